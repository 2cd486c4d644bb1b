//! Signed notes: the example of the specification, and who may sign what.

use ledger::{KeyName, NotSigned, NotVerified, Note, PublicKey};

use super::signer::{Faulty, TestSigner};

/// The example of C2SP signed-note and its key.
const KEY: &str = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
const NOTE: &str = "This is an example message.\n\n— example.com/foo \
    Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

fn name(text: &str) -> KeyName {
    KeyName::new(text).expect("a name")
}

#[test]
fn the_example_of_the_specification_verifies() {
    let key: PublicKey = KEY.parse().expect("the key of the specification");
    let note: Note = NOTE.parse().expect("the note of the specification");
    assert_eq!(note.verify(&[key]), Ok("This is an example message.\n"));
    assert_eq!(note.to_string(), NOTE);
}

#[test]
fn every_changed_byte_is_noticed() {
    let key: PublicKey = KEY.parse().expect("the key of the specification");
    for place in 0..NOTE.len() {
        for bit in 0..8 {
            let mut bytes = NOTE.as_bytes().to_vec();
            bytes[place] ^= 1 << bit;
            let Ok(text) = String::from_utf8(bytes) else { continue };
            let read = text.parse::<Note>();
            let believed = read.is_ok_and(|note| note.verify(std::slice::from_ref(&key)).is_ok());
            assert!(!believed, "byte {place}, bit {bit}");
        }
    }
}

#[test]
fn what_is_signed_is_read_back_with_the_public_key_alone() {
    let signer = TestSigner::new("register.example/numbers", 1);
    let text = "Қоныс\n\nsecond part\n";
    let note = Note::sign(text.to_owned(), &signer).expect("a text can be signed");
    let sent = note.to_string();
    let read: Note = sent.parse().expect("what was written is read");
    let key: PublicKey = signer.key().to_string().parse().expect("what was written is read");
    assert_eq!(read.verify(&[key]), Ok(text));
}

#[test]
fn an_unknown_key_is_passed_over_and_a_false_signature_spoils_the_note() {
    let (log, witness) = (TestSigner::new("log.example", 1), TestSigner::new("witness.example", 2));
    let sign = |text: &str, signer: &TestSigner| {
        Note::sign(text.to_owned(), signer).expect("a text can be signed").to_string()
    };
    let last_line = |note: String| note.lines().last().map(|line| format!("{line}\n"));
    let both = sign("head\n", &log) + &last_line(sign("head\n", &witness)).expect("a line");
    let both: Note = both.parse().expect("two signatures");
    for keys in [vec![log.key()], vec![witness.key()], vec![log.key(), witness.key()]] {
        assert_eq!(both.verify(&keys), Ok("head\n"));
    }
    // The same name with another key is another signer.
    let stranger = TestSigner::new("log.example", 3);
    assert_eq!(both.verify(&[stranger.key()]), Err(NotVerified::NoKnownKey));
    assert_eq!(both.verify(&[]), Err(NotVerified::NoKnownKey));

    let spoiled = sign("head\n", &log) + &last_line(sign("tail\n", &witness)).expect("a line");
    let spoiled: Note = spoiled.parse().expect("two signatures");
    assert_eq!(spoiled.verify(&[log.key()]), Ok("head\n"));
    let wanted = Err(NotVerified::Signature(name("witness.example")));
    assert_eq!(spoiled.verify(&[log.key(), witness.key()]), wanted);
}

#[test]
fn a_faulty_signer_publishes_nothing() {
    let signer = Faulty(TestSigner::new("log.example", 1));
    assert_eq!(Note::sign("head\n".into(), &signer), Err(NotSigned::Wrong));
}

#[test]
fn a_text_that_cannot_be_a_note_is_not_signed() {
    let signer = TestSigner::new("log.example", 1);
    for text in ["", "no newline", "tab\there\n"] {
        assert!(matches!(Note::sign(text.into(), &signer), Err(NotSigned::Text(_))), "{text}");
    }
}
