//! SQLite keeps the text of everything that was made, so the whole schema is compared with that of a fresh database.

use std::collections::BTreeMap;

use sqlx::{AnyConnection, Connection as _, Row};

use super::{Fault, GuardFault};
use crate::{Connection, Dialect, StoreError, migration};

const SCHEMA: &str = "SELECT type, name, coalesce(sql, '') AS text FROM sqlite_master
    WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> '_sqlx_migrations'";

pub(super) async fn look(connection: &mut Connection) -> Result<Vec<GuardFault>, StoreError> {
    let mut found = BTreeMap::new();
    for row in connection.all(sqlx::query(SCHEMA)).await? {
        found.insert(name(&row)?, row.try_get::<String, _>("text")?);
    }
    let mut faults = Vec::new();
    for (guard, text) in wanted().await? {
        match found.remove(&guard) {
            None => faults.push(GuardFault { guard, fault: Fault::Missing }),
            Some(found) if found != text => {
                faults.push(GuardFault { guard, fault: Fault::Altered })
            }
            Some(_) => {}
        }
    }
    faults.extend(found.into_keys().map(|guard| GuardFault { guard, fault: Fault::Foreign }));
    Ok(faults)
}

/// What the migrations make, in a database that is thrown away.
async fn wanted() -> Result<BTreeMap<String, String>, StoreError> {
    let mut fresh = AnyConnection::connect("sqlite::memory:").await?;
    let migrated = migration::migrator(Dialect::Sqlite).run_direct(None, &mut fresh, false).await;
    migrated.map_err(|_| StoreError::Unexpected { code: "migration".into() })?;
    let mut wanted = BTreeMap::new();
    for row in sqlx::query(SCHEMA).fetch_all(&mut fresh).await? {
        wanted.insert(name(&row)?, row.try_get::<String, _>("text")?);
    }
    fresh.close().await?;
    Ok(wanted)
}

fn name(row: &sqlx::any::AnyRow) -> Result<String, StoreError> {
    let kind: String = row.try_get("type")?;
    let name: String = row.try_get("name")?;
    Ok(format!("{kind} {name}"))
}
