//! Checkpoints (C2SP tlog-checkpoint): the size and the root of the tree at a moment, signed.

use std::str::FromStr;

use crate::hash::Hash;
use crate::nodes::{Nodes, root};
use crate::note::{InvalidNote, KeyName, NotSigned, NotVerified, Note, PublicKey, Signer};
use crate::proof::{Consistency, NotConsistent};

/// What a ledger says of itself: "I am this one, I have so many entries, and this is their root". Whoever keeps one can
/// show later that nothing before it was changed or removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    origin: KeyName,
    size: u64,
    root: Hash,
    extensions: Vec<String>,
}

impl Checkpoint {
    /// A checkpoint without further lines.
    #[must_use]
    pub const fn new(origin: KeyName, size: u64, root: Hash) -> Self {
        Self { origin, size, root, extensions: Vec::new() }
    }

    /// Which ledger it is of.
    #[must_use]
    pub const fn origin(&self) -> &KeyName {
        &self.origin
    }

    /// How many entries the ledger had.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// The root over all of them.
    #[must_use]
    pub const fn root(&self) -> &Hash {
        &self.root
    }

    /// Lines after the root. We write none: nobody could check them.
    #[must_use]
    pub fn extensions(&self) -> &[String] {
        &self.extensions
    }

    /// Signs the checkpoint. The signer must know of no other checkpoint that this one does not follow from; the caller
    /// sees to that with [`Checkpoint::follows`].
    ///
    /// # Errors
    ///
    /// When the signer fails.
    pub fn sign<S: Signer + ?Sized>(&self, signer: &S) -> Result<Note, NotSigned<S::Error>> {
        Note::sign(self.text(), signer)
    }

    /// Reads a signed checkpoint and verifies it with the public keys of the ledger: the one in use, and those it had
    /// before.
    ///
    /// # Errors
    ///
    /// When it is no checkpoint, none of the keys signed it, or it is of another ledger.
    pub fn open(note: &str, keys: &[PublicKey]) -> Result<Self, InvalidCheckpoint> {
        let note: Note = note.parse()?;
        let checkpoint: Self = note.verify(keys)?.parse()?;
        if keys.iter().any(|key| *key.name() == checkpoint.origin) {
            Ok(checkpoint)
        } else {
            Err(InvalidCheckpoint::Origin(checkpoint.origin))
        }
    }

    /// Checks that the tree of this checkpoint is the one of `old` with entries appended.
    ///
    /// # Errors
    ///
    /// When the two are of different ledgers, or the proof is not for these sizes or does not hold. With a proof made
    /// from the tree of this checkpoint the latter means that the ledger has forked.
    pub fn follows(&self, old: &Self, proof: &Consistency) -> Result<(), Fork> {
        if self.origin != old.origin {
            return Err(Fork::Origin);
        }
        if (proof.old, proof.new) != (old.size, self.size) {
            return Err(Fork::Sizes { old: old.size, new: self.size });
        }
        proof.verify(&old.root, &self.root).map_err(Fork::Proof)
    }

    /// Checks this checkpoint against the `size` entries that are there now, without a proof.
    ///
    /// # Errors
    ///
    /// When the tree is shorter or its beginning has another root: it is not the one that was signed.
    pub fn holds_in<N: Nodes + ?Sized>(
        &self,
        nodes: &N,
        size: u64,
    ) -> Result<(), NotHeld<N::Error>> {
        if size < self.size {
            return Err(NotHeld::Shorter { signed: self.size, there: size });
        }
        let found = root(nodes, 0, self.size).map_err(NotHeld::Node)?;
        if found == self.root {
            Ok(())
        } else {
            Err(NotHeld::Root { size: self.size, found, signed: self.root })
        }
    }

    /// The text that is signed.
    fn text(&self) -> String {
        let mut text = format!("{}\n{}\n{}\n", self.origin, self.size, self.root);
        for line in &self.extensions {
            text.push_str(line);
            text.push('\n');
        }
        text
    }
}

/// Reads the text under the signatures.
impl FromStr for Checkpoint {
    type Err = InvalidCheckpoint;

