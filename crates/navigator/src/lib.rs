//! What a person does with the catalogue: answers questions, reads a verdict on every route, sees what would change it,
//! plans papers and dates, compares routes, climbs from one to the next.
//!
//! Everything here is a function of the catalogue, the day and the answers: no clock, no language, no printing. The
//! results hold rows of the catalogue, so that whoever shows them reads the texts in a language, and they serialise to
//! JSON with names in place of rows.

pub mod calendar_file;
pub mod change;
pub mod compare;
pub mod impact;
pub mod interview;
pub mod ladder;
mod navigator;
pub mod plan;
pub mod profile;
pub mod reach;
mod search;
pub mod verdict;

pub use navigator::Navigator;
pub use profile::{Answer, Member, Profile};
