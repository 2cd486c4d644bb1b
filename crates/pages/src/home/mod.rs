//! The first page.

mod recent;
pub(crate) mod show;
