//! Hashes under which rows are found again: HMAC-SHA-256 (RFC 2104) with a key that is never in the database.
//!
//! No digest of a number may exist without a key, nor with a salt that stands beside it: only 2,173,348,763 numbers are
//! usable, and all of them are hashed in minutes on one core. The same holds for names with dates of birth. With the key
//! outside the database a copy of the database answers no guess. The price: the key cannot be rotated without hashing
//! every row anew, and with the key lost no row is found by its number any more.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::secret::Secret;

const DOMAIN: &[u8] = b"qonys-lookup-1\n";

/// The key of the look-up hashes.
#[derive(Debug, Clone)]
pub struct LookupKey(Secret);

impl LookupKey {
    /// Takes the secret of the key store.
    #[must_use]
    pub const fn new(secret: Secret) -> Self {
        Self(secret)
    }

    /// The hash of a value in a column (`entry.number`). Equal values of one column have equal hashes, so that a unique
    /// index works; in two columns they have different ones, so that nothing is learned by joining them.
    ///
    /// The value must be in the one form in which it is looked for: letters folded, spaces cut, before it comes here.
    #[must_use]
    pub fn hash(&self, column: &str, value: &[u8]) -> [u8; 32] {
        // The length in front keeps `ab` of column `c` and `b` of column `ca` apart.
        let length = (column.len() as u64).to_be_bytes();
        // HMAC fills a key up to its block of 64 bytes with zeros.
        let mut key = Zeroizing::new([0; 64]);
        key[..32].copy_from_slice(self.0.bytes());
        let hmac = <Hmac<Sha256> as KeyInit>::new((&*key).into());
        let parts = [DOMAIN, &length, column.as_bytes(), value];
        parts.iter().fold(hmac, |hmac, part| hmac.chain_update(part)).finalize().into_bytes().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hash(key: u8, column: &str, value: &str) -> [u8; 32] {
        LookupKey::new(Secret::new([key; 32])).hash(column, value.as_bytes())
    }

    #[test]
    fn key_column_and_value_all_count() {
        let one = hash(1, "entry.number", "850101300015");
        assert_eq!(one, hash(1, "entry.number", "850101300015"));
        assert_ne!(one, hash(2, "entry.number", "850101300015"));
        assert_ne!(one, hash(1, "person.number", "850101300015"));
        assert_ne!(one, hash(1, "entry.number", "850101300016"));
        assert_ne!(hash(1, "ab", "c"), hash(1, "a", "bc"));
    }

    /// These bytes are in databases: a change here loses every row. Computed with Python's `hmac` module.
    #[test]
    fn the_hash_is_hmac_sha_256_of_domain_column_and_value() {
        let found: String = hash(1, "entry.number", "850101300015")
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(found, "322f50616705723ee59be54d0f6aa326add154143c0fa99c0575eab244d9ceec");
    }
}
