//! PostgreSQL takes texts apart and prints them anew, so what is compared exactly is what it prints the same in every
//! version: triggers and the bodies of functions. Constraints, tables and indexes are looked for by name.

use std::collections::BTreeMap;

use sqlx::Row;

use super::{Fault, GuardFault};
use crate::migration::{GUARDS_POSTGRES, REGISTER_POSTGRES};
use crate::{Connection, StoreError};

const TRIGGERS: &str = "SELECT CAST(t.tgname AS TEXT) AS name, pg_get_triggerdef(t.oid, true) AS text,
        CAST(t.tgenabled AS TEXT) AS enabled, CAST(CASE WHEN t.tgisinternal THEN 1 ELSE 0 END AS BIGINT) AS internal,
        CAST(c.relname AS TEXT) AS place
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public'";

const FUNCTIONS: &str = "SELECT CAST(p.proname AS TEXT) AS name, p.prosrc AS text
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname = 'public' AND p.proname LIKE 'guard\\_%'";

const CONSTRAINTS: &str = "SELECT CAST(c.conname AS TEXT) AS name,
        CAST(CASE WHEN c.convalidated THEN 1 ELSE 0 END AS BIGINT) AS valid
    FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace WHERE n.nspname = 'public'";

const INDEXES: &str = "SELECT CAST(c.relname AS TEXT) AS name,
        CAST(CASE WHEN i.indisvalid THEN 1 ELSE 0 END AS BIGINT) AS valid
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public'";

const RULES: &str =
    "SELECT CAST(rulename AS TEXT) AS name FROM pg_rules WHERE schemaname = 'public'";

pub(super) async fn look(connection: &mut Connection) -> Result<Vec<GuardFault>, StoreError> {
    let mut faults = triggers(connection).await?;
    faults.extend(functions(connection).await?);
    faults.extend(
        named(connection, CONSTRAINTS, "constraint", after(REGISTER_POSTGRES, "CONSTRAINT "))
            .await?,
    );
    let mut indexes = after(REGISTER_POSTGRES, "CREATE INDEX ");
    indexes.extend(after(REGISTER_POSTGRES, "CREATE UNIQUE INDEX "));
    faults.extend(named(connection, INDEXES, "index", indexes).await?);
    for row in connection.all(sqlx::query(RULES)).await? {
        let name: String = row.try_get("name")?;
        faults.push(GuardFault { guard: format!("rule {name}"), fault: Fault::Foreign });
    }
    Ok(faults)
}

async fn triggers(connection: &mut Connection) -> Result<Vec<GuardFault>, StoreError> {
    let mut faults = Vec::new();
    let mut wanted: BTreeMap<&str, &str> = statements(GUARDS_POSTGRES)
        .filter(|text| text.starts_with("CREATE TRIGGER "))
        .filter_map(|text| Some((text.split_whitespace().nth(2)?, text)))
        .collect();
    for row in connection.all(sqlx::query(TRIGGERS)).await? {
        let name: String = row.try_get("name")?;
        let enabled: String = row.try_get("enabled")?;
        if row.try_get::<i64, _>("internal")? == 1 {
            // The triggers behind a foreign key: switched off, the key holds nothing.
            if enabled == "D" {
                let place: String = row.try_get("place")?;
                let guard = format!("foreign keys of {place}");
                faults.push(GuardFault { guard, fault: Fault::Disabled });
            }
            continue;
        }
        let text: String = row.try_get("text")?;
        let fault = match wanted.remove(name.as_str()) {
            None => Fault::Foreign,
            Some(wanted) if wanted != text => Fault::Altered,
            Some(_) if enabled != "A" => Fault::Disabled,
            Some(_) => continue,
        };
        faults.push(GuardFault { guard: format!("trigger {name}"), fault });
    }
    faults.extend(missing("trigger", wanted.into_keys()));
    Ok(faults)
}

async fn functions(connection: &mut Connection) -> Result<Vec<GuardFault>, StoreError> {
    let mut faults = Vec::new();
    let mut wanted = bodies(GUARDS_POSTGRES);
    for row in connection.all(sqlx::query(FUNCTIONS)).await? {
        let name: String = row.try_get("name")?;
        let text: String = row.try_get("text")?;
        let fault = match wanted.remove(name.as_str()) {
            None => Fault::Foreign,
            Some(wanted) if wanted != text => Fault::Altered,
            Some(_) => continue,
        };
        faults.push(GuardFault { guard: format!("function {name}"), fault });
    }
    faults.extend(missing("function", wanted.into_keys()));
    Ok(faults)
}

async fn named(
    connection: &mut Connection,
    question: &'static str,
    kind: &str,
    wanted: Vec<&str>,
) -> Result<Vec<GuardFault>, StoreError> {
    let mut found = BTreeMap::new();
    for row in connection.all(sqlx::query(question)).await? {
        found.insert(row.try_get::<String, _>("name")?, row.try_get::<i64, _>("valid")?);
    }
    let fault = |name: &str| match found.get(name) {
        None => Some(Fault::Missing),
        Some(0) => Some(Fault::Disabled),
        Some(_) => None,
    };
    Ok(wanted
        .into_iter()
        .filter_map(|name| {
            Some(GuardFault { guard: format!("{kind} {name}"), fault: fault(name)? })
        })
        .collect())
}

fn missing<'name>(
    kind: &str,
    names: impl Iterator<Item = &'name str>,
) -> impl Iterator<Item = GuardFault> {
    names.map(move |name| GuardFault { guard: format!("{kind} {name}"), fault: Fault::Missing })
}

/// The statements of a text that stand outside of function bodies, without their semicolons.
fn statements(text: &str) -> impl Iterator<Item = &str> {
    text.split("$$").step_by(2).flat_map(|outside| outside.split(';')).map(str::trim)
}

/// The body of each function.
fn bodies(text: &str) -> BTreeMap<&str, &str> {
    let parts: Vec<&str> = text.split("$$").collect();
    parts
        .chunks_exact(2)
        .filter_map(|pair| {
            let head = pair[0].rsplit_once("CREATE FUNCTION ")?.1;
            Some((head.split('(').next()?, pair[1]))
        })
        .collect()
}

/// The word after each occurrence of some words.
fn after<'text>(text: &'text str, words: &str) -> Vec<&'text str> {
    text.split(words).skip(1).filter_map(|rest| rest.split_whitespace().next()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_migrations_are_taken_apart() {
        let triggers =
            statements(GUARDS_POSTGRES).filter(|text| text.starts_with("CREATE TRIGGER "));
        assert_eq!(triggers.count(), GUARDS_POSTGRES.matches("ENABLE ALWAYS TRIGGER").count());
        let bodies = bodies(GUARDS_POSTGRES);
        assert_eq!(bodies.len(), GUARDS_POSTGRES.matches("CREATE FUNCTION").count());
        assert!(bodies["guard_event_in_order"].contains("public.event"));
        let constraints = after(REGISTER_POSTGRES, "CONSTRAINT ");
        assert!(constraints.contains(&"entry_has_version") && constraints.contains(&"entry_key"));
        assert_eq!(constraints.len(), REGISTER_POSTGRES.matches("CONSTRAINT ").count());
        assert_eq!(after(REGISTER_POSTGRES, "CREATE UNIQUE INDEX "), ["person_key_document_once"]);
    }
}
