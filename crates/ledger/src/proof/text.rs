//! A proof that stands alone: place, path and signed checkpoint in one text (C2SP tlog-proof). It verifies offline, with
//! the entry and the public key of the ledger.

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{Inclusion, NotIncluded};
use crate::checkpoint::{Checkpoint, InvalidCheckpoint, read_count};
use crate::hash::Hash;
use crate::note::{Note, PublicKey};

const FIRST_LINE: &str = "c2sp.org/tlog-proof@v1";
/// No path in a tree of at most 2^64 - 1 leaves is longer.
const LONGEST_PATH: usize = 64;

/// The place of an entry, its path to the root, and the checkpoint with that root. Files of it end in `.tlog-proof`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfflineProof {
    extra: Option<Vec<u8>>,
    index: u64,
    path: Vec<Hash>,
    checkpoint: Note,
}

impl OfflineProof {
    /// Puts a proof together. `extra` travels with it and is not protected: the salts that open the commitments of the
    /// entry, for one, which the entry itself confirms.
    #[must_use]
    pub fn new(proof: Inclusion, checkpoint: Note, extra: Option<Vec<u8>>) -> Self {
        Self { extra, index: proof.index, path: proof.path, checkpoint }
    }

    /// What travels with the proof. Believe none of it that does not follow from the entry.
    #[must_use]
    pub fn extra(&self) -> Option<&[u8]> {
        self.extra.as_deref()
    }

    /// The place of the entry, from zero. Believe it after [`OfflineProof::verify`] only.
    #[must_use]
    pub const fn index(&self) -> u64 {
        self.index
    }

    /// Checks that `entry` is in the ledger that `keys` belong to; gives the checkpoint that says so.
    ///
    /// # Errors
    ///
    /// When the checkpoint is not signed by the ledger, or the entry is not under its root.
    pub fn verify(&self, entry: &[u8], keys: &[PublicKey]) -> Result<Checkpoint, InvalidProof> {
        let checkpoint = Checkpoint::open(&self.checkpoint.to_string(), keys)?;
        let path = self.path.clone();
        let proof = Inclusion { index: self.index, size: checkpoint.size(), path };
        proof.verify(&Hash::leaf(entry), checkpoint.root())?;
        Ok(checkpoint)
    }
}

impl fmt::Display for OfflineProof {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{FIRST_LINE}")?;
        if let Some(extra) = &self.extra {
            writeln!(formatter, "extra {}", STANDARD.encode(extra))?;
        }
        writeln!(formatter, "index {}", self.index)?;
        for hash in &self.path {
            writeln!(formatter, "{hash}")?;
        }
        write!(formatter, "\n{}", self.checkpoint)
    }
}

impl FromStr for OfflineProof {
    type Err = InvalidProof;

    fn from_str(text: &str) -> Result<Self, InvalidProof> {
        let (head, checkpoint) = text.split_once("\n\n").ok_or(InvalidProof::Form)?;
        let mut lines = head.split('\n').peekable();
        if lines.next() != Some(FIRST_LINE) {
            return Err(InvalidProof::Form);
        }
        let extra = lines.next_if(|line| line.starts_with("extra "));
        let extra = extra.map(|line| STANDARD.decode(&line["extra ".len()..])).transpose();
        let index = lines.next().and_then(|line| line.strip_prefix("index ")).and_then(read_count);
        let path: Option<Vec<Hash>> =
            lines.take(LONGEST_PATH + 1).map(|line| line.parse().ok()).collect();
        match (extra, index, path) {
            (Ok(extra), Some(index), Some(path)) if path.len() <= LONGEST_PATH => {
                let checkpoint = checkpoint.parse().map_err(InvalidCheckpoint::from)?;
                Ok(Self { extra, index, path, checkpoint })
            }
            _ => Err(InvalidProof::Form),
        }
    }
}

/// Why a proof does not show that an entry is in a ledger.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidProof {
    /// The text is not a proof.
    #[error(
        "not a proof: expected `{FIRST_LINE}`, a line `index …`, one hash a line, an empty line, a checkpoint"
    )]
    Form,
    /// The checkpoint in it does not hold.
    #[error(transparent)]
    Checkpoint(#[from] InvalidCheckpoint),
    /// The entry is not under the root of the checkpoint.
    #[error(transparent)]
    NotIncluded(#[from] NotIncluded),
}
