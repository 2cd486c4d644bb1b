//! From today to a goal: the shortest lawful ways, as sequences of routes.
//!
//! Each step is a route that is judged on the day on which it can begin, by the state the steps before have brought
//! (`[[becomes]]` rows of the data). Nothing leads anywhere that the acts do not know: a route opens the next one only
//! because its criteria name what the person has become. Time passes between steps, and years are waited for where a
//! criterion counts them.
//!
//! A way is a supposition, and says what it supposes: that each step is granted, and on the first day on which it may be;
//! that the person does what a step names (`assumes`), and nothing that nobody can choose; that what cannot be told turns out well (`promise`); that neither
//! the law nor anything else changes. What breaks a count of years stands with the state it is counted from.

mod attempt;
mod climb;
mod goal;
mod person;
mod purposes;
mod sum;
mod unsaid;
mod way;

pub use goal::Goal;
pub use sum::Sum;
pub use way::{Became, Late, Step, Way};

use catalogue::{FactEntry, Route};
use serde::Serialize;
use terms::Date;

use crate::{
    navigator::Navigator,
    plan::{NoPlan, Row},
    profile::Profile,
};

/// No way has more steps.
const STEPS: usize = 4;

/// No more ways to one goal are kept.
const WAYS: usize = 3;

/// The ways to each goal.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ladder<'c> {
    /// The state of the data.
    pub release: String,
    /// The day on which it begins.
    pub as_of: Date,
    /// The day whose knowledge is used.
    pub known_at: Date,
    /// The goals, those with a way first, the nearest first; then the others in the order of the catalogue.
    pub goals: Vec<Ways<'c>>,
}

/// The ways to one goal.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ways<'c> {
    /// The goal.
    pub goal: Row<'c, Route>,
    /// At most three ways of at most four steps: the shortest, then those that are longer but surer or ask less.
    pub ways: Vec<Way<'c>>,
    /// If there is none: facts in criteria that are not met today and that nothing can change.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fixed: Vec<Row<'c, FactEntry>>,
    /// If there is none: circumstances that nobody chooses, of which the answers say nothing, and without which it is refused.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rests_on: Vec<Row<'c, FactEntry>>,
}

/// The shortest lawful ways from the answers of today to each goal.
///
/// # Errors
/// [`NoPlan`] if the calendar contradicts itself, as terms and costs are those of the plan of each step.
pub fn ladder<'c>(
    navigator: &Navigator<'c>,
    profile: &Profile,
    goal: Goal<'_>,
) -> Result<Ladder<'c>, NoPlan> {
    let positions = goal.routes(navigator);
    let purposes = purposes::Purposes::of(navigator, goal, &positions);
    let goals = climb::climb(navigator, profile, &positions, purposes)?;
    Ok(Ladder {
        release: navigator.catalogue().release.to_string(),
        as_of: navigator.as_of(),
        known_at: navigator.known_at(),
        goals,
    })
}
