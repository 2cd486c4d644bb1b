//! A keyed hash under which a row is found again.
//!
//! All usable numbers can be hashed in minutes, so a digest without a key, or with a salt that stands beside it, would
//! give every number away. The hash comes from HMAC-SHA-256 (RFC 2104) with a key that is never in the database.

use std::fmt;

/// 32 bytes of a keyed hash. `keys` makes it, one domain a column.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LookupHash([u8; 32]);

impl LookupHash {
    /// Takes the output of the keyed hash.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for LookupHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Enough to tell two rows of a test apart, too little to follow a person through a log.
        write!(formatter, "LookupHash({:02x}{:02x}…)", self.0[0], self.0[1])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_shows_the_beginning_only() {
        assert_eq!(format!("{:?}", LookupHash::new([0xab; 32])), "LookupHash(abab…)");
    }
}
