//! A tree read from its tiles.

use super::{HEIGHT, TILE_WIDTH, Tile};
use crate::hash::Hash;
use crate::nodes::Nodes;

/// The nodes of a tree of `size` leaves, from tiles that a function fetches: from disk, from a database or over the net.
/// A proof needs a few tiles a level. Nothing is believed for having been fetched: compare the root that follows with
/// the root of a signed checkpoint.
#[derive(Debug, Clone)]
pub struct Tiles<F> {
    size: u64,
    fetch: F,
}

impl<F> Tiles<F> {
    /// Takes the size of the tree and the function that fetches the bytes of a tile.
    pub const fn new(size: u64, fetch: F) -> Self {
        Self { size, fetch }
    }
}

impl<E, F: Fn(Tile) -> Result<Vec<u8>, E>> Nodes for Tiles<F> {
    type Error = TileFault<E>;

    fn node(&self, level: u32, index: u64) -> Result<Hash, TileFault<E>> {
        let beyond = TileFault::Beyond { level, index, size: self.size };
        let (tile_level, height) = (level / HEIGHT, level % HEIGHT);
        // The node is the root of 2^height hashes that stand side by side in one tile.
        let (Ok(tile_level), Some(first)) =
            (u8::try_from(tile_level), index.checked_mul(1 << height))
        else {
            return Err(beyond);
        };
        let width = u64::from(TILE_WIDTH);
        let Some(tile) = Tile::in_tree(tile_level, first / width, self.size) else {
            return Err(beyond);
        };
        let start = (first % width) as usize;
        let end = start + (1 << height);
        if end > usize::from(tile.width) {
            return Err(beyond);
        }
        let bytes = (self.fetch)(tile).map_err(TileFault::Fetch)?;
        let (hashes, rest) = bytes.as_chunks::<{ Hash::LENGTH }>();
        if hashes.len() != usize::from(tile.width) || !rest.is_empty() {
            return Err(TileFault::Length { tile, bytes: bytes.len() });
        }
        let row = hashes[start..end].iter().copied().map(Hash::new).collect();
        Hash::fold(row).ok_or(beyond)
    }
}

/// Why a node could not be read from tiles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TileFault<E> {
    /// The node is not in a tree of this size.
    #[error("a tree of {size} leaves has no node {index} on level {level}")]
    Beyond {
        /// The level of the node, from 0 at the leaves.
        level: u32,
        /// Its place on the level.
        index: u64,
        /// How many leaves the tree has.
        size: u64,
    },
    /// The tile has not as many bytes as its width demands.
    #[error("tile {} of level {} has {bytes} bytes instead of {}", tile.index, tile.level, usize::from(tile.width) * Hash::LENGTH)]
    Length {
        /// The tile.
        tile: Tile,
        /// How many bytes were fetched.
        bytes: usize,
    },
    /// The tile could not be fetched.
    #[error("a tile could not be fetched: {0}")]
    Fetch(#[source] E),
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::convert::Infallible;

    fn none(_: Tile) -> Result<Vec<u8>, Infallible> {
        Ok(vec![0; 31])
    }

    #[test]
    fn a_node_beyond_the_tree_is_not_fetched() {
        let tiles = Tiles::new(300, none);
        for (level, index) in [(0, 300), (1, 150), (8, 1), (9, 0), (64, 0), (0, u64::MAX)] {
            let wanted = Err(TileFault::Beyond { level, index, size: 300 });
            assert_eq!(tiles.node(level, index), wanted, "{level} {index}");
        }
    }

    #[test]
    fn a_tile_cut_short_is_noticed() {
        let tile = Tile::in_tree(0, 1, 300).expect("the tree has two tiles");
        let fault = Tiles::new(300, none).node(0, 299);
        assert_eq!(fault, Err(TileFault::Length { tile, bytes: 31 }));
        let told = fault.expect_err("it was cut short").to_string();
        assert_eq!(told, "tile 1 of level 0 has 31 bytes instead of 1408");
    }
}
