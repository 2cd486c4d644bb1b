//! No route that nobody can take, and none that everybody meets.

use std::collections::BTreeSet;

use navigator::{reach::reach, verdict::Outcome};
use terms::Date;

use crate::data::{TODAY, catalogue, on};

/// Routes of which nobody is ever told for certain, and why.
const NEVER_CERTAIN: &[(&str, &str)] = &[];

/// A day on which every route is in force on one of them: today, and the first and the last day of each.
fn days() -> BTreeSet<Date> {
    let validity = |route: &catalogue::Route| route.basis.validity;
    let routes = catalogue().routes.iter().map(validity);
    routes.flat_map(|validity| [validity.from, validity.until]).flatten().chain([TODAY]).collect()
}

#[test]
fn every_route_has_somebody_who_may_take_it_and_somebody_who_may_not() {
    let mut best = vec![None; catalogue().routes.len()];
    for day in days() {
        let navigator = on(day);
        for reach in reach(&navigator) {
            let (id, _) = catalogue().route(&reach.route.id).expect("a route of the catalogue");
            let at = navigator.at().routes().position(|route| route.id == id).expect("known");
            let verdicts = navigator.verdicts(&reach.somebody);
            let waiting = verdicts.routes[at].waiting.as_ref();
            if waiting.is_some_and(|waiting| waiting.read_from.is_some()) {
                // Before the texts that were read neither end of the route is known.
                assert_ne!(day, TODAY, "{}", reach.route.id);
                continue;
            }
            let refused = reach.refused.as_ref().expect("somebody is refused");
            assert_eq!(navigator.outcomes(refused)[at], Outcome::NotEligible, "{}", reach.route.id);
            assert!(verdicts.contradictions.is_empty(), "{}", reach.route.id);
            assert_eq!(verdicts.routes[at].outcome, reach.best, "{}", reach.route.id);
            if best[id.index()] != Some(Outcome::Eligible) {
                best[id.index()] = Some(reach.best);
            }
        }
    }
    let short: Vec<(&str, Option<Outcome>)> = catalogue()
        .routes
        .iter()
        .zip(best)
        .filter(|(_, best)| *best != Some(Outcome::Eligible))
        .map(|(route, best)| (route.id.as_str(), best))
        .collect();
    let expected: Vec<(&str, Option<Outcome>)> =
        NEVER_CERTAIN.iter().map(|(id, _)| (*id, Some(Outcome::CannotTell))).collect();
    assert_eq!(short, expected);
}
