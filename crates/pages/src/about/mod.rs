//! About the data.

mod counts;
pub(crate) mod show;
