//! Signing the ledger, and forming that stops when it cannot be signed.

use std::sync::atomic::Ordering;

use jiff::civil::date;
use ledger::Checkpoint;
use register::{NotOpened, Parts, Register, RegisterError, Settings, Sign};
use std::sync::Arc;
use store::Store;

use crate::ground::{self, request};

#[tokio::test(flavor = "multi_thread")]
async fn forming_stops_after_five_minutes_without_a_signature() {
    let ground = ground::sqlite().await;
    let (register, operator) = (&ground.register, &ground.operator);
    let birth = date(1985, 1, 1);
    ground.signer.is_broken.store(true, Ordering::Relaxed);
    register.form(operator, request(1, birth)).await.expect("nothing has waited yet");
    ground.world.pass(299_000);
    register.form(operator, request(2, birth)).await.expect("not for five minutes");
    ground.world.pass(2_000);
    let refused = register.form(operator, request(3, birth)).await;
    let Err(RegisterError::Unsigned { reason, .. }) = &refused else { panic!("{refused:?}") };
    assert_eq!(reason, "the module does not answer");
    // Nor is a number replaced, which forms one.
    ground.signer.is_broken.store(false, Ordering::Relaxed);
    register.form(operator, request(3, birth)).await.expect("it is signed first");
    let audit = ground.is_clean().await;
    assert_eq!((audit.entries, audit.checkpoints), (3, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn acts_are_signed_when_they_have_waited_for_a_minute() {
    let ground = ground::sqlite().await;
    let birth = date(1985, 1, 1);
    for (number, passed) in [(1, 0), (2, 61_000), (3, 1_000), (4, 1_000), (5, 61_000)] {
        ground.world.pass(passed);
        let request = request(number, birth);
        ground.register.form(&ground.operator, request).await.expect("it forms");
    }
    // Signing follows the answer; another request waits for it.
    let again = ground.register.form(&ground.operator, request(1, birth)).await;
    assert!(again.is_ok());
    assert_eq!(ground.is_clean().await.checkpoints, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_programs_that_sign_at_once_agree() {
    let ground = ground::postgres().await;
    let other = ground.another().await;
    for number in 0..20 {
        let request = request(number, date(1985, 1, 1));
        ground.register.form(&ground.operator, request).await.expect("it forms");
        let (one, two) = tokio::join!(ground.register.sign(), other.sign());
        let (one, two) = (one.expect("signed"), two.expect("signed"));
        assert_eq!(one.map(|row| (row.size, row.root)), two.map(|row| (row.size, row.root)));
    }
    assert_eq!(ground.is_clean().await.checkpoints, 20);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_register_opens_only_with_its_own_keys_and_is_made_once() {
    let ground = ground::sqlite().await;
    ground.register.form(&ground.operator, request(1, date(1985, 1, 1))).await.expect("it forms");
    ground.register.sign().await.expect("it signs");
    let opened = async |keys: &str| {
        let keystore = keys::Keystore::open_or_create(&ground.folder.path().join(keys))
            .expect("the keys are there or made");
        Parts {
            store: Store::open(&ground.application).await.expect("it opens"),
            master: keystore.master(),
            lookup: keystore.lookup(),
            public_keys: keystore.checkpoint_keys(ground.signer.origin()).expect("safe"),
            signer: Arc::clone(&ground.signer) as Arc<dyn Sign>,
            outside: Arc::clone(&ground.world) as Arc<dyn register::Outside>,
            settings: Settings::default(),
        }
    };
    let other = Register::open(opened("other").await).await.map(|_| ());
    assert_eq!(other, Err(NotOpened::OtherKeys));
    let twice = Register::init(&ground.officer, opened("keys").await).await.map(|_| ());
    assert_eq!(twice, Err(NotOpened::Exists));
    assert!(Register::open(opened("keys").await).await.is_ok());
    let empty = tempfile::tempdir().expect("a folder");
    let mut parts = opened("keys").await;
    let address = format!("sqlite:{}", empty.path().join("new.db").display());
    parts.store = Store::open(&address).await.expect("a new file");
    assert_eq!(Register::open(parts).await.map(|_| ()), Err(NotOpened::New));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_checkpoint_is_one_that_other_tools_read() {
    let ground = ground::sqlite().await;
    assert_eq!(ground.register.sign().await, Ok(None));
    ground.register.form(&ground.operator, request(1, date(1985, 1, 1))).await.expect("it forms");
    let row = ground.register.sign().await.expect("it signs").expect("there is an act");
    let read = Checkpoint::open(&row.note, ground.register.public_keys()).expect("it verifies");
    assert_eq!((read.size(), read.root().bytes()), (1, &row.root));
    assert!(row.note.starts_with("register.example.kz/numbers\n1\n"), "{}", row.note);
}
