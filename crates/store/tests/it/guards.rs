//! A guard that is dropped, altered or switched off is noticed.

use sqlx::{AnyConnection, AssertSqlSafe, Connection};

use crate::ground::{self, Ground};

/// Does something as the owner; gives what the guards say after it.
async fn after(ground: &Ground, statement: &str) -> Vec<String> {
    let mut connection = AnyConnection::connect(&ground.owner).await.expect("the owner connects");
    sqlx::raw_sql(AssertSqlSafe(statement.to_owned()))
        .execute(&mut connection)
        .await
        .expect("the owner may");
    connection.close().await.expect("the connection was open");
    let faults = ground.store.guards().await.expect("the guards are read");
    faults.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn on_sqlite() {
    let ground = ground::sqlite().await;
    assert_eq!(ground.store.guards().await.expect("read"), []);
    let told = after(&ground, "DROP TRIGGER event_keeps_all").await;
    assert_eq!(told, ["trigger event_keeps_all is missing"]);
    let told =
        after(&ground, "CREATE TRIGGER event_keeps_all BEFORE DELETE ON event BEGIN SELECT 1; END")
            .await;
    assert_eq!(told, ["trigger event_keeps_all was altered"]);
    let told =
        after(&ground, "CREATE TRIGGER mine AFTER INSERT ON lookup BEGIN SELECT 1; END").await;
    assert_eq!(told, ["trigger event_keeps_all was altered", "trigger mine is not ours"]);
    let told = after(&ground, "DROP INDEX person_key_document_once; DROP TABLE setting").await;
    assert!(told.contains(&"index person_key_document_once is missing".to_owned()), "{told:?}");
    assert!(told.contains(&"table setting is missing".to_owned()), "{told:?}");
}

#[tokio::test]
async fn on_postgres() {
    let ground = ground::postgres().await;
    assert_eq!(ground.store.guards().await.expect("read"), []);
    let steps = [
        ("DROP TRIGGER event_keeps_all ON event", "trigger event_keeps_all is missing"),
        (
            "CREATE TRIGGER event_keeps_all BEFORE TRUNCATE ON event FOR EACH STATEMENT
                EXECUTE FUNCTION guard_rows_stay()",
            "trigger event_keeps_all was altered",
        ),
        (
            "ALTER TABLE entry DISABLE TRIGGER entry_keeps_rows",
            "trigger entry_keeps_rows is switched off",
        ),
        (
            "ALTER TABLE salt ENABLE REPLICA TRIGGER salt_keeps_rows",
            "trigger salt_keeps_rows is switched off",
        ),
        (
            "CREATE OR REPLACE FUNCTION guard_append_only() RETURNS trigger LANGUAGE plpgsql
                AS 'BEGIN RETURN NEW; END'",
            "function guard_append_only was altered",
        ),
        (
            "ALTER TABLE entry DROP CONSTRAINT entry_number_once",
            "constraint entry_number_once is missing",
        ),
        (
            "DROP INDEX person_key_document_once",
            "index person_key_document_once is missing",
        ),
        (
            "CREATE RULE hush AS ON INSERT TO lookup DO INSTEAD NOTHING",
            "rule hush is not ours",
        ),
        (
            "CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
                CREATE TRIGGER mine BEFORE INSERT ON lookup FOR EACH ROW EXECUTE FUNCTION nothing()",
            "trigger mine is not ours",
        ),
    ];
    let mut expected = Vec::new();
    for (statement, fault) in steps {
        let told = after(&ground, statement).await;
        expected.retain(|told: &String| told.split(' ').nth(1) != fault.split(' ').nth(1));
        expected.push(fault.to_owned());
        expected.sort();
        let mut told = told;
        told.sort();
        assert_eq!(told, expected, "{statement}");
    }
}
