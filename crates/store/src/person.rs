//! Keyed hashes under which a person is found again, across spellings and documents.

use crate::row::{Read, words};
use crate::{Connection, LookupHash, RecordId, StoreError, Transaction};

/// What was hashed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyKind {
    /// Kind and number of an identity document and the state that issued it. In force it belongs to one entry.
    Document,
    /// Name and date and place of birth in one spelling. Many may share it.
    NameBirth,
}

words!(KeyKind, "a search key", { Document = "document", NameBirth = "name_birth" });

/// Writes a search key of an entry.
///
/// # Errors
/// [`StoreError::Taken`] in `person_key` when the entry has it already, or when another entry holds the document.
pub async fn insert(
    transaction: &mut Transaction,
    entry: RecordId,
    kind: KeyKind,
    hash: LookupHash,
) -> Result<(), StoreError> {
    let query =
        sqlx::query("INSERT INTO person_key (entry, kind, hash, live) VALUES ($1, $2, $3, 1)")
            .bind(entry.to_string())
            .bind(kind.as_str())
            .bind(hash.as_bytes().to_vec());
    transaction.execute(query).await?;
    Ok(())
}

/// Lets the documents of an entry go, so that its successor can hold them. They are still found.
///
/// # Errors
/// When the database does not answer.
pub async fn release_documents(
    transaction: &mut Transaction,
    entry: RecordId,
) -> Result<(), StoreError> {
    let query = sqlx::query(
        "UPDATE person_key SET live = 0 WHERE entry = $1 AND kind = 'document' AND live = 1",
    )
    .bind(entry.to_string());
    transaction.execute(query).await?;
    Ok(())
}

/// The entries that hold or held this key, in the order of their keys.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn find(
    connection: &mut Connection,
    kind: KeyKind,
    hash: LookupHash,
) -> Result<Vec<RecordId>, StoreError> {
    let query =
        sqlx::query("SELECT entry FROM person_key WHERE kind = $1 AND hash = $2 ORDER BY entry")
            .bind(kind.as_str())
            .bind(hash.as_bytes().to_vec());
    let rows = connection.all(query).await?;
    rows.iter().map(|row| Read::new(row, "person_key").id("entry")).collect()
}

/// The keys of an entry.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn of_entry(
    connection: &mut Connection,
    entry: RecordId,
) -> Result<Vec<(KeyKind, LookupHash)>, StoreError> {
    let query =
        sqlx::query("SELECT kind, hash FROM person_key WHERE entry = $1 ORDER BY kind, hash")
            .bind(entry.to_string());
    let rows = connection.all(query).await?;
    rows.iter()
        .map(|row| {
            let row = Read::new(row, "person_key");
            Ok((row.word("kind")?, row.hash("hash")?))
        })
        .collect()
}
