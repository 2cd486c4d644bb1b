//! The signs and words of outcomes: each has a sign and a word, so that no meaning is borne by colour alone.

use navigator::verdict::{CriterionOutcome, Outcome};
use terms::Truth;

use crate::page::{Look, Piece};

/// How the outcome of a route looks.
pub(crate) const fn mark(outcome: Outcome) -> (Look, &'static str) {
    match outcome {
        Outcome::Eligible => (Look::Good, "✓"),
        Outcome::NotEligible => (Look::Bad, "✗"),
        Outcome::CannotTell => (Look::Open, "?"),
        Outcome::Closed => (Look::Quiet, "–"),
    }
}

/// The word of the outcome of a route.
pub(crate) const fn key(outcome: Outcome) -> &'static str {
    navigator::tell::outcome_key(outcome)
}

/// The part of keys that names an outcome: `verdict-group-…`.
pub(crate) const fn name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Eligible => "eligible",
        Outcome::NotEligible => "not-eligible",
        Outcome::CannotTell => "cannot-tell",
        Outcome::Closed => "closed",
    }
}

/// The sign of a criterion.
pub(crate) fn criterion(outcome: CriterionOutcome) -> Piece {
    truth(match outcome {
        CriterionOutcome::Met => Truth::True,
        CriterionOutcome::NotMet => Truth::False,
        CriterionOutcome::Unknown => Truth::Unknown,
        CriterionOutcome::NotApplicable => Truth::NotApplicable,
    })
}

/// The sign of a test.
pub(crate) fn truth(truth: Truth) -> Piece {
    match truth {
        Truth::True => Piece::new(Look::Good, "✓"),
        Truth::False => Piece::new(Look::Bad, "✗"),
        Truth::Unknown => Piece::new(Look::Open, "?"),
        Truth::NotApplicable => Piece::new(Look::Quiet, "–"),
    }
}

/// The word of a test.
pub(crate) const fn truth_key(truth: Truth) -> &'static str {
    match truth {
        Truth::True => "common-criterion-met",
        Truth::False => "common-criterion-not-met",
        Truth::Unknown => "common-criterion-unknown",
        Truth::NotApplicable => "common-criterion-not-applicable",
    }
}
