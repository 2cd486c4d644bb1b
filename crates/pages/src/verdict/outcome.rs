//! The signs, words and colours of outcomes. The word alone says everything.

use maud::{Markup, html};
use navigator::{
    tell::outcome_key,
    verdict::{CriterionOutcome, Outcome, Verdict},
};
use terms::{Support, Truth};

use crate::{
    Visit,
    parts::badge::{self, Tone, badge},
};

/// The order in which outcomes are told, with the part of keys and anchors that names each.
pub(super) const GROUPS: [(Outcome, &str); 4] = [
    (Outcome::Eligible, "eligible"),
    (Outcome::CannotTell, "cannot-tell"),
    (Outcome::NotEligible, "not-eligible"),
    (Outcome::Closed, "closed"),
];

/// The word of the outcome of a route.
pub(super) fn word(visit: &Visit, outcome: Outcome) -> String {
    visit.word(outcome_key(outcome))
}

/// The word of an outcome in its colour.
pub(crate) fn one(visit: &Visit, outcome: Outcome) -> Markup {
    let tone = match outcome {
        Outcome::Eligible => Tone::Good,
        Outcome::CannotTell => Tone::Open,
        Outcome::NotEligible => Tone::Bad,
        Outcome::Closed => Tone::Plain,
    };
    badge(tone, &word(visit, outcome))
}

/// The word of the outcome of a route in its colour, how weak what it rests on is, if it is, and the last day of a route
/// in force, if it has one.
pub(super) fn badges(visit: &Visit, verdict: &Verdict<'_>) -> Markup {
    let weak = verdict.support.filter(|support| *support != Support::Confirmed);
    html! {
        (one(visit, verdict.outcome))
        @if let Some(weak) = weak { " " (badge::support(visit, weak)) }
        @if let Some(said) = ends(visit, verdict) { " " (badge(Tone::Open, &said)) }
    }
}

/// `Ends on 31 December 2026`, of a route in force.
pub(super) fn ends(visit: &Visit, verdict: &Verdict<'_>) -> Option<String> {
    let until = verdict.route.basis.validity.until;
    let until = until.filter(|_| verdict.outcome != Outcome::Closed)?;
    Some(visit.say("route-ends", &[("date", visit.date(until).into())]))
}

/// The sign of a test, with its word for who does not see it.
pub(super) fn sign(visit: &Visit, truth: Truth) -> Markup {
    html! {
        (drawn(truth))
        span .unseen { (named(visit, truth)) ": " }
    }
}

/// The sign of a criterion with its word for everybody, where no heading says it.
pub(super) fn worded(visit: &Visit, outcome: CriterionOutcome) -> Markup {
    let truth = truth(outcome);
    html! { (drawn(truth)) strong { (named(visit, truth)) ":" } " " }
}

fn drawn(truth: Truth) -> Markup {
    let (class, sign) = match truth {
        Truth::True => ("sign good", "✓"),
        Truth::False => ("sign bad", "✗"),
        Truth::Unknown => ("sign open", "?"),
        Truth::NotApplicable => ("sign", "–"),
    };
    html! { span class=(class) aria-hidden="true" { (sign) } }
}

/// The word of a test: `Not met`.
pub(super) fn named(visit: &Visit, truth: Truth) -> String {
    speech::capital(&visit.word(match truth {
        Truth::True => "common-criterion-met",
        Truth::False => "common-criterion-not-met",
        Truth::Unknown => "common-criterion-unknown",
        Truth::NotApplicable => "common-criterion-not-applicable",
    }))
}

/// The sign of a criterion.
pub(super) fn criterion(visit: &Visit, outcome: CriterionOutcome) -> Markup {
    sign(visit, truth(outcome))
}

pub(super) const fn truth(outcome: CriterionOutcome) -> Truth {
    match outcome {
        CriterionOutcome::Met => Truth::True,
        CriterionOutcome::NotMet => Truth::False,
        CriterionOutcome::Unknown => Truth::Unknown,
        CriterionOutcome::NotApplicable => Truth::NotApplicable,
    }
}
