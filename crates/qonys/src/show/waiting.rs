//! What a route that cannot be told waits for: answers, sources that disagree, points nobody can know, missing figures.

use navigator::verdict::{CriterionVerdict, Figure, Node, Verdict};
use speech::number;

use crate::{
    context::Context,
    page::{Look, Page, Piece},
};

/// What the route waits for.
pub(crate) fn short(context: &Context<'_>, page: &mut Page, verdict: &Verdict<'_>) {
    let Some(waiting) = &verdict.waiting else { return };
    let mut line =
        |text: String| page.marked(2, &Piece::new(Look::Open, "→"), &[Piece::plain(text)]);
    if !waiting.answers.is_empty() {
        let labels: Vec<&str> =
            waiting.answers.iter().map(|fact| context.text(&fact.label)).collect();
        line(context.say("verdict-needed", &[("labels", labels.join("; ").into())]));
    }
    if !waiting.sources.is_empty() {
        line(context.word("verdict-headline-cannot-tell-conflict"));
    }
    for name in &waiting.figures {
        let name = context.tell().figure_title(name);
        let date = context.date(context.as_of);
        line(
            context.say("verdict-figure-missing", &[("name", name.into()), ("date", date.into())]),
        );
    }
    let mut seen: Vec<&str> = Vec::new();
    for figure in figures(&verdict.criteria) {
        if let Figure::Points { table, edition: Some(edition), bounds: Some((lower, upper)) } =
            figure
            && waiting.points.contains(&&*table.id)
            && !seen.contains(&&*table.id)
        {
            seen.push(&table.id);
            line(points(context, edition, *lower, *upper));
        }
    }
}

/// `Points rehearsal: between 0 and 740; needed: 400`.
pub(crate) fn points(
    context: &Context<'_>,
    edition: &catalogue::PointsEdition,
    lower: i64,
    upper: i64,
) -> String {
    let figure = |value| number::integer(value, context.language());
    let name = context.say("verdict-points", &[("name", context.text(&edition.name).into())]);
    let minimum = edition.minimum.map_or_else(|| context.word("common-not-stated"), figure);
    let key = if lower == upper { "verdict-points-exact" } else { "verdict-points-bounds" };
    let bounds = context.say(
        key,
        &[
            ("lower", figure(lower).into()),
            ("upper", figure(upper).into()),
            ("minimum", minimum.into()),
        ],
    );
    let range = context.word("verdict-points-range-only");
    format!("{name}: {bounds}. {range}")
}

fn figures<'v, 'c>(criteria: &'v [CriterionVerdict<'c>]) -> Vec<&'v Figure<'c>> {
    let mut found = Vec::new();
    for condition in criteria.iter().flat_map(CriterionVerdict::conditions) {
        condition.part.visit(&mut |part| {
            if let Node::Leaf { figures, .. } = &part.node {
                found.extend(figures);
            }
        });
    }
    found
}
