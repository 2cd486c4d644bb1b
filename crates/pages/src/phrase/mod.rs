//! What the catalogue holds, in words: conditions, figures, terms, places. The sentences stand in `locales`; what is
//! here only finds the right one. Conditions are spoken as "label: what is asked", so that no noun of the data need be
//! inflected.

mod condition;
mod quantity;
mod term;

/// The same with a capital at its start, as a heading has it.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
