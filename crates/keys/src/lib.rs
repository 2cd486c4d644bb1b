//! Secrets: sealing of personal data, keyed look-up hashes, signing of checkpoints and certificates, and the folder the
//! keys live in.
//!
//! | what for | how | key |
//! |---|---|---|
//! | data of a person in the database | [`seal`] with a key of the record's own, which [`MasterKeys`] wrap | `master-N.key` |
//! | finding a row by a number or a name | [`LookupKey`], HMAC-SHA-256 | `lookup-1.key` |
//! | cookies | [`seal`] | `session-N.key` |
//! | checkpoints of the ledger | [`CheckpointSigner`], Ed25519 | `checkpoint-N.key` |
//! | certificates with a QR code | [`CertificateSigner`], ECDSA on P-256 | `certificate-N.key` |
//!
//! With the feature `pkcs11` the two signing keys may live in a hardware module instead, which never gives them away.
//!
//! Whoever has the database without the keys reads no personal data and tests no guess. Whoever has the keys has all: the
//! [`Keystore`] is backed up apart from the database.
//!
//! ```
//! use keys::{Keystore, open, seal};
//!
//! # let folder = std::env::temp_dir().join(format!("qonys-keys-{}", std::process::id()));
//! let keystore = Keystore::open_or_create(&folder)?;
//! // A record: its own key, wrapped, beside what the key seals.
//! let (key, wrapped) = keystore.master().create(b"entry/0190")?;
//! let sealed = seal(&key, b"entry/0190/name", b"ALIYEVA<<AIGERIM")?;
//! // Later, from what the database kept:
//! let key = keystore.master().unwrap_key(b"entry/0190", &wrapped)?;
//! assert_eq!(open(&key, b"entry/0190/name", &sealed)?.as_slice(), b"ALIYEVA<<AIGERIM");
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod certificate;
mod checkpoint;
mod keystore;
mod lookup;
mod master;
#[cfg(feature = "pkcs11")]
mod module;
mod seal;
mod secret;

pub use certificate::{CertificateKey, CertificateSigner, InvalidCertificateKey};
pub use checkpoint::CheckpointSigner;
pub use keystore::{Keystore, KeystoreError, Purpose};
pub use lookup::LookupKey;
pub use master::{MasterKeys, NotUnwrapped};
#[cfg(feature = "pkcs11")]
pub use module::{Module, ModuleCertificateSigner, ModuleCheckpointSigner, ModuleError};
pub use seal::{NotSealed, Unopened, open, seal};
pub use secret::{NoRandomness, Secret, salt};
pub use zeroize::Zeroizing;
