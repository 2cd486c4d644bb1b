//! Signed notes (C2SP signed-note): a text in which every byte counts, and one line for each signature.

mod key_name;
mod public_key;
mod signed;

pub use key_name::{InvalidKeyName, KeyName};
pub use public_key::{InvalidPublicKey, PublicKey};
pub use signed::{InvalidNote, NotSigned, NotVerified, Note};

/// Something that signs with an Ed25519 key: a file, or a module that never gives its key away.
pub trait Signer {
    /// Why a signature could not be made.
    type Error;

    /// The name and the public half of the key.
    fn public_key(&self) -> &PublicKey;

    /// Signs a message (RFC 8032, Ed25519).
    ///
    /// # Errors
    ///
    /// When the key cannot be used now.
    fn sign(&self, message: &[u8]) -> Result<[u8; 64], Self::Error>;
}
