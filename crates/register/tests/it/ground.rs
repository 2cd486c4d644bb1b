//! A fresh register for a test, with a clock that stands where it is put, and people who do not exist.

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};

use jiff::civil::date;
use keys::{Keystore, Purpose};
use ledger::{Checkpoint, KeyName, Note};
use rand::Rng as _;
use register::{
    Account, Auditor, Authority, Basis, BirthPlace, Document, DocumentKind, DocumentNumber, Latin,
    LatinName, NoRandomness, Officer, Operator, Outside, Parts, Person, PlaceName, Register,
    Request, Settings, Sign,
};
use store::{Moment, Options, Store};
use terms::Date;
use terms::number::Sex;

use crate::postgres;

/// A clock that is moved by hand, and a generator.
pub(crate) struct World {
    now: AtomicI64,
}

impl World {
    /// Moves the clock.
    pub(crate) fn pass(&self, milliseconds: i64) {
        self.now.fetch_add(milliseconds, Ordering::Relaxed);
    }
}

impl Outside for World {
    fn now(&self) -> Moment {
        Moment::from_milliseconds(self.now.load(Ordering::Relaxed)).expect("it is after 1970")
    }

    fn today(&self) -> Date {
        date(2026, 11, 24)
    }

    fn random(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        rand::rng().fill_bytes(bytes);
        Ok(())
    }
}

/// A signer that can be broken.
pub(crate) struct Fickle {
    signer: keys::CheckpointSigner,
    pub(crate) is_broken: AtomicBool,
}

impl Sign for Fickle {
    fn sign_checkpoint(&self, checkpoint: &Checkpoint) -> Result<Note, String> {
        if self.is_broken.load(Ordering::Relaxed) {
            return Err("the module does not answer".into());
        }
        self.signer.sign_checkpoint(checkpoint)
    }

    fn origin(&self) -> &KeyName {
        self.signer.origin()
    }
}

/// A register with everything a test needs.
pub(crate) struct Ground {
    pub(crate) register: Register,
    pub(crate) world: Arc<World>,
    pub(crate) signer: Arc<Fickle>,
    pub(crate) officer: Officer,
    pub(crate) operator: Operator,
    pub(crate) auditor: Auditor,
    /// The address of whoever owns the tables.
    pub(crate) owner: String,
    pub(crate) application: String,
    pub(crate) folder: tempfile::TempDir,
}

/// The one authority of this process.
pub(crate) fn authority() -> &'static Authority {
    static AUTHORITY: OnceLock<Authority> = OnceLock::new();
    AUTHORITY.get_or_init(|| Authority::claim().expect("nobody else claims it in these tests"))
}

/// On a SQLite file.
pub(crate) async fn sqlite() -> Ground {
    sqlite_with(Settings::default()).await
}

/// The same with settings.
pub(crate) async fn sqlite_with(settings: Settings) -> Ground {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let address = format!("sqlite:{}", folder.path().join("qonys.db").display());
    ground(folder, (address.clone(), address), settings).await
}

/// On PostgreSQL, migrated by the owner and opened by the application.
pub(crate) async fn postgres() -> Ground {
    let database = postgres::shared().await.database().await;
    assert!(database.superuser.contains(&database.name), "the superuser's address names it");
    Store::open(&database.owner).await.expect("the owner migrates").close().await;
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let addresses = (database.superuser, database.application);
    ground(folder, addresses, Settings::default()).await
}

async fn ground(
    folder: tempfile::TempDir,
    (owner, application): (String, String),
    settings: Settings,
) -> Ground {
    let world = Arc::new(World { now: AtomicI64::new(1_795_000_000_000) });
    let keystore = Keystore::open_or_create(&folder.path().join("keys")).expect("a new folder");
    let name = KeyName::new("register.example.kz/numbers").expect("a name");
    let signer = keystore.checkpoint_signer(name).expect("a safe key");
    let signer = Arc::new(Fickle { signer, is_broken: AtomicBool::new(false) });
    let account = |code: &str| Account::new(code).expect("a code");
    let officer = authority().officer(account("officer-7"));
    let store = Store::open(&application).await.expect("the application opens");
    let parts = parts(store, &keystore, &signer, &world, settings);
    let register = Register::init(&officer, parts).await.expect("the database is new");
    Ground {
        register,
        world,
        signer,
        officer,
        operator: authority().operator(account("operator-1")),
        auditor: authority().auditor(account("auditor-1")),
        owner,
        application,
        folder,
    }
}

