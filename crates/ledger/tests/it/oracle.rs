//! Every root and proof beside `ct-merkle`, an independent implementation of RFC 6962: at all sizes up to 300, and at
//! random ones.

use std::sync::LazyLock;

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use ct_merkle::{ConsistencyProof, InclusionProof, RootHash};
use ledger::{Consistency, Hash, Inclusion, Tree};
use proptest::prelude::*;
use sha2::Sha256;

use super::{entry, tree};

type Oracle = MemoryBackedTree<Sha256, Vec<u8>>;

fn oracle(size: u64) -> Oracle {
    let mut oracle = Oracle::new();
    (0..size).for_each(|index| oracle.push(entry(index)));
    oracle
}

fn joined(path: &[Hash]) -> Vec<u8> {
    path.iter().flat_map(|hash| *hash.bytes()).collect()
}

fn root_of(hash: &Hash, size: u64) -> RootHash<Sha256> {
    RootHash::new((*hash.bytes()).into(), size)
}

/// Ours gives the same path as theirs; each verifies the other's.
fn same_inclusion(tree: &Tree, oracle: &Oracle, index: u64) {
    let size = tree.size();
    let ours = Inclusion::prove(tree, index, size).expect("the leaf is there");
    let theirs = oracle.prove_inclusion(index as usize);
    assert_eq!(joined(&ours.path), theirs.as_bytes(), "{index} of {size}");
    assert_eq!(ours.verify(&Hash::leaf(&entry(index)), &tree.root()), Ok(()), "{index} of {size}");
    let read = InclusionProof::try_from_bytes(joined(&ours.path)).expect("whole hashes");
    let verified = root_of(&tree.root(), size).verify_inclusion(&entry(index), index, &read);
    assert!(verified.is_ok(), "{index} of {size}");
}

fn same_consistency(tree: &Tree, oracle: &Oracle, old: u64) {
    let new = tree.size();
    let ours = Consistency::prove(tree, old, new).expect("the tree is that long");
    let theirs = oracle.prove_consistency((new - old) as usize);
    assert_eq!(joined(&ours.path), theirs.as_bytes(), "{old} to {new}");
    let old_root = tree.root_at(old).expect("the tree was that long");
    assert_eq!(ours.verify(&old_root, &tree.root()), Ok(()), "{old} to {new}");
    let read = ConsistencyProof::try_from_bytes(joined(&ours.path)).expect("whole hashes");
    let verified = root_of(&tree.root(), new).verify_consistency(&root_of(&old_root, old), &read);
    assert!(verified.is_ok(), "{old} to {new}");
}

#[test]
fn every_root_up_to_300_and_many_proofs() {
    let (mut ours, mut theirs) = (Tree::default(), Oracle::new());
    assert_eq!(ours.root().bytes()[..], theirs.root().as_bytes()[..]);
    for size in 1..=300 {
        ours.append(Hash::leaf(&entry(size - 1)));
        theirs.push(entry(size - 1));
        assert_eq!(ours.root().bytes()[..], theirs.root().as_bytes()[..], "{size} leaves");
        // All proofs of small trees; of larger ones those at the edges and every 37th.
        let chosen =
            |index: u64| size <= 40 || index < 2 || size - index <= 2 || index.is_multiple_of(37);
        for index in (0..size).filter(|index| chosen(*index)) {
            same_inclusion(&ours, &theirs, index);
            if index > 0 {
                same_consistency(&ours, &theirs, index);
            }
        }
    }
}

static LARGE: LazyLock<(Tree, Oracle)> = LazyLock::new(|| (tree(2_000), oracle(2_000)));

proptest! {
    #[test]
    fn proofs_in_a_large_tree(index in 0..2_000_u64, old in 1..2_000_u64) {
        let (ours, theirs) = &*LARGE;
        same_inclusion(ours, theirs, index);
        same_consistency(ours, theirs, old);
    }

    #[test]
    fn old_sizes_of_a_large_tree(new in 1..2_000_u64, part in 0.0..1.0_f64) {
        let ours = &LARGE.0;
        let place = ((new as f64) * part) as u64;
        let root = ours.root_at(new).expect("the tree was that long");
        let proof = Inclusion::prove(ours, place, new).expect("the leaf is there");
        prop_assert_eq!(proof.verify(&Hash::leaf(&entry(place)), &root), Ok(()));
        let proof = Consistency::prove(ours, place, new).expect("the tree was that long");
        let old_root = ours.root_at(place).expect("the tree was that long");
        prop_assert_eq!(proof.verify(&old_root, &root), Ok(()));
    }
}
