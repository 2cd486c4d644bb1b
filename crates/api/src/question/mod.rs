//! The interview: `/questions`.

pub(crate) mod next;
