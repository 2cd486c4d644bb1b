//! Routes side by side.

mod cell;
pub(crate) mod choose;
pub(crate) mod show;
mod wanted;
