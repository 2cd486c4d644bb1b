//! Sources: `/sources` and `/sources/{key}`.

pub(crate) mod list;
pub(crate) mod show;
