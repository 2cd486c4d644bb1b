//! Appending and proving, beside `ct-merkle`, in trees of events.

use std::sync::LazyLock;

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use divan::{Bencher, black_box, counter::ItemsCount};
use ledger::{
    Address, Commitment, Consistency, Edge, Event, EventKind, Hash, Inclusion, Tile, Tiles, Tree,
};
use sha2::Sha256;
use std::collections::HashMap;
use std::convert::Infallible;

fn main() {
    divan::main();
}

const APPENDED: u64 = 100_000;
const SIZE: u64 = 1_000_000;

type Other = MemoryBackedTree<Sha256, Vec<u8>>;

fn event(index: u64) -> Vec<u8> {
    let number = Commitment::new(*Hash::leaf(&index.to_be_bytes()).bytes());
    let moment = 1_764_000_000_000 + index as i64;
    Event { index, kind: EventKind::Formed, moment, number, content: number }.encode()
}

static EVENTS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| (0..APPENDED).map(event).collect());
static TREE: LazyLock<Tree> =
    LazyLock::new(|| (0..SIZE).map(|index| Hash::leaf(&event(index))).collect());
static OTHER: LazyLock<Other> = LazyLock::new(|| {
    let mut tree = Other::new();
    (0..SIZE).for_each(|index| tree.push(event(index)));
    tree
});
static SERVED: LazyLock<HashMap<String, Vec<u8>>> = LazyLock::new(|| {
    let file = |tile: Tile| (Address::Tile(tile).to_string(), tile.content(&*TREE));
    let whole = |(path, content): (String, Result<Vec<u8>, _>)| {
        (path, content.expect("the tree has the nodes of its tiles"))
    };
    Tile::of(SIZE).map(file).map(whole).collect()
});

/// The right edge alone, as the register appends, with the root after every event.
#[divan::bench]
fn append_to_edge_with_root(bencher: Bencher<'_, '_>) {
    let events = &*EVENTS;
    bencher.counter(ItemsCount::new(events.len())).bench_local(|| {
        let mut edge = Edge::default();
        for event in events {
            edge.append(Hash::leaf(event));
            black_box(edge.root());
        }
    });
}

/// The right edge alone, the root once at the end: what an audit does.
#[divan::bench]
fn append_to_edge(bencher: Bencher<'_, '_>) {
    let events = &*EVENTS;
    bencher.counter(ItemsCount::new(events.len())).bench_local(|| {
        let mut edge = Edge::default();
        for event in events {
            edge.append(Hash::leaf(event));
        }
        edge.root()
    });
}

/// With all nodes kept in memory.
#[divan::bench]
fn append_to_tree(bencher: Bencher<'_, '_>) {
    let events = &*EVENTS;
    bencher
        .counter(ItemsCount::new(events.len()))
        .bench_local(|| events.iter().map(|event| Hash::leaf(event)).collect::<Tree>().root());
}

#[divan::bench(sample_count = 10)]
fn append_ct_merkle(bencher: Bencher<'_, '_>) {
    let events = &*EVENTS;
    bencher.counter(ItemsCount::new(events.len())).bench_local(|| {
        let mut tree = Other::new();
        events.iter().for_each(|event| tree.push(event.clone()));
        tree.root()
    });
}

/// A place in the tree for each call, spread over all of it.
fn places() -> impl FnMut() -> u64 {
    let mut place = 1;
    move || {
        place = (place + 611_953) % SIZE;
        place
    }
}

#[divan::bench]
fn prove_inclusion(bencher: Bencher<'_, '_>) {
    let tree = &*TREE;
    bencher
        .counter(ItemsCount::new(1_usize))
        .with_inputs(places())
        .bench_local_values(|place| Inclusion::prove(tree, place, SIZE));
}

#[divan::bench]
fn prove_inclusion_ct_merkle(bencher: Bencher<'_, '_>) {
    let tree = &*OTHER;
    bencher
        .counter(ItemsCount::new(1_usize))
        .with_inputs(places())
        .bench_local_values(|place| tree.prove_inclusion(place as usize));
}

/// From tiles, as a proof is made from what is stored or served.
#[divan::bench]
fn prove_inclusion_from_tiles(bencher: Bencher<'_, '_>) {
    let served = &*SERVED;
    let fetch = |tile| Ok::<_, Infallible>(served[&Address::Tile(tile).to_string()].clone());
    let tiles = Tiles::new(SIZE, fetch);
    bencher
        .counter(ItemsCount::new(1_usize))
        .with_inputs(places())
        .bench_local_values(|place| Inclusion::prove(&tiles, place, SIZE).is_ok());
}

#[divan::bench]
fn prove_consistency(bencher: Bencher<'_, '_>) {
    let tree = &*TREE;
    bencher
        .counter(ItemsCount::new(1_usize))
        .with_inputs(places())
        .bench_local_values(|place| Consistency::prove(tree, place, SIZE));
}

#[divan::bench]
fn prove_consistency_ct_merkle(bencher: Bencher<'_, '_>) {
    let tree = &*OTHER;
    bencher
        .counter(ItemsCount::new(1_usize))
        .with_inputs(places())
        .bench_local_values(|place| tree.prove_consistency((SIZE - place) as usize));
}

#[divan::bench]
fn verify_inclusion(bencher: Bencher<'_, '_>) {
    let tree = &*TREE;
    let root = tree.root();
    let mut next = places();
    let proof = move || {
        let place = next();
        let proof = Inclusion::prove(tree, place, SIZE).expect("the leaf is there");
        (Hash::leaf(&event(place)), proof)
    };
    bencher
        .counter(ItemsCount::new(1_usize))
        .with_inputs(proof)
        .bench_local_refs(|(leaf, proof)| proof.verify(leaf, &root).is_ok());
}
