//! The navigator on made-up data and on the data of the product.

mod change;
mod data;
mod interview;
mod plan;
mod profile;
mod verdict;
