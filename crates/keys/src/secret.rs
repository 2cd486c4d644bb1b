//! A secret of 256 bits that is never printed and is wiped when it is dropped.

use std::fmt;

use zeroize::Zeroizing;

/// A secret of 256 bits. Its bytes leave this crate only sealed, or in a file of the key store.
#[derive(Clone)]
pub struct Secret(Zeroizing<[u8; 32]>);

impl Secret {
    /// Takes bytes that are already secret and evenly drawn: this is no place for a password.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Draws a secret from the operating system.
    ///
    /// # Errors
    ///
    /// When the operating system gives no random bytes. There is no lesser source to fall back on.
    pub fn random() -> Result<Self, NoRandomness> {
        let mut secret = Self::new([0; 32]);
        fill(&mut *secret.0)?;
        Ok(secret)
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(…)")
    }
}

/// The operating system gave no random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the operating system gives no random bytes, so nothing can be sealed: {0}")]
pub struct NoRandomness(getrandom::Error);

/// Draws a salt for one commitment in the ledger.
///
/// # Errors
///
/// When the operating system gives no random bytes.
pub fn salt() -> Result<ledger::Salt, NoRandomness> {
    let mut bytes = [0; 32];
    fill(&mut bytes)?;
    Ok(ledger::Salt::new(bytes))
}

/// Fills `bytes` from the operating system's generator.
pub(crate) fn fill(bytes: &mut [u8]) -> Result<(), NoRandomness> {
    getrandom::fill(bytes).map_err(NoRandomness)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_not_printed() {
        let secret = Secret::new([0xAB; 32]);
        assert_eq!(format!("{secret:?} {secret:#?}"), "Secret(…) Secret(…)");
    }

    #[test]
    fn two_drawn_secrets_differ() {
        let one = Secret::random().expect("the system has random bytes");
        let other = Secret::random().expect("the system has random bytes");
        assert_ne!(one.bytes(), other.bytes());
        assert_ne!(one.bytes(), &[0; 32]);
        assert_ne!(salt().expect("a salt").bytes(), salt().expect("a salt").bytes());
    }
}
