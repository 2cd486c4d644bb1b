//! Plans: `/plan`.

pub(crate) mod make;
