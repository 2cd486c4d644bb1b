//! Look-ups: who asked about a number, why, and what they were told. The person concerned may read them.

use sqlx::any::AnyRow;

use crate::row::{Read, words};
use crate::{Connection, LookupHash, Moment, RecordId, StoreError, Transaction};

/// What a relying party was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Number, name and date of birth belong together.
    Match,
    /// They do not.
    Mismatch,
    /// No such number.
    NotFound,
}

words!(Outcome, "the outcome of a look-up", {
    Match = "match",
    Mismatch = "mismatch",
    NotFound = "not_found",
});

/// A row of `lookup`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lookup {
    /// Its key.
    pub id: RecordId,
    /// Who asked.
    pub party: RecordId,
    /// About whom; none when there is no such number.
    pub entry: Option<RecordId>,
    /// The keyed hash of the number asked for.
    pub asked: LookupHash,
    /// The stated purpose.
    pub purpose: String,
    /// The code of the lawful ground.
    pub ground: String,
    /// What was told.
    pub outcome: Outcome,
    /// On a match, whether the entry was active.
    pub active: Option<bool>,
    /// When.
    pub asked_at: Moment,
}

/// Records a look-up. The answer is given after the commit, never before.
///
/// # Errors
/// [`StoreError::Refused`] when party or entry do not exist, or outcome and entry do not fit.
pub async fn insert(transaction: &mut Transaction, lookup: &Lookup) -> Result<(), StoreError> {
    let query = sqlx::query(
        "INSERT INTO lookup (id, relying_party, entry, asked_hash, purpose, ground, outcome, active, asked_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(lookup.id.to_string())
    .bind(lookup.party.to_string())
    .bind(lookup.entry.map(|id| id.to_string()))
    .bind(lookup.asked.as_bytes().to_vec())
    .bind(lookup.purpose.as_str())
    .bind(lookup.ground.as_str())
    .bind(lookup.outcome.as_str())
    .bind(lookup.active.map(i64::from))
    .bind(lookup.asked_at.milliseconds());
    transaction.execute(query).await?;
    Ok(())
}

/// The look-ups of an entry since a moment, the newest first, for the person to see.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn of_entry(
    connection: &mut Connection,
    entry: RecordId,
    since: Moment,
    count: u32,
) -> Result<Vec<Lookup>, StoreError> {
    let query = sqlx::query(
        "SELECT id, relying_party, entry, asked_hash, purpose, ground, outcome, active, asked_at FROM lookup
            WHERE entry = $1 AND asked_at >= $2 ORDER BY asked_at DESC, id DESC LIMIT $3",
    )
    .bind(entry.to_string())
    .bind(since.milliseconds())
    .bind(i64::from(count));
    connection.all(query).await?.iter().map(read).collect()
}

/// How many look-ups a party made since a moment, for its rate limit.
///
/// # Errors
/// When the database does not answer.
pub async fn count_by_party(
    connection: &mut Connection,
    party: RecordId,
    since: Moment,
) -> Result<i64, StoreError> {
    let query = sqlx::query(
        "SELECT count(*) AS asked FROM lookup WHERE relying_party = $1 AND asked_at >= $2",
    )
    .bind(party.to_string())
    .bind(since.milliseconds());
    let row = connection.one(query).await?;
    Read::new(&row, "lookup").integer("asked")
}

pub(crate) fn read(row: &AnyRow) -> Result<Lookup, StoreError> {
    let row = Read::new(row, "lookup");
    Ok(Lookup {
        id: row.id("id")?,
        party: row.id("relying_party")?,
        entry: row.id_if_any("entry")?,
        asked: row.hash("asked_hash")?,
        purpose: row.text("purpose")?,
        ground: row.text("ground")?,
        outcome: row.word("outcome")?,
        active: row.flag("active")?,
        asked_at: row.moment("asked_at")?,
    })
}
