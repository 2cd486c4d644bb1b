//! The verdict on one route in full: every criterion down to answer, rule, figure, article, edition and support.

use navigator::verdict::{
    ConditionVerdict, CriterionOutcome, CriterionVerdict, Figure, Node, Outcome, Part, RuleVerdict,
    Verdict,
};
use terms::Truth;

use crate::{
    context::Context,
    page::{Look, Page, Piece},
    show::{
        change::{self, Changes},
        outcome, verdict as short, waiting,
    },
};

/// The page of an explanation.
pub(crate) fn page(
    context: &Context<'_>,
    page: &mut Page,
    verdict: &Verdict<'_>,
    changes: &Changes<'_>,
) {
    short::head(context, page, verdict);
    page.paragraph(2, &context.tell().headline(verdict.outcome));
    match verdict.outcome {
        Outcome::Closed => short::closed(context, page, verdict),
        Outcome::CannotTell => waiting::short(context, page, verdict),
        Outcome::Eligible | Outcome::NotEligible => {}
    }
    change::long(context, page, changes);
    for (wanted, heading) in [
        (CriterionOutcome::NotMet, "verdict-not-met-first"),
        (CriterionOutcome::Unknown, "verdict-unknown"),
        (CriterionOutcome::Met, "verdict-met"),
        (CriterionOutcome::NotApplicable, "verdict-not-applicable"),
    ] {
        let inside: Vec<_> = verdict
            .criteria
            .iter()
            .filter(|criterion| criterion.is_deciding() && criterion.outcome == wanted)
            .collect();
        if !inside.is_empty() {
            page.heading(&format!("{} ({})", context.word(heading), inside.len()));
        }
        for criterion in inside {
            one(context, page, criterion);
        }
    }
    let shown: Vec<_> =
        verdict.criteria.iter().filter(|criterion| !criterion.is_deciding()).collect();
    if !shown.is_empty() {
        page.heading(&context.word("verdict-shown-only"));
        for criterion in shown {
            page.item(2, "•", context.text(&criterion.criterion.text));
            context.cite(page, 4, &criterion.criterion.basis.cite);
        }
    }
}

fn one(context: &Context<'_>, page: &mut Page, verdict: &CriterionVerdict<'_>) {
    let criterion = verdict.criterion;
    page.blank();
    page.marked(
        2,
        &outcome::criterion(verdict.outcome),
        &[
            Piece::new(Look::Label, context.text(&criterion.text)),
            Piece::new(
                Look::Quiet,
                format!(
                    "  [{}]",
                    context.word(&format!("common-criterion-kind-{}", criterion.kind.word()))
                ),
            ),
        ],
    );
    if let Some(applies) = &verdict.applies {
        let said = criterion
            .applies
            .as_ref()
            .map(|applies| context.tell().condition(&applies.test))
            .unwrap_or_default();
        page.paragraph(4, &context.say("route-criteria-applies", &[("condition", said.into())]));
        condition(context, page, 6, applies);
    }
    match &verdict.rule {
        RuleVerdict::One(one) => condition(context, page, 4, one),
        RuleVerdict::Readings(readings) => {
            page.paragraph(4, &context.word("verdict-readings"));
            for reading in readings {
                page.marked(
                    4,
                    &outcome::truth(reading.condition.truth),
                    &[Piece::plain(context.text(reading.text))],
                );
                condition(context, page, 6, &reading.condition);
                for passage in &reading.cite {
                    context.cite_one(page, 6, passage);
                }
            }
            let key = if verdict.is_disputed() {
                "verdict-readings-disagree"
            } else {
                "verdict-readings-agree"
            };
            if verdict.is_disputed() || verdict.outcome != CriterionOutcome::Unknown {
                page.paragraph(4, &context.word(key));
            }
        }
        RuleVerdict::Shown => {}
    }
    context.cite(page, 4, &criterion.basis.cite);
}

