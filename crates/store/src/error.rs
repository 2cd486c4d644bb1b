//! What may go wrong while the store works, and what to do about it.
//!
//! A message of a database can quote the row it refused. Such messages are read here and not passed on: what is kept
//! is the kind of the fault, the name of a table or rule, and the code, none of which holds a person's data.

use sqlx::error::DatabaseError;

/// A fault of one statement or transaction.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// A unique key is taken by another row. Which column it was, the caller knows from what it inserted.
    #[error("the key is already taken in the table `{table}`")]
    Taken {
        /// The table.
        table: String,
    },
    /// A guard or constraint of the database refused.
    #[error("the database refused: {rule}")]
    Refused {
        /// The guard's words, or the name of the constraint.
        rule: String,
    },
    /// The role that is connected may not do this.
    #[error(
        "the database role may not do this: connect as the application's role, or let the migrator grant it"
    )]
    Forbidden,
    /// Another transaction was in the way; nothing was done.
    #[error("another transaction was in the way: do the whole transaction again")]
    Conflict,
    /// The database stayed locked; nothing was done.
    #[error(
        "the database is locked by someone else: try again, and look for a program that keeps it open"
    )]
    Locked,
    /// The disk is full; nothing was done.
    #[error("the disk of the database is full: free some space and try again; nothing was written")]
    DiskFull,
    /// The database can only be read: a file without write permission, or a standby.
    #[error(
        "the database is read-only: check the file's permission, or that the address leads to the leader"
    )]
    ReadOnly,
    /// The database is not reachable; what was begun is rolled back.
    #[error("the database is gone: check that it runs; what was begun is rolled back")]
    Gone,
    /// No answer in time; the statement may still be running, and its transaction will be rolled back.
    #[error("the database did not answer in time: try again; what was begun is rolled back")]
    Late,
    /// The transaction was sent off and no answer came: it may be stored or not.
    #[error(
        "the database did not confirm: the change may be stored or not; ask again with the same request key"
    )]
    Unsure,
    /// A statement of the transaction failed before, so the transaction cannot be committed.
    #[error("a statement of this transaction failed, so it was rolled back")]
    Failed,
    /// A disk or file of the database is damaged.
    #[error(
        "the database is damaged or its disk fails ({code}): stop, keep the files, restore from a backup"
    )]
    Damaged {
        /// The code of the database.
        code: String,
    },
    /// A row does not hold what its table promises.
    #[error("the table `{table}` holds a row that cannot be read: run the audit")]
    Unreadable {
        /// The table.
        table: &'static str,
    },
    /// Anything else.
    #[error("unexpected answer of the database ({code})")]
    Unexpected {
        /// The code of the database or the driver.
        code: String,
    },
}

impl StoreError {
    /// Whether the whole transaction may simply be done again: nothing of it was stored, and the cause passes.
    #[must_use]
    pub const fn passes(&self) -> bool {
        matches!(self, Self::Conflict | Self::Locked)
    }

    /// Whether the key of a row in this table was taken.
    #[must_use]
    pub fn is_taken_in(&self, wanted: &str) -> bool {
        matches!(self, Self::Taken { table } if table == wanted)
    }

