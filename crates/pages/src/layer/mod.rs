//! What every request passes through.

pub(crate) mod dress;
pub(crate) mod security;
