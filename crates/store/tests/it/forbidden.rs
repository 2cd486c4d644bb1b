//! Statements that must be refused, as the application, as the owner, and, on SQLite, as a stranger with another
//! program, who has foreign keys switched off. After each, every row of every table is as before.

use std::fmt::Write as _;

use sqlx::{AnyConnection, AssertSqlSafe, Connection};
use store::idempotency::Answer;
use store::lookup::{Lookup, Outcome};
use store::paper::Paper;
use store::party::Party;
use store::{Act, Place, RecordId, Status};
use store::{checkpoint, idempotency, lookup, paper, party, person, record_key, salt, version};

use crate::ground::{self, Ground, append, form, hash, id, moment, next_version, sealed};

/// Where a case is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Where {
    /// Both databases, everyone.
    Everywhere,
    /// Both databases, but not by a stranger to a SQLite file: a foreign key refuses it.
    ByKey,
    /// SQLite, everyone.
    Sqlite,
    /// PostgreSQL, everyone.
    Postgres,
    /// PostgreSQL, the application only: its role may not, the owner may.
    Application,
}
use Where::{Application, ByKey, Everywhere, Postgres, Sqlite};

/// The statements. `#ada`, `#bob`, `#dead`, `#new` are keys of entries (the last of none), `#bank`, `#asked`, `#paper`
/// of those rows; `#h1`, `#h2` … hashes, `#seal` sealed bytes, `#short` twelve plain ones.
const FORBIDDEN: &[(Where, &str)] = &[
    // A number never changes, is never formed again, and never half formed.
    (Everywhere, "UPDATE entry SET number_hash = #h77 WHERE id = #ada"),
    (Everywhere, "UPDATE entry SET number = #seal WHERE id = #ada"),
    (Everywhere, "UPDATE entry SET formed_at = 5"),
    (Everywhere, "DELETE FROM entry WHERE id = #ada"),
    (Everywhere, "DELETE FROM entry"),
    (Postgres, "TRUNCATE entry CASCADE"),
    (Everywhere, "INSERT INTO entry VALUES (#new, #h1, #seal, 'formed', 5, 1)"),
    (Everywhere, "INSERT INTO entry VALUES (#ada, #h77, #seal, 'formed', 5, 1)"),
    (
        Everywhere,
        "INSERT INTO entry VALUES (#ada, #h77, #seal, 'formed', 5, 1) ON CONFLICT (id) DO UPDATE SET number_hash = excluded.number_hash",
    ),
    (Sqlite, "INSERT OR REPLACE INTO entry VALUES (#ada, #h77, #seal, 'formed', 5, 1)"),
    (Sqlite, "INSERT OR REPLACE INTO entry VALUES (#new, #h1, #seal, 'formed', 5, 1)"),
    (Sqlite, "UPDATE OR REPLACE entry SET number_hash = #h2 WHERE id = #ada"),
    (ByKey, "INSERT INTO entry VALUES (#new, #h77, #seal, 'formed', 5, 1)"),
    (
        ByKey,
        "INSERT INTO entry VALUES (#new, #h77, #seal, 'formed', 5, 1); INSERT INTO record_key VALUES (#new, #seal, 1, NULL)",
    ),
    (Everywhere, "INSERT INTO entry VALUES (#new, #h77, NULL, 'formed', 5, 1)"),
    (Everywhere, "INSERT INTO entry VALUES (#new, NULL, #seal, 'formed', 5, 1)"),
    (Everywhere, "INSERT INTO entry VALUES (NULL, #h77, #seal, 'formed', 5, 1)"),
    (Everywhere, "INSERT INTO entry VALUES (#new, #h77, #short, 'formed', 5, 1)"),
    (Everywhere, "INSERT INTO entry VALUES (#new, #short, #seal, 'formed', 5, 1)"),
    (Everywhere, "INSERT INTO entry VALUES ('850101300019', #h77, #seal, 'formed', 5, 1)"),
    (Everywhere, "INSERT INTO entry VALUES (#new, #h77, #seal, 'invented', 5, 1)"),
    (Everywhere, "INSERT INTO entry VALUES (#new, #h77, #seal, 'formed', 0, 1)"),
    (Everywhere, "INSERT INTO entry VALUES (#new, #h77, #seal, 'formed', 5, 2)"),
    // History is written once, in order, with a ground.
    (Everywhere, "UPDATE entry_version SET data_after = #seal WHERE entry = #ada"),
    (
        Everywhere,
        "UPDATE entry_version SET status = 'excluded', ground = 'ground-1' WHERE entry = #ada",
    ),
    (Everywhere, "UPDATE entry_version SET actor = 'nobody'"),
    (Everywhere, "DELETE FROM entry_version WHERE entry = #ada"),
    (Postgres, "TRUNCATE entry_version CASCADE"),
    (
        Sqlite,
        "INSERT OR REPLACE INTO entry_version VALUES (#ada, 1, 'formed', 'active', NULL, NULL, 'nobody', 5, NULL, #seal, NULL, 0)",
    ),
    (
        Everywhere,
        "INSERT INTO entry_version VALUES (#ada, 1, 'formed', 'active', NULL, NULL, 'nobody', 5, NULL, #seal, NULL, 0)",
    ),
    (
        Everywhere,
        "#leaf INSERT INTO entry_version VALUES (#ada, 3, 'corrected', 'active', NULL, NULL, 'nobody', 5, #seal, #seal, NULL, 5)",
    ),
    (
        Everywhere,
        "#leaf INSERT INTO entry_version VALUES (#ada, 2, 'lost', 'active', NULL, NULL, 'nobody', 5, #seal, #seal, NULL, 5)",
    ),
    (
        Everywhere,
        "#leaf INSERT INTO entry_version VALUES (#ada, 2, 'corrected', 'lost', 'ground-1', NULL, 'nobody', 5, #seal, #seal, NULL, 5)",
    ),
    (
        Everywhere,
        "#leaf INSERT INTO entry_version VALUES (#ada, 2, 'excluded', 'excluded', NULL, NULL, 'nobody', 5, #seal, #seal, NULL, 5)",
    ),
    (
        Everywhere,
        "#leaf INSERT INTO entry_version VALUES (#ada, 2, 'excluded', 'active', 'ground-1', NULL, 'nobody', 5, #seal, #seal, NULL, 5)",
    ),
    (
        Everywhere,
        "#leaf INSERT INTO entry_version VALUES (#ada, 2, 'restored', 'excluded', 'ground-1', NULL, 'nobody', 5, #seal, #seal, NULL, 5)",
    ),
    (
        Everywhere,
        "#leaf INSERT INTO entry_version VALUES (#ada, 2, 'formed', 'active', NULL, NULL, 'nobody', 5, #seal, #seal, NULL, 5)",
    ),
    (
        Everywhere,
        "#leaf INSERT INTO entry_version VALUES (#ada, 2, 'replaced', 'replaced', 'ground-1', NULL, 'nobody', 5, #seal, #seal, NULL, 5)",
    ),
    (
        Everywhere,
        "#leaf INSERT INTO entry_version VALUES (#ada, 2, 'replaced', 'replaced', 'ground-1', NULL, 'nobody', 5, #seal, #seal, #ada, 5)",
    ),
    (
        ByKey,
        "#leaf INSERT INTO entry_version VALUES (#ada, 2, 'replaced', 'replaced', 'ground-1', NULL, 'nobody', 5, #seal, #seal, #new, 5)",
    ),
    (
        Everywhere,
        "#leaf INSERT INTO entry_version VALUES (#ada, 2, 'corrected', 'active', NULL, NULL, 'nobody', 5, NULL, #seal, NULL, 5)",
    ),
    (
        Everywhere,
        "#leaf INSERT INTO entry_version VALUES (#ada, 2, 'corrected', 'active', NULL, NULL, NULL, 5, #seal, #seal, NULL, 5)",
    ),
    (
        Everywhere,
        "#leaf INSERT INTO entry_version VALUES (#ada, 2, 'corrected', 'active', NULL, NULL, 'nobody', 5, #seal, #short, NULL, 5)",
    ),
    (
        Everywhere,
        "INSERT INTO entry_version VALUES (#ada, 2, 'corrected', 'active', NULL, NULL, 'nobody', 5, #seal, #seal, NULL, 1)",
    ),
    (
        ByKey,
        "INSERT INTO entry_version VALUES (#ada, 2, 'corrected', 'active', NULL, NULL, 'nobody', 5, #seal, #seal, NULL, 99)",
    ),
    // A replaced number stays dead.
    (
        Everywhere,
        "#leaf INSERT INTO entry_version VALUES (#dead, 3, 'restored', 'active', NULL, NULL, 'nobody', 5, #seal, #seal, NULL, 5)",
    ),
    (
        Everywhere,
        "#leaf INSERT INTO entry_version VALUES (#dead, 3, 'corrected', 'replaced', 'ground-1', NULL, 'nobody', 5, #seal, #seal, #ada, 5)",
    ),
    // The ledger only grows, without a gap.
    (Everywhere, "UPDATE event SET content = #seal WHERE leaf = 0"),
    (Everywhere, "UPDATE event SET leaf = leaf + 100"),
    (Everywhere, "DELETE FROM event WHERE leaf = 4"),
    (Postgres, "TRUNCATE event CASCADE"),
    (Everywhere, "INSERT INTO event VALUES (5, #seal, #h77)"),
    (Everywhere, "#room INSERT INTO event VALUES (6, #seal, #h77)"),
    (Everywhere, "#room INSERT INTO event VALUES (-1, #seal, #h77)"),
    (Everywhere, "#room INSERT INTO event VALUES (0, #seal, #h77)"),
    (Everywhere, "#room INSERT INTO event VALUES (5, #seal, NULL)"),
    (Everywhere, "#room INSERT INTO event VALUES (5, NULL, #h77)"),
    (Everywhere, "#room INSERT INTO event VALUES (NULL, #seal, #h77)"),
    (Everywhere, "#room INSERT INTO event VALUES (5, #seal, #short)"),
    (Sqlite, "INSERT OR REPLACE INTO event VALUES (0, #seal, #h77)"),
    (ByKey, "UPDATE ledger_head SET size = 9, last_leaf = 8"),
    (Everywhere, "UPDATE ledger_head SET size = 2, last_leaf = 1"),
    (Everywhere, "UPDATE ledger_head SET size = 0, last_leaf = NULL"),
    (Everywhere, "UPDATE ledger_head SET size = 9, last_leaf = NULL"),
    (Everywhere, "DELETE FROM ledger_head"),
    (Everywhere, "INSERT INTO ledger_head VALUES (2, 0, NULL)"),
    (Everywhere, "UPDATE checkpoint SET root = #h77"),
    (Everywhere, "DELETE FROM checkpoint"),
    (Postgres, "TRUNCATE checkpoint"),
    (Everywhere, "INSERT INTO checkpoint VALUES (2, #h77, #h77, 'a fork', 5)"),
    (Everywhere, "INSERT INTO checkpoint VALUES (3, #h77, #h77, 'a fork', 5)"),
    (Everywhere, "INSERT INTO checkpoint VALUES (6, #h77, #h77, 'of the future', 5)"),
    (Everywhere, "INSERT INTO checkpoint VALUES (5, #h77, #short, 'without an edge', 5)"),
    // What was answered and asked stays.
    (Everywhere, "UPDATE idempotency SET entry = #bob"),
    (Everywhere, "DELETE FROM idempotency"),
    (Everywhere, "INSERT INTO idempotency VALUES (#h8, #h9, #bob, 1, 5)"),
    (Sqlite, "INSERT OR REPLACE INTO idempotency VALUES (#h8, #h9, #bob, 1, 5)"),
    (ByKey, "INSERT INTO idempotency VALUES (#h77, #h9, #bob, 7, 5)"),
    (Everywhere, "UPDATE lookup SET purpose = 'curiosity'"),
    (Everywhere, "DELETE FROM lookup"),
    (Postgres, "TRUNCATE lookup"),
    (
        Sqlite,
        "INSERT OR REPLACE INTO lookup VALUES (#asked, #bank, NULL, #h1, 'p', 'g', 'not_found', NULL, 5)",
    ),
    (
        Everywhere,
        "INSERT INTO lookup VALUES (#new, #bank, #ada, #h1, 'p', 'g', 'perhaps', NULL, 5)",
    ),
    (
        Everywhere,
        "INSERT INTO lookup VALUES (#new, #bank, #ada, #h1, 'p', 'g', 'not_found', NULL, 5)",
    ),
    (Everywhere, "INSERT INTO lookup VALUES (#new, #bank, #ada, #h1, 'p', 'g', 'mismatch', 1, 5)"),
    (Everywhere, "INSERT INTO lookup VALUES (#new, #bank, #ada, #h1, 'p', 'g', 'match', 2, 5)"),
    (Everywhere, "INSERT INTO lookup VALUES (#new, #bank, #ada, #h1, 'p', '', 'match', 1, 5)"),
    (ByKey, "INSERT INTO lookup VALUES (#new, #new, #ada, #h1, 'p', 'g', 'match', 1, 5)"),
    (ByKey, "INSERT INTO lookup VALUES (#new, #bank, #new, #h1, 'p', 'g', 'match', 1, 5)"),
    // Counters do not shrink.
    (Everywhere, "UPDATE group_use SET used = used - 1"),
    (Everywhere, "UPDATE group_use SET used = capacity + 1"),
    (Everywhere, "UPDATE group_use SET capacity = capacity + 1, used = used + 1"),
    (Everywhere, "DELETE FROM group_use"),
    (Everywhere, "INSERT INTO group_use VALUES (#h100, 1, 9918)"),
    (Everywhere, "INSERT INTO group_use VALUES (#h77, 0, 9918)"),
    // What is erased, released or ended stays so, and nothing else changes.
    (Everywhere, "UPDATE record_key SET wrapped = #seal, erased_at = NULL WHERE entry = #bob"),
    (Everywhere, "UPDATE record_key SET wrapped = NULL WHERE entry = #ada"),
    (Everywhere, "UPDATE record_key SET entry = #new WHERE entry = #ada"),
    (Everywhere, "DELETE FROM record_key"),
    (Everywhere, "UPDATE salt SET salt = #seal WHERE leaf = 0"),
    (Everywhere, "UPDATE salt SET salt = #seal, erased_at = NULL, ground = NULL WHERE leaf = 1"),
    (Everywhere, "UPDATE salt SET salt = NULL, erased_at = 5 WHERE leaf = 0"),
    (Everywhere, "DELETE FROM salt"),
    (Everywhere, "UPDATE person_key SET hash = #h77 WHERE entry = #ada"),
    (Everywhere, "UPDATE person_key SET live = 1 WHERE entry = #dead"),
    (Everywhere, "DELETE FROM person_key"),
    (Everywhere, "INSERT INTO person_key VALUES (#bob, 'document', #h1000001, 1)"),
    (Everywhere, "INSERT INTO person_key VALUES (#bob, 'face', #h77, 1)"),
    (Everywhere, "UPDATE relying_party SET ended_at = NULL"),
    (Everywhere, "UPDATE relying_party SET name = 'Another Bank'"),
    (Everywhere, "DELETE FROM relying_party"),
    (Everywhere, "UPDATE paper SET digest = #h77"),
    (Everywhere, "UPDATE paper SET entry = #bob"),
    (Everywhere, "UPDATE paper SET entry = NULL"),
    (Everywhere, "DELETE FROM paper"),
    // Ways around a guard.
    (
        Postgres,
        "CREATE TEMPORARY TABLE event (leaf BIGINT, content BYTEA, hash BYTEA); CREATE TEMPORARY TABLE ledger_head (id BIGINT, size BIGINT); INSERT INTO pg_temp.ledger_head VALUES (1, 99); INSERT INTO pg_temp.event VALUES (41, #seal, #h77); INSERT INTO public.event VALUES (42, #seal, #h77)",
    ),
    (
        Postgres,
        "CREATE TABLE parent (LIKE entry); ALTER TABLE entry INHERIT parent; UPDATE parent SET formed_at = 5",
    ),
    (
        Postgres,
        "CREATE TABLE parent (LIKE event); ALTER TABLE event INHERIT parent; TRUNCATE parent",
    ),
    (Postgres, "SET session_replication_role = replica; DELETE FROM lookup"),
    (Application, "ALTER TABLE event DISABLE TRIGGER event_in_order"),
    (Application, "DROP TRIGGER event_in_order ON event"),
    (Application, "DROP TABLE lookup"),
    (Application, "ALTER TABLE entry DROP CONSTRAINT entry_number_once"),
    (Application, "CREATE TABLE public.shadow (id BIGINT)"),
    (
        Application,
        "CREATE OR REPLACE FUNCTION guard_append_only() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
    ),
    (Application, "UPDATE _sqlx_migrations SET version = 3"),
];

