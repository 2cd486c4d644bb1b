//! Verdicts: `/verdicts`.

pub(crate) mod judge;
