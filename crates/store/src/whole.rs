//! Whole tables, page by page: what an audit reads beside the ledger. Pages go by the key of the table, so that each costs
//! the same however far it lies.

use sqlx::any::AnyRow;
use sqlx::{Any, AssertSqlSafe, any::AnyArguments, query::Query};

use crate::entry::{self, Entry};
use crate::group::GroupUse;
use crate::idempotency::Answer;
use crate::lookup::{self, Lookup};
use crate::person::KeyKind;
use crate::record_key::{self, RecordKey};
use crate::row::Read;
use crate::salt::{self, Salt};
use crate::{Connection, LookupHash, RecordId, Status, StoreError};

/// A row of `person_key`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PersonKey {
    /// Whose it is.
    pub entry: RecordId,
    /// What was hashed.
    pub kind: KeyKind,
    /// The keyed hash.
    pub hash: LookupHash,
    /// Whether it is in force.
    pub live: bool,
}

/// The rows of entries that hold or held one of these hashes, of whatever kind.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn people(
    connection: &mut Connection,
    hashes: &[LookupHash],
) -> Result<Vec<PersonKey>, StoreError> {
    // Both kinds are named, since the index begins with them.
    let select = "SELECT entry, kind, hash, live FROM person_key
            WHERE kind IN ('document', 'name_birth') AND hash";
    let text = among(select, hashes.len());
    let mut query = sqlx::query(AssertSqlSafe(text));
    for hash in hashes {
        query = query.bind(hash.as_bytes().to_vec());
    }
    connection.all(query).await?.iter().map(read_person).collect()
}

/// Up to `count` search keys after one, in the order of entry, kind and hash.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn person_page(
    connection: &mut Connection,
    after: Option<PersonKey>,
    count: u32,
) -> Result<Vec<PersonKey>, StoreError> {
    let (entry, kind, hash) = after.map_or_else(Default::default, |after| {
        (after.entry.to_string(), after.kind.as_str(), after.hash.as_bytes().to_vec())
    });
    let query = sqlx::query(
        "SELECT entry, kind, hash, live FROM person_key WHERE (entry, kind, hash) > ($1, $2, $3)
            ORDER BY entry, kind, hash LIMIT $4",
    )
    .bind(entry)
    .bind(kind)
    .bind(hash)
    .bind(i64::from(count));
    connection.all(query).await?.iter().map(read_person).collect()
}

/// The entries with these keys, in no order; some may not exist.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn entries(
    connection: &mut Connection,
    ids: &[RecordId],
) -> Result<Vec<Entry>, StoreError> {
    let select = "SELECT id, number_hash, number, origin, formed_at FROM entry WHERE id";
    let text = among(select, ids.len());
    connection.all(bind(&text, ids)).await?.iter().map(entry::read).collect()
}

/// The data keys of these entries, in no order.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn record_keys(
    connection: &mut Connection,
    ids: &[RecordId],
) -> Result<Vec<RecordKey>, StoreError> {
    let text = among("SELECT entry, wrapped, master FROM record_key WHERE entry", ids.len());
    connection.all(bind(&text, ids)).await?.iter().map(record_key::read).collect()
}

/// Up to `count` salts from a leaf on, in order, each with its leaf.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn salts(
    connection: &mut Connection,
    leaf: i64,
    count: u32,
) -> Result<Vec<(i64, Salt)>, StoreError> {
    let query = sqlx::query(
        "SELECT leaf, salt, erased_at, ground FROM salt WHERE leaf >= $1 ORDER BY leaf LIMIT $2",
    )
    .bind(leaf)
    .bind(i64::from(count));
    let rows = connection.all(query).await?;
    rows.iter().map(|row| Ok((Read::new(row, "salt").integer("leaf")?, salt::read(row)?))).collect()
}

