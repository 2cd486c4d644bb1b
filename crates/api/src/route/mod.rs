//! Routes: `/routes` and `/routes/{id}`.

pub(crate) mod list;
pub(crate) mod show;
