//! Questions and verdict, as a browser meets them.

pub(crate) mod browser;
mod cookie;
mod interview;
mod keeping;
mod kinds;
mod look;
