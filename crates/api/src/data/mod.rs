//! The whole data set and its schema: `/catalogue`, `/catalogue/schema`.

pub(crate) mod show;
