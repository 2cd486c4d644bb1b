//! The folder of the keys: who may read it, and how a file comes into being whole or not at all.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::error::KeystoreError;
use zeroize::Zeroizing;

/// Group and others.
const OF_OTHERS: u32 = 0o077;
/// Held while keys are created, so that two programs that start together do not create them twice.
const LOCK: &str = ".lock";
const UNFINISHED: &str = ".unfinished";

/// A folder that only its owner can enter.
#[derive(Debug, Clone)]
pub(super) struct Folder(PathBuf);

impl Folder {
    /// Creates the folder if it is not there. Those above it are created as well, readable as usual.
    pub(super) fn create(path: &Path) -> Result<Self, KeystoreError> {
        let failed = |cause| KeystoreError::io("create", path, cause);
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        if let Some(parent) = parent {
            fs::create_dir_all(parent).map_err(failed)?;
        }
        match DirBuilder::new().mode(0o700).create(path) {
            Ok(()) => sync_folder(parent.unwrap_or(Path::new(".")))?,
            Err(cause) if cause.kind() == ErrorKind::AlreadyExists => {}
            Err(cause) => return Err(failed(cause)),
        }
        Self::open(path)
    }

    /// Opens a folder that must be there.
    pub(super) fn open(path: &Path) -> Result<Self, KeystoreError> {
        let found = fs::metadata(path).map_err(|cause| KeystoreError::io("open", path, cause))?;
        if !found.is_dir() {
            return Err(KeystoreError::NotAFolder(path.into()));
        }
        let mode = found.mode() & 0o777;
        if mode & OF_OTHERS != 0 {
            return Err(KeystoreError::Open { path: path.into(), mode, wanted: 0o700 });
        }
        Ok(Self(path.into()))
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Waits until no other program creates keys here; others wait until the file is dropped.
    pub(super) fn lock(&self) -> Result<File, KeystoreError> {
        let path = self.path(LOCK);
        let failed = |cause| KeystoreError::io("lock", &path, cause);
        let mut options = OpenOptions::new();
        let lock = options.write(true).create(true).truncate(false).mode(0o600).open(&path);
        let lock = lock.map_err(failed)?;
        lock.lock().map_err(failed)?;
        Ok(lock)
    }

    /// The names of the files, sorted.
    pub(super) fn names(&self) -> Result<Vec<String>, KeystoreError> {
        let failed = |cause| KeystoreError::io("read", &self.0, cause);
        let mut names = Vec::new();
        for file in fs::read_dir(&self.0).map_err(failed)? {
            names.push(file.map_err(failed)?.file_name().to_string_lossy().into_owned());
        }
        names.sort_unstable();
        Ok(names)
    }

    /// Reads a file that only its owner may read.
    pub(super) fn read(&self, name: &str) -> Result<Zeroizing<String>, KeystoreError> {
        let path = self.path(name);
        let failed = |cause| KeystoreError::io("read", &path, cause);
        // Not through a link: the file behind it could stand where others may write.
        let found = fs::symlink_metadata(&path).map_err(failed)?;
        if !found.is_file() {
            return Err(KeystoreError::NotAKey(path));
        }
        let mode = found.mode() & 0o777;
        if mode & OF_OTHERS != 0 {
            return Err(KeystoreError::Open { path, mode, wanted: 0o600 });
        }
        fs::read_to_string(&path).map(Zeroizing::new).map_err(failed)
    }

    /// Writes a new file: first aside, then to the disk, then under its name. The lock must be held. After a crash at any
    /// moment the file is whole or not there.
    pub(super) fn write_new(&self, name: &str, text: &str) -> Result<(), KeystoreError> {
        let (aside, path) = (self.path(UNFINISHED), self.path(name));
        let failed = |cause| KeystoreError::io("write", &path, cause);
        if fs::symlink_metadata(&path).is_ok() {
            return Err(failed(ErrorKind::AlreadyExists.into()));
        }
        match fs::remove_file(&aside) {
            Err(cause) if cause.kind() != ErrorKind::NotFound => return Err(failed(cause)),
            _ => {}
        }
        let mut options = OpenOptions::new();
        let mut file =
            options.write(true).create_new(true).mode(0o600).open(&aside).map_err(failed)?;
        file.write_all(text.as_bytes()).map_err(failed)?;
        file.sync_all().map_err(failed)?;
        fs::rename(&aside, &path).map_err(failed)?;
        sync_folder(&self.0)
    }
}

/// Makes sure that names given in a folder outlive a loss of power.
fn sync_folder(path: &Path) -> Result<(), KeystoreError> {
    let synced = File::open(path).and_then(|folder| folder.sync_all());
    synced.map_err(|cause| KeystoreError::io("sync", path, cause))
}
