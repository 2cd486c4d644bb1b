//! Conditions over columns: 64 people to a machine word, for whole populations.
//!
//! The same compiled form as the explaining path ([`Engine`](crate::Engine)), turned on its side. Every distinct leaf and
//! every distinct part of a condition is worked out once a block of [`BLOCK`] people, as two words a 64 people: one says
//! whom it holds for, the other whom it fails; both stand for "does not apply", neither for "unknown". `and`, `or` and
//! `not` are then word operations, and what an unanswered question means is asked of the explaining path itself, once,
//! while compiling: a test on one fact is put to it for every option, and on both sides of every threshold.
//!
//! Six files: `plane` is the arithmetic of the words, `column` how answers lie, `leaf` how a leaf becomes a test on columns,
//! `graph` the parts in their order, `single` a test in its place, `pass` the pass over all of them.

mod column;
mod graph;
mod leaf;
mod pass;
mod plane;
mod single;

pub use column::Columns;
pub use graph::{Builder, Node};
pub use pass::{Planes, Sliced};

/// Machine words in which a block of people lies.
const WORDS: usize = 8;

/// How many people are judged in one pass: few enough that everything worked out of them stays near the processor.
pub const BLOCK: usize = WORDS * 64;

/// A bit for each person of a block.
type Bits = [u64; WORDS];

/// Whether the bit of a person is set.
const fn bit(bits: &Bits, person: usize) -> bool {
    bits[person / 64] >> (person % 64) & 1 == 1
}
