//! Ways from the answers of today to a goal.

pub(crate) mod show;
mod way;
