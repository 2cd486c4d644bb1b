//! The proof that an entry is in a tree (RFC 9162, section 2.1.3).

use super::NotProved;
use crate::hash::Hash;
use crate::nodes::{Nodes, root};

/// The way from a leaf to the root: at most as many hashes as the tree is high.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inclusion {
    /// The place of the leaf, from zero.
    pub index: u64,
    /// How many leaves the tree has.
    pub size: u64,
    /// The hashes of the neighbours, from the sibling of the leaf to the child of the root.
    pub path: Vec<Hash>,
}

impl Inclusion {
    /// Proves that leaf `index` is among the first `size` leaves.
    ///
    /// # Errors
    ///
    /// When it is not, or a node cannot be had.
    pub fn prove<N: Nodes + ?Sized>(
        nodes: &N,
        index: u64,
        size: u64,
    ) -> Result<Self, NotProved<N::Error>> {
        if index >= size {
            return Err(NotProved::NoSuchLeaf { index, size });
        }
        let (mut start, mut end) = (0, size);
        let mut path = Vec::new();
        while end - start > 1 {
            let middle = start + split(end - start);
            let neighbour = if index < middle {
                let right = root(nodes, middle, end);
                end = middle;
                right
            } else {
                let left = root(nodes, start, middle);
                start = middle;
                left
            };
            path.push(neighbour.map_err(NotProved::Node)?);
        }
        path.reverse();
        Ok(Self { index, size, path })
    }

    /// Checks that `leaf` is in the tree with the root `root`, as section 2.1.3.2 says. The root and the size must come
    /// from a checkpoint whose signature was verified.
    ///
    /// # Errors
    ///
    /// When the proof does not hold.
    pub fn verify(&self, leaf: &Hash, root: &Hash) -> Result<(), NotIncluded> {
        let found = self.root(leaf)?;
        if found == *root { Ok(()) } else { Err(NotIncluded::Root { found, wanted: *root }) }
    }

    /// The root that follows from the leaf and the path.
    fn root(&self, leaf: &Hash) -> Result<Hash, NotIncluded> {
        let Self { index, size, ref path } = *self;
        if index >= size {
            return Err(NotIncluded::NoSuchLeaf { index, size });
        }
        let (mut node, mut last) = (index, size - 1);
        let mut hash = *leaf;
        for neighbour in path {
            if last == 0 {
                return Err(NotIncluded::Length { given: path.len() });
            }
            if node & 1 == 1 || node == last {
                hash = Hash::node(neighbour, &hash);
                while node & 1 == 0 && node != 0 {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hash::node(&hash, neighbour);
            }
            node >>= 1;
            last >>= 1;
        }
        if last == 0 { Ok(hash) } else { Err(NotIncluded::Length { given: path.len() }) }
    }
}

/// The largest power of two below `size`, where RFC 9162 cuts a tree of `size` leaves; `size` is at least 2.
pub(super) fn split(size: u64) -> u64 {
    1 << (size - 1).ilog2()
}

/// Why a proof of inclusion does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotIncluded {
    /// The proof is for a leaf beyond the end of the tree.
    #[error("leaf {index} is not in a tree of {size} leaves")]
    NoSuchLeaf {
        /// Its place, from zero.
        index: u64,
        /// How many leaves there are.
        size: u64,
    },
    /// The path is too long or too short for this leaf and size.
    #[error("{given} hashes do not lead from this leaf to the root")]
    Length {
        /// How many there are.
        given: usize,
    },
    /// The path leads to another root: leaf, place, size, path or root is not the right one.
    #[error("the entry is not in this tree: its path leads to the root {found}, not {wanted}")]
    Root {
        /// The root the path leads to.
        found: Hash,
        /// The root of the checkpoint.
        wanted: Hash,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_is_cut_at_the_largest_power_of_two_below_its_size() {
        let cuts = [2, 3, 4, 5, 8, 9].map(split);
        assert_eq!(cuts, [1, 2, 2, 4, 4, 8]);
        assert_eq!(split(u64::MAX), 1 << 63);
    }

    #[test]
    fn a_leaf_beyond_the_end_is_not_proved() {
        let leaves = [Hash::leaf(b"a")];
        let refused = Inclusion::prove(&leaves[..], 1, 1);
        assert_eq!(refused, Err(NotProved::NoSuchLeaf { index: 1, size: 1 }));
        let forged = Inclusion { index: 1, size: 1, path: vec![] };
        let wanted = NotIncluded::NoSuchLeaf { index: 1, size: 1 };
        assert_eq!(forged.verify(&leaves[0], &leaves[0]), Err(wanted));
    }
}
