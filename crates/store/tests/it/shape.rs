//! Both databases have the same tables, columns, kinds, keys, unique sets, references and checks.

use std::collections::BTreeSet;

use sqlx::{AnyConnection, AssertSqlSafe, Connection, Row};

use crate::ground;

#[tokio::test]
async fn both_have_the_same_shape() {
    let file = ground::sqlite().await;
    let server = ground::postgres().await;
    let ours = sqlite(&file.owner).await;
    let theirs = postgres(&server.owner).await;
    let only_ours: Vec<_> = ours.difference(&theirs).collect();
    let only_theirs: Vec<_> = theirs.difference(&ours).collect();
    assert!(only_ours.is_empty() && only_theirs.is_empty(), "{only_ours:#?}\n{only_theirs:#?}");
    let columns = ours.iter().filter(|line| line.starts_with("column")).count();
    let keys = ours.iter().filter(|line| line.starts_with("reference")).count();
    assert!(columns > 80 && keys > 12, "{columns} columns, {keys} references");
    assert_eq!(checks("sqlite"), checks("postgres"));
}

async fn rows(connection: &mut AnyConnection, text: String) -> Vec<sqlx::any::AnyRow> {
    sqlx::query(AssertSqlSafe(text)).fetch_all(connection).await.expect("the catalogue is read")
}

fn text(row: &sqlx::any::AnyRow, column: &str) -> String {
    row.try_get(column).expect("the column is a text")
}

async fn sqlite(address: &str) -> BTreeSet<String> {
    let mut connection = AnyConnection::connect(address).await.expect("the file is there");
    let mut shape = BTreeSet::new();
    let tables = rows(
        &mut connection,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'
            AND name <> '_sqlx_migrations'"
            .into(),
    )
    .await;
    for table in tables.iter().map(|row| text(row, "name")) {
        let columns = format!(
            "SELECT name, type, CAST(\"notnull\" AS INTEGER) AS needed FROM pragma_table_info('{table}')"
        );
        for row in rows(&mut connection, columns).await {
            let needed: i64 = row.try_get("needed").expect("a flag");
            let kind = text(&row, "type");
            shape.insert(format!("column {table}.{} {kind} needed {needed}", text(&row, "name")));
        }
        let indexes = format!(
            "SELECT group_concat(i.name, ',' ORDER BY i.seqno) AS columns, l.origin, l.\"unique\" AS only
                FROM pragma_index_list('{table}') l, pragma_index_info(l.name) i GROUP BY l.name"
        );
        for row in rows(&mut connection, indexes).await {
            let only: i64 = row.try_get("only").expect("a flag");
            shape.insert(format!("index {table} ({}) unique {only}", text(&row, "columns")));
        }
        // The key of a table with an integer key is the row's own number, and no index.
        let keys = format!(
            "SELECT group_concat(name) AS columns FROM (SELECT name FROM pragma_table_info('{table}') WHERE pk > 0 ORDER BY pk)"
        );
        for row in rows(&mut connection, keys).await {
            shape.insert(format!("index {table} ({}) unique 1", text(&row, "columns")));
        }
        let references = format!(
            "SELECT group_concat(\"from\", ',' ORDER BY seq) AS ours, \"table\" AS other,
                group_concat(\"to\", ',' ORDER BY seq) AS theirs FROM pragma_foreign_key_list('{table}') GROUP BY id"
        );
        for row in rows(&mut connection, references).await {
            let (ours, other) = (text(&row, "ours"), text(&row, "other"));
            shape.insert(format!(
                "reference {table} ({ours}) to {other} ({})",
                text(&row, "theirs")
            ));
        }
    }
    shape
}

async fn postgres(address: &str) -> BTreeSet<String> {
    let mut connection = AnyConnection::connect(address).await.expect("the server is there");
    let mut shape = BTreeSet::new();
    let columns = "SELECT CAST(table_name AS TEXT) AS place, CAST(column_name AS TEXT) AS name,
            CASE data_type WHEN 'bigint' THEN 'INTEGER' WHEN 'bytea' THEN 'BLOB' ELSE upper(CAST(data_type AS TEXT)) END AS kind,
            CASE is_nullable WHEN 'NO' THEN '1' ELSE '0' END AS needed
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_sqlx_migrations'";
    for row in rows(&mut connection, columns.into()).await {
        let (table, name, kind) = (text(&row, "place"), text(&row, "name"), text(&row, "kind"));
        shape.insert(format!("column {table}.{name} {kind} needed {}", text(&row, "needed")));
    }
    let indexes = "SELECT CAST(t.relname AS TEXT) AS place, CASE WHEN i.indisunique THEN '1' ELSE '0' END AS only,
            (SELECT string_agg(CAST(a.attname AS TEXT), ',' ORDER BY k.ord)
                FROM unnest(i.indkey::smallint[]) WITH ORDINALITY AS k(num, ord)
                JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.num) AS columns
        FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
        WHERE n.nspname = 'public' AND t.relname <> '_sqlx_migrations'";
    for row in rows(&mut connection, indexes.into()).await {
        let (table, columns) = (text(&row, "place"), text(&row, "columns"));
        shape.insert(format!("index {table} ({columns}) unique {}", text(&row, "only")));
    }
    let names = |which: &str, table: &str| {
        format!(
            "(SELECT string_agg(CAST(a.attname AS TEXT), ',' ORDER BY k.ord)
                FROM unnest(c.{which}) WITH ORDINALITY AS k(num, ord)
                JOIN pg_attribute a ON a.attrelid = c.{table} AND a.attnum = k.num)"
        )
    };
    let references = format!(
        "SELECT CAST(t.relname AS TEXT) AS place, CAST(o.relname AS TEXT) AS other, {} AS ours, {} AS theirs
            FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class o ON o.oid = c.confrelid
            WHERE c.contype = 'f'",
        names("conkey", "conrelid"),
        names("confkey", "confrelid")
    );
    for row in rows(&mut connection, references).await {
        let (table, ours, other) = (text(&row, "place"), text(&row, "ours"), text(&row, "other"));
        shape.insert(format!("reference {table} ({ours}) to {other} ({})", text(&row, "theirs")));
    }
    shape
}

/// The checks of a folder, word for word: they are the same text on both.
fn checks(folder: &str) -> BTreeSet<String> {
    let path = format!("{}/migrations/{folder}/0001_register.sql", env!("CARGO_MANIFEST_DIR"));
    let file = std::fs::read_to_string(path).expect("the migration is there");
    let flat = file.split_whitespace().collect::<Vec<_>>().join(" ");
    flat.split("CONSTRAINT ")
        .skip(1)
        .filter(|rest| rest.split(' ').nth(1) == Some("CHECK"))
        .map(|rest| balanced(rest).to_owned())
        .collect()
}

/// The beginning of a text up to the bracket that closes the first one.
fn balanced(text: &str) -> &str {
    let mut depth = 0;
    for (place, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' if depth == 1 => return &text[..=place],
            ')' => depth -= 1,
            _ => {}
        }
    }
    text
}
