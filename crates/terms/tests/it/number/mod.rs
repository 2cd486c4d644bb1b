//! Identification numbers.

mod capacity;
mod errors;
mod properties;
mod vectors;
