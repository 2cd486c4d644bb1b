//! A route that is not open now, but to which one leads that is.

use catalogue::{Destination, Route};
use navigator::verdict::{Outcome, Verdict, Verdicts};

use crate::Visit;

/// The routes that are likely open now and lead to this one by a row of the data.
pub(super) fn to<'c>(
    visit: &Visit,
    verdicts: &Verdicts<'c>,
    verdict: &Verdict<'c>,
) -> Vec<&'c Route> {
    if verdict.outcome != Outcome::NotEligible {
        return Vec::new();
    }
    let leads = |open: &&Verdict<'c>| {
        let rows = open.route.0.leads_to.iter().filter(|row| visit.holds(*row));
        rows.into_iter().any(|row| matches!(row.to, Destination::Route(to) if to == verdict.id))
    };
    verdicts.with(Outcome::Eligible).filter(leads).map(|open| open.route.0).collect()
}
