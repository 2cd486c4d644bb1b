//! Signed heads of the ledger, as they were published.

use sqlx::any::AnyRow;

use crate::row::Read;
use crate::{Connection, Moment, StoreError, Transaction};

/// A row of `checkpoint`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// How many leaves it covers.
    pub size: i64,
    /// The root of the tree over them.
    pub root: [u8; 32],
    /// The right edge of the tree, hashes of 32 bytes one after the other: from it the tree goes on without a reread.
    pub edge: Vec<u8>,
    /// The signed note, as published.
    pub note: String,
    /// When it was signed.
    pub signed_at: Moment,
}

/// Writes a checkpoint.
///
/// # Errors
/// [`StoreError::Refused`] or [`StoreError::Taken`] when it is not larger than the last, or larger than the ledger.
pub async fn insert(
    transaction: &mut Transaction,
    checkpoint: &Checkpoint,
) -> Result<(), StoreError> {
    let query = sqlx::query(
        "INSERT INTO checkpoint (size, root, edge, note, signed_at) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(checkpoint.size)
    .bind(checkpoint.root.to_vec())
    .bind(checkpoint.edge.as_slice())
    .bind(checkpoint.note.as_str())
    .bind(checkpoint.signed_at.milliseconds());
    transaction.execute(query).await?;
    Ok(())
}

/// The newest checkpoint.
///
/// # Errors
/// When the database does not answer, or the row is damaged.
pub async fn newest(connection: &mut Connection) -> Result<Option<Checkpoint>, StoreError> {
    let query = sqlx::query(
        "SELECT size, root, edge, note, signed_at FROM checkpoint ORDER BY size DESC LIMIT 1",
    );
    connection.optional(query).await?.as_ref().map(read).transpose()
}

/// Up to `count` checkpoints larger than a size, the smallest first.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn after(
    connection: &mut Connection,
    size: i64,
    count: u32,
) -> Result<Vec<Checkpoint>, StoreError> {
    let query = sqlx::query(
        "SELECT size, root, edge, note, signed_at FROM checkpoint
            WHERE size > $1 ORDER BY size LIMIT $2",
    )
    .bind(size)
    .bind(i64::from(count));
    connection.all(query).await?.iter().map(read).collect()
}

fn read(row: &AnyRow) -> Result<Checkpoint, StoreError> {
    let row = Read::new(row, "checkpoint");
    Ok(Checkpoint {
        size: row.integer("size")?,
        root: row.digest("root")?,
        edge: row.bytes("edge")?,
        note: row.text("note")?,
        signed_at: row.moment("signed_at")?,
    })
}
