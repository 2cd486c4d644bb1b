//! Search: what the catalogue says about the words a person types, in any of the three languages or a mixture.
//!
//! An [`Index`] is made once from a [`Catalogue`](catalogue::Catalogue) and held in memory. A word is brought to a *key*
//! in three steps, each a file: [`word`] cuts and folds it, `sound` writes it in Latin letters by its sound, so that
//! `қандас`, `кандас` and `qandas` become one, and `stem` takes its endings off. A word of a query finds, the stronger
//! first: the same form; another form of the same word; a longer word that begins so; a shorter word that it
//! begins with; a word with a slip of the fingers in it (`near`). `rank` says how findings become an order.
//!
//! Other names come from the data and nowhere else: codes of visas, names of the data, other spellings of countries,
//! and the words which the glossary bids to avoid (`alias`).

mod alias;
mod entry;
mod filler;
mod found;
mod index;
mod keyboard;
mod mark;
mod near;
mod query;
mod rank;
mod sound;
mod stem;
mod word;

pub use entry::{Kind, Target};
pub use found::{Found, Group, Hit, Near};
pub use index::Index;
pub use mark::Marked;
pub use rank::Wanted;

/// How many letters of a query are looked at: longer than any name.
pub const LONGEST: usize = 100;