/// A condition as written in the data, then its tree.
fn condition(
    context: &Context<'_>,
    page: &mut Page,
    indent: usize,
    verdict: &ConditionVerdict<'_>,
) {
    tree(context, page, indent, &verdict.part, true);
    page.quiet(indent, &format!("`{}`", verdict.text));
}

fn tree(context: &Context<'_>, page: &mut Page, indent: usize, part: &Part<'_>, positive: bool) {
    let truth = if positive { part.truth } else { part.truth.not() };
    let mut several = |key: &str, parts: &[Part<'_>]| {
        page.marked(
            indent,
            &outcome::truth(truth),
            &[Piece::plain(format!("{}:", context.word(key)))],
        );
        parts.iter().for_each(|part| tree(context, page, indent + 2, part, positive));
    };
    match &part.node {
        Node::All { parts } => {
            several(if positive { "verdict-all-of" } else { "verdict-any-of" }, parts)
        }
        Node::Any { parts } => {
            several(if positive { "verdict-any-of" } else { "verdict-all-of" }, parts)
        }
        Node::Not { inner } => tree(context, page, indent, inner, !positive),
        Node::Derived { fact, inner } => {
            let key = if positive { "condition-yes" } else { "condition-no" };
            let said = context.say(key, &[("label", context.text(&fact.label).into())]);
            page.marked(indent, &outcome::truth(truth), &[Piece::plain(format!("{said}:"))]);
            tree(context, page, indent + 2, inner, positive);
        }
        Node::Leaf { leaf, facts, figures, .. } => {
            let word = context.word(outcome::truth_key(truth));
            page.marked(
                indent,
                &outcome::truth(truth),
                &[
                    Piece::plain(context.tell().leaf(leaf, positive)),
                    Piece::new(Look::Quiet, format!("  [{word}]")),
                ],
            );
            for fact in facts {
                page.field(
                    indent + 2,
                    &context.word("verdict-answer"),
                    &context.tell().given(fact),
                );
            }
            for figure in figures {
                told(context, page, indent + 2, figure, truth);
            }
        }
    }
}

/// A figure that was looked up, with its term and where it was read.
fn told(context: &Context<'_>, page: &mut Page, indent: usize, figure: &Figure<'_>, truth: Truth) {
    let (name, validity) = match figure {
        Figure::Constant { constant, value, .. } => {
            (context.text(&constant.name).to_owned(), value.map(|value| value.basis.validity))
        }
        Figure::List { list, edition } => (
            edition
                .map_or_else(|| list.id.clone(), |edition| context.text(&edition.name).to_owned()),
            edition.map(|edition| edition.basis.validity),
        ),
        Figure::Points { table, edition, bounds } => {
            if let (Some(edition), Some((lower, upper))) = (edition, bounds) {
                page.paragraph(indent, &context.tell().points(edition, *lower, *upper));
                let key = match truth {
                    Truth::True => Some("verdict-points-enough"),
                    Truth::False => Some("verdict-points-short"),
                    Truth::Unknown | Truth::NotApplicable => None,
                };
                if let Some(key) = key {
                    page.paragraph(indent, &context.word(key));
                }
            }
            (
                edition.map_or_else(
                    || table.id.clone(),
                    |edition| context.text(&edition.name).to_owned(),
                ),
                edition.map(|edition| edition.basis.validity),
            )
        }
    };
    let Some(validity) = validity else {
        let date = context.date(context.as_of);
        let said =
            context.say("verdict-figure-missing", &[("name", name.into()), ("date", date.into())]);
        page.marked(indent, &Piece::new(Look::Open, "?"), &[Piece::plain(said)]);
        return;
    };
    if let Some(term) = context.tell().in_force(&validity) {
        page.quiet(
            indent,
            &format!("{name}: {}", context.say("verdict-term", &[("term", term.into())])),
        );
    }
    if let Figure::List { edition: Some(edition), .. } = figure
        && let Some(stale) = &edition.stale
    {
        page.marked(indent, &Piece::new(Look::Warning, "!"), &[Piece::plain(context.text(stale))]);
    }
    for passage in figure.passages(&context.catalogue) {
        context.cite_one(page, indent, &passage);
    }
}
