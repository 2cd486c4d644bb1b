//! Created on the first start, opened ever after, closed to others, never made up anew.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use keys::{Keystore, KeystoreError, NotUnwrapped, Purpose, open, seal};
use ledger::{Checkpoint, Hash, KeyName};

struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a place for files"))
    }

    fn folder(&self) -> PathBuf {
        self.0.path().join("data/keys")
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }

    fn start(&self) -> Result<Keystore, KeystoreError> {
        Keystore::open_or_create(&self.folder())
    }

    /// A key store after its first start.
    fn started() -> Self {
        let place = Self::new();
        place.start().expect("the first start");
        place
    }
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("it is there").permissions().mode() & 0o7777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).expect("the mode can be set");
}

fn origin() -> KeyName {
    KeyName::new("register.example/numbers").expect("a name")
}

#[test]
fn the_first_start_creates_what_only_the_owner_can_read() {
    let place = Place::started();
    assert_eq!(mode(&place.folder()), 0o700);
    let mut names = Vec::new();
    for file in fs::read_dir(place.folder()).expect("the folder is there") {
        let file = file.expect("a file");
        assert_eq!(mode(&file.path()), 0o600, "{:?}", file.path());
        names.push(file.file_name().into_string().expect("a plain name"));
    }
    names.sort_unstable();
    let wanted = [
        ".lock",
        "certificate-1.key",
        "checkpoint-1.key",
        "complete",
        "lookup-1.key",
        "master-1.key",
        "session-1.key",
    ];
    assert_eq!(names, wanted);
}

#[test]
fn the_next_start_has_the_same_keys() {
    let place = Place::new();
    let first = place.start().expect("the first start");
    let (_, wrapped) = first.master().create(b"entry/1").expect("random bytes");
    let cookie = seal(first.session(), b"answers", b"42").expect("random bytes");
    let hash = first.lookup().hash("entry.number", b"850101300015");
    let signature = first.certificate_signer().sign(b"certificate");
    let signer = first.checkpoint_signer(origin()).expect("a safe key");
    let note = Checkpoint::new(origin(), 0, Hash::EMPTY).sign(&signer).expect("it is signed");

    for next in [place.start(), Keystore::open(&place.folder())] {
        let next = next.expect("the next start");
        assert!(next.master().unwrap_key(b"entry/1", &wrapped).is_ok());
        assert_eq!(
            open(next.session(), b"answers", &cookie).expect("sealed by it").as_slice(),
            b"42"
        );
        assert_eq!(next.lookup().hash("entry.number", b"850101300015"), hash);
        assert!(next.certificate_keys()[0].verifies(b"certificate", &signature));
        let keys = next.checkpoint_keys(&origin()).expect("safe keys");
        assert!(Checkpoint::open(&note.to_string(), &keys).is_ok());
    }
}

#[test]
fn each_key_is_another() {
    let place = Place::started();
    let mut secrets: Vec<String> = Purpose::ALL
        .iter()
        .map(|purpose| fs::read_to_string(place.file(&format!("{purpose}-1.key"))))
        .map(|text| text.expect("the file is there").lines().nth(1).expect("a line").to_owned())
        .collect();
    secrets.sort_unstable();
    secrets.dedup();
    assert_eq!(secrets.len(), Purpose::ALL.len());
}

#[test]
fn anything_that_others_may_read_is_refused_with_the_remedy() {
    let place = Place::started();
    for (path, loose, tight) in [
        (place.folder(), [0o750, 0o701, 0o770], 0o700),
        (place.file("master-1.key"), [0o640, 0o604, 0o620], 0o600),
        (place.file("session-1.key"), [0o644, 0o660, 0o601], 0o600),
    ] {
        for mode in loose {
            set_mode(&path, mode);
            let told = place.start().expect_err("others may read it").to_string();
            let remedy = format!("chmod {tight:o} {}", path.display());
            assert!(told.contains(&format!("{mode:04o}")) && told.contains(&remedy), "{told}");
            assert!(Keystore::open(&place.folder()).is_err());
        }
        set_mode(&path, tight);
        place.start().expect("the remedy helps");
    }
}

#[test]
fn a_lost_key_is_not_made_up_anew() {
    for purpose in Purpose::ALL {
        let place = Place::started();
        let file = place.file(&format!("{purpose}-1.key"));
        fs::remove_file(&file).expect("it was there");
        let refused = place.start();
        assert!(
            matches!(&refused, Err(KeystoreError::Missing { purpose: missing, .. }) if *missing == purpose),
            "{refused:?}"
        );
        assert!(!file.exists());
    }
}

#[test]
fn a_first_start_that_was_cut_short_is_finished() {
    let place = Place::new();
    fs::create_dir_all(place.folder()).expect("a folder");
    set_mode(&place.folder(), 0o700);
    // What a crash leaves: some keys, a file aside, no `complete`.
    let other = Place::started();
    fs::copy(other.file("master-1.key"), place.file("master-1.key")).expect("a copy");
    fs::write(place.file(".unfinished"), "qonys-key-1 loo").expect("a torn file");
    assert!(matches!(Keystore::open(&place.folder()), Err(KeystoreError::New(_))));

    let (_, wrapped) = other.start().expect("keys").master().create(b"x").expect("random bytes");
    let finished = place.start().expect("the start is finished");
    assert!(finished.master().unwrap_key(b"x", &wrapped).is_ok(), "the key there was kept");
    assert!(!place.file(".unfinished").exists());
}

