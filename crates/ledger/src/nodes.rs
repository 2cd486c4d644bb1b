//! Where proofs take the nodes of a tree from, and how any stretch of leaves falls into full subtrees.

use std::convert::Infallible;

use crate::hash::Hash;

/// The nodes of a tree, wherever they are kept: in memory ([`Tree`](crate::Tree)), in tiles ([`Tiles`](crate::Tiles)), or
/// as a plain slice of leaf hashes.
pub trait Nodes {
    /// Why a node could not be had.
    type Error;

    /// The root of the full subtree of 2^`level` leaves that begins at leaf `index`·2^`level`. Only nodes whose leaves
    /// are all in the tree are asked for.
    ///
    /// # Errors
    ///
    /// When the node is not kept, or not in this tree.
    fn node(&self, level: u32, index: u64) -> Result<Hash, Self::Error>;
}

/// Leaf hashes in order: every node is computed anew, so a proof costs as much as the tree is long. For tests, and for
/// trees of some thousands of leaves.
///
/// # Panics
///
/// When asked for a node beyond the last leaf; the proofs check sizes before they ask.
impl Nodes for [Hash] {
    type Error = Infallible;

    fn node(&self, level: u32, index: u64) -> Result<Hash, Infallible> {
        let first = (index << level) as usize;
        let row = self[first..first + (1 << level)].to_vec();
        Ok(Hash::fold(row).unwrap_or(Hash::EMPTY))
    }
}

/// The full subtrees, as (level, index), that the leaves from `start` up to `end` fall into, from left to right. `start`
/// must be a multiple of the first power of two that is not less than `end - start`, as RFC 9162 cuts trees.
pub(crate) fn peaks(start: u64, end: u64) -> impl Iterator<Item = (u32, u64)> {
    let mut at = start;
    std::iter::from_fn(move || {
        let left = end.checked_sub(at)?;
        let level = left.checked_ilog2()?;
        let index = at >> level;
        at += 1 << level;
        Some((level, index))
    })
}

/// The root of the leaves from `start` up to `end`: MTH(D[start:end]) of RFC 9162, section 2.1.1.
pub(crate) fn root<N: Nodes + ?Sized>(nodes: &N, start: u64, end: u64) -> Result<Hash, N::Error> {
    let hashes = peaks(start, end)
        .map(|(level, index)| nodes.node(level, index))
        .collect::<Result<Vec<_>, _>>()?;
    let mut smallest_first = hashes.into_iter().rev();
    let last = smallest_first.next().unwrap_or(Hash::EMPTY);
    Ok(smallest_first.fold(last, |right, left| Hash::node(&left, &right)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_falls_into_full_subtrees_from_left_to_right() {
        assert_eq!(peaks(0, 0).count(), 0);
        assert_eq!(peaks(0, 7).collect::<Vec<_>>(), [(2, 0), (1, 2), (0, 6)]);
        assert_eq!(peaks(8, 11).collect::<Vec<_>>(), [(1, 4), (0, 10)]);
        assert_eq!(peaks(0, u64::MAX).count(), 64);
    }
}
