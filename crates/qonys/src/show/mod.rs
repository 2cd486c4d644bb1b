//! What is shown, a file each: pages for people and, where it is more than the value itself, JSON for programs.

pub(crate) mod route;
pub(crate) mod route_rows;
pub(crate) mod source;
