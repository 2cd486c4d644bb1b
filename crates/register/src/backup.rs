//! Backup and restoring, over any of our databases: every row of every table, as it stands, sealed as it is. The keys are
//! not in it and are backed up apart.
//!
//! One JSON value a line: the head, the rows, the end. Bytes are written as hexadecimal digits after `x`, texts after `t`.
//! The end holds a hash over all lines before it, so that a file cut short or changed on its way is seen before anything is
//! stored; whoever changed it on purpose is found by the audit, which needs the keys.

use std::io::BufRead;

use ledger::{Checkpoint, Edge, Hash, KeyName};
use serde::{Deserialize, Serialize};
use store::copy::{self, TABLES, Table, Value};
use store::{checkpoint, event, setting};

use crate::audit::Audit;
use crate::authority::Auditor;
use crate::error::{NotOpened, RegisterError};
use crate::register::{Inner, ORIGIN, Parts, Register};

const FORM: u8 = 1;
/// How many rows are read at once.
const PAGE: u32 = 2_000;

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    qonys_backup: u8,
    ledger: String,
    acts: i64,
    root: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    rows: u64,
    hash: String,
}

/// What was copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Copied {
    /// How many rows.
    pub rows: u64,
    /// How many acts the ledger has.
    pub acts: u64,
    /// Its root.
    pub root: Hash,
}