fn parts(
    store: Store,
    keystore: &Keystore,
    signer: &Arc<Fickle>,
    world: &Arc<World>,
    settings: Settings,
) -> Parts {
    assert_eq!(keystore.number(Purpose::Checkpoint), 1);
    Parts {
        store,
        master: keystore.master(),
        lookup: keystore.lookup(),
        public_keys: keystore.checkpoint_keys(signer.origin()).expect("safe keys"),
        signer: Arc::clone(signer) as Arc<dyn Sign>,
        outside: Arc::clone(world) as Arc<dyn Outside>,
        settings,
    }
}

impl Ground {
    /// One more program that works on the same database.
    pub(crate) async fn another(&self) -> Register {
        let options = Options { connections: 4, ..Options::default() };
        let store = Store::open_with(&self.application, options).await.expect("it opens again");
        self.another_on(store).await
    }

    /// The same on an open store, which may be another database.
    pub(crate) async fn another_on(&self, store: Store) -> Register {
        Register::open(self.parts_on(store)).await.expect("the register is there")
    }

    /// Everything to open a register with, on a store.
    pub(crate) fn parts_on(&self, store: Store) -> Parts {
        let keystore =
            Keystore::open(&self.folder.path().join("keys")).expect("the keys are there");
        parts(store, &keystore, &self.signer, &self.world, Settings::default())
    }

    /// The audit finds nothing.
    pub(crate) async fn is_clean(&self) -> register::Audit {
        let audit = self.register.audit(&self.auditor, &[]).await.expect("the database is read");
        assert_eq!(audit.finding, None);
        audit
    }
}

/// On which application the tests act.
pub(crate) const BASIS: Basis<'static> = Basis { application: "application-9" };

/// Latin letters for a number, so that each person has another name, by its bones too.
pub(crate) fn letters(mut number: u64) -> String {
    // Consonants that no folding brings together, and never the same twice in a row.
    const LETTERS: [[char; 4]; 2] = [['B', 'D', 'L', 'M'], ['N', 'P', 'R', 'S']];
    let mut text = String::new();
    for place in 0.. {
        text.push(LETTERS[place % 2][(number % 4) as usize]);
        text.push('A');
        number /= 4;
        if number == 0 {
            break;
        }
    }
    text
}

/// A person who does not exist, born on a day.
pub(crate) fn person(number: u64, birth: Date) -> Person {
    Person {
        latin: Latin {
            surname: LatinName::new(format!("TEST{}", letters(number))).expect("Latin"),
            given: Some(LatinName::new("AIGERIM").expect("Latin")),
        },
        cyrillic: None,
        birth,
        birth_place: BirthPlace {
            country: "UZ".parse().expect("a code"),
            place: Some(PlaceName::new("TASHKENT").expect("a place")),
        },
        sex: Sex::Female,
        citizenship: "UZ".parse().expect("a code"),
        documents: vec![document(&format!("AA{number:07}"))],
        phone: None,
        email: None,
    }
}

/// A passport.
pub(crate) fn document(number: &str) -> Document {
    Document {
        kind: DocumentKind::Passport,
        number: DocumentNumber::new(number).expect("a number"),
        issuer: "UZ".parse().expect("a code"),
        issued: Some(date(2020, 1, 15)),
        expires: Some(date(2030, 1, 14)),
    }
}

/// An application for that person, with a key of its own.
pub(crate) fn request(number: u64, birth: Date) -> Request {
    Request {
        key: format!("request of {number} on {birth}").into_bytes(),
        person: person(number, birth),
        application: format!("application-{number}"),
    }
}
