//! What is kept: SQLite or PostgreSQL behind one set of queries, and papers beside them.
//!
//! The store knows tables, not rules: the `register` decides what is done, and begins and ends the transactions. It
//! never sees HTTP, a clock, or a key. Statements are plain functions in a file by noun; those that read take a
//! [`Connection`], those that write a [`Transaction`], which is a connection too.
//!
//! # Tables
//!
//! | table | what | guard |
//! |---|---|---|
//! | `entry` | a number: keyed hash (unique for all time) and the number sealed | append-only |
//! | `entry_version` | every act: who, when, application, ground, data before and after | append-only, dense from 1 |
//! | `event` | leaves of the ledger: canonical bytes, leaf hash | append-only, dense from 0 |
//! | `ledger_head` | how many leaves; its row is the lock for appending | only grows |
//! | `checkpoint` | signed heads, as published, with the right edge of the tree | append-only, growing |
//! | `idempotency` | request key → the answer given | append-only |
//! | `lookup` | who asked about whom, why, and was told what | append-only |
//! | `record_key` | the data key of an entry, wrapped by a master key | rewrapped or erased |
//! | `salt` | the salt of a leaf's commitment | erased, once |
//! | `person_key` | keyed hashes to find a person by | released, once |
//! | `group_use` | how many numbers of a group are used | only grows |
//! | `relying_party` | who may ask | ended, once |
//! | `paper` | where a paper's content is, and its wrapped key | given, rewrapped, erased |
//! | `setting` | what the operator has set | none |
//!
//! # What stands unsealed, and why
//!
//! Sealed are numbers, data, salts, keys and papers ([`Sealed`]); the store cannot open them. Searching goes by keyed
//! hashes ([`LookupHash`]), since every usable number can be hashed in minutes and any digest without a key outside the
//! database would be a list of all numbers. For the same reason there is no column for a date of birth, for digit 7, or
//! for a serial: with somebody's birthday, a serial in clear *is* the number. An entry does not even name its group, or
//! it would tell who shares a birthday. What is left in clear: identifiers with the time a row was made, codes of acts
//! and grounds, accounts, moments, and the canonical bytes of leaves, which hold commitments.
//!
//! # What a commit promises
//!
//! Deferred keys make halves impossible, whoever writes: no entry without its data key and first version, no version
//! without its leaf, no reserved leaf left empty, no answered request without what it answers with. SQLite writes with
//! `synchronous = FULL`; PostgreSQL is refused unless `synchronous_commit` is at least `on` and standbys, if there are
//! any, are waited for. No timeout of the server runs during `COMMIT`, because one that strikes there makes PostgreSQL
//! report success for what the standby may not have. Ours does, and then says [`StoreError::Unsure`].
//!
//! # Forming a number
//!
//! The order keeps locks short and races decided by keys, not by luck:
//!
//! 1. [`idempotency::claim`]: the same request elsewhere ends first, and its answer is found.
//! 2. [`group::claim`]: whoever forms in the same group waits. A person has one date of birth, so two applications of
//!    one person meet here, and the second sees what the first stored. Several groups in one transaction: in the order
//!    of their hashes, or two transactions may wait for each other.
//! 3. [`person::find`] for every key of the person; a certain match ends here, with [`Transaction::roll_back`].
//! 4. [`entry::taken`] for some dozens of random candidates; the first free one is the number.
//! 5. [`entry::insert`], [`record_key::insert`], [`person::insert`].
//! 6. [`event::reserve`], late, since it is the lock of the whole ledger; then [`event::insert`], [`salt::insert`] and
//!    [`version::insert`] with that leaf.
//! 7. [`Transaction::commit`]. Only then is the number told.
//!
//! Many numbers in one transaction cost one sync of the disk: [`Transaction::step`] lets one of them fail alone.
//! The whole is done again with [`Retry`] when [`StoreError::passes`]; [`StoreError::Unsure`] is answered by asking
//! again with the same request key.
//!
//! ```
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! use store::{LookupHash, Store, entry};
//!
//! let folder = tempfile::tempdir()?;
//! let store = Store::open(&format!("sqlite:{}", folder.path().join("qonys.db").display())).await?;
//! assert!(store.guards().await?.is_empty());
//! let mut reading = store.read().await?;
//! assert_eq!(entry::find_by_number(&mut reading, LookupHash::new([7; 32])).await?, None);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Roles
//!
//! On PostgreSQL, the owner of the tables opens the store after an update and so migrates it; the service runs as
//! `qonys_application`, which cannot delete, truncate, drop, or change what is not named in the table above. The
//! triggers stop the owner as well. [`Store::guards`] tells when one of them was dropped, altered or switched off.

mod act;
#[cfg(feature = "s3")]
mod bucket;
pub mod checkpoint;
mod connection;
pub mod copy;
mod database_file;
mod dialect;
mod durability;
pub mod entry;
mod error;
pub mod event;
pub mod group;
mod guard;
pub mod idempotency;
pub mod lookup;
mod lookup_hash;
pub mod many;
mod migration;
mod moment;
mod open_error;
mod options;
pub mod paper;
mod papers;
pub mod party;
pub mod person;
mod place;
mod record_id;
pub mod record_key;
mod retry;
mod row;
pub mod salt;
mod sealed;
pub mod setting;
mod status;
mod store;
mod transaction;
pub mod version;
pub mod whole;

pub use act::Act;
#[cfg(feature = "s3")]
pub use bucket::Bucket;
pub use connection::Connection;
pub use dialect::Dialect;
pub use error::StoreError;
pub use guard::{Fault, GuardFault};
pub use lookup_hash::LookupHash;
pub use moment::{Moment, NotAMoment};
pub use open_error::OpenError;
pub use options::Options;
pub use papers::{PaperError, Papers};
pub use place::Place;
pub use record_id::{NotARecordId, RecordId};
pub use retry::{AsStoreError, Retry};
pub use row::UnknownWord;
pub use sealed::{NotSealed, Sealed};
pub use status::Status;
pub use store::Store;
pub use transaction::{Snapshot, Transaction};
