//! What the catalogue and the answers hold, in words: conditions, figures, answers, terms, citations.
//!
//! Conditions are spoken as "label: what is asked", so that no noun of the data need be inflected.

mod citation;
mod condition;
mod country;
mod moment;
mod quantity;
mod term;
mod value;

pub(crate) use citation::{kind_key, support_key, tier_key};
pub(crate) use country::{Found, find as find_country};
