//! `.badge`: a word with a colour. The word alone says everything.

use maud::{Markup, html};
use terms::Support;

use crate::Visit;

/// What the colour of a badge stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Nothing in particular.
    Plain,
    /// Holds, confirmed.
    Good,
    /// Not known, reported.
    Open,
    /// Does not hold, sources disagree, closed.
    Bad,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "badge",
            Self::Good => "badge good",
            Self::Open => "badge open",
            Self::Bad => "badge bad",
        }
    }
}

/// A word with a colour.
#[must_use]
pub fn badge(tone: Tone, word: &str) -> Markup {
    html! { span class=(tone.class()) { (word) } }
}

/// How well something is supported, in a word.
#[must_use]
pub fn support(visit: &Visit, support: Support) -> Markup {
    let (tone, key) = match support {
        Support::Confirmed => (Tone::Good, "common-support-confirmed"),
        Support::Reported => (Tone::Open, "common-support-reported"),
        Support::Conflicting => (Tone::Bad, "common-support-conflicting"),
    };
    badge(tone, &visit.word(key))
}
