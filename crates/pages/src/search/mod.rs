//! Looking for a route.

pub(crate) mod show;
