//! Papers handed in: where the sealed content is kept ([`crate::Papers`]) and under which wrapped key.

use sqlx::any::AnyRow;

use crate::row::Read;
use crate::{Connection, Moment, RecordId, Sealed, StoreError, Transaction};

/// A row of `paper`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// Its key, and the name of the object.
    pub id: RecordId,
    /// The application it was handed in with.
    pub application: String,
    /// The person's entry, once there is one.
    pub entry: Option<RecordId>,
    /// Which paper it is: a code of the catalogue.
    pub kind: String,
    /// The media type of the content.
    pub media: String,
    /// Where the content is kept.
    pub place: String,
    /// The length of the sealed content in bytes.
    pub size: i64,
    /// SHA-256 of the *sealed* content. It tells damage and gives nothing away.
    pub digest: [u8; 32],
    /// The key of the content, wrapped; none once erased.
    pub wrapped: Option<Sealed>,
    /// The number of the master key that wraps it.
    pub master: i64,
    /// When it was handed in.
    pub kept_at: Moment,
}

/// A reading statement; what differs is what follows the table.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, application, entry, kind, media, place, size, digest, wrapped, master, kept_at
                FROM paper ",
            $rest
        )
    };
}

/// Writes the row of a paper. Keep its content first: a row without content would be a promise broken.
///
/// # Errors
/// [`StoreError::Taken`] in `paper` when key or place are in use; [`StoreError::Refused`] without a wrapped key.
pub async fn insert(transaction: &mut Transaction, paper: &Paper) -> Result<(), StoreError> {
    let query = sqlx::query(
        "INSERT INTO paper (id, application, entry, kind, media, place, size, digest, wrapped, master, kept_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(paper.id.to_string())
    .bind(paper.application.as_str())
    .bind(paper.entry.map(|id| id.to_string()))
    .bind(paper.kind.as_str())
    .bind(paper.media.as_str())
    .bind(paper.place.as_str())
    .bind(paper.size)
    .bind(paper.digest.to_vec())
    .bind(paper.wrapped.as_ref().map(|sealed| sealed.as_bytes().to_vec()))
    .bind(paper.master)
    .bind(paper.kept_at.milliseconds());
    transaction.execute(query).await?;
    Ok(())
}

/// Gives the papers of an application to the entry that it made.
///
/// # Errors
/// [`StoreError::Refused`] when one belongs to another entry.
pub async fn give_to_entry(
    transaction: &mut Transaction,
    application: &str,
    entry: RecordId,
) -> Result<(), StoreError> {
    let query =
        sqlx::query("UPDATE paper SET entry = $2 WHERE application = $1 AND erased_at IS NULL")
            .bind(application)
            .bind(entry.to_string());
    transaction.execute(query).await?;
    Ok(())
}

/// Erases the key of a paper, and with it the content, for good.
///
/// # Errors
/// [`StoreError::Refused`] when it was erased before.
pub async fn erase(
    transaction: &mut Transaction,
    id: RecordId,
    at: Moment,
) -> Result<(), StoreError> {
    let query = sqlx::query("UPDATE paper SET wrapped = NULL, erased_at = $2 WHERE id = $1")
        .bind(id.to_string())
        .bind(at.milliseconds());
    transaction.execute(query).await?;
    Ok(())
}

/// The paper with this key.
///
/// # Errors
/// When the database does not answer, or the row is damaged.
pub async fn find(connection: &mut Connection, id: RecordId) -> Result<Option<Paper>, StoreError> {
    let query = sqlx::query(select!("WHERE id = $1")).bind(id.to_string());
    connection.optional(query).await?.as_ref().map(read).transpose()
}

/// The papers of an application, in the order handed in.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn of_application(
    connection: &mut Connection,
    application: &str,
) -> Result<Vec<Paper>, StoreError> {
    let query =
        sqlx::query(select!("WHERE application = $1 ORDER BY kept_at, id")).bind(application);
    connection.all(query).await?.iter().map(read).collect()
}

fn read(row: &AnyRow) -> Result<Paper, StoreError> {
    let row = Read::new(row, "paper");
    Ok(Paper {
        id: row.id("id")?,
        application: row.text("application")?,
        entry: row.id_if_any("entry")?,
        kind: row.text("kind")?,
        media: row.text("media")?,
        place: row.text("place")?,
        size: row.integer("size")?,
        digest: row.digest("digest")?,
        wrapped: row.sealed_if_any("wrapped")?,
        master: row.integer("master")?,
        kept_at: row.moment("kept_at")?,
    })
}
