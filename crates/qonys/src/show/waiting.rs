//! What a route that cannot be told waits for: answers, sources that disagree, points nobody can know, missing figures.

use navigator::verdict::Verdict;

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
    context.tell().waiting(verdict).into_iter().for_each(line);
}
