//! The ledger from outside: against known vectors, another implementation, and everything that can be changed.

mod checkpoint;
mod known;
mod note;
mod oracle;
mod signer;
mod tamper;
mod tile;

use ledger::{Hash, Tree};

/// The entry that stands at a place in the trees of these tests.
fn entry(index: u64) -> Vec<u8> {
    format!("entry {index}").into_bytes()
}

fn tree(size: u64) -> Tree {
    (0..size).map(|index| Hash::leaf(&entry(index))).collect()
}
