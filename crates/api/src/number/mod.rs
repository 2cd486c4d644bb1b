//! Identification numbers.

pub(crate) mod check;
