//! A proof with anything in it changed does not hold.

use ledger::{Consistency, Hash, Inclusion};

use super::{entry, tree};

const SIZES: [u64; 12] = [1, 2, 3, 4, 5, 7, 8, 9, 16, 31, 64, 100];

fn flipped(hash: &Hash, bit: usize) -> Hash {
    let mut bytes = *hash.bytes();
    bytes[bit / 8] ^= 1 << (bit % 8);
    Hash::new(bytes)
}

/// All ways to change a path a little: a bit of each hash, one left out, one doubled, one more, two swapped.
fn changed_paths(path: &[Hash]) -> Vec<Vec<Hash>> {
    let mut changed = Vec::new();
    for place in 0..path.len() {
        for bit in [0, 7, 100, 255] {
            let mut other = path.to_vec();
            other[place] = flipped(&path[place], bit);
            changed.push(other);
        }
        let mut without = path.to_vec();
        without.remove(place);
        changed.push(without);
        let mut doubled = path.to_vec();
        doubled.insert(place, path[place]);
        changed.push(doubled);
        if place > 0 {
            let mut swapped = path.to_vec();
            swapped.swap(place - 1, place);
            changed.push(swapped);
        }
    }
    let more = [path, &[Hash::EMPTY]].concat();
    changed.push(more);
    changed
}

#[test]
fn no_changed_proof_of_inclusion_holds() {
    let mut tried = 0;
    for size in SIZES {
        let tree = tree(size);
        let root = tree.root();
        for index in 0..size {
            let leaf = Hash::leaf(&entry(index));
            let proof = Inclusion::prove(&tree, index, size).expect("the leaf is there");
            assert_eq!(proof.verify(&leaf, &root), Ok(()));
            assert!(proof.verify(&flipped(&leaf, 9), &root).is_err());
            assert!(proof.verify(&leaf, &flipped(&root, 9)).is_err());
            for path in changed_paths(&proof.path) {
                let other = Inclusion { path, ..proof };
                assert!(other.verify(&leaf, &root).is_err(), "{other:?}");
                tried += 1;
            }
            for other in (0..size + 2).filter(|other| *other != index) {
                let moved = Inclusion { index: other, ..proof.clone() };
                assert!(moved.verify(&leaf, &root).is_err(), "{moved:?}");
                tried += 1;
            }
        }
    }
    assert!(tried > 20_000, "{tried}");
}

/// The size belongs to the proof: the root alone does not say how long a tree is, so a verifier takes both from a signed
/// checkpoint. What must never happen is that a proof of one size shows another leaf under the root.
#[test]
fn under_another_size_no_other_leaf_can_be_shown() {
    for size in SIZES {
        let tree = tree(size);
        for index in 0..size {
            let proof = Inclusion::prove(&tree, index, size).expect("the leaf is there");
            for other in 0..2 * size {
                let resized = Inclusion { size: other, ..proof.clone() };
                let stranger = Hash::leaf(&entry(index + 1));
                assert!(resized.verify(&stranger, &tree.root()).is_err(), "{resized:?}");
            }
        }
    }
}

#[test]
fn no_changed_proof_of_consistency_holds() {
    let mut tried = 0;
    for new in SIZES {
        let tree = tree(new);
        let root = tree.root();
        for old in 0..=new {
            let old_root = tree.root_at(old).expect("the tree was that long");
            let proof = Consistency::prove(&tree, old, new).expect("the tree is that long");
            assert_eq!(proof.verify(&old_root, &root), Ok(()), "{old} to {new}");
            assert!(proof.verify(&flipped(&old_root, 3), &root).is_err(), "{old} to {new}");
            // Of an empty old tree nothing is known but that it was empty: any later root may follow.
            if old > 0 {
                assert!(proof.verify(&old_root, &flipped(&root, 3)).is_err(), "{old} to {new}");
            }
            for path in changed_paths(&proof.path) {
                let other = Consistency { path, ..proof };
                assert!(other.verify(&old_root, &root).is_err(), "{other:?}");
                tried += 1;
            }
            for other in (0..new + 2).filter(|other| *other != old) {
                let moved = Consistency { old: other, ..proof.clone() };
                assert!(moved.verify(&old_root, &root).is_err(), "{moved:?}");
                tried += 1;
            }
        }
    }
    assert!(tried > 20_000, "{tried}");
}
