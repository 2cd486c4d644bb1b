//! Rows changed behind the register's back, by someone who owns the database but not the keys: the audit names the row.
//!
//! Whoever does it takes the guards away, changes something, and puts the guards back as they were. What the audit cannot
//! know is listed here: columns that follow from nothing (when a checkpoint was signed, when an access ended, who set what,
//! papers, which are not of the register), and whole rows of tables that nothing else counts (an answered request, a
//! look-up, a party that never asked, a checkpoint).

use std::path::Path;

use jiff::civil::date;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng};
use register::{
    Asking, Audit, Change, ConditionalGround, Fault, LookUp, Register, ReplaceGround, ReturnGround,
};
use sqlx::{AnyConnection, AssertSqlSafe, Connection as _, Row};
use store::Store;

use crate::ground::{self, BASIS, Ground, authority, document, person, request};

/// How many mutations; more than the thousand that are wanted, since some change nothing.
const MUTATIONS: u64 = 1_000;

/// Tables with the columns that the audit answers for, and how a row is named.
const TABLES: [(&str, &[&str], &str); 11] = [
    ("entry", &["id", "number_hash", "number", "origin", "formed_at"], "id"),
    ("record_key", &["entry", "wrapped", "master"], "entry"),
    (
        "entry_version",
        &[
            "entry",
            "version",
            "act",
            "status",
            "ground",
            "application",
            "actor",
            "acted_at",
            "data_before",
            "data_after",
            "successor",
            "leaf",
        ],
        "entry",
    ),
    ("event", &["leaf", "content", "hash"], "leaf"),
    ("salt", &["leaf", "salt"], "leaf"),
    ("person_key", &["entry", "kind", "hash", "live"], "entry"),
    ("group_use", &["group_hash", "used", "capacity"], "group_hash"),
    ("checkpoint", &["size", "root", "edge", "note"], "size"),
    (
        "idempotency",
        &["request_key", "request_hash", "entry", "version", "answered_at"],
        "request_key",
    ),
    (
        "lookup",
        &[
            "id",
            "relying_party",
            "entry",
            "asked_hash",
            "purpose",
            "ground",
            "outcome",
            "active",
            "asked_at",
        ],
        "id",
    ),
    ("relying_party", &["id", "name", "access_hash", "purpose", "ground", "admitted_at"], "id"),
];

/// Tables whose rows are counted by others.
const COUNTED: [&str; 7] =
    ["entry", "record_key", "entry_version", "event", "salt", "person_key", "group_use"];

/// A register with some of everything.
async fn lived_in() -> Ground {
    let ground = ground::sqlite().await;
    let (register, officer, operator) = (&ground.register, &ground.officer, &ground.operator);
    let mut numbers = Vec::new();
    for number in 0..12 {
        ground.world.pass(1_000);
        let birth = date(1985 + (number % 3) as i16, 1, 1);
        let formed = register.form(operator, request(number, birth)).await.expect("it forms");
        numbers.push(formed.formed().expect("nobody is alike").number);
        if number == 5 {
            register.sign().await.expect("it signs");
        }
    }
    let changes = [Change::Documents {
        before: person(0, date(1985, 1, 1)).documents,
        after: vec![document("NEW1"), document("NEW2")],
    }];
    register.correct(officer, &numbers[0], &changes, BASIS).await.expect("it corrects");
    register.exclude(officer, &numbers[1], BASIS).await.expect("it excludes");
    let departure = ConditionalGround::Departure;
    for number in &numbers[2..4] {
        register
            .exclude_conditionally(officer, number, departure, BASIS)
            .await
            .expect("it excludes");
    }
    let back = ReturnGround::Registered;
    register.return_(officer, &numbers[2], back, BASIS).await.expect("it returns");
    let adoption = ReplaceGround::Adoption;
    register.replace(officer, &numbers[4], adoption, &[], BASIS).await.expect("it replaces");
    for name in ["Bank", "Notary"] {
        let asking = Asking { name, purpose: "account", ground: "consent" };
        let admitted = register.admit(officer, asking).await.expect("it admits");
        let party = register.let_in(authority(), &admitted.token).await.expect("it lets in");
        for number in &numbers[..4] {
            let wanted = LookUp {
                number: *number,
                surname: "TESTBA",
                given: "AIGERIM",
                birth: date(1985, 1, 1),
            };
            register.look_up(&party, &wanted).await.expect("it answers");
        }
    }
    register.sign().await.expect("it signs");
    ground.is_clean().await;
    ground
}

