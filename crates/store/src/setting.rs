//! What the operator has set, by name.

use crate::row::Read;
use crate::{Connection, Moment, StoreError, Transaction};

/// Sets a value, or sets it anew.
///
/// # Errors
/// When the database does not answer.
pub async fn set(
    transaction: &mut Transaction,
    name: &str,
    value: &str,
    actor: &str,
    at: Moment,
) -> Result<(), StoreError> {
    let query = sqlx::query(
        "INSERT INTO setting (name, value, actor, set_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (name) DO UPDATE
                SET value = excluded.value, actor = excluded.actor, set_at = excluded.set_at",
    )
    .bind(name)
    .bind(value)
    .bind(actor)
    .bind(at.milliseconds());
    transaction.execute(query).await?;
    Ok(())
}

/// The value of a setting.
///
/// # Errors
/// When the database does not answer.
pub async fn find(connection: &mut Connection, name: &str) -> Result<Option<String>, StoreError> {
    let query = sqlx::query("SELECT value FROM setting WHERE name = $1").bind(name);
    let row = connection.optional(query).await?;
    row.as_ref().map(|row| Read::new(row, "setting").text("value")).transpose()
}