#[test]
fn a_damaged_foreign_or_linked_file_is_named() {
    let place = Place::started();
    let master = place.file("master-1.key");
    let good = fs::read(&master).expect("the file is there");
    let mut torn = good.clone();
    torn.truncate(50);
    let mut slip = good.clone();
    slip[40] = if slip[40] == b'0' { b'1' } else { b'0' };
    for bad in [torn, slip, Vec::new(), vec![0xFF; 8]] {
        fs::write(&master, bad).expect("it can be written");
        let told = place.start().expect_err("it is damaged").to_string();
        assert!(told.contains("master-1.key"), "{told}");
    }
    fs::write(&master, &good).expect("it can be written");

    let strange = place.file("mastr-2.key");
    fs::copy(&master, &strange).expect("a copy");
    assert!(matches!(place.start(), Err(KeystoreError::NotAKey(path)) if path == strange));
    fs::remove_file(&strange).expect("it was there");

    // A key under the name of another would be used for two things.
    fs::copy(&master, place.file("master-2.key")).expect("a copy");
    assert!(matches!(place.start(), Err(KeystoreError::NotAKey(_))));
    fs::remove_file(place.file("master-2.key")).expect("it was there");

    let elsewhere = place.0.path().join("elsewhere");
    fs::rename(&master, &elsewhere).expect("it can be moved");
    symlink(&elsewhere, &master).expect("a link");
    assert!(matches!(place.start(), Err(KeystoreError::NotAKey(_))));
}

#[test]
fn rotation_draws_a_new_key_and_keeps_the_old() {
    let place = Place::new();
    let mut keystore = place.start().expect("the first start");
    let (_, wrapped) = keystore.master().create(b"entry/1").expect("random bytes");
    let signer = keystore.checkpoint_signer(origin()).expect("a safe key");
    let note = Checkpoint::new(origin(), 0, Hash::EMPTY).sign(&signer).expect("it is signed");
    let signature = keystore.certificate_signer().sign(b"certificate");

    for purpose in [Purpose::Master, Purpose::Checkpoint, Purpose::Certificate, Purpose::Session] {
        assert_eq!(keystore.rotate(purpose).expect("it can be written"), 2);
        assert_eq!(keystore.number(purpose), 2);
        assert_eq!(mode(&place.file(&format!("{purpose}-2.key"))), 0o600);
    }
    assert_eq!(keystore.rotate(Purpose::Master).expect("it can be written"), 3);
    assert!(matches!(keystore.rotate(Purpose::Lookup), Err(KeystoreError::LookupStays)));

    for keystore in [keystore, place.start().expect("the next start")] {
        let masters = keystore.master();
        assert_eq!(masters.current(), 3);
        let moved = masters.rewrap(b"entry/1", &wrapped).expect("it opens").expect("it moves");
        assert_eq!(moved[..4], [0, 0, 0, 3]);
        let keys = keystore.checkpoint_keys(&origin()).expect("safe keys");
        assert_eq!(keys.len(), 2);
        assert!(Checkpoint::open(&note.to_string(), &keys[..1]).is_err());
        assert!(Checkpoint::open(&note.to_string(), &keys).is_ok());
        let [new, old] = keystore.certificate_keys()[..] else { panic!("two keys") };
        assert!(old.verifies(b"certificate", &signature));
        assert!(!new.verifies(b"certificate", &signature));
    }
    // An old master key may be destroyed; what it wrapped then says so.
    fs::remove_file(place.file("master-1.key")).expect("it was there");
    let left = place.start().expect("the newest key is enough").master();
    let lost = left.unwrap_key(b"entry/1", &wrapped).map(|_| ());
    assert_eq!(lost, Err(NotUnwrapped::NoMasterKey(1)));
}

#[test]
fn programs_that_start_together_agree_on_the_keys() {
    let place = Place::new();
    let folder = place.folder();
    let hashes: Vec<[u8; 32]> = std::thread::scope(|scope| {
        let start = || {
            let keystore = Keystore::open_or_create(&folder).expect("a start");
            keystore.lookup().hash("entry.number", b"850101300015")
        };
        let threads: Vec<_> = (0..16).map(|_| scope.spawn(start)).collect();
        threads.into_iter().map(|thread| thread.join().expect("no panic")).collect()
    });
    assert!(hashes.iter().all(|hash| *hash == hashes[0]));
}

#[test]
fn a_file_in_place_of_the_folder_is_told() {
    let place = Place::new();
    fs::create_dir_all(place.0.path().join("data")).expect("a folder");
    fs::write(place.folder(), "").expect("a file");
    assert!(matches!(place.start(), Err(KeystoreError::NotAFolder(_))));
    let nowhere = Keystore::open(&place.0.path().join("nowhere"));
    assert!(matches!(nowhere, Err(KeystoreError::Io { .. })));
}

#[test]
fn nothing_secret_is_printed() {
    let place = Place::started();
    let printed = format!("{:?}", place.start().expect("the next start"));
    let text = fs::read_to_string(place.file("master-1.key")).expect("the file is there");
    let secret = text.lines().nth(1).expect("a line");
    assert!(printed.contains("master 1") && !printed.contains(&secret[..8]), "{printed}");
}
