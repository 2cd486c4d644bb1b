//! The register on the command line: one story from the first number to a restored backup. The numbers are drawn, so pages
//! are not compared whole.

use std::{fs, path::Path};

use serde_json::Value;

use crate::binary::{Ran, place, run};

/// A person who does not exist.
const PERSON: &str = r#"{
  "latin": { "surname": "TESTOVA", "given": "AIGERIM" },
  "cyrillic": null,
  "birth": "1985-01-01",
  "birth_place": { "country": "UZ", "place": "NUKUS" },
  "sex": "female",
  "citizenship": "UZ",
  "documents": [
    { "kind": "passport", "number": "AA1234567", "issuer": "UZ", "issued": "2020-01-15", "expires": "2030-01-14" }
  ],
  "phone": "+77011234567",
  "email": null
}"#;

struct Desk<'p> {
    folder: &'p Path,
}

impl Desk<'_> {
    fn path(&self, name: &str) -> String {
        self.folder.join(name).to_string_lossy().into_owned()
    }

    fn write(&self, name: &str, text: &str) -> String {
        fs::write(self.folder.join(name), text).expect("the folder can be written to");
        self.path(name)
    }

    fn run_on(&self, database: &str, words: &[&str]) -> Ran {
        let (database, keys) = (self.path(database), self.path("keys"));
        run(&[words, &["--database", &database, "--keys", &keys]].concat())
    }

    fn run(&self, words: &[&str]) -> Ran {
        self.run_on("qonys.db", words)
    }

    fn good(&self, words: &[&str]) -> String {
        let ran = self.run(words);
        assert_eq!((ran.code, ran.errors.as_str()), (0, ""), "{words:?}: {}", ran.out);
        ran.out
    }

    fn json(&self, words: &[&str]) -> Value {
        let out = self.good(&[words, &["--json"]].concat());
        serde_json::from_str(&out).expect("JSON")
    }
}

#[test]
fn from_the_first_number_to_a_restored_backup() {
    let place = place();
    let desk = Desk { folder: place.path() };
    let none = desk.run(&["register", "stats"]);
    assert_eq!(none.code, 1);
    assert!(none.errors.contains("register init"), "{}", none.errors);
    let made = desk.json(&["register", "init", "--ledger", "register.example.kz/numbers"]);
    let key = made["register"]["public_keys"][0].as_str().expect("a key").to_owned();
    let twice = desk.run(&["register", "init", "--ledger", "register.example.kz/numbers"]);
    assert_eq!(twice.code, 1);

    // A number is formed, masked; the same application gets it again.
    let person = desk.write("person.json", PERSON);
    let form = ["register", "form", "--person", &person, "--application", "A-1"];
    let shown = desk.good(&form);
    assert!(shown.contains("850101 •••• ••"), "{shown}");
    let formed = desk.json(&[&form[..], &["--reveal"]].concat());
    let number = formed["formed"]["number"].as_str().expect("a number").to_owned();
    assert!(number.starts_with("8501014") && number.len() == 12, "{number}");

    // In three languages, without the number, the passport or the telephone in clear.
    for (language, word) in [("en", "Date of birth"), ("ru", "Дата рождения"), ("kk", "Туған күні")]
    {
        let page = desk.good(&["register", "history", &number, "--lang", language]);
        assert!(page.contains(word) && !page.contains('⟦'), "{page}");
        for clear in [number.as_str(), "AA1234567", "77011234567"] {
            assert!(!page.contains(clear), "{clear} in {page}");
        }
        let revealed = desk.good(&["register", "show", &number, "--reveal", "--lang", language]);
        assert!(revealed.contains(&number) && revealed.contains("AA1234567"), "{revealed}");
    }
    acts(&desk, &number);
    relied_upon(&desk, &number);
    checked(&desk, &number, &key);
    copied(&desk, &number);
}

/// Corrected, excluded, returned, and refused with reasons.
fn acts(desk: &Desk<'_>, number: &str) {
    let moved = desk.write("moved.json", &PERSON.replace("+77011234567", "+77017654321"));
    let correct = ["register", "correct", number, "--person", &moved, "--application", "A-2"];
    assert!(desk.good(&correct).contains("Telephone"));
    assert!(desk.run(&correct).errors.contains("Nothing would change"));
    let exclude = ["register", "exclude", number, "--application", "A-3", "--ground"];
    let unknown = desk.run(&[&exclude[..], &["boredom"]].concat());
    assert_eq!(unknown.code, 2);
    assert!(unknown.errors.contains("departure"), "{}", unknown.errors);
    desk.good(&[&exclude[..], &["departure"]].concat());
    let back = ["register", "return", number, "--application", "A-4", "--ground"];
    let ruling = desk.run(&[&back[..], &["ruling-reversed", "--lang", "ru"]].concat());
    assert!(ruling.errors.contains("снова зарегистрирован"), "{}", ruling.errors);
    desk.good(&[&back[..], &["registered"]].concat());
    let history = desk.json(&["register", "history", number]);
    let acts: Vec<&str> = history["entry"]["versions"]
        .as_array()
        .expect("versions")
        .iter()
        .map(|version| version["act"].as_str().expect("an act"))
        .collect();
    assert_eq!(acts, ["formed", "corrected", "conditionally_excluded", "restored"]);
    let broken = desk.write("broken.json", &PERSON.replace("1985-01-01", "1985-02-30"));
    let broken = desk.run(&["register", "form", "--person", &broken, "--application", "A-9"]);
    assert!(broken.errors.contains("line 4"), "{}", broken.errors);
}

