//! What is wrong in a condition, and where.

use serde::{Deserialize, Serialize};

/// A stretch of a condition's own text, in bytes; `end` is one past the last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    pub(crate) const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    pub(crate) const fn to(self, other: Self) -> Self {
        Self { start: self.start, end: other.end }
    }

    /// The stretch of `text` it marks.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}

/// One error of a condition, for the person who writes the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands.
    pub span: Span,
    /// What is wrong and what was expected.
    pub message: String,
    /// The remedy, where one is known.
    pub help: Option<String>,
}

impl Problem {
    pub(crate) fn new(span: Span, message: impl Into<String>) -> Self {
        Self { span, message: message.into(), help: None }
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// "Did you mean" from the names that would have been right, if one is near enough.
    pub(crate) fn nearest<'n>(self, name: &str, names: impl IntoIterator<Item = &'n str>) -> Self {
        let near = names
            .into_iter()
            .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
            .filter(|(distance, candidate)| {
                *distance <= (candidate.len().max(name.len()) / 3).max(1)
            })
            .min();
        match near {
            Some((_, candidate)) => self.help(format!("did you mean `{candidate}`?")),
            None => self,
        }
    }
}
