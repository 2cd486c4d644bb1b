//! What the catalogue, the answers and the results hold, in words of one language: conditions, figures, answers, terms,
//! moments, citations. Every face speaks through this; none of them puts a sentence of the data together by itself.
//!
//! Conditions are spoken as "label: what is asked", so that no noun of the data need be inflected.

mod change;
mod citation;
mod comparison;
mod condition;
mod country;
mod day;
mod ladder;
mod legalisation;
mod moment;
pub mod number;
mod plan;
mod price;
mod problem;
mod quantity;
mod term;
mod typed;
mod value;
mod verdict;
mod warning;

use catalogue::{At, Catalogue, Dated};
use speech::{Argument, Speech, date};
use terms::{Date, Language, Texts};

pub use citation::{kind_key, short_title, support_key, tier_key};
pub use comparison::{Told, outcome_key, topic_key};
pub use country::{Found, find as find_country};
pub use day::{NoDay, day as read_day, stay as read_stay};
pub use legalisation::{Citizenships, Said, legalised_word, list as legalisation_list};
pub use typed::{NoEntry, PROPOSED};
pub use verdict::{facts, is_told, places};

/// Whoever puts things into words: the catalogue as of two days, and a language.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    at: At<'a>,
    speech: &'a Speech,
}

impl<'a> Teller<'a> {
    /// A teller of the catalogue as of two days, in the language of the speech.
    #[must_use]
    pub const fn new(at: At<'a>, speech: &'a Speech) -> Self {
        Self { at, speech }
    }

    /// The catalogue as of the two days.
    #[must_use]
    pub const fn at(&self) -> At<'a> {
        self.at
    }

    /// The whole catalogue.
    #[must_use]
    pub const fn catalogue(&self) -> &'a Catalogue {
        self.at.catalogue
    }

    /// The language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.speech.language()
    }

    /// A sentence of the interface.
    #[must_use]
    pub fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.speech.say(key, arguments)
    }

    /// A sentence without variables.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.speech.say(key, &[])
    }

    /// A text of the catalogue.
    #[must_use]
    pub fn text<'t>(&self, texts: &'t Texts) -> &'t str {
        texts.get(self.language())
    }

    /// A day in words.
    #[must_use]
    pub fn date(&self, day: Date) -> String {
        date::long(day, self.language())
    }

    /// Whether a row holds on the two days.
    #[must_use]
    pub fn holds(&self, row: &impl Dated) -> bool {
        row.holds(self.at.as_of, self.at.known_at)
    }
}
