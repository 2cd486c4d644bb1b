//! What would change a verdict: one change or two together, each of them tried, and what waiting alone does.

use catalogue::Change;
use navigator::{
    Navigator, Profile,
    change::{Changed, Lost, Openings, Outlook, Promise, Suggestion, openings, outlook},
    verdict::{Given, Outcome, Verdict, Verdicts, Waiting},
};
use serde::Serialize;

use crate::{
    context::Context,
    page::{Look, Page, Piece},
};

/// What would change the verdict on one route.
#[derive(Debug, Serialize)]
pub(crate) struct Changes<'c> {
    /// What would open it; absent if it is open or closed.
    pub(crate) openings: Option<Openings<'c>>,
    /// What the coming years bring.
    pub(crate) outlook: Option<Outlook<'c>>,
}

/// How many suggestions the short form shows of a route.
const SHORT: usize = 2;

/// What would change each verdict, in the order of `verdicts`.
pub(crate) fn all<'c>(
    navigator: &Navigator<'c>,
    profile: &Profile,
    verdicts: &Verdicts<'c>,
) -> Vec<Changes<'c>> {
    let mut outlooks = outlook(navigator, profile);
    verdicts.routes.iter().map(|verdict| of(navigator, profile, verdict, &mut outlooks)).collect()
}

/// What would change one verdict.
pub(crate) fn one<'c>(
    navigator: &Navigator<'c>,
    profile: &Profile,
    verdict: &Verdict<'c>,
) -> Changes<'c> {
    of(navigator, profile, verdict, &mut outlook(navigator, profile))
}

fn of<'c>(
    navigator: &Navigator<'c>,
    profile: &Profile,
    verdict: &Verdict<'c>,
    outlooks: &mut Vec<Outlook<'c>>,
) -> Changes<'c> {
    let place = outlooks.iter().position(|outlook| outlook.route.id == verdict.route.id);
    let openings = if verdict.outcome == Outcome::NotEligible {
        openings(navigator, profile, verdict.id)
    } else {
        None
    };
    Changes { openings, outlook: place.map(|place| outlooks.swap_remove(place)) }
}

/// The smallest changes on a line each.
pub(crate) fn short(context: &Context<'_>, page: &mut Page, changes: &Changes<'_>) {
    if let Some(openings) = &changes.openings {
        for (suggestion, at) in openings.suggestions.iter().take(SHORT).zip(0..) {
            let word = if at == 0 { "verdict-change" } else { "verdict-change-or" };
            page.marked(
                2,
                &Piece::new(Look::Open, "→"),
                &[
                    Piece::plain(format!("{}: ", context.word(word))),
                    Piece::plain(said(context, suggestion)),
                ],
            );
        }
        for suggestion in openings.partial.iter().take(1) {
            page.marked(
                2,
                &Piece::new(Look::Open, "→"),
                &[Piece::plain(nearer(context, suggestion))],
            );
        }
        let more = openings.suggestions.len().saturating_sub(SHORT);
        if more > 0 {
            page.quiet(4, &context.say("common-and-more", &[("count", more.into())]));
        }
    }
    waiting(context, page, changes);
}

/// Everything that would open a route, actions apart from circumstances.
pub(crate) fn long(context: &Context<'_>, page: &mut Page, changes: &Changes<'_>) {
    if let Some(openings) = &changes.openings {
        page.heading(&context.word("verdict-change"));
        if openings.suggestions.is_empty() {
            page.paragraph(2, &context.word("verdict-change-none"));
        } else {
            page.quiet(2, &context.word("verdict-change-tested"));
        }
        for (kind, heading) in [
            (Change::Action, "verdict-change-action"),
            (Change::Circumstance, "verdict-change-circumstance"),
        ] {
            let of_kind: Vec<_> =
                openings.suggestions.iter().filter(|suggestion| suggestion.kind == kind).collect();
            if of_kind.is_empty() {
                continue;
            }
            page.paragraph(2, &format!("{}:", context.word(heading)));
            for suggestion in of_kind {
                let one = suggestion.changes.len() == 1;
                let heading =
                    context.word(if one { "verdict-change-one" } else { "verdict-change-two" });
                page.marked(
                    4,
                    &Piece::new(Look::Open, "→"),
                    &[Piece::new(Look::Label, format!("{heading}:"))],
                );
                for changed in &suggestion.changes {
                    page.paragraph(6, &item(context, changed));
                    if let Some(action) = &changed.fact.fact.action {
                        page.quiet(6, context.text(action));
                    }
                }
            }
        }
        for suggestion in &openings.partial {
            page.marked(
                4,
                &Piece::new(Look::Open, "→"),
                &[Piece::plain(nearer(context, suggestion))],
            );
        }
        if openings.suggestions.is_empty() && !openings.fixed.is_empty() {
            let labels: Vec<&str> =
                openings.fixed.iter().map(|fact| context.text(&fact.label)).collect();
            page.paragraph(
                2,
                &context.say("verdict-change-fixed", &[("labels", labels.join("; ").into())]),
            );
        }
    }
    waiting(context, page, changes);
}

