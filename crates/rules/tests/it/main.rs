//! The language from outside: examples of the reference page, problems with their places, and laws over random input.

mod batch;
mod examples;
mod laws;
mod problems;
mod sample;
