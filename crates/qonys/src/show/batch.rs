//! How many people of a file have which outcome on each route.

use navigator::verdict::Outcome;

use crate::{
    command::Summary,
    context::Context,
    page::{Look, Page, Piece},
    show::outcome,
};

/// The sentence about everybody, and the one about faults that were counted only.
pub(crate) fn counted(context: &Context<'_>, summary: &Summary<'_>, more: Option<&str>) -> String {
    let mut page = Page::new(context.width);
    sentences(context, &mut page, summary, more);
    page.finish()
}

/// The same with a line for each route.
pub(crate) fn page(context: &Context<'_>, summary: &Summary<'_>, more: Option<&str>) -> String {
    let mut page = Page::new(context.width);
    sentences(context, &mut page, summary, more);
    for (route, counts) in &summary.routes {
        page.blank();
        let name = Piece::plain(format!("  {}", context.text(&route.name)));
        page.rich(0, 2, &[Piece::new(Look::Typed, route.id.clone()), name]);
        let Some(counts) = counts else {
            let (look, sign) = outcome::mark(Outcome::Closed);
            let word = Piece::plain(context.word(outcome::key(Outcome::Closed)));
            page.marked(2, &Piece::new(look, sign), &[word]);
            continue;
        };
        let outcomes = [Outcome::Eligible, Outcome::NotEligible, Outcome::CannotTell];
        let mut pieces = Vec::new();
        for (outcome, count) in outcomes.into_iter().zip(counts) {
            let (look, sign) = outcome::mark(outcome);
            let count = i64::try_from(*count).unwrap_or(i64::MAX);
            let count = speech::number::integer(count, context.language());
            let word = context.word(outcome::key(outcome));
            pieces.push(Piece::new(look, format!("{sign}\u{a0}{word}")));
            pieces.push(Piece::plain(format!(":\u{a0}{count}  ")));
        }
        page.rich(2, 2, &pieces);
    }
    context.footer(&mut page);
    page.finish()
}

fn sentences(context: &Context<'_>, page: &mut Page, summary: &Summary<'_>, more: Option<&str>) {
    let routes = [("routes", summary.routes.len().into()), ("people", summary.people.into())];
    page.paragraph(0, &context.say("batch-done", &routes));
    if summary.refused > 0 {
        page.paragraph(0, &context.say("batch-refused", &[("count", summary.refused.into())]));
    }
    if let Some(more) = more {
        page.paragraph(0, more);
    }
}
