//! A signer from fixed bytes, for tests only.

use std::convert::Infallible;

use ed25519_dalek::{Signer as _, SigningKey};
use ledger::{KeyName, PublicKey, Signer};

pub(crate) struct TestSigner {
    secret: SigningKey,
    public: PublicKey,
}

impl TestSigner {
    pub(crate) fn new(name: &str, seed: u8) -> Self {
        let secret = SigningKey::from_bytes(&[seed; 32]);
        let name = KeyName::new(name).expect("a name");
        let public = PublicKey::new(name, secret.verifying_key().as_bytes());
        Self { secret, public: public.expect("a key made from a seed is safe") }
    }

    pub(crate) fn key(&self) -> PublicKey {
        self.public.clone()
    }
}

impl Signer for TestSigner {
    type Error = Infallible;

    fn public_key(&self) -> &PublicKey {
        &self.public
    }

    fn sign(&self, message: &[u8]) -> Result<[u8; 64], Infallible> {
        Ok(self.secret.sign(message).to_bytes())
    }
}

/// A module that signs with another key than it says.
pub(crate) struct Faulty(pub(crate) TestSigner);

impl Signer for Faulty {
    type Error = Infallible;

    fn public_key(&self) -> &PublicKey {
        self.0.public_key()
    }

    fn sign(&self, message: &[u8]) -> Result<[u8; 64], Infallible> {
        self.0.sign(&message[1..])
    }
}