#[tokio::test]
async fn on_sqlite() {
    let ground = ground::sqlite().await;
    let words = seed(&ground).await;
    let keys = "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON";
    let done = refuse(&ground, &words, &ground.owner, keys, &[Everywhere, ByKey, Sqlite]).await;
    assert!(done >= 30, "{done}");
    let none = "PRAGMA foreign_keys = OFF; PRAGMA recursive_triggers = OFF";
    let done = refuse(&ground, &words, &ground.owner, none, &[Everywhere, Sqlite]).await;
    assert!(done >= 30, "{done}");
}

#[tokio::test]
async fn on_postgres() {
    let ground = ground::postgres().await;
    let words = seed(&ground).await;
    let all = [Everywhere, ByKey, Postgres, Application];
    let done = refuse(&ground, &words, &ground.application, "SELECT 1", &all).await;
    assert!(done >= 30, "{done}");
    let done = refuse(&ground, &words, &ground.owner, "SELECT 1", &all[..3]).await;
    assert!(done >= 30, "{done}");
    // The superuser, to whom no permission is refused, and for whom the replica role is open.
    let (superuser, _) = ground.superuser.clone().expect("this is PostgreSQL");
    let done = refuse(&ground, &words, &superuser, "SELECT 1", &all[..3]).await;
    assert!(done >= 30, "{done}");
}