fn relied_upon(desk: &Desk<'_>, number: &str) {
    let admit = ["register", "admit", "Bank", "--purpose", "account", "--ground", "consent"];
    let admitted = desk.json(&admit);
    let token = admitted["party"]["token"].as_str().expect("a token");
    let token = desk.write("token.txt", &format!("{token}\n"));
    let ask = |born: &str| {
        let words = [
            "register",
            "lookup",
            number,
            "--surname",
            "Тестова",
            "--given",
            "AIGERIM",
            "--born",
            born,
            "--token",
            &token,
        ];
        desk.json(&words)["answer"]["outcome"].as_str().expect("an outcome").to_owned()
    };
    assert_eq!((ask("1985-01-01"), ask("1985-01-02")), ("match".into(), "mismatch".into()));
    let stranger = desk.write("stranger.txt", "00");
    let words = [
        "register",
        "lookup",
        number,
        "--surname",
        "TESTOVA",
        "--born",
        "1985-01-01",
        "--token",
        &stranger,
    ];
    assert_eq!(desk.run(&words).code, 1);
}

/// Signed, audited, proved without the register.
fn checked(desk: &Desk<'_>, number: &str, key: &str) {
    let note = desk.good(&["register", "checkpoint"]);
    assert!(note.starts_with("register.example.kz/numbers\n4\n"), "{note}");
    let kept = desk.write("kept.txt", &note);
    let audit = desk.json(&["register", "audit", "--against", &kept]);
    assert_eq!(audit["audit"]["acts"], 4);
    assert!(audit["audit"]["finding"].is_null());
    let proof = desk.path("number.tlog-proof");
    desk.good(&["register", "prove", number, "--out", &proof]);
    let good = run(&["register", "verify", &proof, number, "--key", key]);
    assert_eq!((good.code, good.errors.as_str()), (0, ""), "{}", good.out);
    let other = run(&["register", "verify", &proof, "880415300127", "--key", key]);
    assert_eq!(other.code, 1);
    let tiles = desk.path("ledger");
    desk.good(&["register", "export", "--tiles", &tiles]);
    let served = fs::read_to_string(Path::new(&tiles).join("checkpoint")).expect("it is written");
    assert_eq!(served, note);
    let figures = desk.json(&["register", "stats"]);
    assert_eq!(figures["statistics"]["statuses"]["active"], 1);
}

/// Imported, exported, backed up and restored.
fn copied(desk: &Desk<'_>, number: &str) {
    let table = "number,surname_latin,birth_date,birth_country,sex,citizenship,document_kind,document_number,document_issuer\n\
                 880415300127,OSPANOV,1988-04-15,KZ,m,KZ,passport,N2,KZ\n\
                 880415300128,OSPANOV,1988-04-15,KZ,m,KZ,passport,N2,KZ\n";
    let table = desk.write("old.csv", table);
    let import = desk.run(&["register", "import", &table, "--application", "takeover"]);
    assert_eq!(import.code, 1);
    assert!(import.out.contains("line 3, number"), "{}", import.out);
    let entries = desk.path("entries.csv");
    assert_eq!(desk.run(&["register", "export", "--entries", &entries]).code, 2, "not revealed");
    desk.good(&["register", "export", "--entries", &entries, "--reveal"]);
    let written = fs::read_to_string(&entries).expect("it is written");
    assert_eq!(written.lines().count(), 3);

    let backup = desk.path("qonys.backup");
    desk.good(&["backup", &backup]);
    assert_eq!(desk.run(&["backup", &backup]).code, 1, "a backup is not written over");
    let restored = desk.run_on("other.db", &["restore", &backup]);
    assert_eq!((restored.code, restored.errors.as_str()), (0, ""), "{}", restored.out);
    let there = desk.run_on("other.db", &["register", "show", number]);
    assert_eq!(there.code, 0);
    let text = fs::read_to_string(&backup).expect("it is written");
    let cut = desk.write("cut.backup", &text[..text.len() / 2]);
    let cut = desk.run_on("cut.db", &["restore", &cut, "--lang", "kk"]);
    assert_eq!(cut.code, 1);
    assert!(!cut.errors.contains('⟦'), "{}", cut.errors);
}
