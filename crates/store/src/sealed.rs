//! Bytes that only the holder of the keys can read. The store keeps them and never looks inside.

use std::fmt;

/// The least a seal can be: version byte, nonce of 12 bytes, tag of 16 (AES-GCM-SIV, RFC 8452).
const SHORTEST: usize = 29;

/// Sealed bytes: a number, a person's data, a wrapped key, a salt, a paper.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed(Vec<u8>);

/// The bytes are too short to be a seal, so they may be plain data; they are not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{length} bytes are too short to be sealed: seal them first")]
pub struct NotSealed {
    length: usize,
}

impl Sealed {
    /// Takes what `keys` has sealed.
    ///
    /// # Errors
    /// When there are fewer bytes than the emptiest seal has.
    pub fn new(bytes: Vec<u8>) -> Result<Self, NotSealed> {
        if bytes.len() < SHORTEST {
            return Err(NotSealed { length: bytes.len() });
        }
        Ok(Self(bytes))
    }

    /// The sealed bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The sealed bytes, handed over.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Sealed({} bytes)", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_data_is_not_taken_for_sealed() {
        assert_eq!(Sealed::new(b"850101300019".to_vec()), Err(NotSealed { length: 12 }));
        assert!(Sealed::new(vec![7; SHORTEST]).is_ok());
    }

    #[test]
    fn nothing_of_the_content_is_printed() {
        let sealed = Sealed::new(vec![65; 40]).expect("it is long enough");
        assert_eq!(format!("{sealed:?}"), "Sealed(40 bytes)");
    }
}
