//! Ways from today to a goal: each step with its first day, what is supposed, what it costs and what a person is then.

use std::path::Path;

use navigator::{
    ladder::{Became, Ladder, Step, Way, Ways},
    plan::Total,
};
use terms::Texts;

use crate::{
    context::Context,
    page::{Look, Page, Piece},
    show::outcome,
};

/// The page of a ladder.
pub(crate) fn page(context: &Context<'_>, ladder: &Ladder<'_>, file: &Path) -> String {
    let mut page = Page::new(context.width);
    page.title(&context.word("ladder-title"));
    page.blank();
    page.paragraph(0, &context.word("ladder-supposes"));
    let (reached, others): (Vec<_>, Vec<_>) =
        ladder.goals.iter().partition(|goal| !goal.ways.is_empty());
    if reached.is_empty() {
        page.blank();
        page.paragraph(0, &context.word("ladder-none"));
    }
    let mut notes = Notes::default();
    for goal in &reached {
        ways(context, &mut page, goal, &mut notes);
    }
    if !others.is_empty() {
        page.heading(&format!("{} ({})", context.word("ladder-not-reached"), others.len()));
    }
    for goal in others {
        unreached(context, &mut page, goal);
    }
    if let Some(step) = reached.first().and_then(|goal| goal.ways.first()?.steps.first()) {
        page.blank();
        let words =
            format!("plan {} --profile {} --start {}", step.route.id, file.display(), step.begins);
        let command = context.command(&words);
        page.paragraph(0, &context.say("ladder-next-plan", &[("command", command.into())]));
    }
    context.footer(&mut page);
    page.finish()
}

/// What has been told of states already, by fact, note and passages: it is told once, whatever route brings it.
#[derive(Default)]
struct Notes<'c>(Vec<Note<'c>>);

type Note<'c> = (&'c str, Option<&'c Texts>, Vec<&'c str>);

impl<'c> Notes<'c> {
    /// Whether it is told for the first time.
    fn is_new(&mut self, became: &Became<'c>) -> bool {
        let cite = became.cite.iter().map(|passage| passage.0.key.as_str()).collect();
        let note = (became.fact.0.id.as_str(), became.note, cite);
        let is_new = !self.0.contains(&note);
        if is_new {
            self.0.push(note);
        }
        is_new
    }
}

fn ways<'c>(context: &Context<'_>, page: &mut Page, goal: &Ways<'c>, notes: &mut Notes<'c>) {
    page.blank();
    page.rich(
        0,
        2,
        &[
            Piece::new(Look::Heading, context.text(&goal.goal.name)),
            Piece::plain("  "),
            Piece::new(Look::Typed, goal.goal.id.clone()),
        ],
    );
    for (way, at) in goal.ways.iter().zip(1usize..) {
        if goal.ways.len() > 1 {
            let said = context.say("ladder-way", &[("number", at.into())]);
            page.rich(2, 2, &[Piece::new(Look::Label, said)]);
        }
        one(context, page, way, notes);
    }
}

fn one<'c>(context: &Context<'_>, page: &mut Page, way: &Way<'c>, notes: &mut Notes<'c>) {
    for (step, at) in way.steps.iter().zip(1usize..) {
        let (look, sign) = outcome::mark(step.promise.outcome());
        page.marked(
            2,
            &Piece::plain(format!("{at}.")),
            &[
                Piece::new(Look::Label, context.text(&step.route.name)),
                Piece::plain("  "),
                Piece::new(
                    look,
                    format!("[{sign} {}]", context.word(outcome::key(step.promise.outcome()))),
                ),
                Piece::plain("  "),
                Piece::new(Look::Typed, step.route.id.clone()),
            ],
        );
        self::step(context, page, step, notes);
    }
    if way.steps.len() > 1 {
        for sum in &way.cost {
            let said = context.tell().paid(sum.payer, sum.least, sum.most);
            page.field(2, &context.word("ladder-cost-all"), &said);
        }
    }
}

fn step<'c>(context: &Context<'_>, page: &mut Page, step: &Step<'c>, notes: &mut Notes<'c>) {
    page.paragraph(5, &context.tell().step_begins(step));
    if let Some(ends) = context.tell().step_ends(step) {
        page.marked(5, &Piece::new(Look::Warning, "!"), &[Piece::plain(ends)]);
    }
    for (said, action) in context.tell().step_assumes(step) {
        page.marked(5, &Piece::new(Look::Open, "→"), &[Piece::plain(said)]);
        if let Some(action) = action {
            page.quiet(7, &action);
        }
    }
    if let Some(open) = context.tell().step_open(step) {
        page.marked(5, &Piece::new(Look::Open, "?"), &[Piece::plain(open)]);
    }
    if let Some(decision) = &step.decision {
        page.field(5, &context.word("plan-decision"), &context.tell().moment(decision));
    }
    costs(context, page, &step.cost);
    if let Some(without) = context.tell().step_unstated(step) {
        page.paragraph(5, &without);
    }
    for became in &step.becomes {
        self::became(context, page, became, notes.is_new(became));
    }
    if let Some(late) = &step.late {
        let said = context.tell().late(late);
        page.marked(5, &Piece::new(Look::Warning, "!"), &[Piece::plain(said)]);
    }
}

/// What a person is from then on; what breaks a count is told with it the first time.
fn became(context: &Context<'_>, page: &mut Page, became: &Became<'_>, is_new: bool) {
    let said = context.tell().became(became);
    page.field(5, &context.word("ladder-becomes"), &said);
    if !is_new {
        return;
    }
    if let Some(note) = became.note {
        page.quiet(7, context.text(note));
    }
    let cite: Vec<_> =
        became.cite.iter().filter_map(|passage| context.passage_id(&passage.key)).collect();
    context.cite_short(page, 7, &cite);
}

fn costs(context: &Context<'_>, page: &mut Page, totals: &[Total<'_>]) {
    for total in totals {
        let mut said = context.tell().paid(total.payer, total.least, total.most);
        if !total.missing.is_empty() {
            let names: Vec<&str> =
                total.missing.iter().map(|fee| context.text(&fee.name)).collect();
            let names = names.join("; ");
            let without = context.say("plan-cost-without", &[("names", names.into())]);
            said = format!("{said}; {without}");
        }
        page.field(5, &context.word("plan-cost"), &said);
    }
}

/// A goal to which no way was found, and what stands against it for good.
fn unreached(context: &Context<'_>, page: &mut Page, goal: &Ways<'_>) {
    page.marked(
        2,
        &Piece::new(Look::Quiet, "–"),
        &[
            Piece::plain(context.text(&goal.goal.name)),
            Piece::plain("  "),
            Piece::new(Look::Typed, goal.goal.id.clone()),
        ],
    );
    if let Some(rests) = context.tell().rests_on(goal) {
        page.quiet(4, &rests);
    }
    if !goal.fixed.is_empty() {
        let labels: Vec<&str> = goal.fixed.iter().map(|fact| context.text(&fact.label)).collect();
        let labels = labels.join("; ");
        page.quiet(4, &context.say("verdict-change-fixed", &[("labels", labels.into())]));
    }
}
