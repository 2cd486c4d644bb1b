//! The Ed25519 key (RFC 8032) that signs the checkpoints of the ledger.

use std::convert::Infallible;
use std::fmt;

use ed25519_dalek::{Signer as _, SigningKey};
use ledger::{InvalidPublicKey, KeyName, PublicKey, Signer};

use crate::secret::Secret;

/// Signs checkpoints under the name of the ledger.
///
/// ```
/// use keys::{CheckpointSigner, Secret};
/// use ledger::{Checkpoint, Hash, KeyName, Signer};
///
/// let origin = KeyName::new("register.example.kz/numbers")?;
/// let signer = CheckpointSigner::new(origin.clone(), &Secret::random()?)?;
/// let note = Checkpoint::new(origin, 0, Hash::EMPTY).sign(&signer)?;
/// // Anyone with the public key reads it.
/// let read = Checkpoint::open(&note.to_string(), &[signer.public_key().clone()])?;
/// assert_eq!(read.size(), 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct CheckpointSigner {
    secret: SigningKey,
    public: PublicKey,
}

impl CheckpointSigner {
    /// Takes the name of the ledger and the secret of the key store.
    ///
    /// # Errors
    ///
    /// When no safe public key follows from the secret, which no drawn secret has been seen to do.
    pub fn new(name: KeyName, secret: &Secret) -> Result<Self, InvalidPublicKey> {
        let secret = SigningKey::from_bytes(secret.bytes());
        let public = PublicKey::new(name, secret.verifying_key().as_bytes())?;
        Ok(Self { secret, public })
    }
}

impl Signer for CheckpointSigner {
    type Error = Infallible;

    fn public_key(&self) -> &PublicKey {
        &self.public
    }

    fn sign(&self, message: &[u8]) -> Result<[u8; 64], Infallible> {
        Ok(self.secret.sign(message).to_bytes())
    }
}

/// The public half only.
impl fmt::Debug for CheckpointSigner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "CheckpointSigner({})", self.public)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes<const N: usize>(hex: &str) -> [u8; N] {
        assert_eq!(hex.len(), 2 * N, "{hex}");
        let byte = |at: usize| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16);
        std::array::from_fn(|at| byte(at).expect("hexadecimal digits"))
    }

    /// RFC 8032, section 7.1, test 2.
    #[test]
    fn a_vector_of_the_standard() {
        let secret = bytes("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        let public = bytes("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        let signature: [u8; 64] = bytes(concat!(
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da",
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ));
        let name = KeyName::new("register.example").expect("a name");
        let signer = CheckpointSigner::new(name, &Secret::new(secret)).expect("a safe key");
        assert_eq!(signer.public_key().bytes(), &public);
        assert_eq!(signer.sign(&[0x72]), Ok(signature));
    }

    #[test]
    fn the_secret_is_not_printed() {
        let name = KeyName::new("register.example").expect("a name");
        let signer = CheckpointSigner::new(name, &Secret::new([7; 32])).expect("a safe key");
        let printed = format!("{signer:?}");
        assert!(printed.starts_with("CheckpointSigner(register.example+"), "{printed}");
        assert!(!printed.contains("0707") && !printed.contains("7, 7"), "{printed}");
    }
}