/// Why a backup is not restored. Nothing is stored.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotRestored {
    /// The register or its database.
    #[error(transparent)]
    NotOpened(#[from] NotOpened),
    /// Reading the file.
    #[error("the backup cannot be read: {0}")]
    Read(#[from] std::io::Error),
    /// A line is not what it should be.
    #[error("line {line} of the backup is not what it should be")]
    Line {
        /// Which.
        line: u64,
    },
    /// The file ends too early, or its hash is not that of its lines.
    #[error("the backup was cut short or changed: its lines have another hash than its end says")]
    Changed,
    /// The tree over its acts has another root than its head or a signed checkpoint says.
    #[error("the acts in the backup have another root than was signed: it was changed")]
    Root,
    /// It is of another register than the keys.
    #[error("the backup is of the ledger `{0}`, the keys are of another")]
    Other(String),
}

impl From<RegisterError> for NotRestored {
    fn from(error: RegisterError) -> Self {
        Self::NotOpened(error.into())
    }
}

impl From<store::StoreError> for NotRestored {
    fn from(error: store::StoreError) -> Self {
        Self::NotOpened(error.into())
    }
}

impl Register {
    /// Copies everything, a line at a time, from one state of the database.
    ///
    /// # Errors
    /// When the database fails, or what `take` answers.
    pub async fn backup<E: From<RegisterError>>(
        &self,
        _by: &Auditor,
        mut take: impl FnMut(&str) -> Result<(), E>,
    ) -> Result<Copied, E> {
        let fault = |error: store::StoreError| E::from(error.into());
        let mut reading = self.store.snapshot().await.map_err(fault)?;
        let acts = event::size(&mut reading).await.map_err(fault)?;
        let mut edge = Edge::default();
        while edge.size().cast_signed() < acts {
            let from = edge.size().cast_signed();
            let hashes = event::hashes(&mut reading, from, PAGE).await.map_err(fault)?;
            if hashes.is_empty() {
                let row = from.to_string();
                return Err(RegisterError::Damaged { table: "event", row }.into());
            }
            hashes.into_iter().for_each(|hash| {
                edge.append(Hash::new(hash));
            });
        }
        let ledger = self.signer.origin().to_string();
        let root = edge.root().to_string();
        let mut lines = Lines::default();
        take(&lines.add(&json(&Head { qonys_backup: FORM, ledger, acts, root })))?;
        for (place, table) in TABLES.iter().enumerate() {
            let mut skip = 0;
            loop {
                let rows = copy::rows(&mut reading, table, skip, PAGE).await.map_err(fault)?;
                if rows.is_empty() {
                    break;
                }
                skip += rows.len() as u32;
                for row in rows {
                    let row: Vec<_> = row.into_iter().map(written).collect();
                    take(&lines.add(&json(&(place, row))))?;
                }
            }
        }
        reading.end().await.map_err(fault)?;
        let rows = lines.count - 1;
        take(&json(&End { rows, hash: lines.hash.to_string() }))?;
        Ok(Copied { rows, acts: edge.size(), root: edge.root() })
    }

    /// The name of the ledger of a backup, from its first line, to make the signer with.
    #[must_use]
    pub fn ledger_of_backup(first_line: &str) -> Option<KeyName> {
        let head: Head = serde_json::from_str(first_line).ok()?;
        KeyName::new(head.ledger).ok()
    }

    /// Writes a backup into a database without a register, checks its root before anything is stored, and audits what was
    /// stored.
    ///
    /// # Errors
    /// Why nothing was stored. What the audit finds afterwards is in its answer.
    pub async fn restore(
        by: &Auditor,
        parts: Parts,
        lines: impl BufRead,
        known: &[&str],
    ) -> Result<(Copied, Audit), NotRestored> {
        let inner = Inner::new(parts);
        let copied = inner.write_back(lines).await?;
        let audit = inner.audit(by, known).await?;
        Ok((copied, audit))
    }
}

impl Inner {
    async fn write_back(&self, mut source: impl BufRead) -> Result<Copied, NotRestored> {
        let mut transaction = self.store.begin().await?;
        let is_new = setting::find(&mut transaction, ORIGIN).await?.is_none()
            && event::size(&mut transaction).await? == 0;
        if !is_new {
            return Err(NotOpened::Exists.into());
        }
        let mut lines = Lines::default();
        let mut edge = Edge::default();
        let mut head: Option<Head> = None;
        let mut text = String::new();
        let end: End = loop {
            text.clear();
            if source.read_line(&mut text)? == 0 {
                return Err(NotRestored::Changed);
            }
            let line = text.trim_end_matches('\n');
            let wrong = || NotRestored::Line { line: lines.count + 1 };
            match &head {
                None => {
                    let read: Head = serde_json::from_str(line).map_err(|_| wrong())?;
                    if read.qonys_backup != FORM {
                        return Err(wrong());
                    }
                    if read.ledger != self.signer.origin().as_str() {
                        return Err(NotRestored::Other(read.ledger));
                    }
                    head = Some(read);
                }
                Some(_) if line.starts_with('{') => {
                    break serde_json::from_str(line).map_err(|_| wrong())?;
                }
                Some(_) => {
                    let (table, row) = read_row(line).ok_or_else(wrong)?;
                    if let ("event", [_, _, Value::Bytes(hash)]) = (table.name, row.as_slice()) {
                        let hash = hash.as_slice().try_into().map_err(|_| wrong())?;
                        edge.append(Hash::new(hash));
                    }
                    copy::write(&mut transaction, table, row).await?;
                }
            }
            lines.add(line);
        };
        let rows = lines.count.saturating_sub(1);
        if end.hash != lines.hash.to_string() || end.rows != rows {
            return Err(NotRestored::Changed);
        }
        let head = head.ok_or(NotRestored::Changed)?;
        let root = edge.root();
        if head.root != root.to_string() || head.acts != edge.size().cast_signed() {
            return Err(NotRestored::Root);
        }
        if let Some(newest) = checkpoint::newest(&mut transaction).await? {
            let signed = Checkpoint::open(&newest.note, &self.public_keys);
            let covers_all = newest.size == head.acts;
            let holds = signed.is_ok_and(|signed| !covers_all || *signed.root() == root);
            if !holds {
                return Err(NotRestored::Root);
            }
        }
        transaction.commit().await?;
        Ok(Copied { rows, acts: edge.size(), root })
    }
}

/// The hash over all lines so far.
struct Lines {
    count: u64,
    hash: Hash,
}

impl Default for Lines {
    fn default() -> Self {
        Self { count: 0, hash: Hash::EMPTY }
    }
}

impl Lines {
    fn add(&mut self, line: &str) -> String {
        self.count += 1;
        self.hash = Hash::node(&self.hash, &Hash::leaf(line.as_bytes()));
        line.to_owned()
    }
}

fn json(value: &impl Serialize) -> String {
    // Numbers and texts always serialise.
    serde_json::to_string(value).unwrap_or_default()
}

fn written(value: Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Integer(number) => number.into(),
        Value::Text(text) => format!("t{text}").into(),
        Value::Bytes(bytes) => {
            let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            format!("x{digits}").into()
        }
    }
}

fn read_row(line: &str) -> Option<(&'static Table, Vec<Value>)> {
    let (place, values): (usize, Vec<serde_json::Value>) = serde_json::from_str(line).ok()?;
    let values = values.into_iter().map(read).collect::<Option<Vec<_>>>()?;
    Some((TABLES.get(place)?, values))
}

fn read(value: serde_json::Value) -> Option<Value> {
    Some(match value {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Number(number) => Value::Integer(number.as_i64()?),
        serde_json::Value::String(text) => match text.split_at_checked(1)? {
            ("t", text) => Value::Text(text.to_owned()),
            ("x", digits) if digits.len().is_multiple_of(2) && digits.is_ascii() => {
                let byte = |at| u8::from_str_radix(&digits[at..at + 2], 16).ok();
                Value::Bytes((0..digits.len()).step_by(2).map(byte).collect::<Option<_>>()?)
            }
            _ => return None,
        },
        _ => return None,
    })
}
