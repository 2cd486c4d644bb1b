//! The verdict on one route.

use catalogue::{Contradiction, Route, RouteId};
use serde::Serialize;
use terms::{Date, Support, Truth};

use super::{Closed, Contradicted, CriterionOutcome, CriterionVerdict, Scene, Waiting};
use crate::{navigator::in_force, plan::Row};

/// What is said of a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The answers meet the published rules.
    Eligible,
    /// At least one published rule is not met.
    NotEligible,
    /// It cannot be told.
    CannotTell,
    /// It is not in force.
    Closed,
}

impl Outcome {
    /// The outcome of a route in force.
    pub(crate) const fn of(truth: Truth) -> Self {
        match truth {
            Truth::True | Truth::NotApplicable => Self::Eligible,
            Truth::False => Self::NotEligible,
            Truth::Unknown => Self::CannotTell,
        }
    }
}

/// The verdict on a route.
#[derive(Clone, Debug, Serialize)]
pub struct Verdict<'c> {
    /// Its position in the catalogue.
    #[serde(skip)]
    pub id: RouteId,
    /// The route.
    pub route: Row<'c, Route>,
    /// What is said of it.
    pub outcome: Outcome,
    /// Why it is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<Closed>,
    /// The first day of which the texts tell that the route itself rests on, if that is later than the day: it cannot be
    /// told whether it was in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unread: Option<Date>,
    /// The weakest support among what the outcome relies on.
    pub support: Option<Support>,
    /// What it waits for, if it cannot be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiting: Option<Waiting<'c>>,
    /// Contradictions among answers the route rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<Row<'c, Contradiction>>,
    /// Its criteria in the order of the data, those that decide nothing included. A route that is closed has none
    /// that decide.
    pub criteria: Vec<CriterionVerdict<'c>>,
}

impl<'c> Verdict<'c> {
    pub(crate) fn new(
        scene: &Scene<'_, 'c>,
        at: usize,
        contradictions: &[Contradicted<'c>],
    ) -> Self {
        let compiled = &scene.navigator.compiled()[at];
        let criteria: Vec<CriterionVerdict<'c>> =
            compiled.criteria.iter().map(|test| CriterionVerdict::new(scene, test)).collect();
        let mut verdict = Self {
            id: compiled.view.id,
            route: Row(compiled.view.route),
            outcome: Outcome::Closed,
            closed: compiled.closed,
            unread: compiled.unread,
            support: None,
            waiting: None,
            contradictions: Vec::new(),
            criteria,
        };
        verdict.outcome = verdict.reevaluate();
        verdict.support = match verdict.outcome {
            Outcome::Closed => scene.catalogue().support(&verdict.route.basis.cite),
            _ => verdict.relied_on().filter_map(|criterion| criterion.support).min(),
        };
        if verdict.outcome == Outcome::CannotTell {
            verdict.waiting = Some(Waiting::new(scene, at, verdict.unread, &verdict.criteria));
        }
        verdict.contradictions = contradictions
            .iter()
            .filter(|contradicted| contradicted.facts.iter().any(|fact| verdict.rests_on(fact.id)))
            .map(|contradicted| contradicted.contradiction)
            .collect();
        verdict
    }

    /// The outcome worked out again from the comparisons alone.
    #[must_use]
    pub fn reevaluate(&self) -> Outcome {
        if self.closed.is_some() {
            return Outcome::Closed;
        }
        let criteria = self.criteria.iter().map(|criterion| criterion.weigh().route);
        Outcome::of(criteria.fold(in_force(self.unread), Truth::and))
    }

    /// The criteria the outcome relies on: those not met if the route is not open, else all that apply.
    pub fn relied_on(&self) -> impl Iterator<Item = &CriterionVerdict<'c>> {
        let outcome = self.outcome;
        self.criteria.iter().filter(move |criterion| criterion.is_deciding()).filter(
            move |criterion| match outcome {
                Outcome::NotEligible => criterion.outcome == CriterionOutcome::NotMet,
                Outcome::Eligible | Outcome::CannotTell => {
                    criterion.outcome != CriterionOutcome::NotApplicable
                }
                Outcome::Closed => false,
            },
        )
    }

    fn rests_on(&self, wanted: rules::FactId) -> bool {
        let mut found = false;
        for condition in self.criteria.iter().flat_map(CriterionVerdict::conditions) {
            condition.part.visit(&mut |part| {
                if let super::Node::Leaf { facts, .. } = &part.node {
                    found |= facts.iter().any(|fact| fact.id == wanted);
                }
            });
        }
        found
    }
}
