//! The tests of a route.

use catalogue::Rule;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    Basis,
    word::{CriterionKindWord, DecidesWord, SupportWord},
};
use crate::teller::Teller;

/// One test of a route. Those that decide and are in force are joined by "and".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Criterion {
    /// Its name within the route.
    pub(crate) id: String,
    /// What it is for.
    pub(crate) kind: CriterionKindWord,
    /// Who decides on it.
    pub(crate) decides: DecidesWord,
    /// The rule in plain words.
    pub(crate) text: String,
    /// Met when true, in the language of conditions; absent if sources disagree or nothing is evaluated.
    #[schema(example = "age >= 18")]
    pub(crate) when: Option<String>,
    /// What each source says, if they disagree: met if all readings are.
    pub(crate) readings: Vec<Reading>,
    /// When not true, the criterion does not apply.
    pub(crate) applies: Option<String>,
    /// How well it is supported.
    pub(crate) support: Option<SupportWord>,
    /// What it stands on.
    pub(crate) basis: Basis,
}

/// One reading of a rule on which sources disagree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Reading {
    /// The reading in words.
    pub(crate) text: String,
    /// Met when true, in the language of conditions.
    pub(crate) when: String,
    /// Where it was read, by key.
    pub(crate) cite: Vec<String>,
}

impl Criterion {
    pub(crate) fn new(teller: &Teller<'_>, criterion: &catalogue::Criterion) -> Self {
        let (when, readings) = match &criterion.rule {
            Rule::One(when) => (Some(when), &[][..]),
            Rule::Readings(readings) => (None, readings.as_slice()),
            Rule::Shown => (None, &[][..]),
        };
        let reading = |reading: &catalogue::Reading| Reading {
            text: teller.text(&reading.text),
            when: reading.when.text.clone(),
            cite: teller.cite(&reading.cite),
        };
        Self {
            id: criterion.id.clone(),
            kind: criterion.kind.into(),
            decides: criterion.decides.into(),
            text: teller.text(&criterion.text),
            when: teller.condition(when),
            readings: readings.iter().map(reading).collect(),
            applies: teller.condition(criterion.applies.as_ref()),
            support: teller.catalogue().support_of_criterion(criterion).map(Into::into),
            basis: Basis::new(teller, &criterion.basis),
        }
    }
}
