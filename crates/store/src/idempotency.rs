//! Requests that were answered: the same request gets the same answer, however often it comes.

use crate::row::Read;
use crate::{Connection, LookupHash, Moment, RecordId, StoreError, Transaction};

/// What a request was answered with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// The keyed hash of what was asked, to tell a repetition from another request under the same key.
    pub request: LookupHash,
    /// The entry in question.
    pub entry: RecordId,
    /// The version the answer speaks of.
    pub version: i64,
    /// When it was first answered.
    pub answered_at: Moment,
}

/// How a claim ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// The key is ours: do the work, and the commit stores both.
    Ours,
    /// Answered before. Compare [`Answer::request`]; nothing is to be done.
    Answered(Answer),
}

/// Claims a request key, hashed with a key of ours, for the answer that this transaction will make. Do it first: where
/// the same request runs elsewhere, this waits for its end.
///
/// # Errors
/// When the database does not answer.
pub async fn claim(
    transaction: &mut Transaction,
    key: LookupHash,
    answer: &Answer,
) -> Result<Claim, StoreError> {
    if let Some(answer) = find(transaction, key).await? {
        return Ok(Claim::Answered(answer));
    }
    let query = sqlx::query(
        "INSERT INTO idempotency (request_key, request_hash, entry, version, answered_at)
            VALUES ($1, $2, $3, $4, $5) ON CONFLICT (request_key) DO NOTHING",
    )
    .bind(key.as_bytes().to_vec())
    .bind(answer.request.as_bytes().to_vec())
    .bind(answer.entry.to_string())
    .bind(answer.version)
    .bind(answer.answered_at.milliseconds());
    if transaction.execute(query).await? == 1 {
        return Ok(Claim::Ours);
    }
    // Whoever held the key has committed, so each statement sees it now.
    find(transaction, key).await?.map(Claim::Answered).ok_or(StoreError::Conflict)
}

/// What a request key was answered with.
///
/// # Errors
/// When the database does not answer, or the row is damaged.
pub async fn find(
    connection: &mut Connection,
    key: LookupHash,
) -> Result<Option<Answer>, StoreError> {
    let query = sqlx::query(
        "SELECT request_hash, entry, version, answered_at FROM idempotency WHERE request_key = $1",
    )
    .bind(key.as_bytes().to_vec());
    let Some(row) = connection.optional(query).await? else { return Ok(None) };
    let row = Read::new(&row, "idempotency");
    Ok(Some(Answer {
        request: row.hash("request_hash")?,
        entry: row.id("entry")?,
        version: row.integer("version")?,
        answered_at: row.moment("answered_at")?,
    }))
}
