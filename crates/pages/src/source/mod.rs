//! Sources: the list of all, and a page of each with the facts that hang on it.

pub(crate) mod list;
mod place;
pub(crate) mod show;
