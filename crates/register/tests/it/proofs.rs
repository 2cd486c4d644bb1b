//! What people outside can check with the public key alone.

use std::collections::HashMap;

use jiff::civil::date;
use ledger::{Address, Checkpoint, Tile, Tiles};
use register::{NotProven, RegisterError, verify};

use crate::ground::{self, BASIS, request};

#[tokio::test(flavor = "multi_thread")]
async fn a_proof_holds_for_its_number_and_no_other_and_no_changed_byte() {
    let ground = ground::sqlite().await;
    let (register, operator) = (&ground.register, &ground.operator);
    let mut numbers = Vec::new();
    for number in 0..9 {
        let formed = register.form(operator, request(number, date(1985, 1, 1))).await;
        numbers.push(formed.expect("it forms").formed().expect("nobody is alike").number);
    }
    let early = register.prove(operator, &numbers[3]).await;
    assert_eq!(early, Err(RegisterError::NotYetSigned));
    register.sign().await.expect("it signs");
    let proof = register.prove(operator, &numbers[3]).await.expect("it is signed");
    let proved = verify(&proof, &numbers[3], register.public_keys()).expect("it holds");
    assert_eq!((proved.index, proved.size), (3, 9));
    assert_eq!(proved.kind, ledger::EventKind::Formed);
    let other = verify(&proof, &numbers[4], register.public_keys());
    assert_eq!(other, Err(NotProven::OtherNumber));
    let bytes = proof.as_bytes();
    for place in (0..bytes.len()).step_by(3) {
        let mut changed = bytes.to_vec();
        changed[place] ^= 1;
        let Ok(changed) = String::from_utf8(changed) else { continue };
        let held = verify(&changed, &numbers[3], register.public_keys());
        assert!(held.is_err(), "byte {place} of {proof}");
    }
    // Nothing in it is the number.
    assert!(!proof.contains(numbers[3].digits()));

    // After another act the newest one is proved, once it is signed.
    register.exclude(&ground.officer, &numbers[3], BASIS).await.expect("it excludes");
    let unsigned = register.prove(operator, &numbers[3]).await;
    assert_eq!(unsigned, Err(RegisterError::NotYetSigned));
    register.sign().await.expect("it signs");
    let newer = register.prove(operator, &numbers[3]).await.expect("it is signed");
    let newer = verify(&newer, &numbers[3], register.public_keys()).expect("it holds");
    assert_eq!((newer.kind, newer.index), (ledger::EventKind::Excluded, 9));
    assert!(verify(&proof, &numbers[3], register.public_keys()).is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn tiles_lead_to_the_root_that_was_signed() {
    let ground = ground::sqlite().await;
    let mut served: HashMap<String, Vec<u8>> = HashMap::new();
    let mut old = 0;
    for round in 0..3_u64 {
        for number in 0..150 {
            let request = request(round * 1_000 + number, date(1985, 1, 1));
            ground.register.form(&ground.operator, request).await.expect("it forms");
        }
        ground.register.sign().await.expect("it signs");
        let mut last = None;
        old = ground
            .register
            .tiles(old, |address, bytes| {
                served.insert(address.to_string(), bytes.to_vec());
                last = Some(address);
                Ok::<_, RegisterError>(())
            })
            .await
            .expect("it is read");
        assert_eq!(last, Some(Address::Checkpoint), "the checkpoint comes last");
    }
    assert_eq!(old, 450);
    let note = String::from_utf8(served["checkpoint"].clone()).expect("a text");
    let signed = Checkpoint::open(&note, ground.register.public_keys()).expect("it verifies");
    let fetch = |tile: Tile| served.get(&Address::Tile(tile).to_string()).cloned().ok_or(());
    assert_eq!(signed.holds_in(&Tiles::new(old, fetch), old), Ok(()));
    // The entries under the hashes are there as well.
    for tile in Tile::of(old).filter(|tile| tile.level() == 0) {
        let bundle = &served[&Address::Bundle(tile).to_string()];
        let entries = ledger::bundle::read(bundle).expect("a bundle");
        let hashes = &served[&Address::Tile(tile).to_string()];
        assert_eq!(ledger::bundle::first_difference(&entries, hashes), None);
    }
}
