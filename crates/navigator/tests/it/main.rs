//! The navigator on made-up data and on the data of the product.

mod change;
mod data;
mod find;
mod golden_people;
mod impact;
mod interview;
mod ladder;
mod plan;
mod profile;
mod reach;
mod thresholds;
mod verdict;
