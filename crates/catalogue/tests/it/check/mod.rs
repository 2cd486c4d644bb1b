//! What a single row cannot show.

mod editions;
mod figures;
mod script;
mod uses;
