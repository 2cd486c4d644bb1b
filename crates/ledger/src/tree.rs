//! A tree held in memory with all its nodes: 64 bytes a leaf.

use crate::hash::Hash;
use crate::nodes::{Nodes, root};

/// All full nodes of a tree, level by level. Appending hashes one node on average; a proof reads its nodes and hashes
/// only along the right edge.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    levels: Vec<Vec<Hash>>,
}

impl Tree {
    /// Appends the hash of a leaf; gives the new number of leaves.
    pub fn append(&mut self, leaf: Hash) -> u64 {
        let mut hash = leaf;
        for level in 0.. {
            if self.levels.len() == level {
                self.levels.push(Vec::new());
            }
            let row = &mut self.levels[level];
            row.push(hash);
            match row.as_slice() {
                [.., left, right] if row.len().is_multiple_of(2) => hash = Hash::node(left, right),
                _ => break,
            }
        }
        self.size()
    }

    /// How many leaves the tree has.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.levels.first().map_or(0, |row| row.len() as u64)
    }

    /// The root of the tree.
    #[must_use]
    pub fn root(&self) -> Hash {
        // A tree always has the nodes of its own size.
        self.root_at(self.size()).unwrap_or(Hash::EMPTY)
    }

    /// The root the tree had when it was `size` leaves long.
    ///
    /// # Errors
    ///
    /// When it never was that long yet.
    pub fn root_at(&self, size: u64) -> Result<Hash, NotInTree> {
        root(self, 0, size)
    }
}

impl Nodes for Tree {
    type Error = NotInTree;

    fn node(&self, level: u32, index: u64) -> Result<Hash, NotInTree> {
        let row = self.levels.get(level as usize);
        let place = usize::try_from(index).ok();
        let hash = row.zip(place).and_then(|(row, place)| row.get(place));
        hash.copied().ok_or(NotInTree { level, index, size: self.size() })
    }
}

impl FromIterator<Hash> for Tree {
    fn from_iter<I: IntoIterator<Item = Hash>>(leaves: I) -> Self {
        let mut tree = Self::default();
        for leaf in leaves {
            tree.append(leaf);
        }
        tree
    }
}

/// A node beyond the right edge of the tree was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a tree of {size} leaves has no node {index} on level {level}")]
pub struct NotInTree {
    level: u32,
    index: u64,
    size: u64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edge::Edge;

    #[test]
    fn tree_and_edge_agree_at_every_size() {
        let (mut tree, mut edge) = (Tree::default(), Edge::default());
        assert_eq!(tree.root(), Hash::EMPTY);
        for index in 0..200_u64 {
            let leaf = Hash::leaf(&index.to_be_bytes());
            assert_eq!(tree.append(leaf), edge.append(leaf));
            assert_eq!(tree.root(), edge.root());
            assert_eq!(Edge::of(&tree, tree.size()), Ok(edge.clone()));
        }
    }

    #[test]
    fn a_size_not_reached_is_refused() {
        let tree: Tree = [Hash::leaf(b"a"), Hash::leaf(b"b")].into_iter().collect();
        assert_eq!(tree.root_at(1), Ok(Hash::leaf(b"a")));
        assert_eq!(tree.root_at(3), Err(NotInTree { level: 0, index: 2, size: 2 }));
    }
}
