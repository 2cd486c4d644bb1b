//! The verdict on every route in short: grouped by outcome, each with the reasons that decide it.

use catalogue::Criterion;
use navigator::verdict::{CriterionOutcome, CriterionVerdict, Given, Outcome, Verdict, Verdicts};
use terms::Support;

use crate::{
    context::Context,
    page::{Look, Page, Piece},
    show::{
        change::{self, Changes},
        outcome, waiting,
    },
};
use navigator::tell::{facts, is_told, places, support_key};

/// The order in which outcomes are told.
pub(crate) const GROUPS: [Outcome; 4] =
    [Outcome::Eligible, Outcome::CannotTell, Outcome::NotEligible, Outcome::Closed];

/// Every verdict with its reasons. `changes` stand beside the routes of `verdicts`.
pub(crate) fn page(
    context: &Context<'_>,
    page: &mut Page,
    verdicts: &Verdicts<'_>,
    changes: &[Changes<'_>],
    file: &str,
) {
    page.title(&context.word("verdict-title"));
    page.blank();
    let count = |outcome| verdicts.with(outcome).count();
    page.paragraph(
        0,
        &context.say(
            "verdict-summary",
            &[
                ("total", verdicts.routes.len().into()),
                ("eligible", count(Outcome::Eligible).into()),
                ("open", count(Outcome::CannotTell).into()),
                ("not-eligible", count(Outcome::NotEligible).into()),
                ("closed", count(Outcome::Closed).into()),
            ],
        ),
    );
    contradictions(context, page, verdicts);
    for group in GROUPS {
        let inside: Vec<_> = verdicts
            .routes
            .iter()
            .zip(changes)
            .filter(|(verdict, _)| verdict.outcome == group)
            .collect();
        if inside.is_empty() {
            continue;
        }
        page.heading(&format!(
            "{} ({})",
            context.word(&format!("verdict-group-{}", outcome::name(group))),
            inside.len()
        ));
        let (asked, others): (Vec<_>, Vec<_>) = inside
            .into_iter()
            .partition(|(verdict, _)| !context.tell().is_for_other_purposes(verdict));
        for (verdict, changes) in asked {
            route(context, page, verdict);
            change::short(context, page, changes);
        }
        other_purposes(
            context,
            page,
            &others.into_iter().map(|(verdict, _)| verdict).collect::<Vec<_>>(),
            file,
        );
    }
}

/// Routes for what the person does not want, a line each.
fn other_purposes(context: &Context<'_>, page: &mut Page, verdicts: &[&Verdict<'_>], file: &str) {
    let Some(first) = verdicts.first() else { return };
    page.blank();
    let command = context.command(&format!("explain {} --profile {file}", first.route.id));
    page.paragraph(
        0,
        &context.say(
            "verdict-other-purposes",
            &[("count", verdicts.len().into()), ("command", command.into())],
        ),
    );
    let (look, sign) = outcome::mark(Outcome::NotEligible);
    for verdict in verdicts {
        page.marked(
            2,
            &Piece::new(look, sign),
            &[
                Piece::plain(context.text(&verdict.route.name)),
                Piece::plain("  "),
                Piece::new(Look::Typed, &*verdict.route.id),
            ],
        );
    }
}

/// Answers that cannot both be true.
pub(crate) fn contradictions(context: &Context<'_>, page: &mut Page, verdicts: &Verdicts<'_>) {
    if verdicts.contradictions.is_empty() {
        return;
    }
    page.blank();
    for contradicted in &verdicts.contradictions {
        let text = context.text(&contradicted.contradiction.text);
        page.marked(
            0,
            &Piece::new(Look::Warning, "!"),
            &[
                Piece::new(Look::Label, format!("{}: ", context.word("verdict-contradiction"))),
                Piece::plain(text),
            ],
        );
        for fact in &contradicted.facts {
            page.paragraph(2, &context.tell().given(fact));
        }
    }
    page.quiet(2, &context.word("verdict-contradiction-effect"));
}

fn route(context: &Context<'_>, page: &mut Page, verdict: &Verdict<'_>) {
    page.blank();
    head(context, page, verdict);
    match verdict.outcome {
        Outcome::Closed => closed(context, page, verdict),
        Outcome::CannotTell => waiting::short(context, page, verdict),
        Outcome::Eligible | Outcome::NotEligible => {}
    }
    let told: Vec<&CriterionVerdict<'_>> =
        verdict.relied_on().filter(|criterion| is_told(verdict, criterion)).collect();
    let others = verdict.relied_on().count() - told.len();
    for criterion in told {
        reason(context, page, criterion);
    }
    if others > 0 && verdict.outcome == Outcome::Eligible {
        let said = context.say("verdict-others-met", &[("count", others.into())]);
        page.marked(2, &outcome::criterion(CriterionOutcome::Met), &[Piece::plain(said)]);
    }
}

/// A route's name with its outcome in sign and word, its id and its weakest support.
pub(crate) fn head(context: &Context<'_>, page: &mut Page, verdict: &Verdict<'_>) {
    let (look, sign) = outcome::mark(verdict.outcome);
    page.marked(
        0,
        &Piece::new(look, sign),
        &[
            Piece::new(Look::Label, context.text(&verdict.route.name)),
            Piece::plain("  "),
            Piece::new(look, format!("[{}]", context.word(outcome::key(verdict.outcome)))),
            Piece::plain("  "),
            Piece::new(Look::Typed, &*verdict.route.id),
        ],
    );
    if let Some(support) = verdict.support.filter(|support| *support != Support::Confirmed) {
        let word = context.word(support_key(support));
        page.marked(
            2,
            &Piece::new(Look::Warning, "!"),
            &[Piece::plain(context.say("verdict-support-weakest", &[("support", word.into())]))],
        );
    }
}

/// Why a route is closed, and where that was read.
pub(crate) fn closed(context: &Context<'_>, page: &mut Page, verdict: &Verdict<'_>) {
    page.paragraph(2, &context.tell().closed(verdict.closed));
    context.cite(page, 2, &verdict.route.basis.cite);
}

/// A criterion with the answers it rests on, the rule where it has figures, and its source.
fn reason(context: &Context<'_>, page: &mut Page, verdict: &CriterionVerdict<'_>) {
    let criterion: &Criterion = &verdict.criterion;
    page.marked(
        2,
        &outcome::criterion(verdict.outcome),
        &[Piece::plain(context.text(&criterion.text))],
    );
    let mut facts = facts(verdict);
    if facts.iter().all(|fact| fact.given == Given::NotAsked) {
        // What would decide it stands above already.
        facts.clear();
    }
    let answers: Vec<String> = facts.iter().map(|fact| context.tell().given(fact)).collect();
    if !answers.is_empty() {
        let key = if answers.len() == 1 { "verdict-answer" } else { "verdict-answers" };
        page.field(4, &context.word(key), &answers.join("; "));
    }
    if let Some(rule) = context.tell().rule(verdict) {
        page.field(4, &context.word("verdict-rule"), &rule);
    }
    if verdict.is_disputed() {
        page.rich(4, 6, &[Piece::new(Look::Open, context.word("verdict-readings-disagree"))]);
    }
    context.cite(page, 4, &places(verdict));
}
