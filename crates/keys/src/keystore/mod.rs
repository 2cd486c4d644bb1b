//! The keys as files in a folder: `master-1.key`, `lookup-1.key`, … , created on the first start.
//!
//! The folder has mode 0700 and each file 0600; anything looser is refused. A file comes into being whole or not at all.
//! Keys are numbered: the highest number of a purpose is in use, lower ones stay to open and to verify. When all keys of
//! the first start are on the disk, the file `complete` is written; from then on a missing key is an error, never a reason
//! to draw another.

mod error;
mod folder;
mod key_file;
mod purpose;

pub use error::KeystoreError;
pub use purpose::Purpose;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use ledger::{InvalidPublicKey, KeyName, PublicKey, Signer};

use crate::certificate::{CertificateKey, CertificateSigner};
use crate::checkpoint::CheckpointSigner;
use crate::lookup::LookupKey;
use crate::master::MasterKeys;
use crate::secret::Secret;
use folder::Folder;

const COMPLETE: &str = "complete";
const COMPLETE_TEXT: &str = "The keys of this qonys. Back this folder up, apart from the database: without it nothing \
                             sealed opens again.\n";

/// The keys of one installation.
pub struct Keystore {
    folder: PathBuf,
    // At least one key a purpose.
    current: BTreeMap<Purpose, (u32, Secret)>,
    past: BTreeMap<(Purpose, u32), Secret>,
    certificate: CertificateSigner,
}

impl Keystore {
    /// Opens the keys in a folder; on the first start creates the folder and draws them.
    ///
    /// # Errors
    ///
    /// When others may read them, one is missing or damaged, or the operating system refuses. The message says what to do.
    pub fn open_or_create(path: &Path) -> Result<Self, KeystoreError> {
        let folder = Folder::create(path)?;
        // After the first start nothing is written, so the folder may be mounted read-only.
        if !is_complete(&folder)? {
            let lock = folder.lock()?;
            if !is_complete(&folder)? {
                draw_all(&folder)?;
            }
            drop(lock);
        }
        Self::read(path, &folder)
    }

    /// Opens the keys in a folder and creates nothing.
    ///
    /// # Errors
    ///
    /// As [`Keystore::open_or_create`], and when there are no keys yet.
    pub fn open(path: &Path) -> Result<Self, KeystoreError> {
        let folder = Folder::open(path)?;
        if is_complete(&folder)? {
            Self::read(path, &folder)
        } else {
            Err(KeystoreError::New(path.into()))
        }
    }

    fn read(path: &Path, folder: &Folder) -> Result<Self, KeystoreError> {
        let mut keys = BTreeMap::new();
        for name in folder.names()?.iter().filter(|name| name.ends_with(".key")) {
            let not_a_key = || KeystoreError::NotAKey(folder.path(name));
            let (purpose, number) = Purpose::of_file(name).ok_or_else(not_a_key)?;
            let secret = key_file::read(name, &folder.read(name)?).ok_or_else(not_a_key)?;
            keys.insert((purpose, number), secret);
        }
        let mut current = BTreeMap::new();
        for purpose in Purpose::ALL {
            let last = keys.range((purpose, 0)..=(purpose, u32::MAX)).next_back();
            let number = last.map(|((_, number), _)| *number);
            let found = number.and_then(|number| Some((number, keys.remove(&(purpose, number))?)));
            let missing = || KeystoreError::Missing { purpose, folder: path.into() };
            current.insert(purpose, found.ok_or_else(missing)?);
        }
        let (number, secret) = &current[&Purpose::Certificate];
        let certificate = CertificateSigner::new(secret).ok_or_else(|| {
            KeystoreError::NotAKey(folder.path(&Purpose::Certificate.file_name(*number)))
        })?;
        Ok(Self { folder: path.into(), current, past: keys, certificate })
    }

    /// Draws a new key for a purpose and takes it into use; gives its number. Old keys stay.
    ///
    /// # Errors
    ///
    /// When the key is that of the look-up hashes, or cannot be written.
    pub fn rotate(&mut self, purpose: Purpose) -> Result<u32, KeystoreError> {
        if purpose == Purpose::Lookup {
            return Err(KeystoreError::LookupStays);
        }
        let folder = Folder::open(&self.folder)?;
        let lock = folder.lock()?;
        // Another program may have rotated since this one read the folder.
        let there =
            folder.names()?.iter().filter_map(|name| Purpose::of_file(name)).collect::<Vec<_>>();
        let last = there.iter().filter(|key| key.0 == purpose).map(|key| key.1).max().unwrap_or(0);
        let number = last.checked_add(1).ok_or(KeystoreError::NoNumber(purpose))?;
        create(&folder, purpose, number)?;
        drop(lock);
        *self = Self::read(&self.folder, &folder)?;
        Ok(number)
    }

