//! A plan: what to look out for, papers of each person, the order in which to get them, cost, dates, duties.

use catalogue::At;
use navigator::{
    plan::{Duty, Length, Plan, TimedStep, Warning},
    tell::Citizenships,
    verdict::Outcome,
};

use crate::{
    context::Context,
    page::{Look, Page, Piece},
    show::{plan_cost, plan_papers},
};

/// The page of a plan.
pub(crate) fn page(
    context: &Context<'_>,
    plan: &Plan<'_>,
    outcome: Option<Outcome>,
    citizenships: &Citizenships,
    at: At<'_>,
) -> String {
    let mut page = Page::new(context.width);
    page.title(&context.say("plan-title", &[("route", context.text(&plan.route.name).into())]));
    page.blank();
    if let Some(opening) = context.tell().opening(plan, outcome) {
        page.paragraph(0, &opening);
    }
    page.paragraph(0, &context.say("plan-from", &[("date", context.date(plan.start).into())]));
    page.field(0, &context.word("plan-filing"), &context.tell().moment(&plan.filing));
    if let Some(decision) = &plan.decision {
        page.field(0, &context.word("plan-decision"), &context.tell().moment(decision));
    }
    warnings(context, &mut page, plan);
    plan_papers::papers(context, &mut page, plan, citizenships, at);
    plan_papers::order(context, &mut page, plan);
    plan_cost::cost(context, &mut page, &plan.cost);
    steps(context, &mut page, plan);
    duties(context, &mut page, plan);
    context.footer(&mut page);
    page.finish()
}

fn warnings(context: &Context<'_>, page: &mut Page, plan: &Plan<'_>) {
    // That the route is not in force stands at the beginning already.
    let is_told = |warning: &&Warning<'_>| matches!(warning, Warning::NotInForce { .. });
    let warnings: Vec<_> = plan.warnings.iter().filter(|warning| !is_told(warning)).collect();
    if warnings.is_empty() {
        return;
    }
    page.heading(&context.word("plan-warnings"));
    for warning in warnings {
        page.marked(
            2,
            &Piece::new(Look::Warning, "!"),
            &[Piece::plain(context.tell().warning(plan, warning))],
        );
    }
}

fn steps(context: &Context<'_>, page: &mut Page, plan: &Plan<'_>) {
    let taken: Vec<&TimedStep<'_>> =
        plan.steps.iter().filter(|timed| timed.need.is_possible()).collect();
    if taken.is_empty() {
        return;
    }
    page.heading(&context.word("plan-time"));
    let mut doubts = Vec::new();
    for (timed, at) in taken.into_iter().zip(1..) {
        page.item(2, &format!("{at}."), context.text(&timed.step.text));
        if let Some(place) = &timed.step.place {
            page.field(5, &context.word("plan-step-where"), context.text(place));
        }
        page.field(5, &context.word("plan-begins"), &context.tell().moment(&timed.begins));
        match timed.length {
            Length::Term(duration) => {
                page.field(5, &context.word("plan-step-term"), &context.tell().duration(duration));
                match context.tell().step_end(timed) {
                    (Some(label), end) => page.field(5, &label, &end),
                    (None, why) => page.paragraph(5, &why),
                }
            }
            Length::Unstated => {
                let words = timed.step.unknown.as_ref().map(|words| context.text(words).to_owned());
                page.field(
                    5,
                    &context.word("plan-step-term"),
                    &words.unwrap_or_else(|| context.word("plan-time-unknown")),
                );
            }
            Length::Own => page.quiet(5, &context.word("plan-own")),
        }
        if let Some(waiting) = context.tell().needs(&timed.need) {
            page.paragraph(5, &waiting);
        }
        if let Some(link) = timed.step.link {
            let source = context.catalogue.source(link);
            let kind = context.word(&navigator::tell::kind_key(source.kind));
            let url = source.url.as_deref().unwrap_or_else(|| context.text(&source.title));
            page.field(5, &format!("{} ({kind})", context.word("plan-step-link")), url);
        }
        context.cite_short(page, 5, &timed.step.basis.cite);
        doubts.extend(timed.ends.doubts.iter().copied());
    }
    doubts.sort_unstable();
    doubts.dedup();
    for doubt in doubts {
        page.marked(
            2,
            &Piece::new(Look::Warning, "!"),
            &[Piece::plain(context.tell().doubt(doubt))],
        );
    }
}

fn duties(context: &Context<'_>, page: &mut Page, plan: &Plan<'_>) {
    let owed: Vec<&Duty<'_>> =
        plan.obligations.iter().filter(|duty| duty.need.is_possible()).collect();
    if owed.is_empty() {
        return;
    }
    page.heading(&context.word("plan-obligations"));
    for duty in owed {
        page.item(2, "•", context.text(&duty.obligation.text));
        if let Some(term) = context.tell().duty_term(duty) {
            page.field(4, &context.word("plan-obligation-term"), &term);
        }
        if let Some(due) = &duty.due {
            let moment = context.tell().moment(due);
            page.paragraph(4, &context.say("plan-due", &[("moment", moment.into())]));
        }
        if let Some(waiting) = context.tell().needs(&duty.need) {
            page.paragraph(4, &waiting);
        }
        context.cite_short(page, 4, &duty.obligation.basis.cite);
    }
}