/// Words of the statements and what stands for them.
type Words = Vec<(String, String)>;

/// Rows of every table: Ada is active, Bob's key is erased, a third is replaced by Bob.
async fn seed(ground: &Ground) -> Words {
    let mut transaction = ground.store.begin().await.expect("the store is open");
    let tx = &mut transaction;
    let (ada, _) = form(tx, 1, 100).await.expect("a new number");
    let (bob, _) = form(tx, 2, 100).await.expect("a new number");
    let (dead, _) = form(tx, 3, 100).await.expect("a new number");
    person::release_documents(tx, dead).await.expect("it has a document");
    let before = version::newest(tx, dead).await.expect("read").expect("it has a version");
    let leaf = append(tx, 3).await.expect("a leaf");
    let mut replaced = next_version(&before, Act::Replaced, Status::Replaced, leaf);
    replaced.successor = Some(bob);
    version::insert(tx, &replaced).await.expect("a version");
    append(tx, 4).await.expect("a leaf");
    record_key::erase(tx, bob, moment(1)).await.expect("the key is there");
    salt::erase(tx, 1, moment(1), "ground-3").await.expect("the salt is there");
    let signed = checkpoint::Checkpoint {
        size: 3,
        root: [1; 32],
        edge: vec![1; 64],
        note: "signed".into(),
        signed_at: moment(1),
    };
    checkpoint::insert(tx, &signed).await.expect("a checkpoint");
    let answer = Answer { request: hash(9), entry: ada, version: 1, answered_at: moment(0) };
    idempotency::claim(tx, hash(8), &answer).await.expect("a claim");
    let bank = Party {
        id: id(),
        name: "Bank of the Example".into(),
        access: hash(50),
        purpose: "p".into(),
        ground: "g".into(),
        admitted_at: moment(0),
        ended_at: None,
    };
    party::insert(tx, &bank).await.expect("a party");
    let asked = Lookup {
        id: id(),
        party: bank.id,
        entry: Some(ada),
        asked: hash(1),
        purpose: "p".into(),
        ground: "g".into(),
        outcome: Outcome::Match,
        active: Some(true),
        asked_at: moment(2),
    };
    lookup::insert(tx, &asked).await.expect("a look-up");
    party::end(tx, bank.id, moment(3)).await.expect("the party is there");
    let key = id();
    let passport = Paper {
        id: key,
        application: "application-1".into(),
        entry: Some(ada),
        kind: "passport".into(),
        media: "image/png".into(),
        place: Place::of(key).to_string(),
        size: 40,
        digest: [3; 32],
        wrapped: Some(sealed(6)),
        master: 1,
        kept_at: moment(1),
    };
    paper::insert(tx, &passport).await.expect("a paper");
    transaction.commit().await.expect("everything fits");

    let quoted = |id: RecordId| format!("'{id}'");
    let mut words: Words = vec![
        ("#ada".into(), quoted(ada)),
        ("#bob".into(), quoted(bob)),
        ("#dead".into(), quoted(dead)),
        ("#new".into(), quoted(id())),
        ("#bank".into(), quoted(bank.id)),
        ("#asked".into(), quoted(asked.id)),
        ("#paper".into(), quoted(key)),
        ("#seal".into(), bytes(ground, &[8; 40])),
        ("#short".into(), bytes(ground, b"850101300019")),
        // Room for one more leaf, and one more leaf.
        ("#room".into(), "UPDATE ledger_head SET size = 6, last_leaf = 5;".into()),
    ];
    let leaf = bytes(ground, hash(70).as_bytes());
    let content = bytes(ground, b"leaf");
    words.push((
        "#leaf".into(),
        format!(
            "UPDATE ledger_head SET size = 6, last_leaf = 5; INSERT INTO event VALUES (5, {content}, {leaf});"
        ),
    ));
    // The longest first: #h1 begins #h100.
    for number in [1_000_001, 100, 77, 9, 8, 2, 1] {
        words.push((format!("#h{number}"), bytes(ground, hash(number).as_bytes())));
    }
    words
}

