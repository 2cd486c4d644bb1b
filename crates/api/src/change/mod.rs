//! What changed: `/changes`.

pub(crate) mod list;
