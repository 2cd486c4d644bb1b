//! The proof that a tree only grew: that an old one is its beginning (RFC 9162, section 2.1.4).

use super::NotProved;
use super::inclusion::split;
use crate::hash::Hash;
use crate::nodes::{Nodes, root};

/// The hashes from which both the old and the new root follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consistency {
    /// How many leaves the old tree has.
    pub old: u64,
    /// How many leaves the new tree has.
    pub new: u64,
    /// The hashes, from the smallest subtree to the largest; none when the sizes are the same or the old tree is empty.
    pub path: Vec<Hash>,
}

impl Consistency {
    /// Proves that the first `old` leaves are the beginning of the first `new` ones.
    ///
    /// # Errors
    ///
    /// When `old` is more than `new`, or a node cannot be had.
    pub fn prove<N: Nodes + ?Sized>(
        nodes: &N,
        old: u64,
        new: u64,
    ) -> Result<Self, NotProved<N::Error>> {
        if old > new {
            return Err(NotProved::Shorter { old, new });
        }
        let mut path = Vec::new();
        if old > 0 {
            let (mut start, mut end) = (0, new);
            // Down to the largest full subtree that ends where the old tree ends.
            while end > old {
                let middle = start + split(end - start);
                let neighbour = if old <= middle {
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
            // The verifier has the old root: it need not be told when that is the subtree itself.
            if start > 0 {
                path.push(root(nodes, start, end).map_err(NotProved::Node)?);
            }
            path.reverse();
        }
        Ok(Self { old, new, path })
    }

    /// Checks that the tree with the root `old` is the beginning of the one with the root `new`, as section 2.1.4.2 says.
    /// Sizes and roots must come from checkpoints whose signatures were verified.
    ///
    /// # Errors
    ///
    /// When the proof does not hold. With an honest proof that means a fork: the log showed different histories.
    pub fn verify(&self, old: &Hash, new: &Hash) -> Result<(), NotConsistent> {
        if self.old > self.new {
            return Err(NotConsistent::Shorter { old: self.old, new: self.new });
        }
        if self.old == 0 || self.old == self.new {
            return self.verify_trivial(old, new);
        }
        let (found_old, found_new) = self.roots(old)?;
        if found_old != *old {
            return Err(NotConsistent::Old { found: found_old, wanted: *old });
        }
        if found_new != *new {
            return Err(NotConsistent::New { found: found_new, wanted: *new });
        }
        Ok(())
    }

    /// Nothing grew, or it grew from nothing: there is nothing to hash.
    fn verify_trivial(&self, old: &Hash, new: &Hash) -> Result<(), NotConsistent> {
        if !self.path.is_empty() {
            return Err(NotConsistent::Length { given: self.path.len() });
        }
        let found = if self.old == 0 { Hash::EMPTY } else { *new };
        if found != *old {
            return Err(NotConsistent::Old { found, wanted: *old });
        }
        if self.new == 0 && *new != Hash::EMPTY {
            return Err(NotConsistent::New { found: Hash::EMPTY, wanted: *new });
        }
        Ok(())
    }

    /// The old and the new root that follow from the path.
    fn roots(&self, old_root: &Hash) -> Result<(Hash, Hash), NotConsistent> {
        let wrong_length = NotConsistent::Length { given: self.path.len() };
        let (mut node, mut last) = (self.old - 1, self.new - 1);
        let ones = node.trailing_ones();
        node >>= ones;
        last >>= ones;
        // A full subtree that is the whole old tree is not repeated in the path.
        let (first, rest) = if self.old.is_power_of_two() {
            (old_root, self.path.as_slice())
        } else {
            self.path.split_first().ok_or(wrong_length)?
        };
        let (mut old, mut new) = (*first, *first);
        for neighbour in rest {
            if last == 0 {
                return Err(wrong_length);
            }
            if node & 1 == 1 || node == last {
                old = Hash::node(neighbour, &old);
                new = Hash::node(neighbour, &new);
                while node & 1 == 0 && node != 0 {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                new = Hash::node(&new, neighbour);
            }
            node >>= 1;
            last >>= 1;
        }
        if last == 0 { Ok((old, new)) } else { Err(wrong_length) }
    }
}

/// Why a proof of consistency does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotConsistent {
    /// The old tree is longer than the new one: leaves were removed.
    #[error("the old tree has {old} leaves, the new one only {new}: leaves were removed")]
    Shorter {
        /// How many leaves the old tree has.
        old: u64,
        /// How many the new one has.
        new: u64,
    },
    /// The path is too long or too short for these sizes.
    #[error("{given} hashes do not lead from one tree of these sizes to the other")]
    Length {
        /// How many there are.
        given: usize,
    },
    /// The path does not lead to the old root.
    #[error(
        "the old tree is not the beginning of the new one: the proof leads to the old root {found}, not {wanted}"
    )]
    Old {
        /// The root the path leads to.
        found: Hash,
        /// The root of the old checkpoint.
        wanted: Hash,
    },
    /// The path does not lead to the new root.
    #[error(
        "the old tree is not the beginning of the new one: the proof leads to the new root {found}, not {wanted}"
    )]
    New {
        /// The root the path leads to.
        found: Hash,
        /// The root of the new checkpoint.
        wanted: Hash,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shorter_tree_is_no_later_one() {
        let leaves = [Hash::leaf(b"a")];
        let refused = Consistency::prove(&leaves[..], 2, 1);
        assert_eq!(refused, Err(NotProved::Shorter { old: 2, new: 1 }));
        let forged = Consistency { old: 2, new: 1, path: vec![] };
        let wanted = NotConsistent::Shorter { old: 2, new: 1 };
        assert_eq!(forged.verify(&leaves[0], &leaves[0]), Err(wanted));
    }

    #[test]
    fn the_empty_tree_is_the_beginning_of_every_tree_and_only_it() {
        let (empty, one) = (Hash::EMPTY, Hash::leaf(b"a"));
        let grown = Consistency { old: 0, new: 1, path: vec![] };
        assert_eq!(grown.verify(&empty, &one), Ok(()));
        assert_eq!(grown.verify(&one, &one), Err(NotConsistent::Old { found: empty, wanted: one }));
        let still = Consistency { old: 0, new: 0, path: vec![] };
        assert_eq!(still.verify(&empty, &empty), Ok(()));
        assert!(still.verify(&empty, &one).is_err());
        let same = Consistency { old: 1, new: 1, path: vec![] };
        assert_eq!(same.verify(&one, &one), Ok(()));
        assert!(same.verify(&one, &empty).is_err());
    }
}
