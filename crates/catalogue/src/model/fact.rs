//! The dictionary in words: what stands beside `Vocabulary::facts`.

use rules::{Condition, ListId};
use serde::{Deserialize, Serialize};
use terms::{Date, Texts};

use super::{Origin, words::words};

words! {
    /// Whether a fact can change.
    Change {
        /// Never, such as the date of birth.
        Fixed = "fixed",
        /// By life, such as a marriage.
        Circumstance = "circumstance",
        /// By what a person does, such as passing a test.
        Action = "action",
    }
}

words! {
    /// Whose fact it is.
    Subject {
        /// The person who asks.
        Oneself = "self",
        /// A member of the family, one at a time; only documents may speak of it.
        Member = "member",
    }
}

/// The end of the days a date may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Limit {
    /// A fixed day.
    Day(Date),
    /// The day of the evaluation.
    Today,
}

/// One answer of a choice or a code. Same position as in the options of `rules::Kind`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionEntry {
    /// Its name in conditions and profiles; a code as it is, `other` last.
    pub id: String,
    /// The answer in words. Empty for `other` of a code, which the interface names itself.
    pub label: Texts,
    /// Whom it is for.
    pub hint: Option<Texts>,
}

/// A fact in words. Same position as in `Vocabulary::facts`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactEntry {
    /// Its name in conditions and profiles.
    pub id: String,
    /// Short noun phrase.
    pub label: Texts,
    /// The question; absent if it is never asked.
    pub ask: Option<Texts>,
    /// Why it is asked.
    pub why: Option<Texts>,
    /// How to answer.
    pub hint: Option<Texts>,
    /// Whether it can change.
    pub change: Change,
    /// What to do to change it.
    pub action: Option<Texts>,
    /// What it is computed from, in the data's own words, if it is derived.
    pub derive: Option<String>,
    /// Whose fact it is.
    pub about: Subject,
    /// The answers of a choice or a code; empty for other types.
    pub options: Vec<OptionEntry>,
    /// The list whose codes are the answers.
    pub list: Option<ListId>,
    /// Earliest answer of a date.
    pub earliest: Option<Limit>,
    /// Latest answer of a date.
    pub latest: Option<Limit>,
    /// Where it stands in the data.
    pub origin: Origin,
}

/// Answers that cannot both be true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contradiction {
    /// Its name in the data.
    pub id: String,
    /// True for answers that contradict each other.
    pub when: Condition,
    /// What is wrong with them.
    pub text: Texts,
    /// Where it stands in the data.
    pub origin: Origin,
}