/// Bytes as the database writes them.
fn bytes(ground: &Ground, bytes: &[u8]) -> String {
    let mut hex = String::new();
    for byte in bytes {
        write!(hex, "{byte:02x}").expect("a text takes what is written");
    }
    if ground.is_postgres() { format!("'\\x{hex}'::bytea") } else { format!("X'{hex}'") }
}

/// Tries every statement that belongs here; gives how many.
async fn refuse(
    ground: &Ground,
    words: &Words,
    address: &str,
    greeting: &'static str,
    places: &[Where],
) -> usize {
    let before = ground.everything().await;
    let mut done = 0;
    let mut passed = Vec::new();
    for (place, statement) in FORBIDDEN {
        if !places.contains(place) {
            continue;
        }
        done += 1;
        let mut text = (*statement).to_owned();
        for (word, value) in words {
            text = text.replace(word.as_str(), value);
        }
        assert!(!text.contains('#'), "a word is not known: {text}");
        let mut connection = AnyConnection::connect(address).await.expect("the database is there");
        sqlx::raw_sql(greeting).execute(&mut connection).await.expect("the greeting is good");
        // Deferred keys speak at COMMIT, which is part of the attempt.
        let attempt = format!("BEGIN; {text}; COMMIT");
        let answer = sqlx::raw_sql(AssertSqlSafe(attempt)).execute(&mut connection).await;
        match answer {
            Ok(_) => passed.push(format!("was done: {statement}")),
            Err(error) => {
                let told = error.to_string();
                // A slip in the statement must not look like a refusal.
                let slip =
                    ["syntax error", "no such", "does not exist", "has no column", "values for"];
                if slip.iter().any(|words| told.contains(words)) {
                    passed.push(format!("is wrong: {statement}: {told}"));
                }
            }
        }
        connection.close().await.expect("the connection was open");
    }
    assert_eq!(passed, Vec::<String>::new(), "as {address}");
    assert_eq!(ground.everything().await, before, "something changed");
    done
}