    fn from_str(text: &str) -> Result<Self, InvalidCheckpoint> {
        let wrong = InvalidCheckpoint::Form;
        let mut lines = text.strip_suffix('\n').ok_or(wrong.clone())?.split('\n');
        let (Some(origin), Some(size), Some(root)) = (lines.next(), lines.next(), lines.next())
        else {
            return Err(wrong);
        };
        let origin = KeyName::new(origin).map_err(|_| wrong.clone())?;
        let size = read_count(size).ok_or(wrong.clone())?;
        let root = root.parse().map_err(|_| wrong.clone())?;
        let extensions: Vec<String> = lines.map(str::to_owned).collect();
        if extensions.iter().any(String::is_empty) {
            return Err(wrong);
        }
        Ok(Self { origin, size, root, extensions })
    }
}

/// A decimal number without sign and leading zeros.
pub(crate) fn read_count(text: &str) -> Option<u64> {
    text.parse().ok().filter(|count: &u64| count.to_string() == text)
}

/// Why a text is not a checkpoint of this ledger.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidCheckpoint {
    /// It is not a signed note.
    #[error(transparent)]
    Note(#[from] InvalidNote),
    /// Its signature does not hold.
    #[error(transparent)]
    NotVerified(#[from] NotVerified),
    /// The signed text is not a checkpoint.
    #[error(
        "not a checkpoint: expected a line with the name of the ledger, one with its size, one with its root"
    )]
    Form,
    /// It is of another ledger than its keys.
    #[error("a checkpoint of the ledger `{0}`, which none of the known keys is named after")]
    Origin(KeyName),
}

/// Why one checkpoint does not follow from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fork {
    /// They are of different ledgers.
    #[error("the two checkpoints are of different ledgers")]
    Origin,
    /// The proof is for other sizes.
    #[error("the proof is not for {old} and {new} entries, which the checkpoints are of")]
    Sizes {
        /// The size of the old checkpoint.
        old: u64,
        /// The size of the new checkpoint.
        new: u64,
    },
    /// The proof does not hold.
    #[error(transparent)]
    Proof(NotConsistent),
}

/// Why a tree is not the one a checkpoint was signed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotHeld<E> {
    /// Entries are missing.
    #[error("{signed} entries were signed, only {there} are there: entries were removed")]
    Shorter {
        /// How many were signed.
        signed: u64,
        /// How many are there.
        there: u64,
    },
    /// The entries are others than were signed.
    #[error(
        "the first {size} entries have the root {found}, signed was {signed}: entries were changed"
    )]
    Root {
        /// How many were signed.
        size: u64,
        /// The root they have now.
        found: Hash,
        /// The root that was signed.
        signed: Hash,
    },
    /// A node of the tree could not be had.
    #[error("a node of the tree could not be had: {0}")]
    Node(#[source] E),
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text of the example in C2SP tlog-checkpoint.
    const KNOWN: &str =
        "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

    #[test]
    fn a_known_checkpoint_is_read_and_written() {
        let known: Checkpoint = KNOWN.parse().expect("the example of the specification");
        assert_eq!(known.origin().as_str(), "example.com/behind-the-sofa");
        assert_eq!((known.size(), known.extensions().len()), (20_852_163, 0));
        assert_eq!(known.text(), KNOWN);
        let longer: Checkpoint = format!("{KNOWN}more\n").parse().expect("a line more");
        assert_eq!(longer.extensions(), ["more"]);
        assert_eq!(longer.text(), format!("{KNOWN}more\n"));
    }

    #[test]
    fn what_is_no_checkpoint_is_refused() {
        let wrong = [
            String::new(),
            KNOWN.replace("20852163", "020852163"),
            KNOWN.replace("20852163", "+20852163"),
            KNOWN.replace("20852163", "-1"),
            KNOWN.replace("20852163", "18446744073709551616"),
            KNOWN.replace("20852163", ""),
            KNOWN.replace("q2I=", "q2I"),
            KNOWN.replace("q2I=", "q2J="),
            KNOWN.replace("example.com", "").replace("/behind-the-sofa", ""),
            KNOWN.trim_end().to_owned(),
            format!("{KNOWN}\n"),
            format!("{KNOWN}\nmore\n"),
        ];
        for text in wrong {
            assert_eq!(text.parse::<Checkpoint>(), Err(InvalidCheckpoint::Form), "{text}");
        }
    }
}
