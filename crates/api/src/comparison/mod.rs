//! Comparisons: `/compare`.

pub(crate) mod show;
