//! The Merkle tree over the events of the register, its proofs and its signed checkpoints (RFC 9162, C2SP).
//!
//! The ledger answers one question: *is everything that was ever written still there, in its order, unchanged?* It answers
//! anyone who holds the public key, without showing a person's data:
//!
//! - an [`Event`] says what happened to a number and when, with salted [`Commitment`]s in place of the number and the data;
//! - events are the leaves of a tree ([`Edge`] to append, [`Tree`] to hold it, [`Tiles`] to read it from where it is stored);
//! - a [`Checkpoint`] is the size and root of the tree, signed in the form that the tools of other logs read;
//! - an [`Inclusion`] shows that an event is under the root of a checkpoint, a [`Consistency`] that the tree of one
//!   checkpoint is the beginning of the tree of a later one. An [`OfflineProof`] is the first with all it needs in one text.
//!
//! Nothing here reads or writes, draws random bits or holds a secret key: the caller stores tiles and bundles under their
//! [`Address`], and signs through a [`Signer`].
//!
//! ```
//! use ledger::{Checkpoint, Commitment, Consistency, Event, EventKind, Hash, Inclusion, KeyName, Salt, Tree};
//!
//! let number = "850101300015".parse()?;
//! let event = Event {
//!     index: 0,
//!     kind: EventKind::Formed,
//!     moment: 1_764_000_000_000,
//!     // In earnest each salt is drawn at random and kept sealed.
//!     number: Commitment::to_number(&number, &Salt::new([1; 32])),
//!     content: Commitment::to_content(b"ALIYEVA<<AIGERIM", &Salt::new([2; 32])),
//! };
//!
//! let mut tree = Tree::default();
//! tree.append(Hash::leaf(&event.encode()));
//! let origin = KeyName::new("register.example.kz/numbers")?;
//! let monday = Checkpoint::new(origin.clone(), tree.size(), tree.root());
//! tree.append(Hash::leaf(b"another event"));
//! let tuesday = Checkpoint::new(origin, tree.size(), tree.root());
//!
//! // The event is there.
//! let proof = Inclusion::prove(&tree, 0, tuesday.size())?;
//! proof.verify(&Hash::leaf(&event.encode()), tuesday.root())?;
//! // Nothing of Monday was changed by Tuesday.
//! let proof = Consistency::prove(&tree, monday.size(), tuesday.size())?;
//! tuesday.follows(&monday, &proof)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod bundle;
mod checkpoint;
mod edge;
mod event;
mod hash;
mod nodes;
mod note;
mod proof;
mod tile;
mod tree;

pub use checkpoint::{Checkpoint, Fork, InvalidCheckpoint, NotHeld};
pub use edge::{Edge, InvalidEdge};
pub use event::{Commitment, Event, EventKind, InvalidEvent, Salt};
pub use hash::{Hash, InvalidHash};
pub use nodes::Nodes;
pub use note::{
    InvalidKeyName, InvalidNote, InvalidPublicKey, KeyName, NotSigned, NotVerified, Note,
    PublicKey, Signer,
};
pub use proof::{
    Consistency, Inclusion, InvalidProof, NotConsistent, NotIncluded, NotProved, OfflineProof,
};
pub use tile::{Address, InvalidAddress, TILE_WIDTH, Tile, TileFault, Tiles};
pub use tree::{NotInTree, Tree};
