//! The order of routes inside an outcome: what is nearest to the person stands first; else the order of the data.

use navigator::verdict::{Outcome, Verdict, Verdicts, Waiting};
use terms::Support;

/// The verdicts of an outcome, the nearest first.
pub(super) fn with<'v, 'c>(verdicts: &'v Verdicts<'c>, outcome: Outcome) -> Vec<&'v Verdict<'c>> {
    let mut inside: Vec<&Verdict<'c>> = verdicts.with(outcome).collect();
    inside.sort_by_key(|verdict| distance(verdict));
    inside
}

/// How far a route is among those of its outcome: by its support if it is likely open, by the number of answers that are
/// missing if it cannot be told.
fn distance(verdict: &Verdict<'_>) -> usize {
    match verdict.outcome {
        Outcome::Eligible => doubt(verdict.support),
        Outcome::CannotTell => missing(verdict.waiting.as_ref()),
        Outcome::NotEligible | Outcome::Closed => 0,
    }
}

/// A route of which no rule could be read rests on less than one that is only reported.
const fn doubt(support: Option<Support>) -> usize {
    match support {
        Some(Support::Confirmed) => 0,
        Some(Support::Reported) => 1,
        Some(Support::Conflicting) => 2,
        None => 3,
    }
}

/// A route that waits for nothing at all cannot be opened by any answer: it is the farthest.
fn missing(waiting: Option<&Waiting<'_>>) -> usize {
    let waiting = waiting.filter(|waiting| **waiting != Waiting::default());
    waiting.map_or(usize::MAX, |waiting| waiting.answers.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_confirmed_stands_before_what_is_reported_and_that_before_what_is_disputed() {
        let by_doubt =
            [Some(Support::Confirmed), Some(Support::Reported), Some(Support::Conflicting), None];
        assert!(by_doubt.map(doubt).is_sorted_by(|before, after| before < after));
    }

    #[test]
    fn what_waits_for_points_alone_is_near_and_what_waits_for_nothing_is_farthest() {
        let points = Waiting { points: vec!["rehearsal"], ..Waiting::default() };
        assert_eq!(missing(Some(&points)), 0);
        assert_eq!(missing(Some(&Waiting::default())), usize::MAX);
        assert_eq!(missing(None), usize::MAX);
    }
}
