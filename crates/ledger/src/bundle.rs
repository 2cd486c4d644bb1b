//! The entries under a tile of level 0, each after its length in two bytes, the higher first (C2SP tlog-tiles).

use crate::hash::Hash;
use crate::tile::TILE_WIDTH;

/// Writes entries one after another.
///
/// # Errors
///
/// When there are more than 256, or one is longer than 65,535 bytes.
pub fn write<E: AsRef<[u8]>>(entries: &[E]) -> Result<Vec<u8>, InvalidBundle> {
    if entries.len() > TILE_WIDTH.into() {
        return Err(InvalidBundle::TooMany);
    }
    let mut bundle = Vec::new();
    for entry in entries.iter().map(AsRef::as_ref) {
        let length = u16::try_from(entry.len())
            .map_err(|_| InvalidBundle::TooLong { bytes: entry.len() })?;
        bundle.extend_from_slice(&length.to_be_bytes());
        bundle.extend_from_slice(entry);
    }
    Ok(bundle)
}

/// Reads the entries of a bundle, in order.
///
/// # Errors
///
/// When it ends within an entry, or holds more than 256.
pub fn read(bundle: &[u8]) -> Result<Vec<&[u8]>, InvalidBundle> {
    let mut entries = Vec::new();
    let mut rest = bundle;
    while !rest.is_empty() {
        let cut = InvalidBundle::Cut { entry: entries.len() };
        let (length, after) = rest.split_first_chunk().ok_or(cut)?;
        let (entry, after) =
            after.split_at_checked(u16::from_be_bytes(*length).into()).ok_or(cut)?;
        entries.push(entry);
        rest = after;
    }
    if entries.len() > TILE_WIDTH.into() { Err(InvalidBundle::TooMany) } else { Ok(entries) }
}

/// The place of the first entry that does not hash to its place in the tile of level 0 over the bundle; none when all do
/// and there are as many entries as hashes.
#[must_use]
pub fn first_difference(entries: &[&[u8]], tile: &[u8]) -> Option<usize> {
    let (hashes, rest) = tile.as_chunks::<{ Hash::LENGTH }>();
    let differs = |(entry, hash): (&&[u8], &[u8; Hash::LENGTH])| Hash::leaf(entry).bytes() != hash;
    let place = entries.iter().zip(hashes).position(differs);
    let uneven = entries.len() != hashes.len() || !rest.is_empty();
    place.or_else(|| uneven.then(|| entries.len().min(hashes.len())))
}

/// Why bytes are not a bundle of entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidBundle {
    /// There are more entries than a tile has hashes.
    #[error("a bundle holds at most 256 entries")]
    TooMany,
    /// The length of an entry does not fit in two bytes.
    #[error("an entry of {bytes} bytes is too long for a bundle: at most 65,535")]
    TooLong {
        /// How long it is.
        bytes: usize,
    },
    /// The bundle ends before its last entry does.
    #[error("the bundle ends within entry {entry}, counted from 0")]
    Cut {
        /// Its place in the bundle.
        entry: usize,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_read_back_and_a_cut_is_noticed() {
        let entries = [&b"first"[..], b"", &[7; 65_535]];
        let bundle = write(&entries).expect("they fit");
        assert_eq!(bundle[..7], *b"\0\x05first");
        assert_eq!(read(&bundle), Ok(entries.to_vec()));
        assert_eq!(read(&bundle[..bundle.len() - 1]), Err(InvalidBundle::Cut { entry: 2 }));
        assert_eq!(read(&bundle[..1]), Err(InvalidBundle::Cut { entry: 0 }));
        assert_eq!(read(&[]), Ok(Vec::new()));
    }

    #[test]
    fn too_many_and_too_long_are_refused() {
        assert_eq!(write(&[[0; 1]; 257]), Err(InvalidBundle::TooMany));
        assert_eq!(read(&[0; 2 * 257]), Err(InvalidBundle::TooMany));
        assert_eq!(read(&[0; 2 * 256]).map(|entries| entries.len()), Ok(256));
        assert_eq!(write(&[[0; 65_536]]), Err(InvalidBundle::TooLong { bytes: 65_536 }));
    }

    #[test]
    fn the_first_entry_that_is_not_under_its_hash_is_named() {
        let entries: [&[u8]; 3] = [b"a", b"b", b"c"];
        let tile: Vec<u8> = entries.iter().flat_map(|e| *Hash::leaf(e).bytes()).collect();
        assert_eq!(first_difference(&entries, &tile), None);
        assert_eq!(first_difference(&[b"a", b"c", b"b"], &tile), Some(1));
        assert_eq!(first_difference(&entries[..2], &tile), Some(2));
        assert_eq!(first_difference(&entries, &tile[..32]), Some(1));
        assert_eq!(first_difference(&entries, &tile[..95]), Some(2));
    }
}
