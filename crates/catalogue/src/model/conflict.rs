//! Silence and disagreement as values: neither is a no, neither is a zero.

use serde::{Deserialize, Serialize};
use terms::Texts;

use super::{Basis, PassageId, SourceId, basis::dated, words::words};

words! {
    /// What sources are silent on or disagree about.
    Topic {
        /// What it costs.
        Fee = "fee",
        /// How long it lasts.
        Duration = "duration",
        /// Whether and how it is renewed.
        Renewal = "renewal",
        /// The papers.
        Documents = "documents",
        /// How long the authority takes.
        Term = "term",
        /// The family.
        Family = "family",
        /// Income.
        Income = "income",
        /// Insurance.
        Insurance = "insurance",
        /// Age.
        Age = "age",
        /// Something else, which the text names.
        Other = "other",
    }
}

/// What the acts read do not say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Silence {
    /// Its name within the route.
    pub id: String,
    /// The topic.
    pub about: Topic,
    /// What is not said.
    pub text: Texts,
    /// The sources that were read and are silent, at least one.
    pub read: Vec<SourceId>,
    /// Its two times; it cites nothing.
    pub basis: Basis,
}

/// What one source says in a conflict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConflictClaim {
    /// What it says.
    pub text: Texts,
    /// Where it was read.
    pub cite: Vec<PassageId>,
}

/// Sources disagree: all are shown, none is chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    /// Its name within the route.
    pub id: String,
    /// The topic.
    pub about: Topic,
    /// What they disagree on.
    pub text: Texts,
    /// What each says, two at least.
    pub claims: Vec<ConflictClaim>,
    /// Its two times; the claims cite.
    pub basis: Basis,
}

dated!(Silence, Conflict);
