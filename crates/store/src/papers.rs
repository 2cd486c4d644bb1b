//! The contents of papers, sealed: in a folder, or in a bucket that speaks S3 (feature `s3`).
//!
//! A content is written once: a second paper at the same place is refused, never put over the first.

use std::path::Path;
use std::sync::Arc;

use object_store::local::LocalFileSystem;
use object_store::path::Path as Name;
use object_store::{ObjectStore, ObjectStoreExt, PutMode};

use crate::{Place, Sealed};

/// Where contents are kept. Cloned, it is the same place.
#[derive(Debug, Clone)]
pub struct Papers {
    objects: Arc<dyn ObjectStore>,
}

/// A content that was not kept or not found.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PaperError {
    /// Something is kept there already.
    #[error("there is a paper at this place already; it was not touched")]
    Taken,
    /// Nothing is kept there.
    #[error("the content of this paper is missing: restore it from a backup")]
    Missing,
    /// The content is too short to be a seal.
    #[error("the content of this paper is damaged: restore it from a backup")]
    Damaged,
    /// The folder or bucket may not be used.
    #[error("the folder or bucket of papers may not be used: check its owner and permissions")]
    Denied,
    /// The folder cannot be made.
    #[error("the folder of papers cannot be made: {reason}")]
    Folder {
        /// The system's reason.
        reason: String,
    },
    /// The disk is full, the network is down, or the like.
    #[error(
        "the content of a paper could not be kept or read: check the disk or the network and try again"
    )]
    Failed,
}

impl Papers {
    /// Keeps papers in a folder, which is made for its owner alone. Every content is on disk when [`keep`](Self::keep)
    /// returns.
    ///
    /// # Errors
    /// When the folder cannot be made or used.
    pub fn in_folder(folder: &Path) -> Result<Self, PaperError> {
        let fault = |error: std::io::Error| PaperError::Folder { reason: error.kind().to_string() };
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder).map_err(fault)?;
        let objects = LocalFileSystem::new_with_prefix(folder)
            .map_err(|error| read(&error))?
            .with_fsync(true);
        Ok(Self { objects: Arc::new(objects) })
    }

    /// Keeps papers in a bucket.
    #[cfg(feature = "s3")]
    #[must_use]
    pub(crate) fn in_store(objects: Arc<dyn ObjectStore>) -> Self {
        Self { objects }
    }

    /// Keeps a content, durably, where there is none yet.
    ///
    /// # Errors
    /// [`PaperError::Taken`] when there is one.
    pub async fn keep(&self, place: &Place, content: Sealed) -> Result<(), PaperError> {
        let name = Name::from(place.as_str());
        let kept =
            self.objects.put_opts(&name, content.into_bytes().into(), PutMode::Create.into());
        kept.await.map(drop).map_err(|error| read(&error))
    }

    /// Reads a content.
    ///
    /// # Errors
    /// [`PaperError::Missing`] when there is none.
    pub async fn take(&self, place: &Place) -> Result<Sealed, PaperError> {
        let found = self.objects.get(&Name::from(place.as_str())).await;
        let bytes = found.map_err(|error| read(&error))?.bytes().await;
        let bytes = bytes.map_err(|error| read(&error))?;
        Sealed::new(bytes.to_vec()).map_err(|_| PaperError::Damaged)
    }

    /// Removes a content whose key is erased, or whose row was never written.
    ///
    /// # Errors
    /// [`PaperError::Missing`] when there is none.
    pub async fn remove(&self, place: &Place) -> Result<(), PaperError> {
        self.objects.delete(&Name::from(place.as_str())).await.map_err(|error| read(&error))
    }
}

fn read(error: &object_store::Error) -> PaperError {
    use object_store::Error;
    match error {
        Error::AlreadyExists { .. } | Error::Precondition { .. } => PaperError::Taken,
        Error::NotFound { .. } => PaperError::Missing,
        Error::PermissionDenied { .. } | Error::Unauthenticated { .. } => PaperError::Denied,
        _ => PaperError::Failed,
    }
}
