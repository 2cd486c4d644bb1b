//! Data keys of entries, each wrapped by a master key that `keys` holds.

use sqlx::any::AnyRow;

use crate::row::Read;
use crate::{Connection, Moment, RecordId, Sealed, StoreError, Transaction};

/// A row of `record_key`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordKey {
    /// Whose data it opens.
    pub entry: RecordId,
    /// The data key, wrapped; none once erased.
    pub wrapped: Option<Sealed>,
    /// The number of the master key that wraps it.
    pub master: i64,
}

/// Writes the key of a new entry.
///
/// # Errors
/// [`StoreError::Taken`] in `record_key` when the entry has one.
pub async fn insert(
    transaction: &mut Transaction,
    entry: RecordId,
    wrapped: &Sealed,
    master: i64,
) -> Result<(), StoreError> {
    let query = sqlx::query("INSERT INTO record_key (entry, wrapped, master) VALUES ($1, $2, $3)")
        .bind(entry.to_string())
        .bind(wrapped.as_bytes())
        .bind(master);
    transaction.execute(query).await?;
    Ok(())
}

/// The key of an entry.
///
/// # Errors
/// When the database does not answer, or the row is damaged.
pub async fn find(
    connection: &mut Connection,
    entry: RecordId,
) -> Result<Option<RecordKey>, StoreError> {
    let query = sqlx::query("SELECT entry, wrapped, master FROM record_key WHERE entry = $1")
        .bind(entry.to_string());
    connection.optional(query).await?.as_ref().map(read).transpose()
}

/// Up to `count` keys that another master key than this one wraps: what a rotation has still to do.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn wrapped_by_others(
    connection: &mut Connection,
    master: i64,
    count: u32,
) -> Result<Vec<RecordKey>, StoreError> {
    let query = sqlx::query(
        "SELECT entry, wrapped, master FROM record_key
            WHERE master <> $1 AND erased_at IS NULL ORDER BY entry LIMIT $2",
    )
    .bind(master)
    .bind(i64::from(count));
    connection.all(query).await?.iter().map(read).collect()
}

/// Puts the same key, wrapped by another master key, in place of the old one.
///
/// # Errors
/// [`StoreError::Refused`] when the key was erased.
pub async fn wrap_anew(
    transaction: &mut Transaction,
    entry: RecordId,
    wrapped: &Sealed,
    master: i64,
) -> Result<(), StoreError> {
    let query = sqlx::query("UPDATE record_key SET wrapped = $2, master = $3 WHERE entry = $1")
        .bind(entry.to_string())
        .bind(wrapped.as_bytes())
        .bind(master);
    transaction.execute(query).await?;
    Ok(())
}

/// Erases the key, and with it every sealed byte of the entry, for good. The number's hash and the ledger stay.
///
/// # Errors
/// [`StoreError::Refused`] when it was erased before.
pub async fn erase(
    transaction: &mut Transaction,
    entry: RecordId,
    at: Moment,
) -> Result<(), StoreError> {
    let query =
        sqlx::query("UPDATE record_key SET wrapped = NULL, erased_at = $2 WHERE entry = $1")
            .bind(entry.to_string())
            .bind(at.milliseconds());
    transaction.execute(query).await?;
    Ok(())
}

pub(crate) fn read(row: &AnyRow) -> Result<RecordKey, StoreError> {
    let row = Read::new(row, "record_key");
    Ok(RecordKey {
        entry: row.id("entry")?,
        wrapped: row.sealed_if_any("wrapped")?,
        master: row.integer("master")?,
    })
}
