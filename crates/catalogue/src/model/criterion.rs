//! The tests of a route.

use rules::Condition;
use serde::{Deserialize, Serialize};
use terms::Texts;

use super::{Basis, PassageId, basis::dated, words::words};

words! {
    /// What a criterion is for.
    CriterionKind {
        /// Who may file.
        Ground = "ground",
        /// Who may not, whatever else holds.
        Bar = "bar",
        /// What else is asked.
        Condition = "condition",
        /// A refusal ground a person can know of himself.
        Refusal = "refusal",
    }
}

words! {
    /// Who decides on a criterion.
    Decides {
        /// The rule itself: it is evaluated.
        Rule = "rule",
        /// The authority weighs it: shown, decides nothing here.
        Authority = "authority",
        /// Nobody: a guide says so without support in an act. Shown, decides nothing.
        Nobody = "nobody",
    }
}

/// One reading of a rule on which sources disagree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The reading in words.
    pub text: Texts,
    /// Met when true.
    pub when: Condition,
    /// Where it was read.
    pub cite: Vec<PassageId>,
}

/// How a criterion is evaluated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rule {
    /// One condition, met when true. A bar is written so that true is not barred.
    One(Condition),
    /// Readings, two at least: what all of them say, else unknown.
    Readings(Vec<Reading>),
    /// It is not evaluated.
    Shown,
}

/// One test of a route. Those that decide and hold on the day are joined by AND.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// Its name within the route.
    pub id: String,
    /// What it is for.
    pub kind: CriterionKind,
    /// Who decides on it.
    pub decides: Decides,
    /// The rule in plain words.
    pub text: Texts,
    /// How it is evaluated. Always [`Rule::One`] or [`Rule::Readings`] if [`Decides::Rule`].
    pub rule: Rule,
    /// When not true, the criterion does not apply.
    pub applies: Option<Condition>,
    /// What it stands on. The passages of readings stand with the readings.
    pub basis: Basis,
}

dated!(Criterion);
