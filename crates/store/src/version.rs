//! Versions of an entry: every act on it, with the data before and after. Written once, never changed.

use sqlx::any::AnyRow;

use crate::row::Read;
use crate::{Act, Connection, Moment, RecordId, Sealed, Status, StoreError, Transaction};

/// A row of `entry_version`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Of which entry.
    pub entry: RecordId,
    /// 1, 2, 3 … without a gap.
    pub version: i64,
    /// What was done.
    pub act: Act,
    /// What the entry is since.
    pub status: Status,
    /// The code of the lawful ground; every status but active needs one.
    pub ground: Option<String>,
    /// The application on which it was done.
    pub application: Option<String>,
    /// The account that did it. A code, not a name.
    pub actor: String,
    /// When.
    pub acted_at: Moment,
    /// The person's data before, sealed; none in the first version.
    pub before: Option<Sealed>,
    /// The person's data after, sealed.
    pub after: Sealed,
    /// The entry that took this one's place.
    pub successor: Option<RecordId>,
    /// The leaf of the ledger that tells of this act.
    pub leaf: i64,
}

/// A reading statement; what differs is what follows the table.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT entry, version, act, status, ground, application, actor, acted_at, data_before,
                data_after, successor, leaf FROM entry_version ",
            $rest
        )
    };
}

/// Writes a version.
///
/// # Errors
/// [`StoreError::Taken`] in `entry_version` when someone else wrote this version first: read the entry again.
/// [`StoreError::Refused`] when it skips a version, lacks a ground, or brings a replaced number back.
pub async fn insert(transaction: &mut Transaction, version: &Version) -> Result<(), StoreError> {
    let query = sqlx::query(
        "INSERT INTO entry_version (entry, version, act, status, ground, application, actor, acted_at,
                data_before, data_after, successor, leaf)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(version.entry.to_string())
    .bind(version.version)
    .bind(version.act.as_str())
    .bind(version.status.as_str())
    .bind(version.ground.clone())
    .bind(version.application.clone())
    .bind(version.actor.as_str())
    .bind(version.acted_at.milliseconds())
    .bind(version.before.as_ref().map(|sealed| sealed.as_bytes().to_vec()))
    .bind(version.after.as_bytes())
    .bind(version.successor.map(|id| id.to_string()))
    .bind(version.leaf);
    transaction.execute(query).await?;
    Ok(())
}

/// The newest version of an entry.
///
/// # Errors
/// When the database does not answer, or the row is damaged.
pub async fn newest(
    connection: &mut Connection,
    entry: RecordId,
) -> Result<Option<Version>, StoreError> {
    let text = select!("WHERE entry = $1 ORDER BY version DESC LIMIT 1");
    let query = sqlx::query(text).bind(entry.to_string());
    connection.optional(query).await?.as_ref().map(read).transpose()
}

/// All versions of an entry, the oldest first.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn history(
    connection: &mut Connection,
    entry: RecordId,
) -> Result<Vec<Version>, StoreError> {
    let text = select!("WHERE entry = $1 ORDER BY version");
    connection.all(sqlx::query(text).bind(entry.to_string())).await?.iter().map(read).collect()
}

/// Up to `count` versions from a leaf on, in the order of the ledger. For an audit.
///
/// # Errors
/// When the database does not answer, or a row is damaged.
pub async fn from_leaf(
    connection: &mut Connection,
    leaf: i64,
    count: u32,
) -> Result<Vec<Version>, StoreError> {
    let text = select!("WHERE leaf >= $1 ORDER BY leaf LIMIT $2");
    let query = sqlx::query(text).bind(leaf).bind(i64::from(count));
    connection.all(query).await?.iter().map(read).collect()
}

fn read(row: &AnyRow) -> Result<Version, StoreError> {
    let row = Read::new(row, "entry_version");
    Ok(Version {
        entry: row.id("entry")?,
        version: row.integer("version")?,
        act: row.word("act")?,
        status: row.word("status")?,
        ground: row.text_if_any("ground")?,
        application: row.text_if_any("application")?,
        actor: row.text("actor")?,
        acted_at: row.moment("acted_at")?,
        before: row.sealed_if_any("data_before")?,
        after: row.sealed("data_after")?,
        successor: row.id_if_any("successor")?,
        leaf: row.integer("leaf")?,
    })
}
