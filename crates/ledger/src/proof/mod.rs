//! Proofs about a tree, and what must be wrong when one does not hold.

mod consistency;
mod inclusion;
mod text;

pub use consistency::{Consistency, NotConsistent};
pub use inclusion::{Inclusion, NotIncluded};
pub use text::{InvalidProof, OfflineProof};

/// What was asked for cannot be proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotProved<E> {
    /// The leaf lies beyond the end of the tree.
    #[error("leaf {index} is not in a tree of {size} leaves")]
    NoSuchLeaf {
        /// Its place, from zero.
        index: u64,
        /// How many leaves there are.
        size: u64,
    },
    /// The old tree is longer than the new one.
    #[error("a tree of {old} leaves cannot be the beginning of one of {new}")]
    Shorter {
        /// How many leaves the old tree has.
        old: u64,
        /// How many the new one has.
        new: u64,
    },
    /// A node could not be had.
    #[error("a node of the tree could not be had: {0}")]
    Node(#[source] E),
}
