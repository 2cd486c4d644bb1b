//! The verdict on each route: four outcomes, why, how well it is supported, and what it waits for.
//!
//! A verdict holds rows of the catalogue, so that whoever shows it reads their texts in a language; written to JSON, a
//! row is its name. It is opened down to answer, rule, figure and passage, and the leaves alone give its outcome again.

mod closed;
mod condition;
mod contradiction;
mod criterion;
mod figure;
mod given;
mod measure;
mod route;
mod waiting;

pub use closed::Closed;
pub use condition::{ConditionVerdict, Node, Part};
pub use contradiction::Contradicted;
pub use criterion::{CriterionOutcome, CriterionVerdict, ReadingVerdict, RuleVerdict};
pub use figure::Figure;
pub use given::{Answered, Fact, Given};
pub use measure::{Amount, Measure};
pub use route::{Outcome, Verdict};
pub use waiting::Waiting;

use std::cell::OnceCell;

use catalogue::RouteId;
use serde::Serialize;
use terms::Date;

use crate::{navigator::Navigator, profile::Profile, search::Located};

/// The verdict on every route that was known, in the order of the catalogue.
#[derive(Clone, Debug, Serialize)]
pub struct Verdicts<'c> {
    /// The state of the data.
    pub release: String,
    /// The day of the evaluation.
    pub as_of: Date,
    /// The day whose knowledge is used.
    pub known_at: Date,
    /// A verdict for each route.
    pub routes: Vec<Verdict<'c>>,
    /// Answers that cannot both be true. Outcomes are given by the answers as they stand.
    pub contradictions: Vec<Contradicted<'c>>,
}

impl<'c> Verdicts<'c> {
    pub(crate) fn new(navigator: &Navigator<'c>, profile: &Profile) -> Self {
        let answers = navigator.answers(profile);
        let scene = Scene::new(navigator, profile, &answers);
        let contradictions = contradiction::all(&scene);
        let routes = (0..navigator.compiled().len())
            .map(|at| Verdict::new(&scene, at, &contradictions))
            .collect();
        Self {
            release: navigator.catalogue().release.to_string(),
            as_of: navigator.as_of(),
            known_at: navigator.known_at(),
            routes,
            contradictions,
        }
    }

    /// The verdict on a route.
    #[must_use]
    pub fn route(&self, route: RouteId) -> Option<&Verdict<'c>> {
        self.routes.iter().find(|verdict| verdict.id == route)
    }

    /// The verdicts with an outcome, in the order of the catalogue.
    pub fn with(&self, outcome: Outcome) -> impl Iterator<Item = &Verdict<'c>> {
        self.routes.iter().filter(move |verdict| verdict.outcome == outcome)
    }
}

/// What a verdict is made from.
pub(crate) struct Scene<'s, 'c> {
    pub(crate) navigator: &'s Navigator<'c>,
    pub(crate) profile: &'s Profile,
    pub(crate) answers: &'s rules::Answers<'s, 'c>,
    located: OnceCell<Located<'s>>,
}

impl<'s, 'c> Scene<'s, 'c> {
    pub(crate) const fn new(
        navigator: &'s Navigator<'c>,
        profile: &'s Profile,
        answers: &'s rules::Answers<'s, 'c>,
    ) -> Self {
        Self { navigator, profile, answers, located: OnceCell::new() }
    }

    /// The answers in the numbers of the search, worked out once.
    pub(crate) fn located(&self) -> &Located<'s> {
        self.located.get_or_init(|| self.navigator.model().locate(self.profile))
    }

    pub(crate) fn catalogue(&self) -> &'c catalogue::Catalogue {
        self.navigator.catalogue()
    }
}
