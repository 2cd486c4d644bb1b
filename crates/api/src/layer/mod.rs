//! What every request passes through.

pub(crate) mod accept;
pub(crate) mod count;
pub(crate) mod open;
pub(crate) mod tell;
