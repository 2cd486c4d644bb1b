//! What is known of a person: for each fact of the dictionary an answer, "I don't know", or nothing yet; and the members
//! of the family for their papers. A missing answer is never a no and never a zero.

mod compact;
mod json;
mod member;
mod place;
mod problem;
mod read;
mod row;
mod value;
mod write;

pub use member::Member;
pub use problem::{Argument, Format, Problem, ProblemKind, Problems};
pub use row::Header;

use catalogue::Catalogue;
use rules::{FactId, Slot, Value};
use terms::{Date, Language};

/// What a person said to one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Answer {
    /// Nothing yet.
    #[default]
    NotAsked,
    /// "I don't know", or the question was skipped: it is not asked again, but can be answered later.
    Unknown,
    /// The answer.
    Known(Value),
}

/// A person's answers, one for each fact of the vocabulary in its order, and the family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    answers: Vec<Answer>,
    /// Members of the family who come along, for their papers.
    pub family: Vec<Member>,
}

impl Profile {
    /// A person of whom nothing is known.
    #[must_use]
    pub fn new(catalogue: &Catalogue) -> Self {
        Self { answers: vec![Answer::NotAsked; catalogue.facts.len()], family: Vec::new() }
    }

    /// What was said of a fact.
    #[must_use]
    pub fn answer(&self, fact: FactId) -> &Answer {
        self.answers.get(usize::from(fact.0)).unwrap_or(&Answer::NotAsked)
    }

    /// Puts an answer in the place of what was said before.
    pub fn set(&mut self, fact: FactId, answer: Answer) {
        if let Some(place) = self.answers.get_mut(usize::from(fact.0)) {
            *place = answer;
        }
    }

    /// The same person with one answer more, or another one.
    #[must_use]
    pub fn with(mut self, fact: FactId, answer: Answer) -> Self {
        self.set(fact, answer);
        self
    }

    /// Every fact of which something was said, in the order of the dictionary.
    pub fn given(&self) -> impl Iterator<Item = (FactId, &Answer)> {
        (0..).map(FactId).zip(&self.answers).filter(|(_, answer)| **answer != Answer::NotAsked)
    }

    /// What conditions are evaluated on. "I don't know" and "not asked" are the same there: unknown.
    #[must_use]
    pub fn slots(&self) -> Vec<Slot> {
        let slot = |answer: &Answer| match answer {
            Answer::NotAsked | Answer::Unknown => Slot::Unknown,
            Answer::Known(value) => Slot::Known(value.clone()),
        };
        self.answers.iter().map(slot).collect()
    }

    /// Reads a file of answers. `today` is the last day for things that have happened.
    ///
    /// # Errors
    /// Everything wrong with it, each with line and column, in the order of the text.
    pub fn read(
        text: &str,
        format: Format,
        catalogue: &Catalogue,
        today: Date,
    ) -> Result<Self, Problems> {
        read::read(text, format, catalogue, today)
    }

    /// Reads a line of a file of many people: a JSON object as [`Profile::read`] takes it, in which `id` may say who it is.
    ///
    /// # Errors
    /// Everything wrong with it, each with its column.
    pub fn read_line(
        line: &str,
        catalogue: &Catalogue,
        today: Date,
    ) -> Result<(Self, Option<String>), Problems> {
        read::labelled(line, Format::Json, catalogue, today, true)
    }

    /// The answers as a TOML file with a comment for each question; reading it gives the same profile.
    #[must_use]
    pub fn write(&self, catalogue: &Catalogue, language: Language) -> String {
        write::write(self, catalogue, language)
    }

    /// The answers as one line of JSON, the same for the same answers; reading it gives the same profile.
    #[must_use]
    pub fn compact(&self, catalogue: &Catalogue) -> String {
        compact::write(self, catalogue)
    }
}
