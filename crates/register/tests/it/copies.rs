//! Import, export, backup and restoring, from one database to another.

use jiff::civil::date;
use register::{
    Audit, Held, Import, Imported, NotRestored, Register, RegisterError, ReplaceGround, Why,
};
use store::{Status, Store};

use crate::ground::{self, BASIS, Ground, request};
use crate::postgres;

const HEADER: &str = "number,surname_latin,given_latin,birth_date,birth_country,birth_place,sex,citizenship,\
                      document_kind,document_number,document_issuer,status,ground";

async fn import(ground: &Ground, rows: &[&str], how: Import) -> Imported {
    let table = format!("{HEADER}\n{}\n", rows.join("\n"));
    let done = ground.register.import(&ground.officer, table.as_bytes(), how, BASIS).await;
    done.expect("the database works")
}

const GOOD: [&str; 4] = [
    "850101400011,ALIYEVA,AIGERIM,1985-01-01,KZ,ALMATY,f,KZ,passport,N1,KZ,,",
    "880415300127,OSPANOV,DAMIR,1988-04-15,KZ,,m,KZ,passport,N2,KZ,excluded,death",
    "900000000009,KIM,OLEG,1990-12-31,UZ,NUKUS,m,UZ,passport,N3,UZ,conditionally_excluded,departure",
    // The digits say 1988, the document 1970: since 2013 that is no fault.
    "880415300226,\"BERG\",,1970-02-03,DE,BONN,m,DE,other,N 4/5,DE,active,",
];

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_taken_whole_and_once() {
    let ground = ground::sqlite().await;
    let how = Import { rehearsal: true, ..Import::default() };
    let rehearsed = import(&ground, &GOOD, how).await;
    assert_eq!((rehearsed.taken, ground.is_clean().await.entries), (4, 0), "{rehearsed:?}");
    let done = import(&ground, &GOOD, Import::default()).await;
    assert_eq!((done.rows, done.taken, done.already), (4, 4, 0), "{done:?}");
    let again = import(&ground, &GOOD, Import::default()).await;
    assert_eq!((again.taken, again.already, again.refused.len()), (0, 4, 0));
    let damir: Held = "880415300127".parse().expect("well-formed");
    let entry = ground.register.history(&ground.operator, &damir).await.expect("it is there");
    assert_eq!(entry.newest().map(|newest| newest.status), Some(Status::Excluded));
    // What is imported is never formed again, and its holder is known.
    ground.is_clean().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_fit_is_refused_with_its_line_and_column() {
    let ground = ground::sqlite().await;
    import(&ground, &GOOD, Import::default()).await;
    let other = "850101400110,SEITKALI,BOTA,1985-01-01,KZ,ALMATY,f,KZ,passport,M1,KZ,,";
    let rows = [
        // Line 2 and on.
        "850101400012,A,B,1985-01-01,KZ,ALMATY,f,KZ,passport,M0,KZ,,",
        "960440000419,A,B,1985-01-01,KZ,ALMATY,f,KZ,passport,M0,KZ,,",
        &other.replace("SEITKALI", "Seitkali"),
        &other.replace("1985-01-01", "01.01.1985"),
        &other.replace("1985-01-01", "1985-02-30"),
        &other.replace("1985-01-01", "2085-01-01"),
        &other.replace(",f,", ",F,"),
        &other.replace("passport", "Passport"),
        &other.replace(",M1,KZ", ",M1,KAZ"),
        &other.replace("SEITKALI", ""),
        &other.replace(",KZ,,", ",KZ,dead,"),
        &other.replace(",KZ,,", ",KZ,excluded,"),
        &other.replace(",KZ,,", ",KZ,active,death"),
        &format!("{other},more"),
        "850101400011,ALIYEVA,AIGERIM,1985-01-01,KZ,SHYMKENT,f,KZ,passport,N1,KZ,,",
        &other.replace("SEITKALI,BOTA", "ALIYEVA,AIGERIM"),
        &other.replace("SEITKALI,BOTA", "ALIEVA,AIGERUM"),
        &other.replace(",M1,", ",N2,"),
        other,
        other,
    ];
    let told = import(&ground, &rows, Import::default()).await;
    let found: Vec<(u64, Option<&str>, &str)> =
        told.refused.iter().map(|one| (one.line, one.column, one.why.word())).collect();
    // A line that is not refused for itself is there once; the rest name line, column and reason.
    let wanted = [
        (2, Some("number"), "number"),
        (3, Some("number"), "number"),
        (4, Some("surname_latin"), "text"),
        (5, Some("birth_date"), "date"),
        (6, Some("birth_date"), "date"),
        (7, Some("birth_date"), "person"),
        (8, Some("sex"), "word"),
        (9, Some("document_kind"), "word"),
        (10, Some("document_issuer"), "country"),
        (11, Some("surname_latin"), "empty"),
        (12, Some("status"), "word"),
        (13, Some("ground"), "word"),
        (14, Some("ground"), "ground-without-exclusion"),
        (15, None, "fields"),
        (16, Some("number"), "number-held"),
        (17, Some("surname_latin"), "person-held"),
        (18, Some("number"), "number-twice"),
        (19, Some("number"), "number-twice"),
        (20, Some("number"), "number-twice"),
        (21, Some("number"), "number-twice"),
    ];
    assert_eq!(found, wanted);
    assert_eq!((told.rows, told.taken), (20, 0));
    // Each of them alone.
    for (row, column, why) in [
        (rows[16], "surname_latin", "person-likely"),
        (rows[17], "document_number", "person-likely"),
    ] {
        let told = import(&ground, &[row], Import::default()).await;
        assert_eq!(told.refused[0].why.word(), why, "{row} {column}");
    }
    assert_eq!(import(&ground, &[other], Import::default()).await.taken, 1);
    ground.is_clean().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_without_its_columns_is_refused_as_a_whole() {
    let ground = ground::sqlite().await;
    let told = |table: &'static [u8]| {
        ground.register.import(&ground.officer, table, Import::default(), BASIS)
    };
    let missing = told(b"number,surname_latin,colour\n1,2,3\n").await.expect("it is read");
    let unknown = Why::UnknownColumn("colour".into());
    assert!(missing.refused.iter().any(|one| one.why == unknown));
    assert!(
        missing.refused.iter().any(|one| one.column == Some("sex") && one.why == Why::NoColumn)
    );
    assert_eq!(missing.rows, 0);
    assert_eq!(told(b"").await.expect("it is read").refused.len(), 1);
    let broken = told(b"\xff\xfe\n").await.expect("it is read");
    assert_eq!(broken.refused[0].why, Why::Unreadable);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_with_a_wrong_check_digit_is_taken_when_asked_and_replaced() {
    let ground = ground::sqlite().await;
    let wrong = "850101400012,ALIYEVA,AIGERIM,1985-01-01,KZ,ALMATY,f,KZ,passport,N1,KZ,,";
    let how = Import { defective: true, ..Import::default() };
    assert_eq!(import(&ground, &[wrong], Import::default()).await.taken, 0);
    assert_eq!(import(&ground, &[wrong], how).await.taken, 1);
    let number = Held::defective("850101400012").expect("twelve digits");
    let ground_of = ReplaceGround::CheckDigit;
    let done = ground.register.replace(&ground.officer, &number, ground_of, &[], BASIS).await;
    let done = done.expect("that is the ground");
    assert!(done.number.iin().is_some());
    ground.register.sign().await.expect("it signs");
    let proof = ground.register.prove(&ground.operator, &number).await.expect("it is signed");
    assert!(register::verify(&proof, &number, ground.register.public_keys()).is_ok());
    assert_eq!(ground.is_clean().await.entries, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_is_an_import() {
    let ground = ground::sqlite().await;
    import(&ground, &GOOD, Import::default()).await;
    let mut table = Vec::new();
    let done = ground.register.export(&ground.officer, |line| {
        table.extend_from_slice(line);
        Ok::<_, RegisterError>(())
    });
    assert_eq!(done.await.expect("it exports").written, 4);
    let other = ground::postgres().await;
    let taken = other.register.import(&other.officer, &table, Import::default(), BASIS).await;
    let taken = taken.expect("the database works");
    assert_eq!((taken.taken, taken.refused.len()), (4, 0), "{taken:?}");
    other.is_clean().await;
}

async fn backup(ground: &Ground) -> String {
    let mut lines = String::new();
    let done = ground.register.backup(&ground.auditor, |line| {
        lines.push_str(line);
        lines.push('\n');
        Ok::<_, RegisterError>(())
    });
    done.await.expect("it copies");
    lines
}

async fn restore(
    ground: &Ground,
    address: &str,
    lines: &str,
    known: &[&str],
) -> Result<Audit, NotRestored> {
    let store = Store::open(address).await.expect("a new database");
    let parts = ground.parts_on(store.clone());
    let done = Register::restore(&ground.auditor, parts, lines.as_bytes(), known).await;
    store.close().await;
    done.map(|(_, audit)| audit)
}

async fn lived_in() -> Ground {
    let ground = ground::sqlite().await;
    import(&ground, &GOOD, Import::default()).await;
    for number in 0..8 {
        let request = request(number, date(1985, 1, 1));
        ground.register.form(&ground.operator, request).await.expect("it forms");
    }
    ground.register.sign().await.expect("it signs");
    ground
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_of_a_file_becomes_a_register_on_a_server() {
    let ground = lived_in().await;
    let lines = backup(&ground).await;
    // Nothing of a person stands in it.
    for clear in ["ALIYEVA", "880415", "AIGERIM"] {
        assert!(!lines.contains(clear), "{clear}");
    }
    let database = postgres::shared().await.database().await;
    let audit = restore(&ground, &database.owner, &lines, &[]).await.expect("it is whole");
    assert_eq!((audit.finding.clone(), audit.root), (None, ground.is_clean().await.root));
    // The register goes on from there, knows who is in it, and gives the same answer to the same request.
    let store = Store::open(&database.owner).await.expect("it opens");
    let there = ground.another_on(store).await;
    let (one, two) = tokio::join!(
        there.form(&ground.operator, request(3, date(1985, 1, 1))),
        ground.register.form(&ground.operator, request(3, date(1985, 1, 1)))
    );
    assert_eq!(one, two);
    there.form(&ground.operator, request(50, date(1985, 1, 1))).await.expect("it forms");
    let twice = restore(&ground, &database.owner, &lines, &[]).await;
    assert!(matches!(twice, Err(NotRestored::NotOpened(register::NotOpened::Exists))));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_backup_is_not_restored() {
    let ground = lived_in().await;
    let lines = backup(&ground).await;
    let fresh = |name: usize| {
        format!("sqlite:{}", ground.folder.path().join(format!("{name}.db")).display())
    };
    let all: Vec<&str> = lines.lines().collect();
    for place in (0..all.len()).step_by(5) {
        // A line dropped, cut, doubled, or the file ended here.
        let mut dropped = all.clone();
        dropped.remove(place);
        let mut cut = all.clone();
        cut[place] = &cut[place][..cut[place].len() - 3];
        let mut doubled = all.clone();
        doubled.insert(place, all[place]);
        let changes = [dropped, cut, doubled, all[..place].to_vec()];
        for (kind, changed) in changes.iter().enumerate() {
            let done = restore(&ground, &fresh(place * 4 + kind), &changed.join("\n"), &[]).await;
            assert!(done.is_err(), "line {place}, change {kind}");
        }
    }
    assert!(restore(&ground, &fresh(100_000), &lines, &[]).await.expect("whole").finding.is_none());
}
