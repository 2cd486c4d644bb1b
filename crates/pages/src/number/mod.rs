//! Identification numbers: what the digits of one say.

pub(crate) mod check;