    /// The same fault, met while committing: unless the database has certainly rolled back, nobody knows.
    pub(crate) fn on_commit(self) -> Self {
        match self {
            Self::Taken { .. }
            | Self::Refused { .. }
            | Self::Forbidden
            | Self::Conflict
            | Self::Locked
            | Self::DiskFull
            | Self::ReadOnly
            | Self::Failed => self,
            _ => Self::Unsure,
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        use sqlx::Error;
        match error {
            Error::Database(error) => read(error.as_ref()),
            Error::Io(_)
            | Error::PoolTimedOut
            | Error::PoolClosed
            | Error::WorkerCrashed
            | Error::Tls(_)
            | Error::Protocol(_)
            | Error::BeginFailed => Self::Gone,
            Error::ColumnDecode { index, .. } => {
                Self::Unexpected { code: format!("column {index}") }
            }
            Error::ColumnNotFound(name) => Self::Unexpected { code: format!("no column {name}") },
            Error::RowNotFound => Self::Unexpected { code: "no row".into() },
            _ => Self::Unexpected { code: "driver".into() },
        }
    }
}

fn read(error: &dyn DatabaseError) -> StoreError {
    let code = error.code().unwrap_or_default().into_owned();
    // SQLSTATE has five places; an extended code of SQLite has at most four digits.
    if code.len() == 5 { read_postgres(error, code) } else { read_sqlite(error.message(), code) }
}

fn read_postgres(error: &dyn DatabaseError, code: String) -> StoreError {
    let rule = || error.constraint().map_or_else(|| format!("SQLSTATE {code}"), str::to_owned);
    match code.as_str() {
        "23505" => StoreError::Taken { table: error.table().unwrap_or_default().to_owned() },
        // The guards' own words, which quote nothing.
        "QG001" => StoreError::Refused { rule: error.message().to_owned() },
        "40001" | "40P01" => StoreError::Conflict,
        "55P03" => StoreError::Locked,
        "42501" => StoreError::Forbidden,
        "57014" => StoreError::Late,
        "53100" => StoreError::DiskFull,
        "25006" => StoreError::ReadOnly,
        "25P02" => StoreError::Failed,
        "58030" => StoreError::Damaged { code },
        _ if code.starts_with("23") => StoreError::Refused { rule: rule() },
        _ if code.starts_with("XX") => StoreError::Damaged { code },
        _ if code.starts_with("08") || code.starts_with("57P") || code.starts_with("53") => {
            StoreError::Gone
        }
        _ => StoreError::Unexpected { code },
    }
}

fn read_sqlite(message: &str, code: String) -> StoreError {
    /// `SQLITE_CONSTRAINT_TRIGGER`: the words of one of our guards.
    const TRIGGER: i64 = 1811;
    /// `SQLITE_CONSTRAINT_UNIQUE`, `_PRIMARYKEY`, `_ROWID`: the message names columns, never values.
    const UNIQUE: [i64; 3] = [2067, 1555, 2579];
    let number: i64 = code.parse().unwrap_or(-1);
    if number == TRIGGER {
        return match message.strip_prefix("taken: ") {
            Some(table) => StoreError::Taken { table: table.to_owned() },
            None => StoreError::Refused { rule: message.to_owned() },
        };
    }
    if UNIQUE.contains(&number) {
        let columns = message.rsplit(": ").next().unwrap_or_default();
        let table = columns.split('.').next().unwrap_or_default();
        return StoreError::Taken { table: table.to_owned() };
    }
    // The last byte of an extended code is the primary code.
    match number & 0xff {
        19 => StoreError::Refused { rule: message.to_owned() },
        5 | 6 => StoreError::Locked,
        13 => StoreError::DiskFull,
        8 => StoreError::ReadOnly,
        14 => StoreError::Gone,
        10 | 11 | 26 => StoreError::Damaged { code },
        _ => StoreError::Unexpected { code },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sqlite_is_understood_by_its_codes() {
        let cases = [
            ("UNIQUE constraint failed: entry.number_hash", "2067", "in the table `entry`"),
            ("taken: person_key", "1811", "in the table `person_key`"),
            ("guard: event: out of order", "1811", "refused: guard: event: out of order"),
            ("CHECK constraint failed: entry_id_form", "275", "refused: CHECK"),
            ("database is locked", "517", "locked by someone else"),
            ("database or disk is full", "13", "disk of the database is full"),
            ("disk I/O error", "1034", "damaged or its disk fails (1034)"),
            ("attempt to write a readonly database", "1032", "read-only"),
        ];
        for (message, code, wanted) in cases {
            let told = read_sqlite(message, code.to_owned()).to_string();
            assert!(told.contains(wanted), "{code}: {told}");
        }
    }

    #[test]
    fn a_fault_of_the_disk_on_commit_leaves_everyone_unsure() {
        let damaged = read_sqlite("disk I/O error", "1034".to_owned());
        assert_eq!(damaged.on_commit(), StoreError::Unsure);
        assert_eq!(StoreError::Gone.on_commit(), StoreError::Unsure);
        assert_eq!(StoreError::DiskFull.on_commit(), StoreError::DiskFull);
        assert!(!StoreError::Unsure.passes());
    }
}
