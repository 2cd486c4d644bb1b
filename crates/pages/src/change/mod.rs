//! What changes: in the law, and in what the catalogue knows of it.

pub(crate) mod feed;
mod group;
pub(crate) mod show;
