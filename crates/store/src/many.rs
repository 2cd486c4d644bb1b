//! Many rows in one statement. A statement costs more than a row: a transaction that forms a hundred numbers writes each
//! table once. Guards and keys look at every row all the same.

use std::collections::HashSet;

use sqlx::AssertSqlSafe;

use crate::copy::{TABLES, Table, Value};
use crate::entry::Entry;
use crate::event::Event;
use crate::idempotency::Answer;
use crate::person::KeyKind;
use crate::row::Read;
use crate::version::Version;
use crate::{Connection, LookupHash, RecordId, Sealed, StoreError, Transaction};

/// Rows of several tables, to be written together.
#[derive(Debug, Default)]
pub struct Many {
    entries: Vec<Vec<Value>>,
    record_keys: Vec<Vec<Value>>,
    people: Vec<Vec<Value>>,
    events: Vec<Vec<Value>>,
    salts: Vec<Vec<Value>>,
    versions: Vec<Vec<Value>>,
    answers: Vec<Vec<Value>>,
}

impl Many {
    /// Adds an entry with its key.
    pub fn entry(&mut self, entry: Entry, wrapped: Sealed, master: i64) {
        let id = entry.id;
        self.entries.push(vec![
            text(id),
            bytes(entry.number_hash),
            Value::Bytes(entry.number.into_bytes()),
            text(entry.origin),
            Value::Integer(entry.formed_at.milliseconds()),
            Value::Integer(1),
        ]);
        self.record_keys.push(vec![
            text(id),
            Value::Bytes(wrapped.into_bytes()),
            Value::Integer(master),
            Value::Null,
        ]);
    }

    /// Adds a search key.
    pub fn person(&mut self, entry: RecordId, kind: KeyKind, hash: LookupHash) {
        self.people.push(vec![text(entry), text(kind), bytes(hash), Value::Integer(1)]);
    }

    /// Adds a version with its leaf and the salt of the leaf. Leaves are added in their order.
    pub fn version(&mut self, version: Version, event: Event, salt: Sealed) {
        let leaf = Value::Integer(event.leaf);
        self.salts.push(vec![
            leaf.clone(),
            Value::Bytes(salt.into_bytes()),
            Value::Null,
            Value::Null,
        ]);
        self.events.push(vec![
            leaf.clone(),
            Value::Bytes(event.content),
            Value::Bytes(event.hash.to_vec()),
        ]);
        let optional = |text: Option<String>| text.map_or(Value::Null, Value::Text);
        self.versions.push(vec![
            text(version.entry),
            Value::Integer(version.version),
            text(version.act),
            text(version.status),
            optional(version.ground),
            optional(version.application),
            Value::Text(version.actor),
            Value::Integer(version.acted_at.milliseconds()),
            version.before.map_or(Value::Null, |sealed| Value::Bytes(sealed.into_bytes())),
            Value::Bytes(version.after.into_bytes()),
            optional(version.successor.map(|id| id.to_string())),
            leaf,
        ]);
    }

    /// Adds an answered request.
    pub fn answer(&mut self, key: LookupHash, answer: &Answer) {
        self.answers.push(vec![
            bytes(key),
            bytes(answer.request),
            text(answer.entry),
            Value::Integer(answer.version),
            Value::Integer(answer.answered_at.milliseconds()),
        ]);
    }

    /// Writes everything, the leaves late, since they belong to the lock of the whole ledger.
    ///
    /// # Errors
    /// [`StoreError::Taken`] or [`StoreError::Refused`] when a row cannot be: then none of them is written.
    pub async fn write(self, transaction: &mut Transaction) -> Result<(), StoreError> {
        let tables = [
            ("idempotency", self.answers),
            ("entry", self.entries),
            ("record_key", self.record_keys),
            ("person_key", self.people),
            ("event", self.events),
            ("salt", self.salts),
            ("entry_version", self.versions),
        ];
        for (name, rows) in tables {
            let Some(table) = TABLES.iter().find(|table| table.name == name) else { continue };
            insert(transaction, table, rows).await?;
        }
        Ok(())
    }
}

fn text(value: impl ToString) -> Value {
    Value::Text(value.to_string())
}

fn bytes(hash: LookupHash) -> Value {
    Value::Bytes(hash.as_bytes().to_vec())
}

/// The most rows of one statement.
const MOST: usize = 64;

/// Writes rows in pieces of a power of two, so that few statements are ever prepared.
async fn insert(
    transaction: &mut Transaction,
    table: &Table,
    mut rows: Vec<Vec<Value>>,
) -> Result<(), StoreError> {
    while !rows.is_empty() {
        let piece = MOST.min(1 << rows.len().ilog2());
        let rest = rows.split_off(piece);
        let mut given = 0;
        let values: Vec<String> = rows
            .iter()
            .map(|row| {
                let places: Vec<String> = row
                    .iter()
                    .map(|value| {
                        // A null needs no type when it stands in the text.
                        if *value == Value::Null {
                            return "NULL".to_owned();
                        }
                        given += 1;
                        format!("${given}")
                    })
                    .collect();
                format!("({})", places.join(", "))
            })
            .collect();
        let columns = table.columns.join(", ");
        // Names of ours and places only.
        let text = format!("INSERT INTO {} ({columns}) VALUES {}", table.name, values.join(", "));
        let mut query = sqlx::query(AssertSqlSafe(text));
        for value in rows.into_iter().flatten() {
            query = match value {
                Value::Null => query,
                Value::Integer(value) => query.bind(value),
                Value::Text(value) => query.bind(value),
                Value::Bytes(value) => query.bind(value),
            };
        }
        transaction.execute(query).await?;
        rows = rest;
    }
    Ok(())
}

/// Which of these request keys were answered already.
///
/// # Errors
/// When the database does not answer.
pub async fn answered(
    connection: &mut Connection,
    keys: &[LookupHash],
) -> Result<Vec<LookupHash>, StoreError> {
    let text =
        crate::whole::among("SELECT request_key FROM idempotency WHERE request_key", keys.len());
    let mut query = sqlx::query(AssertSqlSafe(text));
    for key in keys {
        query = query.bind(key.as_bytes().to_vec());
    }
    let rows = connection.all(query).await?;
    rows.iter().map(|row| Read::new(row, "idempotency").hash("request_key")).collect()
}

/// How many hashes one statement asks for when a whole group is looked through.
const WHOLE_GROUP: usize = 1_024;

/// Which of these numbers were formed already; like [`crate::entry::taken`], for thousands.
///
/// # Errors
/// When the database does not answer.
pub async fn taken(
    connection: &mut Connection,
    candidates: &[LookupHash],
) -> Result<HashSet<LookupHash>, StoreError> {
    let mut taken = HashSet::new();
    for candidates in candidates.chunks(WHOLE_GROUP) {
        let select = "SELECT number_hash FROM entry WHERE number_hash";
        let text = crate::whole::among(select, candidates.len());
        let mut query = sqlx::query(AssertSqlSafe(text));
        for candidate in candidates {
            query = query.bind(candidate.as_bytes().to_vec());
        }
        for row in connection.all(query).await? {
            taken.insert(Read::new(&row, "entry").hash("number_hash")?);
        }
    }
    Ok(taken)
}
