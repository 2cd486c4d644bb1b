//! A condition opened down to its comparisons: each with its outcome, the answers it rests on and the figures it looks up.

use maud::{Markup, html};
use navigator::verdict::{ConditionVerdict, Figure, Node, Part};
use terms::Truth;

use super::{outcome, place};
use crate::Visit;

/// The tree of a condition.
pub(super) fn condition(visit: &Visit, verdict: &ConditionVerdict<'_>) -> Markup {
    html! { ul .tree { (part(visit, &verdict.part, true)) } }
}

/// A condition that is one comparison says nothing more than its criterion, unless it looks something up.
pub(super) fn is_worth_opening(verdict: &ConditionVerdict<'_>) -> bool {
    match &verdict.part.node {
        Node::Leaf { figures, .. } => !figures.is_empty(),
        _ => true,
    }
}

fn part(visit: &Visit, part: &Part<'_>, positive: bool) -> Markup {
    let truth = if positive { part.truth } else { part.truth.not() };
    let several = |key: &str, parts: &[Part<'_>]| {
        html! {
            li {
                (outcome::sign(visit, truth)) (visit.word(key)) ":"
                ul .tree { @for inner in parts { (self::part(visit, inner, positive)) } }
            }
        }
    };
    match &part.node {
        Node::All { parts } => {
            several(if positive { "verdict-all-of" } else { "verdict-any-of" }, parts)
        }
        Node::Any { parts } => {
            several(if positive { "verdict-any-of" } else { "verdict-all-of" }, parts)
        }
        Node::Not { inner } => self::part(visit, inner, !positive),
        Node::Derived { fact, inner } => {
            let key = if positive { "condition-yes" } else { "condition-no" };
            let said = visit.say(key, &[("label", visit.text(&fact.label).into())]);
            html! {
                li {
                    (outcome::sign(visit, truth)) (said) ":"
                    ul .tree { (self::part(visit, inner, positive)) }
                }
            }
        }
        Node::Leaf { leaf, facts, figures, .. } => html! {
            li {
                (outcome::sign(visit, truth)) (visit.tell().leaf(leaf, positive))
                @for fact in facts {
                    p .quiet { (visit.word("verdict-answer")) ": " (visit.tell().given(fact)) }
                }
                @for figure in figures { (looked_up(visit, figure, truth)) }
            }
        },
    }
}

/// A figure that was looked up, with its term and where it was read.
fn looked_up(visit: &Visit, figure: &Figure<'_>, truth: Truth) -> Markup {
    let (name, validity) = match figure {
        Figure::Constant { constant, value, .. } => {
            (visit.text(&constant.name).to_owned(), value.map(|value| value.basis.validity))
        }
        Figure::List { list, edition } => (
            edition.map_or_else(|| list.id.clone(), |edition| visit.text(&edition.name).to_owned()),
            edition.map(|edition| edition.basis.validity),
        ),
        Figure::Points { table, edition, .. } => (
            edition
                .map_or_else(|| table.id.clone(), |edition| visit.text(&edition.name).to_owned()),
            edition.map(|edition| edition.basis.validity),
        ),
    };
    let term = validity.and_then(|validity| visit.tell().in_force(&validity));
    let cite = figure.passages(visit.catalogue());
    html! {
        @if validity.is_none() {
            @let date = visit.date(visit.days().as_of);
            p { (visit.say("verdict-figure-missing", &[("name", name.into()), ("date", date.into())])) }
        } @else {
            @if let Some(term) = term {
                p .quiet { (name) ": " (visit.say("verdict-term", &[("term", term.into())])) }
            }
            @if let Figure::Points { edition: Some(edition), bounds: Some((lower, upper)), .. } = figure {
                p { (visit.tell().points(edition, *lower, *upper)) }
                @match truth {
                    Truth::True => p { (visit.word("verdict-points-enough")) },
                    Truth::False => p { (visit.word("verdict-points-short")) },
                    Truth::Unknown | Truth::NotApplicable => {}
                }
            }
            @if let Figure::List { edition: Some(edition), .. } = figure {
                @if let Some(stale) = &edition.stale { p .stale { (visit.text(stale)) } }
            }
            @for passage in cite { (place::place(visit, passage.0)) }
        }
    }
}
