//! Looking for something.

mod address;
mod form;
mod hit;
pub(crate) mod show;

pub(crate) use form::form;
