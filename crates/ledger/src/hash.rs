//! The hashes of the tree: SHA-256 with one byte before leaves and another before nodes (RFC 9162, section 2.1.1).

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// A hash of 32 bytes: of a leaf, of a subtree, or of the whole tree.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Hash([u8; 32]);

impl Hash {
    /// How many bytes a hash has.
    pub const LENGTH: usize = 32;

    /// The root of a tree without leaves: the SHA-256 of nothing.
    pub const EMPTY: Self = Self([
        0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9,
        0x24, 0x27, 0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52,
        0xb8, 0x55,
    ]);

    /// Takes the bytes of a hash that was computed before.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The hash of a leaf: SHA-256(0x00 ‖ entry).
    #[must_use]
    pub fn leaf(entry: &[u8]) -> Self {
        Self(Sha256::new_with_prefix([0x00]).chain_update(entry).finalize().into())
    }

    /// The hash of a node: SHA-256(0x01 ‖ left ‖ right).
    #[must_use]
    pub fn node(left: &Self, right: &Self) -> Self {
        let hasher = Sha256::new_with_prefix([0x01]).chain_update(left.0).chain_update(right.0);
        Self(hasher.finalize().into())
    }

    /// The 32 bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The root of a full subtree whose leaves are given: their number is a power of two.
    pub(crate) fn fold(mut row: Vec<Self>) -> Option<Self> {
        while row.len() > 1 {
            row = row.chunks_exact(2).map(|pair| Self::node(&pair[0], &pair[1])).collect();
        }
        row.first().copied()
    }
}

/// In base64, as checkpoints and proofs write it.
impl fmt::Display for Hash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&STANDARD.encode(self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Hash({self})")
    }
}

/// Reads the 44 letters of base64 that a hash is displayed as.
impl FromStr for Hash {
    type Err = InvalidHash;

    fn from_str(text: &str) -> Result<Self, InvalidHash> {
        let bytes = STANDARD.decode(text).map_err(|_| InvalidHash)?;
        bytes.try_into().map(Self).map_err(|_| InvalidHash)
    }
}

/// The text is not a hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a hash is 32 bytes in base64, 44 letters with the padding")]
pub struct InvalidHash;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_empty_root_is_the_digest_of_nothing() {
        let nothing: [u8; 32] = Sha256::digest([]).into();
        assert_eq!(Hash::EMPTY, Hash(nothing));
    }

    #[test]
    fn a_leaf_that_looks_like_a_node_has_another_hash() {
        let (left, right) = (Hash::leaf(b"a"), Hash::leaf(b"b"));
        let forged = [left.bytes().as_slice(), right.bytes()].concat();
        assert_ne!(Hash::node(&left, &right), Hash::leaf(&forged));
    }

    #[test]
    fn text_and_back() {
        let hash = Hash::leaf(b"");
        assert_eq!(hash.to_string(), "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=");
        assert_eq!(hash.to_string().parse(), Ok(hash));
        let wrong = ["", "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0", "AAAA", "bj QL"];
        for text in wrong {
            assert_eq!(text.parse::<Hash>(), Err(InvalidHash), "{text}");
        }
        // The last letter carries two bits that are not part of the hash: they must be zero.
        let loose = "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB1=";
        assert_eq!(loose.parse::<Hash>(), Err(InvalidHash));
    }
}
