//! One step tried: the first day on which a person may take a route, and what that supposes.

use catalogue::{Route, RouteId};
use rules::FactId;
use terms::Date;

use super::person::{may_be_supposed, with_purpose};
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
}

impl<'c> Trial<'_, 'c> {
    /// Tries a route, by its position, for a person.
    pub(super) fn attempt(&self, person: &Profile, route: usize) -> Option<Attempt<'c>> {
        let view = self.navigator.compiled()[route].view;
        let (profile, purpose) = with_purpose(self.navigator, person, &view.route.purposes);
        if self.navigator.contradicts_more(&profile, person) {
            return None;
        }
        let attempt = Attempt {
            day: self.navigator.as_of(),
            profile,
            assumes: purpose.into_iter().collect(),
            promise: Promise::Eligible,
        };
        if let Some(promise) = promise(self.navigator, route, &attempt.profile) {
            return Some(Attempt { promise, ..attempt });
        }
        let failing = self.failing(&attempt.profile, route);
        let timed: Vec<usize> =
            failing.iter().copied().filter(|at| self.is_timed(route, *at)).collect();
        // Nothing to wait for: it is now or never.
        if timed.is_empty() && !self.is_closed(route) {
            return self.suppose(self.navigator, route, attempt);
        }
        self.wait(view.id, view.route, &timed, &attempt).or_else(|| {
            (!self.is_closed(route)).then(|| self.suppose(self.navigator, route, attempt)).flatten()
        })
    }

    fn is_closed(&self, route: usize) -> bool {
        self.navigator.compiled()[route].closed.is_some()
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
            test.decides() && Navigator::weigh(&answers, test).route == terms::Truth::False
        };
        (0..criteria.len()).filter(is_failing).collect()
    }

    /// The first day on which every criterion in `timed` is met or gone and the route can be taken. A criterion that only
    /// cannot be told any more, because the figures of that day are not known, is not met.
    fn wait(
        &self,
        id: RouteId,
        route: &'c Route,
        timed: &[usize],
        attempt: &Attempt<'c>,
    ) -> Option<Attempt<'c>> {
        let now = &self.navigator.compiled()[self.navigator.position(id)?].criteria;
        let waited: Vec<&str> = timed.iter().map(|at| now[*at].criterion.id.as_str()).collect();
        for day in days(self.navigator, &[route], &attempt.profile.slots()) {
            let then = self.navigator.for_route(id, day)?;
            let [compiled] = then.compiled() else { return None };
            if compiled.closed.is_some() {
                continue;
            }
            let answers = then.answers(&attempt.profile);
            let is_met = compiled.criteria.iter().all(|test| {
                !test.decides()
                    || !waited.contains(&test.criterion.id.as_str())
                    || Navigator::weigh(&answers, test).route.is_satisfied()
            });
            if !is_met {
                continue;
            }
            let attempt = Attempt { day, ..attempt.clone() };
            let found = match promise(&then, 0, &attempt.profile) {
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
        mut attempt: Attempt<'c>,
    ) -> Option<Attempt<'c>> {
        let may_change = |fact| may_be_supposed(navigator, self.given, fact);
        let openings = openings_by(navigator, &attempt.profile, route, &may_change)?;
        let suggestion = openings.suggestions.into_iter().chain(openings.partial).next()?;
        for changed in &suggestion.changes {
            let to = changed.to.first()?;
            attempt.profile.set(changed.fact.id, Answer::Known(to.value.clone()));
        }
        attempt.assumes.extend(suggestion.changes);
        Some(Attempt { promise: suggestion.promise, ..attempt })
    }
}
