//! The tree cut into tiles of 256 hashes, as C2SP tlog-tiles serves and stores it.
//!
//! Level 0 holds leaf hashes; a hash on level L+1 is the root of a *full* tile on level L. A full tile never changes; the
//! last one of each level grows and is kept under its width until it is full. Tiles whose hashes fall in the same place
//! are bundles of the entries themselves ([`bundle`](crate::bundle)).

mod address;
mod reader;

pub use address::{Address, InvalidAddress};
pub use reader::{TileFault, Tiles};

use crate::hash::Hash;
use crate::nodes::Nodes;

/// How many hashes a full tile has; its height is 8.
pub const TILE_WIDTH: u16 = 256;
const HEIGHT: u32 = 8;
/// Levels that trees of at most 2^64 - 1 leaves can have.
const LEVELS: u8 = 8;

/// Where a tile stands and how wide it is. It exists only with a width from 1 to 256.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tile {
    level: u8,
    index: u64,
    width: u16,
}

impl Tile {
    /// Tile `index` of `level` in a tree of `size` leaves; none where the tree has no such tile.
    #[must_use]
    pub fn in_tree(level: u8, index: u64, size: u64) -> Option<Self> {
        let hashes = hashes_on(level, size);
        let before = index.checked_mul(TILE_WIDTH.into())?;
        let left = hashes.checked_sub(before)?.min(TILE_WIDTH.into());
        u16::try_from(left).ok().filter(|width| *width > 0).map(|width| Self {
            level,
            index,
            width,
        })
    }

    /// All tiles of a tree of `size` leaves, level by level from the leaves up.
    pub fn of(size: u64) -> impl Iterator<Item = Self> {
        Self::grown(0, size)
    }

    /// The tiles to write when a tree of `old` leaves has grown to `new`: those that were not there, or not so wide.
    pub fn grown(old: u64, new: u64) -> impl Iterator<Item = Self> {
        (0..LEVELS).flat_map(move |level| {
            let (before, after) = (hashes_on(level, old), hashes_on(level, new));
            let first = before / u64::from(TILE_WIDTH);
            let end = if after > before { after.div_ceil(TILE_WIDTH.into()) } else { first };
            (first..end).filter_map(move |index| Self::in_tree(level, index, new))
        })
    }

    /// The level, from 0 at the leaves.
    #[must_use]
    pub const fn level(&self) -> u8 {
        self.level
    }

    /// The place on its level, from 0.
    #[must_use]
    pub const fn index(&self) -> u64 {
        self.index
    }

    /// How many hashes it has, from 1 to 256.
    #[must_use]
    pub const fn width(&self) -> u16 {
        self.width
    }

    /// Whether it will never grow again.
    #[must_use]
    pub const fn is_full(&self) -> bool {
        self.width == TILE_WIDTH
    }

    /// The bytes of the tile: its hashes one after another.
    ///
    /// # Errors
    ///
    /// When a node cannot be had.
    pub fn content<N: Nodes + ?Sized>(&self, nodes: &N) -> Result<Vec<u8>, N::Error> {
        let mut content = Vec::with_capacity(usize::from(self.width) * Hash::LENGTH);
        let first = self.index * u64::from(TILE_WIDTH);
        for index in first..first + u64::from(self.width) {
            let hash = nodes.node(u32::from(self.level) * HEIGHT, index)?;
            content.extend_from_slice(hash.bytes());
        }
        Ok(content)
    }
}

/// How many hashes the tiles of a level hold together: one for each full subtree of 256^level leaves.
fn hashes_on(level: u8, size: u64) -> u64 {
    size.checked_shr(u32::from(level) * HEIGHT).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(size: u64) -> Vec<(u8, u64, u16)> {
        Tile::of(size).filter(|tile| !tile.is_full()).map(|t| (t.level, t.index, t.width)).collect()
    }

    /// The two examples of the specification.
    #[test]
    fn partial_tiles_are_those_of_the_specification() {
        assert_eq!(count(70_000), [(0, 273, 112), (1, 1, 17), (2, 0, 1)]);
        assert_eq!(Tile::of(70_000).filter(|tile| tile.level == 0).count(), 274);
        assert_eq!(count(256), [(1, 0, 1)]);
    }

    #[test]
    fn an_empty_tree_has_no_tiles_and_the_longest_has_eight_levels() {
        assert_eq!(Tile::of(0).count(), 0);
        let top = Tile::in_tree(7, 0, u64::MAX).expect("the longest tree has a seventh level");
        assert_eq!(top.width(), 255);
        assert_eq!(Tile::in_tree(8, 0, u64::MAX), None);
        assert_eq!(Tile::in_tree(0, u64::MAX, u64::MAX), None);
    }

    #[test]
    fn only_what_grew_is_written_again() {
        for (old, new) in [(0, 1), (255, 256), (256, 257), (1, 70_000), (65_535, 65_537), (9, 9)] {
            let there: Vec<Tile> = Tile::of(old).collect();
            let wanted: Vec<Tile> = Tile::of(new).filter(|tile| !there.contains(tile)).collect();
            assert_eq!(Tile::grown(old, new).collect::<Vec<_>>(), wanted, "{old} to {new}");
        }
        assert_eq!(Tile::grown(9, 5).count(), 0);
    }
}
