//! The P-256 key that signs certificates: ECDSA with SHA-256, the `ES256` of COSE (RFC 9053) that every reader of QR codes
//! knows.

use std::fmt;

use p256::ecdsa::signature::{Signer as _, Verifier as _};
use p256::ecdsa::{Signature, SigningKey, VerifyingKey};
use p256::pkcs8::{DecodePublicKey, EncodePublicKey, LineEnding};
use sha2::{Digest, Sha256};

use crate::secret::Secret;

/// Signs certificates.
pub struct CertificateSigner {
    secret: SigningKey,
}

impl CertificateSigner {
    /// Takes the secret of the key store; none for the one secret in four billion that is not a key of the curve.
    #[must_use]
    pub fn new(secret: &Secret) -> Option<Self> {
        SigningKey::from_slice(secret.bytes()).ok().map(|secret| Self { secret })
    }

    /// Signs a message: r ‖ s, 64 bytes. The same message gives the same signature (RFC 6979).
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        let signature: Signature = self.secret.sign(message);
        signature.to_bytes().into()
    }

    /// The key that verifies.
    #[must_use]
    pub fn public_key(&self) -> CertificateKey {
        CertificateKey(*self.secret.verifying_key())
    }
}

/// The public half only.
impl fmt::Debug for CertificateSigner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "CertificateSigner({:?})", self.public_key())
    }
}

/// A key that verifies certificates.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CertificateKey(VerifyingKey);

impl CertificateKey {
    /// Reads what [`CertificateKey::pem`] wrote (RFC 5480).
    ///
    /// # Errors
    ///
    /// When it is not a public key of P-256.
    pub fn from_pem(pem: &str) -> Result<Self, InvalidCertificateKey> {
        VerifyingKey::from_public_key_pem(pem).map(Self).map_err(|_| InvalidCertificateKey)
    }

    /// A point on the curve, as modules give it (SEC 1).
    #[cfg(feature = "pkcs11")]
    pub(crate) fn from_point(point: &[u8]) -> Option<Self> {
        VerifyingKey::from_sec1_bytes(point).ok().map(Self)
    }

    /// The key as other programs read it: `-----BEGIN PUBLIC KEY-----` (RFC 5480).
    ///
    /// # Errors
    ///
    /// When the key cannot be written, which no key of this curve has been seen to do.
    pub fn pem(&self) -> Result<String, InvalidCertificateKey> {
        self.0.to_public_key_pem(LineEnding::LF).map_err(|_| InvalidCertificateKey)
    }

    /// The first eight bytes of the SHA-256 of the compressed point: they say in a certificate which key to take.
    #[must_use]
    pub fn id(&self) -> [u8; 8] {
        let digest: [u8; 32] = Sha256::digest(self.0.to_sec1_point(true).as_bytes()).into();
        let [a, b, c, d, e, f, g, h, ..] = digest;
        [a, b, c, d, e, f, g, h]
    }

    /// Whether this key made the signature (r ‖ s) of the message.
    #[must_use]
    pub fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        Signature::from_slice(signature)
            .is_ok_and(|signature| self.0.verify(message, &signature).is_ok())
    }
}

impl fmt::Debug for CertificateKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "CertificateKey({:016x})", u64::from_be_bytes(self.id()))
    }
}

/// The text is not a public key of P-256.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a public key of P-256 in PEM (`-----BEGIN PUBLIC KEY-----`)")]
pub struct InvalidCertificateKey;

#[cfg(test)]
mod tests {
    use super::*;

    fn signer(byte: u8) -> CertificateSigner {
        CertificateSigner::new(&Secret::new([byte; 32])).expect("a key of the curve")
    }

    #[test]
    fn a_signature_holds_for_its_key_and_message_only() {
        let signature = signer(1).sign("куәлік".as_bytes());
        let key = signer(1).public_key();
        assert!(key.verifies("куәлік".as_bytes(), &signature));
        assert!(!key.verifies("куәлiк".as_bytes(), &signature));
        assert!(!signer(2).public_key().verifies("куәлік".as_bytes(), &signature));
        assert!(!key.verifies("куәлік".as_bytes(), &signature[..63]));
        for place in 0..64 {
            let mut changed = signature;
            changed[place] ^= 4;
            assert!(!key.verifies("куәлік".as_bytes(), &changed), "byte {place}");
        }
    }

    #[test]
    fn the_public_key_goes_out_and_comes_back() {
        let key = signer(1).public_key();
        let pem = key.pem().expect("a key can be written");
        assert!(pem.starts_with("-----BEGIN PUBLIC KEY-----\n"), "{pem}");
        assert_eq!(CertificateKey::from_pem(&pem), Ok(key));
        assert_eq!(CertificateKey::from_pem("-----BEGIN"), Err(InvalidCertificateKey));
        assert_ne!(key.id(), signer(2).public_key().id());
    }

    #[test]
    fn secrets_outside_the_curve_are_refused_and_none_is_printed() {
        assert!(CertificateSigner::new(&Secret::new([0; 32])).is_none());
        assert!(CertificateSigner::new(&Secret::new([0xFF; 32])).is_none());
        let printed = format!("{:?}", signer(1));
        assert!(printed.starts_with("CertificateSigner(CertificateKey("), "{printed}");
        assert!(!printed.contains("010101"), "{printed}");
    }
}
