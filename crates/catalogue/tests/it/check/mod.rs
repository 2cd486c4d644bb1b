//! What a single row cannot show.

mod broken;
mod editions;
mod figures;
mod glossary;
mod published_errors;
mod script;
mod unscored;
mod uses;
