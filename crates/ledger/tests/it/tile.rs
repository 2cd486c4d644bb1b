//! Tiles alone re-derive the root and every proof.

use std::collections::HashMap;

use ledger::{Address, Consistency, Edge, Hash, Inclusion, Tile, TileFault, Tiles, bundle};

use super::{entry, tree};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Missing;

/// What a server has on its disk for a tree: paths and bytes.
fn served(size: u64) -> HashMap<String, Vec<u8>> {
    let tree = tree(size);
    let mut files = HashMap::new();
    for tile in Tile::of(size) {
        let content = tile.content(&tree).expect("the tree has the nodes of its tiles");
        files.insert(Address::Tile(tile).to_string(), content);
        if tile.level() == 0 {
            let first = tile.index() * 256;
            let entries: Vec<_> = (first..first + u64::from(tile.width())).map(entry).collect();
            let bundle = bundle::write(&entries).expect("the entries are short");
            files.insert(Address::Bundle(tile).to_string(), bundle);
        }
    }
    files
}

fn reader(
    files: &HashMap<String, Vec<u8>>,
    size: u64,
) -> Tiles<impl Fn(Tile) -> Result<Vec<u8>, Missing>> {
    Tiles::new(size, |tile| files.get(&Address::Tile(tile).to_string()).cloned().ok_or(Missing))
}

#[test]
fn roots_and_proofs_from_tiles_are_those_of_the_tree() {
    for size in [1, 2, 255, 256, 257, 300, 512, 1_000, 65_800] {
        let (tree, files) = (tree(size), served(size));
        let tiles = reader(&files, size);
        let edge = Edge::of(&tiles, size).expect("all tiles are there");
        assert_eq!(edge.root(), tree.root(), "{size} leaves");
        for place in [0, 1, size / 3, size / 2, size - 1] {
            let place = place.min(size - 1);
            let ours = Inclusion::prove(&tree, place, size).expect("the leaf is there");
            assert_eq!(
                Inclusion::prove(&tiles, place, size).as_ref(),
                Ok(&ours),
                "{place} of {size}"
            );
            let ours = Consistency::prove(&tree, place, size).expect("the tree is that long");
            assert_eq!(Consistency::prove(&tiles, place, size), Ok(ours), "{place} to {size}");
        }
    }
}

#[test]
fn bundles_hash_to_the_tiles_over_them() {
    let files = served(600);
    let mut entries = 0;
    for tile in Tile::of(600).filter(|tile| tile.level() == 0) {
        let read = bundle::read(&files[&Address::Bundle(tile).to_string()]).expect("its own");
        let hashes = &files[&Address::Tile(tile).to_string()];
        assert_eq!(bundle::first_difference(&read, hashes), None);
        let mut other = read.clone();
        other.swap(3, 4);
        assert_eq!(bundle::first_difference(&other, hashes), Some(3));
        entries += read.len();
    }
    assert_eq!(entries, 600);
}

#[test]
fn a_tree_that_grows_writes_only_what_is_new_and_ends_the_same() {
    let mut files = HashMap::new();
    let mut old = 0;
    for new in [1, 3, 255, 256, 258, 511, 700] {
        let tree = tree(new);
        for tile in Tile::grown(old, new) {
            let content = tile.content(&tree).expect("the tree has the nodes of its tiles");
            files.insert(Address::Tile(tile).to_string(), content);
        }
        let edge = Edge::of(&reader(&files, new), new).expect("all tiles are there");
        assert_eq!(edge.root(), tree.root(), "{new} leaves");
        old = new;
    }
}

#[test]
fn a_changed_tile_changes_the_root_and_a_missing_one_is_told() {
    let (size, root) = (600, tree(600).root());
    for tile in Tile::of(size) {
        let path = Address::Tile(tile).to_string();
        let mut files = served(size);
        files.get_mut(&path).expect("it is served")[5] ^= 1;
        // Full tiles of the lowest level are summed up above them: there the change shows when they are read.
        let edge = Edge::of(&reader(&files, size), size).expect("all tiles are there");
        if tile.level() == 0 && tile.is_full() {
            let place = tile.index() * 256;
            let proof = Inclusion::prove(&reader(&files, size), place + 9, size).expect("there");
            assert!(proof.verify(&Hash::leaf(&entry(place + 9)), &root).is_err(), "{path}");
        } else {
            assert_ne!(edge.root(), root, "{path}");
        }
        files.remove(&path);
        let proof = Inclusion::prove(&reader(&files, size), tile.index() * 256, size);
        if tile.level() == 0 {
            assert_eq!(proof, Err(ledger::NotProved::Node(TileFault::Fetch(Missing))), "{path}");
        }
    }
}
