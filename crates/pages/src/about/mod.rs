//! About the data.

mod counts;
pub(crate) mod coverage;
pub(crate) mod show;