/// Up to `count` answered requests after a key, in the order of keys.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn answers(
    connection: &mut Connection,
    after: Option<LookupHash>,
    count: u32,
) -> Result<Vec<(LookupHash, Answer)>, StoreError> {
    let query = sqlx::query(
        "SELECT request_key, request_hash, entry, version, answered_at FROM idempotency
            WHERE request_key > $1 ORDER BY request_key LIMIT $2",
    )
    .bind(after.map(|key| key.as_bytes().to_vec()).unwrap_or_default())
    .bind(i64::from(count));
    let rows = connection.all(query).await?;
    rows.iter()
        .map(|row| {
            let row = Read::new(row, "idempotency");
            let answer = Answer {
                request: row.hash("request_hash")?,
                entry: row.id("entry")?,
                version: row.integer("version")?,
                answered_at: row.moment("answered_at")?,
            };
            Ok((row.hash("request_key")?, answer))
        })
        .collect()
}

/// Up to `count` look-ups after a key, in the order of keys.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn lookups(
    connection: &mut Connection,
    after: Option<RecordId>,
    count: u32,
) -> Result<Vec<Lookup>, StoreError> {
    let query = sqlx::query(
        "SELECT id, relying_party, entry, asked_hash, purpose, ground, outcome, active, asked_at FROM lookup
            WHERE id > $1 ORDER BY id LIMIT $2",
    )
    .bind(after.map(|id| id.to_string()).unwrap_or_default())
    .bind(i64::from(count));
    connection.all(query).await?.iter().map(lookup::read).collect()
}

/// Up to `count` groups after one, in the order of hashes.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn groups(
    connection: &mut Connection,
    after: Option<LookupHash>,
    count: u32,
) -> Result<Vec<(LookupHash, GroupUse)>, StoreError> {
    let query = sqlx::query(
        "SELECT group_hash, used, capacity FROM group_use WHERE group_hash > $1
            ORDER BY group_hash LIMIT $2",
    )
    .bind(after.map(|hash| hash.as_bytes().to_vec()).unwrap_or_default())
    .bind(i64::from(count));
    let rows = connection.all(query).await?;
    rows.iter()
        .map(|row| {
            let row = Read::new(row, "group_use");
            let used = GroupUse { used: row.integer("used")?, capacity: row.integer("capacity")? };
            Ok((row.hash("group_hash")?, used))
        })
        .collect()
}

/// How many entries have each status now.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn statuses(connection: &mut Connection) -> Result<Vec<(Status, i64)>, StoreError> {
    let query = sqlx::query(
        "SELECT status, count(*) AS entries FROM entry_version AS newest
            WHERE NOT EXISTS (SELECT 1 FROM entry_version AS newer
                WHERE newer.entry = newest.entry AND newer.version = newest.version + 1)
            GROUP BY status ORDER BY status",
    );
    let rows = connection.all(query).await?;
    rows.iter()
        .map(|row| {
            let row = Read::new(row, "entry_version");
            Ok((row.word("status")?, row.integer("entries")?))
        })
        .collect()
}

/// `… IN ($1, $2)`; with nothing to look for, a condition that is never met.
pub(crate) fn among(select: &str, count: usize) -> String {
    if count == 0 {
        return format!("{select} IS NULL");
    }
    let places: Vec<String> = (1..=count).map(|place| format!("${place}")).collect();
    format!("{select} IN ({})", places.join(", "))
}

/// The text holds nothing but the places of the arguments.
fn bind<'q>(text: &str, ids: &[RecordId]) -> Query<'q, Any, AnyArguments> {
    ids.iter()
        .fold(sqlx::query(AssertSqlSafe(text.to_owned())), |query, id| query.bind(id.to_string()))
}

fn read_person(row: &AnyRow) -> Result<PersonKey, StoreError> {
    let row = Read::new(row, "person_key");
    Ok(PersonKey {
        entry: row.id("entry")?,
        kind: row.word("kind")?,
        hash: row.hash("hash")?,
        live: row.integer("live")? != 0,
    })
}