    /// The number of the key in use for a purpose.
    #[must_use]
    pub fn number(&self, purpose: Purpose) -> u32 {
        self.key(purpose).0
    }

    /// The master keys: the one in use wraps, all unwrap.
    #[must_use]
    pub fn master(&self) -> MasterKeys {
        let (number, current) = self.key(Purpose::Master);
        self.past(Purpose::Master)
            .fold(MasterKeys::new(*number, current.clone()), |keys, (number, secret)| {
                keys.with(number, secret.clone())
            })
    }

    /// The key of the look-up hashes.
    #[must_use]
    pub fn lookup(&self) -> LookupKey {
        LookupKey::new(self.key(Purpose::Lookup).1.clone())
    }

    /// The secret that seals cookies. After a rotation old cookies do not open: their owners begin anew.
    #[must_use]
    pub fn session(&self) -> &Secret {
        &self.key(Purpose::Session).1
    }

    /// What signs checkpoints of the ledger `name`.
    ///
    /// # Errors
    ///
    /// When no safe public key follows from the secret, which no drawn secret has been seen to do.
    pub fn checkpoint_signer(&self, name: KeyName) -> Result<CheckpointSigner, InvalidPublicKey> {
        CheckpointSigner::new(name, &self.key(Purpose::Checkpoint).1)
    }

    /// All keys that checkpoints of the ledger `name` were signed with, the one in use first.
    ///
    /// # Errors
    ///
    /// As [`Keystore::checkpoint_signer`].
    pub fn checkpoint_keys(&self, name: &KeyName) -> Result<Vec<PublicKey>, InvalidPublicKey> {
        self.newest_first(Purpose::Checkpoint)
            .map(|secret| {
                CheckpointSigner::new(name.clone(), secret).map(|one| one.public_key().clone())
            })
            .collect()
    }

    /// What signs certificates.
    #[must_use]
    pub const fn certificate_signer(&self) -> &CertificateSigner {
        &self.certificate
    }

    /// All keys that certificates were signed with, the one in use first.
    #[must_use]
    pub fn certificate_keys(&self) -> Vec<CertificateKey> {
        let signers = self.newest_first(Purpose::Certificate).filter_map(CertificateSigner::new);
        signers.map(|signer| signer.public_key()).collect()
    }

    fn key(&self, purpose: Purpose) -> &(u32, Secret) {
        &self.current[&purpose]
    }

    fn past(&self, purpose: Purpose) -> impl DoubleEndedIterator<Item = (u32, &Secret)> {
        let range = self.past.range((purpose, 0)..=(purpose, u32::MAX));
        range.map(|((_, number), secret)| (*number, secret))
    }

    fn newest_first(&self, purpose: Purpose) -> impl Iterator<Item = &Secret> {
        let past = self.past(purpose).rev().map(|(_, secret)| secret);
        std::iter::once(&self.key(purpose).1).chain(past)
    }
}

/// Where the keys are, and how many there were of each; none of them.
impl fmt::Debug for Keystore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Keystore({}", self.folder.display())?;
        for purpose in Purpose::ALL {
            write!(formatter, ", {purpose} {}", self.number(purpose))?;
        }
        formatter.write_str(")")
    }
}

/// Whether the first start has come to its end.
fn is_complete(folder: &Folder) -> Result<bool, KeystoreError> {
    Ok(folder.names()?.iter().any(|name| name == COMPLETE))
}

/// The first start: draws the keys that are not there yet. The lock is held.
fn draw_all(folder: &Folder) -> Result<(), KeystoreError> {
    let names = folder.names()?;
    for purpose in Purpose::ALL {
        let there = |name: &String| Purpose::of_file(name).is_some_and(|of| of.0 == purpose);
        if !names.iter().any(there) {
            create(folder, purpose, 1)?;
        }
    }
    folder.write_new(COMPLETE, COMPLETE_TEXT)
}

/// Draws a key and writes its file.
fn create(folder: &Folder, purpose: Purpose, number: u32) -> Result<(), KeystoreError> {
    let mut secret = Secret::random()?;
    // One secret in four billion is no key of the curve.
    while purpose == Purpose::Certificate && CertificateSigner::new(&secret).is_none() {
        secret = Secret::random()?;
    }
    let name = purpose.file_name(number);
    folder.write_new(&name, &key_file::write(&name, &secret))
}
