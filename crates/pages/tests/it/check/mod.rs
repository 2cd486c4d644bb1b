//! Questions and verdict, as a browser meets them.

mod browser;
mod cookie;
mod interview;
mod kinds;
mod keeping;
mod look;