/// What waiting alone does.
fn waiting(context: &Context<'_>, page: &mut Page, changes: &Changes<'_>) {
    let Some(outlook) = &changes.outlook else { return };
    let mut line = |look: Look, sign: &str, text: String| {
        page.marked(2, &Piece::new(look, sign), &[Piece::plain(text)])
    };
    if let Some(day) = outlook.opens {
        line(Look::Open, "→", context.say("verdict-wait", &[("date", context.date(day).into())]));
    }
    if let Some(lost) = &outlook.lost {
        line(Look::Warning, "!", loss(context, lost));
    }
}

fn loss(context: &Context<'_>, lost: &Lost<'_>) -> String {
    let date = || ("date", context.date(lost.on).into());
    let criteria: Vec<&str> =
        lost.criteria.iter().map(|criterion| context.text(&criterion.text)).collect();
    match lost.outcome {
        Outcome::Closed => context.say("verdict-wait-ends", &[date()]),
        Outcome::CannotTell => {
            context.say("verdict-wait-open", &[date(), ("criterion", criteria.join(" ").into())])
        }
        Outcome::NotEligible | Outcome::Eligible => {
            context.say("verdict-wait-lost", &[date(), ("criterion", criteria.join(" ").into())])
        }
    }
}

/// A change after which the route is refused no longer, and what it waits for then.
fn nearer(context: &Context<'_>, suggestion: &Suggestion<'_>) -> String {
    let change = said(context, suggestion);
    let Promise::CannotTell(waiting) = &suggestion.promise else { return change };
    let labels = awaited(context, waiting).join("; ");
    context.say("verdict-change-nearer", &[("change", change.into()), ("labels", labels.into())])
}

/// What something that cannot be told waits for.
pub(crate) fn awaited(context: &Context<'_>, waiting: &Waiting<'_>) -> Vec<String> {
    let mut labels: Vec<String> =
        waiting.answers.iter().map(|fact| context.text(&fact.label).to_owned()).collect();
    labels.extend(waiting.sources.iter().map(|criterion| context.text(&criterion.text).to_owned()));
    labels.extend(
        waiting.points.iter().chain(&waiting.figures).map(|name| context.tell().figure_title(name)),
    );
    labels
}

fn said(context: &Context<'_>, suggestion: &Suggestion<'_>) -> String {
    suggestion.changes.iter().map(|changed| item(context, changed)).collect::<Vec<_>>().join("; + ")
}

/// One change: the answer of now, and what it is instead.
pub(crate) fn item(context: &Context<'_>, changed: &Changed<'_>) -> String {
    let id = changed.fact.id;
    let now = match &changed.fact.given {
        Given::Known { answer } => context.tell().value(id, &answer.value),
        Given::Unknown => context.word("common-unknown"),
        Given::NotAsked | Given::Open | Given::NotApplicable => context.word("common-not-given"),
    };
    let then: Vec<String> = changed
        .to
        .iter()
        .map(|answer| {
            context
                .say("common-quoted", &[("text", context.tell().value(id, &answer.value).into())])
        })
        .collect();
    let then = speech::list::or(&then, context.language());
    context.say(
        "verdict-change-item",
        &[("label", context.tell().label(id).into()), ("now", now.into()), ("then", then.into())],
    )
}
