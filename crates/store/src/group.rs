//! How much of a group of numbers is used. A group is a date and digit 7, known here by a keyed hash only.

use crate::row::Read;
use crate::{Connection, LookupHash, StoreError, Transaction};

/// A row of `group_use`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroupUse {
    /// How many numbers of the group were ever formed or imported.
    pub used: i64,
    /// How many it has.
    pub capacity: i64,
}

/// The group has no number left, or too few.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exhausted;

/// Counts `count` numbers of a group as used; `capacity` is what the group has. Until the transaction ends, nobody else
/// forms in this group: search for the person after it, and what others formed before is seen.
///
/// `Ok(Err(Exhausted))` leaves the counter as it was.
///
/// # Errors
/// When the database does not answer.
pub async fn claim(
    transaction: &mut Transaction,
    group: LookupHash,
    count: u32,
    capacity: u32,
) -> Result<Result<GroupUse, Exhausted>, StoreError> {
    if count > capacity {
        return Ok(Err(Exhausted));
    }
    if let Some(used) = add(transaction, group, count).await? {
        return Ok(Ok(used));
    }
    if find(transaction, group).await?.is_none() {
        let query = sqlx::query(
            "INSERT INTO group_use (group_hash, used, capacity) VALUES ($1, $2, $3)
                ON CONFLICT (group_hash) DO NOTHING",
        )
        .bind(group.as_bytes().to_vec())
        .bind(i64::from(count))
        .bind(i64::from(capacity));
        if transaction.execute(query).await? == 1 {
            return Ok(Ok(GroupUse { used: count.into(), capacity: capacity.into() }));
        }
    }
    // The group may have been begun by someone else after the first look. Rows stay, so this look is the last.
    Ok(add(transaction, group, count).await?.ok_or(Exhausted))
}

async fn add(
    transaction: &mut Transaction,
    group: LookupHash,
    count: u32,
) -> Result<Option<GroupUse>, StoreError> {
    let query = sqlx::query(
        "UPDATE group_use SET used = used + $2 WHERE group_hash = $1 AND used + $2 <= capacity
            RETURNING used, capacity",
    )
    .bind(group.as_bytes().to_vec())
    .bind(i64::from(count));
    transaction
        .optional(query)
        .await?
        .as_ref()
        .map(|row| read(&Read::new(row, "group_use")))
        .transpose()
}

/// The use of a group, if any number of it was formed.
///
/// # Errors
/// When the database does not answer.
pub async fn find(
    connection: &mut Connection,
    group: LookupHash,
) -> Result<Option<GroupUse>, StoreError> {
    let query = sqlx::query("SELECT used, capacity FROM group_use WHERE group_hash = $1")
        .bind(group.as_bytes().to_vec());
    connection
        .optional(query)
        .await?
        .as_ref()
        .map(|row| read(&Read::new(row, "group_use")))
        .transpose()
}

/// The groups of which at least so many percent are used, the fullest first.
///
/// # Errors
/// When the database does not answer.
pub async fn fuller_than(
    connection: &mut Connection,
    percent: u32,
) -> Result<Vec<(LookupHash, GroupUse)>, StoreError> {
    let query = sqlx::query(
        "SELECT group_hash, used, capacity FROM group_use WHERE used * 100 >= capacity * $1
            ORDER BY used * 100 / capacity DESC, group_hash",
    )
    .bind(i64::from(percent));
    let rows = connection.all(query).await?;
    rows.iter()
        .map(|row| {
            let row = Read::new(row, "group_use");
            Ok((row.hash("group_hash")?, read(&row)?))
        })
        .collect()
}

fn read(row: &Read<'_>) -> Result<GroupUse, StoreError> {
    Ok(GroupUse { used: row.integer("used")?, capacity: row.integer("capacity")? })
}
