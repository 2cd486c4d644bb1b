//! A route that is not open now, but to which one leads that is.

use catalogue::Route;
use navigator::{
    Navigator, Profile,
    verdict::{Outcome, Verdict, Verdicts},
};
use terms::Truth;

use crate::Visit;

/// The routes that are likely open now and lead to this one by a row of the data that is for such a person.
pub(super) fn to<'c>(
    visit: &Visit,
    (navigator, profile): (&Navigator<'c>, &Profile),
    verdicts: &Verdicts<'c>,
    verdict: &Verdict<'c>,
) -> Vec<&'c Route> {
    if verdict.outcome != Outcome::NotEligible {
        return Vec::new();
    }
    let leads = |open: &&Verdict<'c>| {
        let rows = open.route.0.leads_to.iter().filter(|row| visit.holds(*row));
        rows.into_iter().filter(|row| row.to == verdict.id).any(|row| {
            row.when.as_ref().is_none_or(|when| navigator.test(when, profile) == Truth::True)
        })
    };
    verdicts.with(Outcome::Eligible).filter(leads).map(|open| open.route.0).collect()
}
