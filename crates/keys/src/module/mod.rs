//! Signing keys in a hardware module (PKCS #11 3.0): Ed25519 for checkpoints, P-256 for certificates.
//!
//! A key is drawn in the module, marked as not extractable, and found again by its label. The module does the signing; a
//! wrong signature is caught before it goes out.

mod error;
mod key;

pub use error::ModuleError;

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use cryptoki::context::{CInitializeArgs, CInitializeFlags, Function, Pkcs11};
use cryptoki::error::{Error, RvError};
use cryptoki::mechanism::Mechanism;
use cryptoki::mechanism::eddsa::{EddsaParams, EddsaSignatureScheme};
use cryptoki::object::ObjectHandle;
use cryptoki::session::{Session, UserType};
use cryptoki::types::AuthPin;
use ledger::{KeyName, PublicKey, Signer};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::certificate::CertificateKey;
use key::Curve;

/// A token of a module, with its user signed in.
#[derive(Clone)]
pub struct Module {
    // One session: a token signs one thing at a time.
    session: Arc<Mutex<Session>>,
}

impl Module {
    /// Loads the library of a module and signs in to the token with the label `token`.
    ///
    /// # Errors
    ///
    /// When the library cannot be loaded, there is no such token, or the PIN is wrong.
    pub fn open(library: &Path, token: &str, pin: &Zeroizing<String>) -> Result<Self, ModuleError> {
        let not_loaded = |cause| ModuleError::Library { path: library.into(), cause };
        let module = Pkcs11::new(library).map_err(not_loaded)?;
        match module.initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK)) {
            Ok(()) => {}
            // Loaded before by this program: that is all that was wanted.
            Err(Error::Pkcs11(RvError::CryptokiAlreadyInitialized, Function::Initialize)) => {}
            Err(cause) => return Err(not_loaded(cause)),
        }
        for slot in module.get_slots_with_token()? {
            if module.get_token_info(slot)?.label() == token {
                let session = module.open_rw_session(slot)?;
                sign_in(&session, pin)?;
                return Ok(Self { session: Arc::new(Mutex::new(session)) });
            }
        }
        Err(ModuleError::NoToken(token.into()))
    }

    /// Draws an Ed25519 key for checkpoints under a label.
    ///
    /// # Errors
    ///
    /// When the label is taken, or the module refuses.
    pub fn create_checkpoint_key(&self, label: &str) -> Result<(), ModuleError> {
        key::create(&self.session(), Curve::Ed25519, label)
    }

    /// Draws a P-256 key for certificates under a label.
    ///
    /// # Errors
    ///
    /// When the label is taken, or the module refuses.
    pub fn create_certificate_key(&self, label: &str) -> Result<(), ModuleError> {
        key::create(&self.session(), Curve::P256, label)
    }

    /// What signs checkpoints of the ledger `name` with the key under a label.
    ///
    /// # Errors
    ///
    /// When there is no such key, or more than one.
    pub fn checkpoint_signer(
        &self,
        name: KeyName,
        label: &str,
    ) -> Result<ModuleCheckpointSigner, ModuleError> {
        let (secret, point) = key::find(&self.session(), Curve::Ed25519, label)?;
        let not_read = || ModuleError::Point(label.into());
        let point = point.as_slice().try_into().map_err(|_| not_read())?;
        let public = PublicKey::new(name, point).map_err(|_| not_read())?;
        Ok(ModuleCheckpointSigner { module: self.clone(), secret, public })
    }

    /// What signs certificates with the key under a label.
    ///
    /// # Errors
    ///
    /// When there is no such key, or more than one.
    pub fn certificate_signer(&self, label: &str) -> Result<ModuleCertificateSigner, ModuleError> {
        let (secret, point) = key::find(&self.session(), Curve::P256, label)?;
        let public = CertificateKey::from_point(&point);
        let public = public.ok_or_else(|| ModuleError::Point(label.into()))?;
        Ok(ModuleCertificateSigner { module: self.clone(), secret, public })
    }

    fn session(&self) -> MutexGuard<'_, Session> {
        // A session keeps no state between calls that a panic could have left half changed.
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sign(
        &self,
        mechanism: &Mechanism<'_>,
        secret: ObjectHandle,
        message: &[u8],
    ) -> Result<[u8; 64], ModuleError> {
        let signature = self.session().sign(mechanism, secret, message)?;
        signature.try_into().map_err(|_| ModuleError::WrongSignature)
    }
}

fn sign_in(session: &Session, pin: &Zeroizing<String>) -> Result<(), ModuleError> {
    match session.login(UserType::User, Some(&AuthPin::from(pin.as_str()))) {
        // The program is signed in once for all its sessions.
        Ok(()) | Err(Error::Pkcs11(RvError::UserAlreadyLoggedIn, _)) => Ok(()),
        Err(Error::Pkcs11(RvError::PinIncorrect, _)) => Err(ModuleError::Pin),
        Err(Error::Pkcs11(RvError::PinLocked, _)) => Err(ModuleError::Locked),
        Err(cause) => Err(cause.into()),
    }
}

impl fmt::Debug for Module {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Module(…)")
    }
}

/// Signs checkpoints with a key that stays in the module.
#[derive(Debug)]
pub struct ModuleCheckpointSigner {
    module: Module,
    secret: ObjectHandle,
    public: PublicKey,
}

/// A signature that the public key does not verify is caught where a note is signed.
impl Signer for ModuleCheckpointSigner {
    type Error = ModuleError;

    fn public_key(&self) -> &PublicKey {
        &self.public
    }

    fn sign(&self, message: &[u8]) -> Result<[u8; 64], ModuleError> {
        let parameters = EddsaParams::new(EddsaSignatureScheme::Pure);
        self.module.sign(&Mechanism::Eddsa(parameters), self.secret, message)
    }
}

/// Signs certificates with a key that stays in the module.
#[derive(Debug)]
pub struct ModuleCertificateSigner {
    module: Module,
    secret: ObjectHandle,
    public: CertificateKey,
}

impl ModuleCertificateSigner {
    /// Signs a message: r ‖ s, 64 bytes; each time others.
    ///
    /// # Errors
    ///
    /// When the module refuses, or gives a signature that the public key does not verify.
    pub fn sign(&self, message: &[u8]) -> Result<[u8; 64], ModuleError> {
        let digest: [u8; 32] = Sha256::digest(message).into();
        let signature = self.module.sign(&Mechanism::Ecdsa, self.secret, &digest)?;
        if self.public.verifies(message, &signature) {
            Ok(signature)
        } else {
            Err(ModuleError::WrongSignature)
        }
    }

    /// The key that verifies.
    #[must_use]
    pub const fn public_key(&self) -> CertificateKey {
        self.public
    }
}
