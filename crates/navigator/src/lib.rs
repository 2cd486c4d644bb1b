//! What a person does with the catalogue: answers questions, reads a verdict on every route, sees what would change it,
//! plans papers and dates, compares routes, climbs from one to the next.
//!
//! Everything here is a function of the catalogue, the day and the answers: no clock, no printing. The results hold rows
//! of the catalogue and no language; they serialise to JSON with names in place of rows, and [`tell`] puts them into
//! words.

pub mod batch;
pub mod calendar_file;
pub mod change;
pub mod compare;
pub mod find;
mod identifier;
pub mod impact;
pub mod interview;
mod kept;
pub mod ladder;
mod navigator;
pub mod plan;
pub mod profile;
pub mod reach;
mod search;
pub mod tell;
pub mod verdict;

pub use identifier::Identifier;
pub use kept::Navigators;
pub use navigator::Navigator;
pub use profile::{Answer, Member, Profile};
