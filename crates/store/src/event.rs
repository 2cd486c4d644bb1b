//! The leaves of the ledger: what happened, without personal data, dense from 0.

use sqlx::any::AnyRow;

use crate::row::Read;
use crate::{Connection, StoreError, Transaction};

/// A row of `event`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its place, from 0.
    pub leaf: i64,
    /// The canonical bytes, as `ledger` makes them.
    pub content: Vec<u8>,
    /// The leaf hash of RFC 9162, section 2.1.1.
    pub hash: [u8; 32],
}

/// Reserves the next `count` places and gives the first. Until the transaction ends, no other can append: do it late,
/// then [`insert`] exactly so many events, or the commit is refused.
///
/// # Errors
/// When the database does not answer.
pub async fn reserve(transaction: &mut Transaction, count: u32) -> Result<i64, StoreError> {
    let query = sqlx::query(
        "UPDATE ledger_head SET size = size + $1, last_leaf = size + $1 - 1 WHERE id = 1
            RETURNING size",
    )
    .bind(i64::from(count));
    let row = transaction.one(query).await?;
    Ok(Read::new(&row, "ledger_head").integer("size")? - i64::from(count))
}

/// Writes a leaf into the next reserved place.
///
/// # Errors
/// [`StoreError::Refused`] when it is not the next one, or not reserved.
pub async fn insert(transaction: &mut Transaction, event: &Event) -> Result<(), StoreError> {
    let query = sqlx::query("INSERT INTO event (leaf, content, hash) VALUES ($1, $2, $3)")
        .bind(event.leaf)
        .bind(event.content.as_slice())
        .bind(event.hash.to_vec());
    transaction.execute(query).await?;
    Ok(())
}

/// How many leaves there are.
///
/// # Errors
/// When the database does not answer.
pub async fn size(connection: &mut Connection) -> Result<i64, StoreError> {
    let row = connection.one(sqlx::query("SELECT size FROM ledger_head WHERE id = 1")).await?;
    Read::new(&row, "ledger_head").integer("size")
}

/// The leaf at a place.
///
/// # Errors
/// When the database does not answer, or the row is damaged.
pub async fn find(connection: &mut Connection, leaf: i64) -> Result<Option<Event>, StoreError> {
    let query = sqlx::query("SELECT leaf, content, hash FROM event WHERE leaf = $1").bind(leaf);
    connection.optional(query).await?.as_ref().map(read).transpose()
}

/// Up to `count` leaves from a place on, in order.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn from_leaf(
    connection: &mut Connection,
    leaf: i64,
    count: u32,
) -> Result<Vec<Event>, StoreError> {
    let query = sqlx::query(
        "SELECT leaf, content, hash FROM event WHERE leaf >= $1 ORDER BY leaf LIMIT $2",
    )
    .bind(leaf)
    .bind(i64::from(count));
    connection.all(query).await?.iter().map(read).collect()
}

/// Up to `count` leaf hashes from a place on, in order: enough for the tree, without the contents.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn hashes(
    connection: &mut Connection,
    leaf: i64,
    count: u32,
) -> Result<Vec<[u8; 32]>, StoreError> {
    let query = sqlx::query("SELECT hash FROM event WHERE leaf >= $1 ORDER BY leaf LIMIT $2")
        .bind(leaf)
        .bind(i64::from(count));
    let rows = connection.all(query).await?;
    rows.iter().map(|row| Read::new(row, "event").digest("hash")).collect()
}

fn read(row: &AnyRow) -> Result<Event, StoreError> {
    let row = Read::new(row, "event");
    Ok(Event {
        leaf: row.integer("leaf")?,
        content: row.bytes("content")?,
        hash: row.digest("hash")?,
    })
}
