//! A way with its dates, costs and suppositions.

use catalogue::{FactEntry, Fee, Passage, Route};
use serde::Serialize;
use terms::{Date, Texts};

use super::Sum;
use crate::{
    change::{Changed, Promise},
    plan::{Moment, Row, Total},
    verdict::{Answered, Outcome},
};

/// A way to a goal.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Way<'c> {
    /// Its steps; the last one is the goal.
    pub steps: Vec<Step<'c>>,
    /// What all steps cost together, in the order of first mention. Nothing is converted.
    pub cost: Vec<Sum>,
}

/// One route on the way.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step<'c> {
    /// The route.
    pub route: Row<'c, Route>,
    /// The first day on which it can be begun, if every step before is granted on its first day.
    pub begins: Date,
    /// The last day of the route itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends: Option<Date>,
    /// Since when the person waits for that day, if waiting is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waits_since: Option<Date>,
    /// What is supposed of the person beside the answers of today: what is done, for what purpose one comes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assumes: Vec<Changed<'c>>,
    /// What is said of the route on that day. What cannot be told is supposed to turn out well.
    pub promise: Promise<'c>,
    /// When it is decided, if it is begun on that day; absent if the route names no step that ends with a decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<Moment<'c>>,
    /// What it costs, each payer in each currency.
    pub cost: Vec<Total<'c>>,
    /// Fees whose amount no source states: they are in no total.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unstated: Vec<Row<'c, Fee>>,
    /// What the person is from then on.
    pub becomes: Vec<Became<'c>>,
    /// What comes of it if every step before takes the whole term that the acts set for it, where these terms can be
    /// counted and that makes a difference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late: Option<Late>,
}

/// What a person becomes by a step.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Became<'c> {
    /// Which fact.
    pub fact: Row<'c, FactEntry>,
    /// Its answer from then on.
    pub answer: Answered<'c>,
    /// What a time counted from it rests on, and what breaks the count.
    #[serde(skip)]
    pub note: Option<&'c Texts>,
    /// Where it was read.
    pub cite: Vec<Row<'c, Passage>>,
}

/// A step that is begun late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Late {
    /// The first day on which it can then be begun; if it cannot be, the day on which one would ask.
    pub begins: Date,
    /// What is said of the route then.
    pub outcome: Outcome,
}
