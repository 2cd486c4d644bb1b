//! What is true of a person once a route has been given.

use rules::{Condition, FactId, Value};
use serde::{Deserialize, Serialize};
use terms::Texts;

use super::{Basis, basis::dated};

/// The answer a fact then has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Becoming {
    /// An answer; of a fact with several answers, one more.
    Value {
        /// The value.
        value: Value,
        /// As written in the data.
        text: String,
    },
    /// The day of the decision.
    DayOfGrant,
}

/// An answer that is true of a person from the decision on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Becomes {
    /// The fact.
    pub fact: FactId,
    /// Its answer.
    pub to: Becoming,
    /// What a time counted from it rests on, and what breaks the count.
    pub note: Option<Texts>,
    /// For whom.
    pub when: Option<Condition>,
    /// What it stands on.
    pub basis: Basis,
}

dated!(Becomes);
