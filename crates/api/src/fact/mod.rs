//! The dictionary: `/facts`.

pub(crate) mod list;
