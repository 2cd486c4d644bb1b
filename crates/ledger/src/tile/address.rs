//! Where each part of the ledger is served: `checkpoint`, `tile/0/x001/x234/067`, `tile/1/000.p/17`, `tile/entries/005`
//! (C2SP tlog-tiles).

use std::fmt;
use std::str::FromStr;

use super::{TILE_WIDTH, Tile};

/// A part of a served ledger, by the path it is served under.
///
/// ```
/// use ledger::{Address, Tile};
///
/// let tile = Tile::in_tree(0, 1_234_067, 400_000_000).expect("the tree is that long");
/// assert_eq!(Address::Tile(tile).to_string(), "tile/0/x001/x234/067");
/// assert_eq!("tile/0/x001/x234/067".parse(), Ok(Address::Tile(tile)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Address {
    /// The newest signed checkpoint; the only part that changes.
    Checkpoint,
    /// A tile of hashes.
    Tile(Tile),
    /// The entries under a tile of level 0.
    Bundle(Tile),
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tile = match self {
            Self::Checkpoint => return formatter.write_str("checkpoint"),
            Self::Tile(tile) => {
                write!(formatter, "tile/{}/", tile.level)?;
                tile
            }
            Self::Bundle(tile) => {
                formatter.write_str("tile/entries/")?;
                tile
            }
        };
        write_index(formatter, tile.index)?;
        if tile.is_full() { Ok(()) } else { write!(formatter, ".p/{}", tile.width) }
    }
}

/// Three digits a path element; all but the last begin with `x`.
fn write_index(formatter: &mut fmt::Formatter<'_>, index: u64) -> fmt::Result {
    let mut divisor = 1;
    while index / divisor >= 1_000 {
        divisor *= 1_000;
    }
    while divisor > 1 {
        write!(formatter, "x{:03}/", index / divisor % 1_000)?;
        divisor /= 1_000;
    }
    write!(formatter, "{:03}", index % 1_000)
}

/// Reads a path relative to the prefix of the ledger. Only the one spelling that is written is read.
impl FromStr for Address {
    type Err = InvalidAddress;

    fn from_str(text: &str) -> Result<Self, InvalidAddress> {
        if text == "checkpoint" {
            return Ok(Self::Checkpoint);
        }
        let address = read(text).ok_or(InvalidAddress)?;
        if address.to_string() == text { Ok(address) } else { Err(InvalidAddress) }
    }
}

fn read(text: &str) -> Option<Address> {
    let (kind, rest) = text.strip_prefix("tile/")?.split_once('/')?;
    let (path, width) = match rest.split_once(".p/") {
        Some((path, width)) => (path, width.parse().ok().filter(|w| (1..TILE_WIDTH).contains(w))?),
        None => (rest, TILE_WIDTH),
    };
    let mut index = 0_u64;
    for element in path.split('/') {
        let digits = element.strip_prefix('x').unwrap_or(element);
        let part: u64 = digits.parse().ok().filter(|part| *part < 1_000)?;
        index = index.checked_mul(1_000)?.checked_add(part)?;
    }
    if kind == "entries" {
        return Some(Address::Bundle(Tile { level: 0, index, width }));
    }
    let level = kind.parse().ok().filter(|level| *level < 64)?;
    Some(Address::Tile(Tile { level, index, width }))
}

/// The path leads to no part of a ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "no part of a ledger: expected `checkpoint`, `tile/<level>/<index>` or `tile/entries/<index>`"
)]
pub struct InvalidAddress;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_of_a_tree_is_read_back() {
        for tile in Tile::of(70_000).chain(Tile::in_tree(0, 1_234_567_890, u64::MAX)) {
            for address in [Address::Tile(tile), Address::Bundle(tile)] {
                let level_zero = Address::Bundle(Tile { level: 0, ..tile });
                let wanted = if matches!(address, Address::Tile(_)) { address } else { level_zero };
                assert_eq!(address.to_string().parse(), Ok(wanted));
            }
        }
    }

    #[test]
    fn the_spelling_is_that_of_the_specification() {
        let address = |level, index, width| Address::Tile(Tile { level, index, width }).to_string();
        assert_eq!(address(0, 1_234_067, 256), "tile/0/x001/x234/067");
        assert_eq!(address(1, 0, 17), "tile/1/000.p/17");
        assert_eq!(address(0, 999, 256), "tile/0/999");
        assert_eq!(address(0, 1_000, 1), "tile/0/x001/000.p/1");
        let bundle = Address::Bundle(Tile { level: 0, index: 5, width: 256 });
        assert_eq!(bundle.to_string(), "tile/entries/005");
        assert_eq!("checkpoint".parse(), Ok(Address::Checkpoint));
    }

    #[test]
    fn other_spellings_and_other_paths_are_refused() {
        let wrong = [
            "",
            "tile",
            "tile/0",
            "tile/0/",
            "tile/0/67",
            "tile/0/0067",
            "tile/0/x000/067",
            "tile/0/001/067",
            "tile/0/x067",
            "tile/00/067",
            "tile/64/067",
            "tile/-1/067",
            "tile/0/+67",
            "tile/0/067.p/0",
            "tile/0/067.p/256",
            "tile/0/067.p/07",
            "tile/0/067.p/7/8",
            "tile/entries/067/",
            "tile/0/../067",
            "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
            "/tile/0/067",
            "Checkpoint",
        ];
        for text in wrong {
            assert_eq!(text.parse::<Address>(), Err(InvalidAddress), "{text}");
        }
    }
}
