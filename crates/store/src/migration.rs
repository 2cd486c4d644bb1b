//! The tables, as numbered migrations: one folder a database, the same numbers and tables in both.
//!
//! On PostgreSQL the owner of the tables (the *migrator*) opens the store once after each update; the service connects
//! as `qonys_application`, which may add rows and change a few columns (`migrations/postgres/grants.sql`). Make that
//! role first: `CREATE ROLE qonys_application LOGIN`. The grants are given again at every opening by the migrator.

use std::time::Duration;

use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{AnyConnection, Row, SqlSafeStr};

use crate::{Dialect, OpenError, StoreError};

pub(crate) const REGISTER_SQLITE: &str = include_str!("../migrations/sqlite/0001_register.sql");
pub(crate) const GUARDS_SQLITE: &str = include_str!("../migrations/sqlite/0002_guards.sql");
pub(crate) const REGISTER_POSTGRES: &str = include_str!("../migrations/postgres/0001_register.sql");
pub(crate) const GUARDS_POSTGRES: &str = include_str!("../migrations/postgres/0002_guards.sql");
const GRANTS_POSTGRES: &str = include_str!("../migrations/postgres/grants.sql");

/// All migrations of a database, in order.
pub(crate) fn migrator(dialect: Dialect) -> Migrator {
    let (register, guards) = match dialect {
        Dialect::Sqlite => (REGISTER_SQLITE, GUARDS_SQLITE),
        Dialect::Postgres => (REGISTER_POSTGRES, GUARDS_POSTGRES),
    };
    let simple = |version, name: &'static str, text: &'static str| {
        Migration::new(version, name.into(), MigrationType::Simple, text.into_sql_str(), false)
    };
    Migrator::with_migrations(vec![simple(1, "register", register), simple(2, "guards", guards)])
}

/// Brings the tables up to this program, or says why not.
pub(crate) async fn bring_up(
    connection: &mut AnyConnection,
    dialect: Dialect,
) -> Result<(), OpenError> {
    let may: i64 =
        sqlx::query(dialect.may_migrate()).fetch_one(&mut *connection).await?.try_get("may")?;
    if may == 0 {
        return compare(connection, dialect).await;
    }
    if let Err(error) = run(connection, dialect).await {
        if error == OpenError::Foreign {
            return Err(error);
        }
        // Two programs that start at once on a new file: the second finds the tables half a second later.
        tokio::time::sleep(Duration::from_millis(500)).await;
        run(connection, dialect).await?;
    }
    if dialect == Dialect::Postgres {
        sqlx::raw_sql(GRANTS_POSTGRES).execute(connection).await?;
    }
    Ok(())
}

async fn run(connection: &mut AnyConnection, dialect: Dialect) -> Result<(), OpenError> {
    use sqlx::migrate::MigrateError;
    migrator(dialect).run_direct(None, connection, false).await.map_err(|error| match error {
        MigrateError::VersionMismatch(_) | MigrateError::VersionMissing(_) => OpenError::Foreign,
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => {
            OpenError::Migration(error.into())
        }
        _ => OpenError::Migration(StoreError::Unexpected { code: "migration".into() }),
    })
}

/// Whether exactly our migrations were run. For a role that may not run them.
async fn compare(connection: &mut AnyConnection, dialect: Dialect) -> Result<(), OpenError> {
    let migrator = migrator(dialect);
    let wanted = migrator.iter().map(|migration| migration.version).max().unwrap_or(0);
    let tables: i64 = sqlx::query(dialect.has_migrations())
        .fetch_one(&mut *connection)
        .await?
        .try_get("tables")?;
    if tables == 0 {
        return Err(OpenError::Behind { found: 0, wanted });
    }
    let rows = sqlx::query("SELECT version, checksum FROM _sqlx_migrations ORDER BY version")
        .fetch_all(connection)
        .await?;
    let mut found = 0;
    for row in rows {
        found = row.try_get("version")?;
        let checksum: Vec<u8> = row.try_get("checksum")?;
        let known = migrator
            .iter()
            .any(|migration| migration.version == found && *migration.checksum == *checksum);
        if !known {
            return Err(OpenError::Foreign);
        }
    }
    if found < wanted {
        return Err(OpenError::Behind { found, wanted });
    }
    Ok(())
}
