//! One step tried: the first day on which a person may take a route, and what that supposes.

use catalogue::{Route, RouteId};
use rules::FactId;
use terms::{Date, Truth};

use super::{
    person::{may_be_supposed, with_purpose},
    purposes::Purposes,
    unsaid::stands,
};
use crate::{
    change::{Changed, Promise, days, is_timed, openings_by, promise},
    navigator::Navigator,
    profile::{Answer, Profile},
};

/// A step that can be taken.
#[derive(Clone, Debug)]
pub(super) struct Attempt<'c> {
    /// The first day.
    pub(super) day: Date,
    /// The person with everything supposed.
    pub(super) profile: Profile,
    /// What is supposed.
    pub(super) assumes: Vec<Changed<'c>>,
    /// What is said of the route on that day.
    pub(super) promise: Promise<'c>,
}

/// How a route is tried.
pub(super) struct Trial<'n, 'c> {
    /// The day on which the person is.
    pub(super) navigator: &'n Navigator<'c>,
    /// The facts that routes give.
    pub(super) given: &'n [FactId],
    /// For what the person may be supposed to come.
    pub(super) purposes: &'n Purposes<'c>,
}

impl<'c> Trial<'_, 'c> {
    /// Tries a route, by its position, for a person.
    pub(super) fn attempt(&self, person: &Profile, route: usize) -> Option<Attempt<'c>> {
        let view = self.navigator.compiled()[route].view;
        let (profile, purpose) = with_purpose(self.navigator, person, view, self.purposes)?;
        if self.navigator.contradicts_more(&profile, person) {
            return None;
        }
        let attempt = Attempt {
            day: self.navigator.as_of(),
            profile,
            assumes: purpose.into_iter().collect(),
            promise: Promise::Eligible,
        };
        let promised = promise(self.navigator, route, &attempt.profile);
        if let Some(promise) =
            promised.filter(|told| stands(self.navigator, route, &attempt.profile, told))
        {
            return Some(Attempt { promise, ..attempt });
        }
        let failing = self.failing(&attempt.profile, route);
        let is_closed = self.navigator.compiled()[route].closed.is_some();
        let waited = if is_closed || failing.iter().any(|at| self.is_timed(route, *at)) {
            self.wait(view.id, view.route, &failing, &attempt)
        } else {
            None
        };
        // What can be done today is done today.
        let done = if is_closed { None } else { self.suppose(self.navigator, route, attempt) };
        done.or(waited)
    }

    fn is_timed(&self, route: usize, criterion: usize) -> bool {
        is_timed(self.navigator.compiled()[route].criteria[criterion].criterion)
    }

    /// Criteria that are not met, by position.
    fn failing(&self, profile: &Profile, route: usize) -> Vec<usize> {
        let answers = self.navigator.answers(profile);
        let criteria = &self.navigator.compiled()[route].criteria;
        let is_failing = |at: &usize| {
            let test = &criteria[*at];
            test.decides() && Navigator::weigh(&answers, test).route == Truth::False
        };
        (0..criteria.len()).filter(is_failing).collect()
    }

    /// The first day on which the route can be taken, as one of the criteria that fail is met then, or gone. None of them
    /// only cannot be told any more: that the figures of a later day are not known helps nobody.
    fn wait(
        &self,
        id: RouteId,
        route: &'c Route,
        failing: &[usize],
        attempt: &Attempt<'c>,
    ) -> Option<Attempt<'c>> {
        let now = &self.navigator.compiled()[self.navigator.position(id)?].criteria;
        let failing: Vec<&str> = failing.iter().map(|at| now[*at].criterion.id.as_str()).collect();
        for day in days(self.navigator, &[route], &attempt.profile.slots()) {
            let then = self.navigator.for_route(id, day)?;
            let [compiled] = then.compiled() else { return None };
            if compiled.closed.is_some() {
                continue;
            }
            let answers = then.answers(&attempt.profile);
            let truth = |id: &&str| {
                let test = compiled.criteria.iter().find(|test| test.criterion.id == *id);
                let test = test.filter(|test| test.decides());
                test.map_or(Truth::True, |test| Navigator::weigh(&answers, test).route)
            };
            let truths: Vec<Truth> = failing.iter().map(truth).collect();
            let has_turned = failing.is_empty() || truths.iter().any(|truth| truth.is_satisfied());
            if truths.contains(&Truth::Unknown) || !has_turned {
                continue;
            }
            let attempt = Attempt { day, ..attempt.clone() };
            let promised = promise(&then, 0, &attempt.profile);
            let found = match promised.filter(|told| stands(&then, 0, &attempt.profile, told)) {
                Some(promise) => Some(Attempt { promise, ..attempt }),
                None => self.suppose(&then, 0, attempt),
            };
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// The same, if the person does what opens the route.
    fn suppose(
        &self,
        navigator: &Navigator<'c>,
        route: usize,
        attempt: Attempt<'c>,
    ) -> Option<Attempt<'c>> {
        let may_change = |fact| may_be_supposed(navigator, self.given, fact);
        let openings = openings_by(navigator, &attempt.profile, route, &may_change)?;
        openings.suggestions.into_iter().chain(openings.partial).find_map(|suggestion| {
            let mut attempt = attempt.clone();
            for changed in &suggestion.changes {
                let to = changed.to.first()?;
                attempt.profile.set(changed.fact.id, Answer::Known(to.value.clone()));
            }
            attempt.assumes.extend(suggestion.changes);
            let promise = suggestion.promise;
            stands(navigator, route, &attempt.profile, &promise)
                .then_some(Attempt { promise, ..attempt })
        })
    }
}
