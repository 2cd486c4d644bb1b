//! The right edge of a tree: all that is needed to append to it and to know its root.

use crate::hash::Hash;
use crate::nodes::{Nodes, peaks};

/// The roots of the full subtrees a tree falls into, the largest first: one for each one-bit of its size. A tree of a
/// billion leaves has an edge of at most thirty hashes.
///
/// ```
/// use ledger::{Edge, Hash};
///
/// let mut edge = Edge::default();
/// edge.append(Hash::leaf(b"first"));
/// let size = edge.append(Hash::leaf(b"second"));
/// assert_eq!(size, 2);
/// assert_eq!(edge.root(), Hash::node(&Hash::leaf(b"first"), &Hash::leaf(b"second")));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edge {
    size: u64,
    peaks: Vec<Hash>,
}

impl Edge {
    /// Takes an edge that was kept: the number of leaves and the hashes, the largest subtree first.
    ///
    /// # Errors
    ///
    /// When there are not as many hashes as the size has one-bits. Whether they are the right ones, only the
    /// [root](Edge::root) beside a signed checkpoint can tell.
    pub fn restore(size: u64, peaks: Vec<Hash>) -> Result<Self, InvalidEdge> {
        let wanted = size.count_ones() as usize;
        if peaks.len() == wanted {
            Ok(Self { size, peaks })
        } else {
            Err(InvalidEdge { size, wanted, given: peaks.len() })
        }
    }

    /// The edge of the first `size` leaves of a tree whose nodes are kept.
    ///
    /// # Errors
    ///
    /// When a node cannot be had.
    pub fn of<N: Nodes + ?Sized>(nodes: &N, size: u64) -> Result<Self, N::Error> {
        let peaks = peaks(0, size)
            .map(|(level, index)| nodes.node(level, index))
            .collect::<Result<_, _>>()?;
        Ok(Self { size, peaks })
    }

    /// Appends the hash of a leaf; gives the new number of leaves. On average one node is hashed.
    pub fn append(&mut self, leaf: Hash) -> u64 {
        let mut root = leaf;
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.peaks.pop() {
                root = Hash::node(&left, &root);
            }
        }
        self.peaks.push(root);
        self.size += 1;
        self.size
    }

    /// How many leaves the tree has.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// The root of the tree.
    #[must_use]
    pub fn root(&self) -> Hash {
        let mut smallest_first = self.peaks.iter().rev();
        let last = smallest_first.next().copied().unwrap_or(Hash::EMPTY);
        smallest_first.fold(last, |right, left| Hash::node(left, &right))
    }

    /// The hashes to keep, the largest subtree first.
    #[must_use]
    pub fn peaks(&self) -> &[Hash] {
        &self.peaks
    }
}

/// The hashes of a kept edge do not fit its size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the edge of a tree of {size} leaves has {wanted} hashes, not {given}")]
pub struct InvalidEdge {
    size: u64,
    wanted: usize,
    given: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_edge_goes_on_as_if_nothing_had_been() {
        let mut edge = Edge::default();
        for index in 0..100_u64 {
            edge.append(Hash::leaf(&index.to_be_bytes()));
            let mut kept = Edge::restore(edge.size(), edge.peaks().to_vec()).expect("its own");
            let mut straight = edge.clone();
            assert_eq!(kept.append(Hash::EMPTY), straight.append(Hash::EMPTY));
            assert_eq!(kept.root(), straight.root());
        }
    }

    #[test]
    fn an_edge_with_too_few_or_too_many_hashes_is_refused() {
        let wrong = Edge::restore(6, vec![Hash::EMPTY]);
        assert_eq!(wrong, Err(InvalidEdge { size: 6, wanted: 2, given: 1 }));
        assert!(Edge::restore(0, vec![Hash::EMPTY]).is_err());
        assert_eq!(Edge::restore(0, vec![]).map(|edge| edge.root()), Ok(Hash::EMPTY));
    }
}
