//! What would open a route: the smallest changes of answers, and the day on which waiting alone opens it.
//!
//! Every suggestion is put into the answers and judged again before it is given, and carries what it promises: that the
//! route is open then, or that it is refused no longer and waits for answers that are still missing. What cannot change
//! is never suggested; what happened on a day of the past changes by waiting only; nothing is suggested that contradicts
//! other answers. Another purpose is suggested alone and last: whoever comes for something else is not helped by it.

mod candidates;
mod group;
mod outlook;
mod promise;
mod search;
mod turning;

pub use outlook::{Lost, Outlook};
pub use promise::Promise;

pub(crate) use promise::promise;
pub(crate) use turning::{days, is_timed};

use catalogue::{Change, FactEntry, Route, RouteId};
use rules::FactId;
use serde::Serialize;

use crate::{
    navigator::Navigator,
    plan::Row,
    profile::Profile,
    verdict::{Answered, Fact},
};

/// The fact that says what people come for: routes name its options.
pub(crate) const PURPOSES: &str = "purposes";

/// What would open one route.
#[derive(Clone, Debug, Serialize)]
pub struct Openings<'c> {
    /// The route.
    pub route: Row<'c, Route>,
    /// Changes, each of which opens it: first those of one fact, then those of two, then another purpose; no pair contains
    /// a change that does it alone.
    pub suggestions: Vec<Suggestion<'c>>,
    /// If nothing opens it: changes after which it is refused no longer, and which name what it waits for then. Those of
    /// two facts only if no single one does it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub partial: Vec<Suggestion<'c>>,
    /// Facts in criteria that are not met and that nothing can change.
    pub fixed: Vec<Row<'c, FactEntry>>,
}

/// Changes that open a route together, or bring it nearer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Suggestion<'c> {
    /// An action if a person can do all of it, else a circumstance.
    pub kind: Change,
    /// One change or two, in the order of the dictionary.
    pub changes: Vec<Changed<'c>>,
    /// What the route is then, whichever of the answers is taken.
    pub promise: Promise<'c>,
}

/// One fact with another answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Changed<'c> {
    /// The fact with the answer of now.
    #[serde(flatten)]
    pub fact: Fact<'c>,
    /// Whether a person can do it.
    pub kind: Change,
    /// The answers that do it, one as good as another. Of amounts, numbers and days only the least demanding is named.
    pub to: Vec<Answered<'c>>,
}

/// What would open a route; `None` if there is no such route, it is closed, or it is open.
#[must_use]
pub fn openings<'c>(
    navigator: &Navigator<'c>,
    profile: &Profile,
    route: RouteId,
) -> Option<Openings<'c>> {
    search::openings(navigator, profile, navigator.position(route)?, &|_| true)
}

/// The same by changes of those facts only that `may_change`.
pub(crate) fn openings_by<'c>(
    navigator: &Navigator<'c>,
    profile: &Profile,
    route: usize,
    may_change: &dyn Fn(FactId) -> bool,
) -> Option<Openings<'c>> {
    search::openings(navigator, profile, route, may_change)
}

/// What the coming years change for each route, if nothing else changes. In the order of the catalogue.
#[must_use]
pub fn outlook<'c>(navigator: &Navigator<'c>, profile: &Profile) -> Vec<Outlook<'c>> {
    outlook::outlook(navigator, profile)
}
