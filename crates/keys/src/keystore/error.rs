//! What can be wrong with a key store, and what to do about it.

use std::io;
use std::path::{Path, PathBuf};

use super::Purpose;
use crate::secret::NoRandomness;

/// Why the keys cannot be used. Nothing starts without them, and none is made up in place of a lost one.
#[derive(Debug, thiserror::Error)]
pub enum KeystoreError {
    /// Others than the owner may read a file or enter the folder.
    #[error("others may read the keys: {path} has mode {mode:04o}. If nobody did, run `chmod {wanted:o} {path}`; otherwise rotate the keys", path = path.display())]
    Open {
        /// The file or folder.
        path: PathBuf,
        /// Its mode.
        mode: u32,
        /// The mode it should have.
        wanted: u32,
    },
    /// The path is not that of a folder.
    #[error("{} is not a folder: name the folder of the keys", .0.display())]
    NotAFolder(PathBuf),
    /// A file is not what its name says.
    #[error("{} is not a whole key file: put it back from the backup", .0.display())]
    NotAKey(PathBuf),
    /// The folder was in use, and a key of it is gone.
    #[error("no {purpose} key in {folder}: put `{purpose}-….key` back from the backup. A new one would not open what the old one sealed", folder = folder.display())]
    Missing {
        /// What the key is for.
        purpose: Purpose,
        /// The folder.
        folder: PathBuf,
    },
    /// The folder holds no key store yet.
    #[error("no keys in {} yet: the first start of the program creates them", .0.display())]
    New(PathBuf),
    /// The key of the look-up hashes cannot be replaced.
    #[error("the look-up key is not rotated: no row would be found by its number any more")]
    LookupStays,
    /// No further number is left for a key.
    #[error("no number is left for another {0} key")]
    NoNumber(Purpose),
    /// There are no random bytes.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
    /// The operating system refused.
    #[error("cannot {act} {path}: {cause}", path = path.display())]
    Io {
        /// What was to be done.
        act: &'static str,
        /// With which file or folder.
        path: PathBuf,
        /// Why not.
        #[source]
        cause: io::Error,
    },
}

impl KeystoreError {
    pub(super) fn io(act: &'static str, path: &Path, cause: io::Error) -> Self {
        Self::Io { act, path: path.into(), cause }
    }
}
