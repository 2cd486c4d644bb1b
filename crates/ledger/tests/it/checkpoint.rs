//! Checkpoints: signed, read with the public key alone, and followed by others or not.

use ledger::{
    Checkpoint, Consistency, Fork, Hash, Inclusion, InvalidCheckpoint, InvalidProof, KeyName,
    NotConsistent, NotHeld, NotIncluded, Note, OfflineProof, Tree,
};

use super::signer::TestSigner;
use super::{entry, tree};

const ORIGIN: &str = "register.example/numbers";

fn signer() -> TestSigner {
    TestSigner::new(ORIGIN, 1)
}

fn checkpoint(tree: &Tree) -> Checkpoint {
    Checkpoint::new(KeyName::new(ORIGIN).expect("a name"), tree.size(), tree.root())
}

fn signed(tree: &Tree) -> Note {
    checkpoint(tree).sign(&signer()).expect("a checkpoint can be signed")
}

/// The same events until `at`, then another one.
fn forked(at: u64, size: u64) -> Tree {
    let entry = |index| if index == at { b"forged".to_vec() } else { entry(index) };
    (0..size).map(|index| Hash::leaf(&entry(index))).collect()
}

#[test]
fn a_checkpoint_goes_out_and_comes_back() {
    for size in [0, 1, 300] {
        let tree = tree(size);
        let sent = signed(&tree).to_string();
        assert_eq!(Checkpoint::open(&sent, &[signer().key()]), Ok(checkpoint(&tree)));
    }
    let sent = signed(&tree(2)).to_string();
    assert!(sent.starts_with("register.example/numbers\n2\n"), "{sent}");
}

#[test]
fn old_checkpoints_open_after_the_key_was_changed() {
    let tree = tree(5);
    let sent = signed(&tree).to_string();
    let next = TestSigner::new(ORIGIN, 2);
    assert!(Checkpoint::open(&sent, &[next.key()]).is_err());
    assert_eq!(Checkpoint::open(&sent, &[next.key(), signer().key()]), Ok(checkpoint(&tree)));
}

#[test]
fn a_checkpoint_of_another_ledger_is_not_taken() {
    let other = Checkpoint::new(KeyName::new("other.example").expect("a name"), 0, Hash::EMPTY);
    let note = other.sign(&signer()).expect("a checkpoint can be signed").to_string();
    let wanted = InvalidCheckpoint::Origin(other.origin().clone());
    assert_eq!(Checkpoint::open(&note, &[signer().key()]), Err(wanted));
}

#[test]
fn a_later_checkpoint_follows_an_earlier_one() {
    let later = tree(300);
    for size in [0, 1, 128, 299, 300] {
        let proof = Consistency::prove(&later, size, 300).expect("the tree is that long");
        let (old, new) = (checkpoint(&tree(size)), checkpoint(&later));
        assert_eq!(new.follows(&old, &proof), Ok(()));
        assert_eq!(old.holds_in(&later, 300), Ok(()));
    }
}

#[test]
fn a_fork_is_found_against_an_old_checkpoint() {
    let old = checkpoint(&tree(100));
    for at in [0, 50, 99] {
        let fork = forked(at, 300);
        // Whatever proof the fork offers, it does not lead to the old root.
        let proof = Consistency::prove(&fork, 100, 300).expect("the tree is that long");
        let found = checkpoint(&fork).follows(&old, &proof);
        assert!(matches!(found, Err(Fork::Proof(NotConsistent::Old { .. }))), "{found:?}");
        let honest = Consistency::prove(&tree(300), 100, 300).expect("the tree is that long");
        let found = checkpoint(&fork).follows(&old, &honest);
        assert!(matches!(found, Err(Fork::Proof(NotConsistent::New { .. }))), "{found:?}");
        let found = old.holds_in(&fork, 300);
        assert!(matches!(found, Err(NotHeld::Root { size: 100, .. })), "{found:?}");
    }
    // What was forged after the checkpoint is not its business.
    assert_eq!(old.holds_in(&forked(100, 300), 300), Ok(()));
}

#[test]
fn removed_entries_and_foreign_proofs_are_found() {
    let old = checkpoint(&tree(100));
    let wanted = Err(NotHeld::Shorter { signed: 100, there: 99 });
    assert_eq!(old.holds_in(&tree(99), 99), wanted);
    let proof = Consistency::prove(&tree(300), 99, 300).expect("the tree is that long");
    let found = checkpoint(&tree(300)).follows(&old, &proof);
    assert_eq!(found, Err(Fork::Sizes { old: 100, new: 300 }));
    let stranger = Checkpoint::new(KeyName::new("other.example").expect("a name"), 0, Hash::EMPTY);
    let proof = Consistency { old: 0, new: 100, path: vec![] };
    assert_eq!(old.follows(&stranger, &proof), Err(Fork::Origin));
}

#[test]
fn an_offline_proof_needs_the_entry_and_the_public_key_only() {
    let tree = tree(300);
    for (index, extra) in [(0, None), (77, Some(b"salts".to_vec())), (299, Some(vec![]))] {
        let proof = Inclusion::prove(&tree, index, 300).expect("the leaf is there");
        let proof = OfflineProof::new(proof, signed(&tree), extra);
        let read: OfflineProof = proof.to_string().parse().expect("what was written is read");
        assert_eq!(read, proof);
        let keys = [signer().key()];
        assert_eq!(read.verify(&entry(index), &keys), Ok(checkpoint(&tree)));
        let other = read.verify(&entry(index + 1), &keys);
        assert!(matches!(other, Err(InvalidProof::NotIncluded(NotIncluded::Root { .. }))));
        let stranger = TestSigner::new(ORIGIN, 9);
        assert!(read.verify(&entry(index), &[stranger.key()]).is_err());
    }
}

#[test]
fn what_is_no_offline_proof_is_refused() {
    let proof = Inclusion::prove(&tree(3), 1, 3).expect("the leaf is there");
    let text = OfflineProof::new(proof, signed(&tree(3)), None).to_string();
    let wrong = [
        String::new(),
        text.replace("@v1", "@v2"),
        text.replace("index 1", "index 01"),
        text.replace("index 1", "index"),
        text.replace("index 1\n", ""),
        text.replace("index 1", "extra !\nindex 1"),
        text.replace("index 1", "index 1\nshort"),
        text.replace("index 1", &format!("index 1{}", format!("\n{}", Hash::EMPTY).repeat(64))),
        text.replace("\n\n", "\n"),
    ];
    for text in wrong {
        assert_eq!(text.parse::<OfflineProof>(), Err(InvalidProof::Form), "{text}");
    }
}
