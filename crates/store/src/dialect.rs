//! Every word in which the two databases differ.

/// Which database is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// One file.
    Sqlite,
    /// A server or cluster.
    Postgres,
}

impl Dialect {
    /// The dialect that a URL asks for.
    pub(crate) fn of_url(url: &str) -> Option<Self> {
        match url.split_once(':')?.0 {
            "sqlite" => Some(Self::Sqlite),
            "postgres" | "postgresql" => Some(Self::Postgres),
            _ => None,
        }
    }

    /// Begins a transaction that writes. SQLite takes its lock at once: a later upgrade could not wait.
    pub(crate) const fn begin(self) -> &'static str {
        match self {
            Self::Sqlite => "BEGIN IMMEDIATE",
            Self::Postgres => "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE",
        }
    }

    /// Begins a transaction that reads one state of the database, however long it takes.
    pub(crate) const fn begin_snapshot(self) -> &'static str {
        match self {
            Self::Sqlite => "BEGIN DEFERRED",
            Self::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        }
    }

    /// What must be said before `COMMIT`, if anything.
    ///
    /// A statement timeout that strikes while PostgreSQL waits for its standby makes COMMIT *succeed* with a warning,
    /// although the standby may not have it. So no timeout of the server runs during COMMIT; ours does.
    pub(crate) const fn before_commit(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => None,
            Self::Postgres => Some("SET LOCAL statement_timeout = 0"),
        }
    }

    /// What every new connection is told. Timeouts of PostgreSQL in milliseconds.
    pub(crate) fn greeting(self, timeout: u128) -> Vec<String> {
        match self {
            // `recursive_triggers` lets the guards see a row that INSERT OR REPLACE removes; `secure_delete` takes an
            // erased key out of the file's free pages.
            Self::Sqlite => [
                format!("PRAGMA busy_timeout = {timeout}"),
                "PRAGMA journal_mode = WAL".into(),
                "PRAGMA synchronous = FULL".into(),
                "PRAGMA foreign_keys = ON".into(),
                "PRAGMA recursive_triggers = ON".into(),
                "PRAGMA trusted_schema = OFF".into(),
                "PRAGMA secure_delete = ON".into(),
            ]
            .into(),
            Self::Postgres => [
                format!("SET statement_timeout = {timeout}"),
                // Shorter, so that waiting for a lock is told as that.
                format!("SET lock_timeout = {}", (timeout / 2).max(1)),
                format!("SET idle_in_transaction_session_timeout = {}", timeout.saturating_mul(4)),
                "SET search_path = public".into(),
                "SET bytea_output = hex".into(),
            ]
            .into(),
        }
    }

    /// Whether whoever is connected may change tables: one row with 0 or 1.
    pub(crate) const fn may_migrate(self) -> &'static str {
        match self {
            Self::Sqlite => "SELECT CAST(1 AS BIGINT) AS may",
            Self::Postgres => {
                "SELECT CAST(CASE WHEN has_schema_privilege(current_user, 'public', 'CREATE')
                    THEN 1 ELSE 0 END AS BIGINT) AS may"
            }
        }
    }

    /// Whether the table of migrations is there.
    pub(crate) const fn has_migrations(self) -> &'static str {
        match self {
            Self::Sqlite => {
                "SELECT count(*) AS tables FROM sqlite_master
                    WHERE type = 'table' AND name = '_sqlx_migrations'"
            }
            Self::Postgres => {
                "SELECT count(*) AS tables FROM pg_catalog.pg_tables
                    WHERE schemaname = 'public' AND tablename = '_sqlx_migrations'"
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_names_its_database() {
        assert_eq!(Dialect::of_url("sqlite:register.db"), Some(Dialect::Sqlite));
        assert_eq!(Dialect::of_url("postgresql://host/qonys"), Some(Dialect::Postgres));
        assert_eq!(Dialect::of_url("mysql://host/qonys"), None);
        assert_eq!(Dialect::of_url("register.db"), None);
    }
}