/// Audits a copy of the database after `change` was made to it; the change may not be possible.
async fn after<T>(
    ground: &Ground,
    copy: &Path,
    change: impl AsyncFnOnce(&mut AnyConnection) -> Option<T>,
) -> Option<(T, Audit)> {
    std::fs::copy(ground.folder.path().join("qonys.db"), copy).expect("the file is copied");
    let address = format!("sqlite:{}", copy.display());
    let mut connection = AnyConnection::connect(&address).await.expect("it opens");
    run(&mut connection, "PRAGMA synchronous = OFF").await;
    run(&mut connection, "PRAGMA foreign_keys = OFF").await;
    let triggers = sqlx::query("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
    let triggers: Vec<(String, String)> = triggers
        .fetch_all(&mut connection)
        .await
        .expect("it is read")
        .iter()
        .map(|row| (row.get("name"), row.get("sql")))
        .collect();
    run(&mut connection, "BEGIN").await;
    for (name, _) in &triggers {
        run(&mut connection, &format!("DROP TRIGGER {name}")).await;
    }
    let changed = change(&mut connection).await;
    for (_, text) in &triggers {
        run(&mut connection, text).await;
    }
    run(&mut connection, "COMMIT").await;
    connection.close().await.expect("it closes");
    let changed = changed?;
    let store = Store::open(&address).await.expect("it opens");
    let parts = ground.parts_on(store.clone());
    let audit = Register::inspect(&ground.auditor, parts, &[]).await.expect("the database is read");
    store.close().await;
    Some((changed, audit))
}

async fn run(connection: &mut AnyConnection, text: &str) {
    let done = sqlx::raw_sql(AssertSqlSafe(text.to_owned())).execute(connection).await;
    done.unwrap_or_else(|error| panic!("{text}: {error}"));
}

/// What was done, to which table and row.
struct Done {
    table: &'static str,
    row: String,
    what: String,
}

/// Changes one thing at random; none when the database did not let it, or nothing came of it.
async fn mutate(connection: &mut AnyConnection, random: &mut StdRng) -> Option<Done> {
    let (table, columns, name) = TABLES[random.random_range(0..TABLES.len())];
    let rows = sqlx::query(AssertSqlSafe(format!(
        "SELECT rowid AS place, CASE typeof({name}) WHEN 'blob' THEN '' ELSE CAST({name} AS TEXT) END AS name, hex({name}) AS hex FROM {table}"
    )));
    let rows = rows.fetch_all(&mut *connection).await.expect("it is read");
    let at = random.random_range(0..rows.len());
    let place: i64 = rows[at].get("place");
    let row: String = match table {
        "group_use" | "idempotency" => rows[at].get::<String, _>("hex").to_lowercase(),
        _ => rows[at].get("name"),
    };
    let column = columns[random.random_range(0..columns.len())];
    let kind = random.random_range(0..10);
    let what = match kind {
        0 if COUNTED.contains(&table) => format!("DELETE FROM {table} WHERE rowid = {place}"),
        1 => {
            // The value of another row.
            let other: i64 = rows[random.random_range(0..rows.len())].get("place");
            format!(
                "UPDATE {table} SET {column} = (SELECT {column} FROM {table} WHERE rowid = {other}) WHERE rowid = {place}"
            )
        }
        2 => format!("UPDATE {table} SET {column} = NULL WHERE rowid = {place}"),
        _ => {
            let value = format!(
                "SELECT typeof({column}) AS kind, hex({column}) AS hex FROM {table} WHERE rowid = {place}"
            );
            let value = sqlx::query(AssertSqlSafe(value)).fetch_one(&mut *connection).await;
            let value = value.expect("it is read");
            let (kind, hex): (String, String) = (value.get("kind"), value.get("hex"));
            let new = match kind.as_str() {
                "blob" => format!("x'{}'", flipped(&hex, random)?),
                // A bit of a letter that stays a letter.
                "text" => format!("CAST(x'{}' AS TEXT)", lettered(&hex, random)?),
                "integer" => {
                    let step = [1, -1, 7, 1_000][random.random_range(0..4)];
                    format!("{column} + {step}")
                }
                _ => return None,
            };
            format!("UPDATE {table} SET {column} = {new} WHERE rowid = {place}")
        }
    };
    let before = whole(connection, table).await;
    // A check or key of the database may refuse.
    sqlx::raw_sql(AssertSqlSafe(what.clone())).execute(&mut *connection).await.ok()?;
    if whole(connection, table).await == before {
        return None;
    }
    Some(Done { table, row, what })
}

async fn whole(connection: &mut AnyConnection, table: &str) -> Vec<String> {
    let columns = TABLES.iter().find(|row| row.0 == table).expect("it is listed").1;
    let quoted: Vec<String> = columns.iter().map(|column| format!("quote({column})")).collect();
    let text = format!("SELECT {} AS row FROM {table} ORDER BY rowid", quoted.join(" || ' ' || "));
    let rows = sqlx::query(AssertSqlSafe(text)).fetch_all(connection).await.expect("it is read");
    rows.iter().map(|row| row.get("row")).collect()
}

/// The bytes with one bit flipped, or cut short, or longer.
fn flipped(hex: &str, random: &mut StdRng) -> Option<String> {
    let mut bytes = bytes(hex);
    match random.random_range(0..8) {
        0 => {
            bytes.pop()?;
        }
        1 => bytes.push(0),
        _ => {
            let place = random.random_range(0..bytes.len().max(1));
            *bytes.get_mut(place)? ^= 1 << random.random_range(0..8);
        }
    }
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn lettered(hex: &str, random: &mut StdRng) -> Option<String> {
    let mut bytes = bytes(hex);
    let place = random.random_range(0..bytes.len().max(1));
    let byte = bytes.get_mut(place)?;
    *byte = if byte.is_ascii_digit() { b'0' + (*byte - b'0' + 1) % 10 } else { *byte ^ 1 };
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn bytes(hex: &str) -> Vec<u8> {
    let byte = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal");
    (0..hex.len()).step_by(2).map(byte).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_random_changes_are_all_found_and_the_row_is_named() {
    let ground = std::sync::Arc::new(lived_in().await);
    // Everything into the one file that is copied.
    let mut connection = AnyConnection::connect(&ground.owner).await.expect("it opens");
    run(&mut connection, "PRAGMA wal_checkpoint(TRUNCATE)").await;
    connection.close().await.expect("it closes");
    let tasks: Vec<_> = (0..2_u64)
        .map(|half| {
            let ground = std::sync::Arc::clone(&ground);
            tokio::spawn(async move {
                let copy = ground.folder.path().join(format!("copy-{half}.db"));
                let (mut made, mut named, mut seed) = (0, 0, half);
                while made < MUTATIONS / 2 {
                    let mut random = StdRng::seed_from_u64(seed);
                    seed += 2;
                    let changed = after(&ground, &copy, async |connection| {
                        mutate(connection, &mut random).await
                    });
                    let Some((done, audit)) = changed.await else { continue };
                    let Some(finding) = audit.finding else { panic!("not found: {}", done.what) };
                    made += 1;
                    named +=
                        u64::from(finding.table == done.table && finding.row.contains(&done.row));
                    // The row is named exactly, or a row that leans on it: an act on its entry, the root over it.
                    assert!(
                        leans(finding.table, done.table),
                        "{} {}: {finding:?}",
                        done.row,
                        done.what
                    );
                }
                named
            })
        })
        .collect();
    let mut named = 0;
    for task in tasks {
        named += task.await.expect("all are found");
    }
    println!("{MUTATIONS} changes found, {named} by the very row");
    assert!(named * 10 >= MUTATIONS * 7, "{named}");
}

/// Whether a wrong row of the one table may come out as a wrong row of the other.
fn leans(found: &str, changed: &str) -> bool {
    found == changed
        || match changed {
            // An identifier that leads elsewhere: what hangs on it is missing, or belongs to another.
            "entry" | "record_key" | "entry_version" | "person_key" => matches!(
                found,
                "entry"
                    | "record_key"
                    | "entry_version"
                    | "person_key"
                    | "idempotency"
                    | "salt"
                    | "event"
            ),
            "event" | "salt" => matches!(found, "event" | "salt" | "entry_version" | "ledger_head"),
            _ => false,
        }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forked_or_shortened_ledger_is_found_against_a_checkpoint_kept_elsewhere() {
    let ground = ground::sqlite().await;
    let birth = date(1985, 1, 1);
    for number in 0..4 {
        ground.register.form(&ground.operator, request(number, birth)).await.expect("it forms");
    }
    ground.register.sign().await.expect("it signs");
    let mut connection = AnyConnection::connect(&ground.owner).await.expect("it opens");
    run(&mut connection, "PRAGMA wal_checkpoint(TRUNCATE)").await;
    connection.close().await.expect("it closes");
    let copy = ground.folder.path().join("fork.db");
    std::fs::copy(ground.folder.path().join("qonys.db"), &copy).expect("the file is copied");
    // Two histories go on from the same beginning, each whole in itself.
    let address = format!("sqlite:{}", copy.display());
    let fork = ground.another_on(Store::open(&address).await.expect("it opens")).await;
    ground.register.form(&ground.operator, request(10, birth)).await.expect("it forms");
    fork.form(&ground.operator, request(11, birth)).await.expect("it forms");
    let kept = ground.register.sign().await.expect("it signs").expect("there are acts").note;
    let shorter = fork.audit(&ground.auditor, &[]).await.expect("it is read");
    assert_eq!(shorter.finding, None);
    let against = fork.audit(&ground.auditor, &[&kept]).await.expect("it is read");
    let finding = against.finding.expect("a fork");
    assert_eq!(
        (finding.table, finding.row.as_str(), finding.fault),
        ("checkpoint", "5", Fault::Root)
    );

    ground.register.form(&ground.operator, request(12, birth)).await.expect("it forms");
    let kept = ground.register.sign().await.expect("it signs").expect("there are acts").note;
    let against = fork.audit(&ground.auditor, &[&kept]).await.expect("it is read");
    let finding = against.finding.expect("it is shorter");
    assert_eq!((finding.row.as_str(), finding.fault), ("6", Fault::Shorter));
    assert_eq!(ground.register.audit(&ground.auditor, &[&kept]).await.expect("read").finding, None);
}
