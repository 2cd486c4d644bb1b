//! A fact with what is known of it.

use catalogue::FactEntry;
use rules::{FactId, Kind, Slot, Value};
use serde::{Serialize, Serializer};

use super::Scene;
use crate::{plan::Row, profile::Answer};

/// A fact in a verdict.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fact<'c> {
    /// Its position in the dictionary.
    #[serde(skip)]
    pub id: FactId,
    /// Which fact.
    pub fact: Row<'c, FactEntry>,
    /// What is known of it.
    #[serde(flatten)]
    pub given: Given<'c>,
}

/// What is known of a fact.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "given", rename_all = "kebab-case")]
pub enum Given<'c> {
    /// The person was not asked.
    NotAsked,
    /// "I don't know".
    Unknown,
    /// Whether it applies depends on an answer that is missing.
    Open,
    /// It does not apply.
    NotApplicable,
    /// The answer.
    Known {
        /// The value, written as in a file of answers.
        answer: Answered<'c>,
    },
}

/// A value with the type it is written by.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered<'c> {
    /// The type.
    pub kind: &'c Kind,
    /// The value.
    pub value: Value,
}

impl Serialize for Answered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.value.write(self.kind))
    }
}

impl<'c> Fact<'c> {
    pub(crate) fn new(scene: &Scene<'_, 'c>, id: FactId) -> Self {
        let catalogue = scene.catalogue();
        let given = match scene.answers.slot(id) {
            Slot::Unknown if *scene.profile.answer(id) == Answer::Unknown => Given::Unknown,
            Slot::Unknown => Given::NotAsked,
            Slot::Open => Given::Open,
            Slot::NotApplicable => Given::NotApplicable,
            Slot::Known(value) => {
                let kind = &catalogue.vocabulary.at(id).kind;
                Given::Known { answer: Answered { kind, value: value.clone() } }
            }
        };
        Self { id, fact: Row(&catalogue.facts[usize::from(id.0)]), given }
    }
}
