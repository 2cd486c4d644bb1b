//! Why a store does not open, and what to do.

/// A store that is not opened. Nothing of the URL but its scheme is told: it may hold a password.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// No database that we know.
    #[error(
        "the address of the database begins with `sqlite:` or `postgres:`, such as sqlite:qonys.db"
    )]
    UnknownScheme,
    /// A database that forgets.
    #[error("a database in memory forgets every number: name a file, such as sqlite:qonys.db")]
    InMemory,
    /// The file cannot be made or opened.
    #[error("the database file {path} cannot be opened: {reason}")]
    File {
        /// The path as given.
        path: String,
        /// The system's reason.
        reason: String,
    },
    /// Others on the machine can read the file.
    #[error("others may read or write the database file {path}: run `chmod 600 {path}`")]
    OpenToOthers {
        /// The path as given.
        path: String,
    },
    /// No connection.
    #[error(
        "the database cannot be reached: check that it runs and that address, user and password are right"
    )]
    Unreachable,
    /// The cluster may acknowledge what it then loses.
    #[error(
        "`{setting}` of PostgreSQL is `{found}`: it must be {wanted}, or acknowledged numbers can be lost"
    )]
    NotDurable {
        /// The setting.
        setting: &'static str,
        /// What it is.
        found: String,
        /// What it must be.
        wanted: &'static str,
    },
    /// There are standbys, and nothing waits for them.
    #[error(
        "PostgreSQL has standbys and does not wait for them: set synchronous_standby_names (with Patroni: \
         synchronous_mode and synchronous_mode_strict), or a failover gives acknowledged numbers to somebody else"
    )]
    NotSynchronous,
    /// A standby cannot write.
    #[error("the address leads to a standby: use the address of the leader")]
    Standby,
    /// The tables are those of an older program, and this role may not change them.
    #[error(
        "the tables stand at migration {found}, this program needs {wanted}: open once as the owner of the tables"
    )]
    Behind {
        /// The last migration that was run, 0 if none.
        found: i64,
        /// The last migration of this program.
        wanted: i64,
    },
    /// The tables are those of a newer program, or were changed by hand.
    #[error(
        "the tables do not come from this program's migrations: use the newer program that made them"
    )]
    Foreign,
    /// A migration failed.
    #[error("the tables could not be made: {0}")]
    Migration(crate::StoreError),
    /// The database answered with a fault.
    #[error(transparent)]
    Store(#[from] crate::StoreError),
}

impl From<sqlx::Error> for OpenError {
    fn from(error: sqlx::Error) -> Self {
        use sqlx::Error;
        match error {
            Error::Configuration(_) | Error::Io(_) | Error::Tls(_) | Error::PoolTimedOut => {
                Self::Unreachable
            }
            // Wrong password, no such role, no such database.
            Error::Database(error)
                if error.code().is_some_and(|code| code.starts_with("28") || code == "3D000") =>
            {
                Self::Unreachable
            }
            other => Self::Store(other.into()),
        }
    }
}
