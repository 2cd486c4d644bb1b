//! What would change a verdict: one change or two together, each of them tried, and what waiting alone does.

use catalogue::Change;
use navigator::{
    Navigator, Profile,
    change::{Openings, Outlook, openings, outlook},
    verdict::{Outcome, Verdict, Verdicts},
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
                    Piece::plain(context.tell().suggestion(suggestion)),
                ],
            );
        }
        for suggestion in openings.partial.iter().take(1) {
            page.marked(
                2,
                &Piece::new(Look::Open, "→"),
                &[Piece::plain(context.tell().nearer(suggestion))],
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
                    page.paragraph(6, &context.tell().changed(changed));
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
                &[Piece::plain(context.tell().nearer(suggestion))],
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
    if let Some(said) = context.tell().opens(outlook) {
        line(Look::Open, "→", said);
    }
    if let Some(lost) = &outlook.lost {
        line(Look::Warning, "!", context.tell().loss(lost));
    }
}
