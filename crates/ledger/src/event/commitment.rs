//! Commitments: 32 bytes that stand for data without showing them, and can be opened later with the salt.
//!
//! A digest without a secret salt may not stand for a number: all 2.17 billion usable ones are hashed in minutes on one
//! core. With a salt of 256 random bits there is nothing to search.

use std::fmt;

use sha2::{Digest, Sha256};
use terms::Iin;

/// 256 random bits that keep one commitment closed. Stored sealed and apart from the ledger; destroyed, the commitment
/// cannot be opened any more.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Salt([u8; 32]);

impl Salt {
    /// Takes bytes drawn from a cryptographic generator, for this commitment alone.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, to be sealed.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// A salt is a secret.
impl fmt::Debug for Salt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Salt(…)")
    }
}

/// SHA-256(`qonys-number-1` or `qonys-content-1` ‖ newline ‖ salt ‖ length in 8 bytes ‖ data).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Commitment([u8; 32]);

impl Commitment {
    /// How many bytes a commitment has.
    pub const LENGTH: usize = 32;

    /// Takes the bytes of a commitment made before.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Stands for a number: its twelve digits.
    #[must_use]
    pub fn to_number(number: &Iin, salt: &Salt) -> Self {
        Self::to(b"qonys-number-1\n", salt, number.digits().as_bytes())
    }

    /// Stands for the data of an entry, in whatever one way the register writes them.
    #[must_use]
    pub fn to_content(content: &[u8], salt: &Salt) -> Self {
        Self::to(b"qonys-content-1\n", salt, content)
    }

    fn to(domain: &[u8], salt: &Salt, data: &[u8]) -> Self {
        // The length in front keeps anyone from extending the data without knowing the salt.
        let length = (data.len() as u64).to_be_bytes();
        let hasher = Sha256::new_with_prefix(domain).chain_update(salt.0).chain_update(length);
        Self(hasher.chain_update(data).finalize().into())
    }

    /// The 32 bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Commitment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Commitment(")?;
        self.0.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))?;
        formatter.write_str(")")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_salt_and_data_give_the_same_commitment_and_nothing_else_does() {
        let (one, other) = (Salt::new([1; 32]), Salt::new([2; 32]));
        let content = Commitment::to_content(b"850101300015", &one);
        assert_eq!(content, Commitment::to_content(b"850101300015", &one));
        assert_ne!(content, Commitment::to_content(b"850101300015", &other));
        assert_ne!(content, Commitment::to_content(b"850101300016", &one));
        assert_ne!(content, Commitment::to_content(b"", &one));
    }

    #[test]
    fn a_number_and_content_of_the_same_letters_differ() {
        let salt = Salt::new([1; 32]);
        let iin: Iin = "850101300015".parse().expect("a number with its check digit");
        let content = Commitment::to_content(b"850101300015", &salt);
        assert_ne!(Commitment::to_number(&iin, &salt), content);
    }

    /// These bytes are for ever. Computed with Python's `hashlib`.
    #[test]
    fn the_bytes_are_those_of_the_formula() {
        let iin: Iin = "850101300015".parse().expect("a number with its check digit");
        let number = format!("{:?}", Commitment::to_number(&iin, &Salt::new([1; 32])));
        let wanted = "28e969db0c50fdde74995291f213be1ddfc189c75f2da99c80d6aed58678a9c8";
        assert_eq!(number, format!("Commitment({wanted})"));
        let content = Commitment::to_content("Қоныс".as_bytes(), &Salt::new([2; 32]));
        let wanted = "6c0dd33fd66db03df0b03a699ced11727c4ae4a0814eb622df70b6dcf0c60ecd";
        assert_eq!(format!("{content:?}"), format!("Commitment({wanted})"));
    }

    #[test]
    fn a_salt_is_not_printed() {
        assert_eq!(format!("{:?}", Salt::new([0xAB; 32])), "Salt(…)");
    }
}
