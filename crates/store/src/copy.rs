//! Copies of all rows, for a backup that any database of ours reads back. What is sealed stays sealed.

use sqlx::any::{AnyRow, AnyTypeInfoKind};
use sqlx::{AssertSqlSafe, Row, ValueRef};

use crate::{Connection, StoreError, Transaction};

/// A value of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    Null,
    /// A number.
    Integer(i64),
    /// A text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

/// A table: its columns, and the order in which its rows can be written again.
#[derive(Debug)]
pub struct Table {
    /// The name.
    pub name: &'static str,
    /// The columns, in the order of [`rows`].
    pub columns: &'static [&'static str],
    order: &'static str,
}

/// All tables, in the order in which they are written again. The head of the ledger comes first: its guard wants places
/// reserved before leaves are written.
pub const TABLES: [Table; 14] = [
    Table { name: "ledger_head", columns: &["id", "size", "last_leaf"], order: "id" },
    Table { name: "event", columns: &["leaf", "content", "hash"], order: "leaf" },
    Table {
        name: "entry",
        columns: &["id", "number_hash", "number", "origin", "formed_at", "first_version"],
        order: "id",
    },
    Table {
        name: "record_key",
        columns: &["entry", "wrapped", "master", "erased_at"],
        order: "entry",
    },
    Table {
        name: "entry_version",
        columns: &[
            "entry",
            "version",
            "act",
            "status",
            "ground",
            "application",
            "actor",
            "acted_at",
            "data_before",
            "data_after",
            "successor",
            "leaf",
        ],
        order: "leaf",
    },
    Table {
        name: "person_key",
        columns: &["entry", "kind", "hash", "live"],
        order: "entry, kind, hash",
    },
    Table { name: "salt", columns: &["leaf", "salt", "erased_at", "ground"], order: "leaf" },
    Table {
        name: "checkpoint",
        columns: &["size", "root", "edge", "note", "signed_at"],
        order: "size",
    },
    Table {
        name: "idempotency",
        columns: &["request_key", "request_hash", "entry", "version", "answered_at"],
        order: "request_key",
    },
    Table { name: "group_use", columns: &["group_hash", "used", "capacity"], order: "group_hash" },
    Table {
        name: "relying_party",
        columns: &["id", "name", "access_hash", "purpose", "ground", "admitted_at", "ended_at"],
        order: "id",
    },
    Table {
        name: "lookup",
        columns: &[
            "id",
            "relying_party",
            "entry",
            "asked_hash",
            "purpose",
            "ground",
            "outcome",
            "active",
            "asked_at",
        ],
        order: "id",
    },
    Table {
        name: "paper",
        columns: &[
            "id",
            "application",
            "entry",
            "kind",
            "media",
            "place",
            "size",
            "digest",
            "wrapped",
            "master",
            "kept_at",
            "erased_at",
        ],
        order: "id",
    },
    Table { name: "setting", columns: &["name", "value", "actor", "set_at"], order: "name" },
];

/// Up to `count` rows of a table after the first `skip`. Read in a snapshot, or rows may be seen twice.
///
/// # Errors
/// When the database does not answer.
pub async fn rows(
    connection: &mut Connection,
    table: &Table,
    skip: u32,
    count: u32,
) -> Result<Vec<Vec<Value>>, StoreError> {
    let Table { name, columns, order } = table;
    // Names of ours only.
    let text =
        format!("SELECT {} FROM {name} ORDER BY {order} LIMIT $1 OFFSET $2", columns.join(", "));
    let query = sqlx::query(AssertSqlSafe(text)).bind(i64::from(count)).bind(i64::from(skip));
    connection.all(query).await?.iter().map(read).collect()
}

fn read(row: &AnyRow) -> Result<Vec<Value>, StoreError> {
    (0..row.columns().len())
        .map(|place| {
            let raw = row.try_get_raw(place)?;
            if raw.is_null() {
                return Ok(Value::Null);
            }
            Ok(match raw.type_info().kind() {
                AnyTypeInfoKind::Text => Value::Text(row.try_get(place)?),
                AnyTypeInfoKind::Blob => Value::Bytes(row.try_get(place)?),
                _ => Value::Integer(row.try_get(place)?),
            })
        })
        .collect()
}

/// Writes a row back. The head of the ledger, which a new database has, takes its size instead.
///
/// # Errors
/// When a guard or key of the database refuses the row, or it has not as many values as the table has columns.
pub async fn write(
    transaction: &mut Transaction,
    table: &Table,
    row: Vec<Value>,
) -> Result<(), StoreError> {
    if row.len() != table.columns.len() {
        return Err(StoreError::Unreadable { table: table.name });
    }
    if table.name == "ledger_head" {
        // Nothing to reserve in an empty ledger.
        if let [_, Value::Integer(size @ 1..), _] = row.as_slice() {
            let text = "UPDATE ledger_head SET size = $1, last_leaf = $1 - 1 WHERE id = 1";
            transaction.execute(sqlx::query(text).bind(*size)).await?;
        }
        return Ok(());
    }
    // A null needs no type when it stands in the text.
    let mut places = Vec::new();
    let mut given = 0;
    for value in &row {
        if *value == Value::Null {
            places.push("NULL".to_owned());
        } else {
            given += 1;
            places.push(format!("${given}"));
        }
    }
    let text = format!(
        "INSERT INTO {} ({}) VALUES ({})",
        table.name,
        table.columns.join(", "),
        places.join(", ")
    );
    let mut query = sqlx::query(AssertSqlSafe(text));
    for value in row {
        query = match value {
            Value::Null => query,
            Value::Integer(value) => query.bind(value),
            Value::Text(value) => query.bind(value),
            Value::Bytes(value) => query.bind(value),
        };
    }
    transaction.execute(query).await?;
    Ok(())
}
