//! Nobody and everybody: whether a route has somebody who may take it and somebody who may not.

use catalogue::Route;
use serde::Serialize;

use crate::{
    navigator::Navigator,
    plan::Row,
    profile::{Answer, Profile},
    search::{Code, Witness},
    verdict::Outcome,
};

/// People at both ends of a route in force.
#[derive(Clone, Debug, Serialize)]
pub struct Reach<'c> {
    /// The route.
    pub route: Row<'c, Route>,
    /// The best that can be said of it to anybody: it cannot be told to everyone if sources disagree on a criterion, or
    /// if only an assessment gives the points.
    pub best: Outcome,
    /// Somebody of whom that is said, with no more answers than it takes.
    #[serde(skip)]
    pub somebody: Profile,
    /// Somebody who is refused; absent if everybody meets the route.
    #[serde(skip)]
    pub refused: Option<Profile>,
}

/// For each route in force, somebody who may take it and somebody who may not, each judged by the rules themselves. No
/// answers contradict each other.
#[must_use]
pub fn reach<'c>(navigator: &Navigator<'c>) -> Vec<Reach<'c>> {
    let in_force =
        (0..navigator.compiled().len()).filter(|at| navigator.compiled()[*at].closed.is_none());
    in_force.map(|at| of(navigator, at)).collect()
}

fn of<'c>(navigator: &Navigator<'c>, at: usize) -> Reach<'c> {
    let model = navigator.model();
    let nobody = Profile::new(navigator.catalogue());
    let codes = model.locate(&nobody).codes;
    let somebody = match model.found(at, &codes) {
        Witness::Open(codes) | Witness::NotFailed(codes) => person(navigator, &codes),
        Witness::None => nobody,
    };
    let best = navigator.outcomes(&somebody)[at];
    let refused = model.refused(at, &codes).map(|codes| person(navigator, &codes));
    let is_refused = |person: &Profile| navigator.outcomes(person)[at] == Outcome::NotEligible;
    Reach {
        route: Row(navigator.compiled()[at].view.route),
        best,
        somebody,
        refused: refused.filter(is_refused),
    }
}

fn person(navigator: &Navigator<'_>, codes: &[Code]) -> Profile {
    let mut person = Profile::new(navigator.catalogue());
    for (fact, code) in (0..).map(rules::FactId).zip(codes) {
        if let Some(value) = navigator.model().domain(fact).value(*code) {
            person.set(fact, Answer::Known(value.clone()));
        }
    }
    debug_assert!(!navigator.contradictions(&navigator.answers(&person)).contains(&true));
    person
}
