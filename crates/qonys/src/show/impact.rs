//! What a change of the data is to the people of a file, route by route.

use navigator::impact::{Effect, Impact, RouteImpact};

use crate::{
    arguments::ImpactOf,
    context::Context,
    page::{Look, Page, Piece},
};

/// What is shown.
pub(crate) struct Shown<'s> {
    /// The state before.
    pub(crate) before: &'s Context<'s>,
    /// The state after.
    pub(crate) after: &'s Context<'s>,
    /// How the states were named.
    pub(crate) wanted: &'s ImpactOf,
    /// What becomes of the people.
    pub(crate) impact: &'s Impact,
}

impl Shown<'_> {
    /// The name of a route in the state that has it.
    pub(crate) fn name(&self, id: &str) -> &str {
        let route = [&self.after, &self.before]
            .into_iter()
            .find_map(|context| context.catalogue.route(id))
            .map(|(_, route)| &route.name);
        route.map_or("", |name| self.after.text(name))
    }

    /// The sentence above everything.
    pub(crate) fn title(&self) -> String {
        let (before, after) = (self.wanted.from.as_str(), self.wanted.to.as_str());
        let people = self.impact.people.into();
        let said = [("people", people), ("before", before.into()), ("after", after.into())];
        self.after.say("batch-impact-title", &said)
    }
}

/// The key of the words for what becomes of somebody.
pub(crate) const fn key(effect: Effect) -> &'static str {
    match effect {
        Effect::Gain => "batch-impact-gain",
        Effect::Lose => "batch-impact-lose",
        Effect::Undecided => "batch-impact-undecided",
        Effect::Other => "batch-impact-other",
    }
}

/// The sign of it.
pub(crate) const fn mark(effect: Effect) -> (Look, &'static str) {
    match effect {
        Effect::Gain => (Look::Good, "✓"),
        Effect::Lose => (Look::Bad, "✗"),
        Effect::Undecided => (Look::Open, "?"),
        Effect::Other => (Look::Quiet, "·"),
    }
}

/// The page. `refused` rows could not be read; `more` is the sentence about faults that were counted only.
pub(crate) fn page(shown: &Shown<'_>, refused: usize, more: Option<&str>) -> String {
    let context = shown.after;
    let mut page = Page::new(context.width);
    page.title(&shown.title());
    page.blank();
    let concerned = shown.impact.concerned;
    page.paragraph(
        0,
        &match concerned {
            0 => context.word("batch-impact-none"),
            count => context.say("batch-impact-concerned", &[("count", count.into())]),
        },
    );
    if refused > 0 {
        page.paragraph(0, &context.say("batch-refused", &[("count", refused.into())]));
    }
    if let Some(more) = more {
        page.paragraph(0, more);
    }
    for route in &shown.impact.routes {
        one(shown, &mut page, route);
    }
    context.footer(&mut page);
    page.finish()
}

fn one(shown: &Shown<'_>, page: &mut Page, route: &RouteImpact) {
    let context = shown.after;
    page.blank();
    let name = Piece::plain(format!("  {}", shown.name(&route.route)));
    page.rich(0, 2, &[Piece::new(Look::Typed, route.route.clone()), name]);
    for effect in Effect::ALL {
        let people = route.people(effect);
        if people == 0 {
            continue;
        }
        let (look, sign) = mark(effect);
        let said = [("effect", context.word(key(effect)).into()), ("count", people.into())];
        let examples = route.examples(effect);
        let rows: Vec<String> = examples.iter().map(ToString::to_string).collect();
        let rows = [("count", examples.len().into()), ("rows", rows.join(", ").into())];
        let rows = context.say("batch-impact-rows", &rows);
        let pieces = [
            Piece::plain(context.say("batch-impact-count", &said)),
            Piece::new(Look::Quiet, format!("  ({rows})")),
        ];
        page.marked(2, &Piece::new(look, sign), &pieces);
    }
}
