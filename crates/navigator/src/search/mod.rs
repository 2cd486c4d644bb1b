//! Searches over what a person may still answer: which facts decide a route, what would open it, what to ask next.
//!
//! The rules of all routes become tables. Each fact has a few values that stand for all others (one on each side of
//! every threshold, one for each way of being in the sets that conditions name), each comparison becomes a table over
//! the values of its facts, and a profile becomes a row of small numbers. The tables are filled by the engine itself, so
//! that a search and a verdict cannot disagree; a search then costs some table look-ups a step and allocates nothing.

mod domain;
mod model;
mod reach;
mod relevance;
mod satisfy;
mod set;
mod signature;
mod state;
mod table;
mod tree;
mod witness;

pub(crate) use domain::Code;
pub(crate) use model::{Located, Model};
pub(crate) use set::Places;
pub(crate) use state::State;
pub(crate) use witness::Witness;

#[cfg(test)]
mod tests;
