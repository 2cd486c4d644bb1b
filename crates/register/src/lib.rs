//! Numbers: formed, corrected, excluded, looked up; each act appended to the ledger.
//!
//! A [`Register`] is opened on a [`store::Store`] with keys, a signer, a clock and a generator ([`Parts`]); it has no clock,
//! generator or environment of its own. Who may do what is a value ([`Officer`], [`Operator`], [`Auditor`],
//! [`RelyingParty`]), made from the one [`Authority`] of the process.
//!
//! | act | who | what it does |
//! |---|---|---|
//! | [`Register::form`] | clerk | finds the person's number or forms one; told when it is durable |
//! | [`Register::search`], [`Register::history`] | clerk | reads |
//! | [`Register::correct`] | officer | changes fields, before and after; the number is no field |
//! | [`Register::exclude`], [`Register::exclude_conditionally`], [`Register::return_`] | officer | articles 9 and 10 of law 223-III |
//! | [`Register::replace`] | officer | another number; the old one stays, dead and linked |
//! | [`Register::look_up`] | relying party | yes, no or not found, recorded first |
//! | [`Register::sign`], [`Register::audit`], [`Register::statistics`], [`Register::backup`] | auditor | the ledger and the whole |
//! | [`Register::prove`], [`verify`] | clerk, anybody | an act is in the signed ledger |
//!
//! # Forming
//!
//! Requests queue for one task, which forms up to [`Settings::batch`] of them in one transaction: one sync of the disk for
//! all. Each stands in a step of its own and may fail alone. Nobody is answered before the commit. Between programs on one
//! database the unique keys and the row locks of the store decide; a race ends as [`store::StoreError::Conflict`] and is
//! done again.
//!
//! A person is found by keyed hashes of documents and of folded names with date and place of birth. A serial is drawn at
//! random among those that are free; when draws miss, the free ones are listed, so that a group fills to its last number.
//!
//! # What the ledger commits to
//!
//! The canonical bytes of the entry as the act leaves it, with every column of its version: the act, the ground, who and
//! when, and the person. Person and salts are sealed with a key of the entry's own, which the master key wraps.

mod act;
mod append;
mod audit;
mod authority;
mod backup;
mod content;
mod error;
mod export;
mod find_keys;
mod fold;
mod ground;
mod history;
mod import;
mod number;
mod outside;
mod person;
mod proof;
mod queue;
mod register;
mod search;
mod settings;
mod sign;
mod statistics;
mod vault;

pub use act::{Admitted, Answer, Asking, Basis, Done, Formed, LookUp, Outcome, Replaced, Request};
pub use audit::{Audit, Fault, Finding};
pub use authority::{
    Account, Auditor, Authority, Clerk, InvalidAccount, Officer, Operator, RelyingParty,
};
pub use backup::{Copied, NotRestored};
pub use error::{NotOpened, RegisterError};
pub use export::Exported;
pub use ground::{ConditionalGround, DEATH, ReplaceGround, ReturnGround};
pub use history::{Asked, Entry, EntryVersion};
pub use import::{Import, Imported, Refusal, Why};
pub use number::Held;
pub use outside::{NoRandomness, Outside};
pub use person::{
    BirthPlace, Change, Cyrillic, CyrillicName, Document, DocumentKind, DocumentNumber, Email,
    InvalidPerson, InvalidText, Latin, LatinName, Person, Phone, PlaceName, Stale,
};
pub use proof::{NotProven, Proved, verify};
pub use register::{Parts, Register};
pub use search::{Candidate, Match, Reason};
pub use settings::Settings;
pub use sign::Sign;
pub use statistics::{Crowded, Statistics};
