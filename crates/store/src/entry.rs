//! Entries: one person's number. A row is written once and never changed.

use std::collections::HashSet;

use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::row::{Read, words};
use crate::{Connection, LookupHash, Moment, RecordId, Sealed, StoreError, Transaction};

const TABLE: &str = "entry";
/// How many hashes are asked for in one statement.
const BATCH: usize = 64;

/// Where a number comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// Formed by this register.
    Formed,
    /// Taken over from another.
    Imported,
}

words!(Origin, "the origin of a number", { Formed = "formed", Imported = "imported" });

/// A row of `entry`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its key.
    pub id: RecordId,
    /// The keyed hash of the number, unique for all time.
    pub number_hash: LookupHash,
    /// The number, sealed.
    pub number: Sealed,
    /// Formed here or imported.
    pub origin: Origin,
    /// When it was written.
    pub formed_at: Moment,
}

/// Writes an entry. Its key ([`crate::record_key`]) and first version ([`crate::version`]) belong into the same
/// transaction: without them the commit is refused.
///
/// # Errors
/// [`StoreError::Taken`] in `entry` when the number was formed before.
pub async fn insert(transaction: &mut Transaction, entry: &Entry) -> Result<(), StoreError> {
    let query = sqlx::query(
        "INSERT INTO entry (id, number_hash, number, origin, formed_at, first_version)
            VALUES ($1, $2, $3, $4, $5, 1)",
    )
    .bind(entry.id.to_string())
    .bind(&entry.number_hash.as_bytes()[..])
    .bind(entry.number.as_bytes())
    .bind(entry.origin.as_str())
    .bind(entry.formed_at.milliseconds());
    transaction.execute(query).await?;
    Ok(())
}

/// The entry with this key.
///
/// # Errors
/// When the database does not answer, or the row is damaged.
pub async fn find(connection: &mut Connection, id: RecordId) -> Result<Option<Entry>, StoreError> {
    let query =
        sqlx::query("SELECT id, number_hash, number, origin, formed_at FROM entry WHERE id = $1")
            .bind(id.to_string());
    connection.optional(query).await?.as_ref().map(read).transpose()
}

/// The entry of a number.
///
/// # Errors
/// When the database does not answer, or the row is damaged.
pub async fn find_by_number(
    connection: &mut Connection,
    number: LookupHash,
) -> Result<Option<Entry>, StoreError> {
    let query = sqlx::query(
        "SELECT id, number_hash, number, origin, formed_at FROM entry WHERE number_hash = $1",
    )
    .bind(number.as_bytes().to_vec());
    connection.optional(query).await?.as_ref().map(read).transpose()
}

/// Which of these numbers were formed already. In a crowded group, draw some dozens of candidates and ask once.
///
/// # Errors
/// When the database does not answer.
pub async fn taken(
    connection: &mut Connection,
    candidates: &[LookupHash],
) -> Result<HashSet<LookupHash>, StoreError> {
    let mut taken = HashSet::new();
    for batch in candidates.chunks(BATCH) {
        let places: Vec<String> = (1..=batch.len()).map(|place| format!("${place}")).collect();
        // The text holds nothing but the places of the arguments.
        let text =
            format!("SELECT number_hash FROM entry WHERE number_hash IN ({})", places.join(", "));
        let mut query = sqlx::query(AssertSqlSafe(text));
        for candidate in batch {
            query = query.bind(candidate.as_bytes().to_vec());
        }
        for row in connection.all(query).await? {
            taken.insert(Read::new(&row, TABLE).hash("number_hash")?);
        }
    }
    Ok(taken)
}

/// Up to `count` entries after a key, in the order of keys; from the beginning without one. For an audit or export.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn page(
    connection: &mut Connection,
    after: Option<RecordId>,
    count: u32,
) -> Result<Vec<Entry>, StoreError> {
    let query = sqlx::query(
        "SELECT id, number_hash, number, origin, formed_at FROM entry
            WHERE id > $1 ORDER BY id LIMIT $2",
    )
    .bind(after.map(|id| id.to_string()).unwrap_or_default())
    .bind(i64::from(count));
    connection.all(query).await?.iter().map(read).collect()
}

/// How many numbers were ever formed or imported.
///
/// # Errors
/// When the database does not answer.
pub async fn count(connection: &mut Connection) -> Result<i64, StoreError> {
    let row = connection.one(sqlx::query("SELECT count(*) AS entries FROM entry")).await?;
    Ok(row.try_get("entries")?)
}

pub(crate) fn read(row: &AnyRow) -> Result<Entry, StoreError> {
    let row = Read::new(row, TABLE);
    Ok(Entry {
        id: row.id("id")?,
        number_hash: row.hash("number_hash")?,
        number: row.sealed("number")?,
        origin: row.word("origin")?,
        formed_at: row.moment("formed_at")?,
    })
}
