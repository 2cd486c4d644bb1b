//! Salts of the commitments in leaves, sealed. With its salt erased, a leaf says nothing about a person.

use sqlx::any::AnyRow;

use crate::row::Read;
use crate::{Connection, Moment, Sealed, StoreError, Transaction};

/// Writes the salt of a leaf.
///
/// # Errors
/// [`StoreError::Taken`] in `salt` when the leaf has one.
pub async fn insert(
    transaction: &mut Transaction,
    leaf: i64,
    salt: &Sealed,
) -> Result<(), StoreError> {
    let query = sqlx::query("INSERT INTO salt (leaf, salt) VALUES ($1, $2)")
        .bind(leaf)
        .bind(salt.as_bytes());
    transaction.execute(query).await?;
    Ok(())
}

/// What is left of a salt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Salt {
    /// It is there.
    Kept(Sealed),
    /// It was erased, on this ground.
    Erased {
        /// When.
        at: Moment,
        /// The code of the ground.
        ground: String,
    },
}

/// The salt of a leaf.
///
/// # Errors
/// When the database does not answer, or the row is damaged.
pub async fn find(connection: &mut Connection, leaf: i64) -> Result<Option<Salt>, StoreError> {
    let query = sqlx::query("SELECT salt, erased_at, ground FROM salt WHERE leaf = $1").bind(leaf);
    connection.optional(query).await?.as_ref().map(read).transpose()
}

pub(crate) fn read(row: &AnyRow) -> Result<Salt, StoreError> {
    let row = Read::new(row, "salt");
    Ok(match row.sealed_if_any("salt")? {
        Some(salt) => Salt::Kept(salt),
        None => Salt::Erased { at: row.moment("erased_at")?, ground: row.text("ground")? },
    })
}

/// Erases the salt of a leaf, for good.
///
/// # Errors
/// [`StoreError::Refused`] when it was erased before.
pub async fn erase(
    transaction: &mut Transaction,
    leaf: i64,
    at: Moment,
    ground: &str,
) -> Result<(), StoreError> {
    let query =
        sqlx::query("UPDATE salt SET salt = NULL, erased_at = $2, ground = $3 WHERE leaf = $1")
            .bind(leaf)
            .bind(at.milliseconds())
            .bind(ground);
    transaction.execute(query).await?;
    Ok(())
}
