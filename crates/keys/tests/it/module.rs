//! Keys in SoftHSM, a module in software that speaks PKCS #11 (Debian package `softhsm2`).
//!
//! SoftHSM reads where its tokens are from a variable of the environment when it is loaded, so the test prepares a token
//! and starts itself again with that variable.

use std::fs;
use std::path::Path;
use std::process::Command;

use keys::{Module, ModuleError, Zeroizing};
use ledger::{Checkpoint, Hash, KeyName, Signer};

const LIBRARIES: [&str; 2] =
    ["/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/softhsm/libsofthsm.so"];
const SETTINGS: &str = "SOFTHSM2_CONF";
const TOKEN: &str = "qonys test";
const PIN: &str = "271828";

#[test]
fn keys_in_a_module_sign_and_stay() {
    let Some(library) = LIBRARIES.into_iter().map(Path::new).find(|path| path.exists()) else {
        println!("skipped: SoftHSM is not installed; `apt-get install softhsm2` brings it");
        return;
    };
    if within_token() {
        sign(library);
    } else {
        start_again_with_a_token();
    }
}

#[expect(clippy::disallowed_methods, reason = "tells the second start from the first")]
fn within_token() -> bool {
    std::env::var_os(SETTINGS).is_some()
}

fn start_again_with_a_token() {
    let place = tempfile::tempdir().expect("a place for files");
    let (tokens, settings) = (place.path().join("tokens"), place.path().join("softhsm2.conf"));
    fs::create_dir(&tokens).expect("a folder");
    let text = format!("directories.tokendir = {}\nlog.level = ERROR\n", tokens.display());
    fs::write(&settings, text).expect("settings");

    let mut prepare = Command::new("softhsm2-util");
    prepare.args(["--init-token", "--free", "--label", TOKEN, "--pin", PIN, "--so-pin", "314159"]);
    let prepared = prepare.env(SETTINGS, &settings).output().expect("softhsm2-util comes with it");
    assert!(prepared.status.success(), "{prepared:?}");

    let again = std::env::current_exe().expect("this program");
    let mut again = Command::new(again);
    again.args(["--exact", "module::keys_in_a_module_sign_and_stay", "--nocapture"]);
    let ended = again.env(SETTINGS, &settings).output().expect("it starts");
    let told = String::from_utf8_lossy(&ended.stdout);
    let errors = String::from_utf8_lossy(&ended.stderr);
    assert!(ended.status.success() && told.contains("1 passed"), "{told}\n{errors}");
}

fn sign(library: &Path) {
    let pin = Zeroizing::new(PIN.to_owned());
    let nowhere = Module::open(library, "another token", &pin);
    assert!(matches!(nowhere, Err(ModuleError::NoToken(_))), "{nowhere:?}");
    let wrong = Module::open(library, TOKEN, &Zeroizing::new("000000".to_owned()));
    assert!(matches!(wrong, Err(ModuleError::Pin)), "{wrong:?}");
    let absent = Module::open(Path::new("/nowhere/module.so"), TOKEN, &pin);
    assert!(matches!(absent, Err(ModuleError::Library { .. })), "{absent:?}");

    let module = Module::open(library, TOKEN, &pin).expect("the token is there");
    checkpoints(&module);
    certificates(&module);

    // A second opening finds the same keys.
    let again = Module::open(library, TOKEN, &pin).expect("the token is there");
    let of = |module: &Module| module.certificate_signer("certificate-1").map(|s| s.public_key());
    assert_eq!(of(&again).expect("it is there"), of(&module).expect("it is there"));
}

fn checkpoints(module: &Module) {
    let origin = KeyName::new("register.example/numbers").expect("a name");
    let missing = module.checkpoint_signer(origin.clone(), "checkpoint-1");
    assert!(matches!(missing, Err(ModuleError::NoKey(_))), "{missing:?}");
    module.create_checkpoint_key("checkpoint-1").expect("the token has room");
    let taken = module.create_checkpoint_key("checkpoint-1");
    assert!(matches!(taken, Err(ModuleError::Taken(_))), "{taken:?}");

    let signer = module.checkpoint_signer(origin.clone(), "checkpoint-1").expect("it is there");
    let checkpoint = Checkpoint::new(origin, 0, Hash::EMPTY);
    let note = checkpoint.sign(&signer).expect("it is signed").to_string();
    assert_eq!(Checkpoint::open(&note, &[signer.public_key().clone()]), Ok(checkpoint));
}

fn certificates(module: &Module) {
    module.create_certificate_key("certificate-1").expect("the token has room");
    let signer = module.certificate_signer("certificate-1").expect("it is there");
    let signature = signer.sign(b"certificate").expect("it is signed");
    assert!(signer.public_key().verifies(b"certificate", &signature));
    assert!(!signer.public_key().verifies(b"another", &signature));
    // A key of one kind is not taken for another.
    let other = module.certificate_signer("checkpoint-1");
    assert!(matches!(other, Err(ModuleError::NoKey(_))), "{other:?}");
}
