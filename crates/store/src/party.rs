//! Relying parties: a bank, an employer, a notary, with a stated purpose and a lawful ground.

use sqlx::any::AnyRow;

use crate::row::Read;
use crate::{Connection, LookupHash, Moment, RecordId, StoreError, Transaction};

/// A row of `relying_party`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Its key.
    pub id: RecordId,
    /// The name of the organisation.
    pub name: String,
    /// The keyed hash of its access token.
    pub access: LookupHash,
    /// What it asks for.
    pub purpose: String,
    /// The code of the lawful ground.
    pub ground: String,
    /// Since when it may ask.
    pub admitted_at: Moment,
    /// Until when; none while it may.
    pub ended_at: Option<Moment>,
}

/// Admits a party.
///
/// # Errors
/// [`StoreError::Taken`] in `relying_party` when the key or token is in use.
pub async fn insert(transaction: &mut Transaction, party: &Party) -> Result<(), StoreError> {
    let query = sqlx::query(
        "INSERT INTO relying_party (id, name, access_hash, purpose, ground, admitted_at)
            VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(party.id.to_string())
    .bind(party.name.as_str())
    .bind(party.access.as_bytes().to_vec())
    .bind(party.purpose.as_str())
    .bind(party.ground.as_str())
    .bind(party.admitted_at.milliseconds());
    transaction.execute(query).await?;
    Ok(())
}

/// Ends a party's access. What it asked before stays.
///
/// # Errors
/// [`StoreError::Refused`] when it ended before.
pub async fn end(
    transaction: &mut Transaction,
    id: RecordId,
    at: Moment,
) -> Result<(), StoreError> {
    let query = sqlx::query("UPDATE relying_party SET ended_at = $2 WHERE id = $1")
        .bind(id.to_string())
        .bind(at.milliseconds());
    transaction.execute(query).await?;
    Ok(())
}

/// The party with this access token, ended or not.
///
/// # Errors
/// When the database does not answer, or the row is damaged.
pub async fn find_by_access(
    connection: &mut Connection,
    access: LookupHash,
) -> Result<Option<Party>, StoreError> {
    let query = sqlx::query(
        "SELECT id, name, access_hash, purpose, ground, admitted_at, ended_at FROM relying_party
            WHERE access_hash = $1",
    )
    .bind(access.as_bytes().to_vec());
    connection.optional(query).await?.as_ref().map(read).transpose()
}

/// All parties, by name.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn all(connection: &mut Connection) -> Result<Vec<Party>, StoreError> {
    let query = sqlx::query(
        "SELECT id, name, access_hash, purpose, ground, admitted_at, ended_at FROM relying_party
            ORDER BY name, id",
    );
    connection.all(query).await?.iter().map(read).collect()
}

fn read(row: &AnyRow) -> Result<Party, StoreError> {
    let row = Read::new(row, "relying_party");
    Ok(Party {
        id: row.id("id")?,
        name: row.text("name")?,
        access: row.hash("access_hash")?,
        purpose: row.text("purpose")?,
        ground: row.text("ground")?,
        admitted_at: row.moment("admitted_at")?,
        ended_at: row.moment_if_any("ended_at")?,
    })
}
