//! The public half of a signing key with its name, and the line it is handed out as (`name+id+key`).

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, VerifyingKey};
use sha2::{Digest, Sha256};

use super::key_name::{InvalidKeyName, KeyName};

/// The byte that C2SP signed-note assigns to Ed25519.
const ED25519: u8 = 0x01;

/// A named Ed25519 key that verifies. Its text, `name+id in hexadecimal+key in base64`, is all that anyone needs to check
/// a ledger.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey {
    name: KeyName,
    id: [u8; 4],
    key: VerifyingKey,
}

impl PublicKey {
    /// Takes a name and the 32 bytes of the key (RFC 8032).
    ///
    /// # Errors
    ///
    /// When the bytes are no point on the curve, or one that would accept signatures nobody made.
    pub fn new(name: KeyName, key: &[u8; 32]) -> Result<Self, InvalidPublicKey> {
        let key = VerifyingKey::from_bytes(key).map_err(|_| InvalidPublicKey::Point)?;
        if key.is_weak() {
            return Err(InvalidPublicKey::Point);
        }
        let hasher = Sha256::new_with_prefix(name.as_str())
            .chain_update(b"\n")
            .chain_update([ED25519])
            .chain_update(key.as_bytes());
        let digest: [u8; 32] = hasher.finalize().into();
        Ok(Self { name, id: [digest[0], digest[1], digest[2], digest[3]], key })
    }

    /// The name of the key.
    #[must_use]
    pub const fn name(&self) -> &KeyName {
        &self.name
    }

    /// The first four bytes of SHA-256(name ‖ newline ‖ 0x01 ‖ key). It tells keys apart; it proves nothing.
    #[must_use]
    pub const fn id(&self) -> [u8; 4] {
        self.id
    }

    /// The 32 bytes of the key.
    #[must_use]
    pub fn bytes(&self) -> &[u8; 32] {
        self.key.as_bytes()
    }

    /// Whether this key made the signature of the message. Strict: one message and key have no second valid signature
    /// that a stranger could make from the first.
    #[must_use]
    pub fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        Signature::from_slice(signature)
            .is_ok_and(|signature| self.key.verify_strict(message, &signature).is_ok())
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = u32::from_be_bytes(self.id);
        let key = [&[ED25519], self.bytes().as_slice()].concat();
        write!(formatter, "{}+{id:08x}+{}", self.name, STANDARD.encode(key))
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "PublicKey({self})")
    }
}

impl FromStr for PublicKey {
    type Err = InvalidPublicKey;

    fn from_str(text: &str) -> Result<Self, InvalidPublicKey> {
        // Base64 may hold a plus, a name may not.
        let mut parts = text.splitn(3, '+');
        let (Some(name), Some(id), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(InvalidPublicKey::Form);
        };
        let key = STANDARD.decode(key).map_err(|_| InvalidPublicKey::Form)?;
        let (kind, key) = key.split_first().ok_or(InvalidPublicKey::Form)?;
        if *kind != ED25519 {
            return Err(InvalidPublicKey::Kind(*kind));
        }
        let key = key.try_into().map_err(|_| InvalidPublicKey::Form)?;
        let read = Self::new(KeyName::new(name)?, key)?;
        // The only spelling that is read is the one that is written, so a wrong id is found here as well.
        if format!("{:08x}", u32::from_be_bytes(read.id)) == id {
            Ok(read)
        } else {
            Err(InvalidPublicKey::Id)
        }
    }
}

/// Why a text or bytes are not the public key of a ledger.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidPublicKey {
    /// The text is not `name+id+key`.
    #[error(
        "a public key is written `name+id+key`, the id in 8 hexadecimal digits, the key in base64"
    )]
    Form,
    /// The name is no name.
    #[error(transparent)]
    Name(#[from] InvalidKeyName),
    /// The key is of another kind.
    #[error("the key is of kind {0:#04x}; only Ed25519, 0x01, is read")]
    Kind(u8),
    /// The id does not follow from name and key.
    #[error("the id does not belong to this name and key: the text was changed on its way")]
    Id,
    /// The bytes are not a safe key.
    #[error("the 32 bytes are not a safe Ed25519 key")]
    Point,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The key of the documentation of Go's `sumdb/note`, which every implementation tests with.
    const KNOWN: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    #[test]
    fn a_known_key_is_read_and_written() {
        let key: PublicKey = KNOWN.parse().expect("a known key");
        assert_eq!(key.to_string(), KNOWN);
        assert_eq!(key.name().as_str(), "PeterNeumann");
        assert_eq!(key.id(), [0xc7, 0x4f, 0x20, 0xa3]);
    }

    #[test]
    fn a_mangled_key_is_refused() {
        let wrong = [
            (KNOWN.replace("c74f", "c74e"), InvalidPublicKey::Id),
            (KNOWN.replace("c74f", "C74F"), InvalidPublicKey::Id),
            (KNOWN.replace("Peter", "peter"), InvalidPublicKey::Id),
            (KNOWN.replace("+AR", "+Ah"), InvalidPublicKey::Kind(2)),
            (KNOWN.replace("10TW", "10T"), InvalidPublicKey::Form),
            (KNOWN.replace("10TW", ""), InvalidPublicKey::Form),
            (KNOWN.replacen('+', "-", 1), InvalidPublicKey::Form),
            (String::new(), InvalidPublicKey::Form),
        ];
        for (text, reason) in wrong {
            assert_eq!(text.parse::<PublicKey>(), Err(reason), "{text}");
        }
    }

    #[test]
    fn a_key_that_accepts_anything_is_refused() {
        let name = KeyName::new("register.example").expect("a name");
        let mut identity = [0; 32];
        identity[0] = 1;
        assert_eq!(PublicKey::new(name, &identity), Err(InvalidPublicKey::Point));
    }
}
