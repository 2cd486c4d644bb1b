//! A plan as text.

use navigator::verdict::Outcome;

use super::text::Text;
use crate::{
    teller::Teller,
    view::{Moment, NeedWord, OutcomeWord, Plan, Warning, Word},
};

pub(super) fn page(teller: &Teller<'_>, plan: &Plan) -> String {
    let title = teller.say("plan-title", &[("route", plan.route.name.as_str().into())]);
    let mut text = Text::new(teller, &title);
    opening(&mut text, plan);
    text.paragraph(&text.say("plan-from", &[("date", &text.date(plan.start))]));
    text.item(&text.label(&text.word("plan-filing"), &moment(&text, &plan.filing)), &[]);
    if let Some(decision) = &plan.decision {
        text.item(&text.label(&text.word("plan-decision"), &moment(&text, decision)), &[]);
    }
    papers(&mut text, plan);
    cost(&mut text, plan);
    steps(&mut text, plan);
    warnings(&mut text, plan);
    text.finish()
}

/// With what the plan begins: a route that is not in force, or that is not open by the answers.
fn opening(text: &mut Text<'_>, plan: &Plan) {
    let closed = plan.warnings.iter().find(|warning| matches!(warning, Warning::NotInForce { .. }));
    let said = match (closed, plan.outcome.map(OutcomeWord::value)) {
        (Some(closed), _) => warning_words(text, plan, closed),
        (None, Some(Outcome::Eligible)) => text.word("verdict-headline-eligible"),
        (None, Some(Outcome::NotEligible)) => text.word("plan-not-eligible"),
        (None, Some(Outcome::CannotTell)) => text.word("plan-cannot-tell"),
        (None, Some(Outcome::Closed) | None) => return,
    };
    text.paragraph(&said);
}

fn moment(text: &Text<'_>, moment: &Moment) -> String {
    let said = match (moment.earliest, moment.latest) {
        (Some(first), Some(last)) if first == last => text.date(first),
        (Some(first), Some(last)) => {
            let days = [("first", &*text.date(first)), ("last", &*text.date(last))];
            text.say("plan-moment-between", &days)
        }
        (Some(day), None) => text.say("plan-moment-from", &[("date", &text.date(day))]),
        (None, _) => return text.word("plan-moment-never"),
    };
    if moment.unstated.is_empty() {
        said
    } else {
        text.say("plan-moment-plus", &[("moment", &said)])
    }
}

fn papers(text: &mut Text<'_>, plan: &Plan) {
    for person in &plan.people {
        let who = text.word(&format!("common-person-{}", person.member.word()));
        text.heading(&text.say("plan-papers-for", &[("person", &who)]));
        for paper in &person.papers {
            let name = &paper.document.name;
            let said = match (paper.need.need, &paper.need.waiting) {
                (NeedWord::NotNeeded, _) => continue,
                (NeedWord::Needed, _) | (NeedWord::CannotTell, None) => name.clone(),
                (NeedWord::CannotTell, Some(waiting)) => {
                    let labels: Vec<&str> =
                        waiting.facts.iter().map(|fact| fact.label.as_str()).collect();
                    let perhaps =
                        text.say("plan-paper-when-unknown", &[("labels", &labels.join("; "))]);
                    format!("{name} — {perhaps}")
                }
            };
            text.item(&said, &paper.cite);
            if let Some(day) = paper.window.as_ref().and_then(|window| window.ask_by) {
                text.inner(&text.say("plan-order-ask", &[("date", &text.date(day))]), &[]);
            }
        }
    }
}

fn cost(text: &mut Text<'_>, plan: &Plan) {
    text.heading(&text.word("plan-cost"));
    for fee in plan.cost.fees.iter().filter(|fee| fee.times_at_most > 0) {
        let amount = text.between(fee.least.as_ref(), fee.most.as_ref());
        let amount = amount.unwrap_or_else(|| text.word("route-fee-unknown"));
        let formula =
            fee.formula.as_deref().map(|formula| format!(" (`{formula}`)")).unwrap_or_default();
        let said = text.label(&fee.name, &format!("{amount}{formula}"));
        text.item(&said, &fee.cite);
    }
    for total in &plan.cost.totals {
        let payer = text.word(&format!("plan-cost-payer-{}", total.payer.word()));
        if let Some(amount) = text.between(Some(&total.least), total.most.as_ref()) {
            let said = text.label(&text.word("plan-cost-total"), &amount);
            text.item(&format!("{said} ({payer})"), &[]);
        }
    }
}

fn steps(text: &mut Text<'_>, plan: &Plan) {
    text.heading(&text.word("plan-time"));
    for step in plan.steps.iter().filter(|step| step.need.need != NeedWord::NotNeeded) {
        let length = match (&step.term, step.is_own) {
            (Some(term), _) => term.text.clone(),
            (None, true) => text.word("plan-own"),
            (None, false) => text.word("plan-time-unknown"),
        };
        let ends = moment(text, &step.ends);
        text.item(&format!("{} ({length}) — {ends}", step.text), &step.cite);
    }
    let duties = plan.obligations.iter().filter(|duty| duty.need.need != NeedWord::NotNeeded);
    let duties: Vec<_> = duties.collect();
    if duties.is_empty() {
        return;
    }
    text.heading(&text.word("plan-obligations"));
    for duty in duties {
        let due =
            duty.due.as_ref().map(|due| text.say("plan-due", &[("moment", &moment(text, due))]));
        let due = due.map(|due| format!(" — {due}")).unwrap_or_default();
        text.item(&format!("{}{due}", duty.text), &duty.cite);
    }
}

fn warnings(text: &mut Text<'_>, plan: &Plan) {
    let is_opening = |warning: &&Warning| matches!(warning, Warning::NotInForce { .. });
    let warnings: Vec<_> = plan.warnings.iter().filter(|warning| !is_opening(warning)).collect();
    if warnings.is_empty() {
        return;
    }
    text.heading(&text.word("plan-warnings"));
    for warning in warnings {
        let said = warning_words(text, plan, warning);
        text.item(&said, &[]);
    }
}

fn warning_words(text: &Text<'_>, plan: &Plan, warning: &Warning) -> String {
    let who = |at: usize| {
        let member = plan.people.get(at).map(|person| person.member.word()).unwrap_or_default();
        text.word(&format!("common-person-{member}"))
    };
    let paper = |wanted: &str| {
        let papers = plan.people.iter().flat_map(|person| &person.papers);
        let found = papers.map(|paper| &paper.document).find(|document| document.id == wanted);
        found.map_or_else(|| wanted.to_owned(), |document| document.name.clone())
    };
    let day = |day| text.date(day);
    match warning {
        Warning::NotInForce { .. } => {
            text.say("plan-warning-not-in-force", &[("date", &day(plan.start))])
        }
        Warning::RouteEnds { until, before, .. } => text
            .say(&format!("plan-warning-route-ends-{}", before.word()), &[("until", &day(*until))]),
        Warning::StepEnds { step, until } => {
            let words = plan.steps.iter().find(|other| other.id == *step);
            let words = words.map_or(step.as_str(), |step| step.text.as_str());
            text.say("plan-warning-step-ends", &[("until", &day(*until)), ("step", words)])
        }
        Warning::PassportEnds { person, until, before, on } => text.say(
            &format!("plan-warning-passport-{}", before.word()),
            &[("until", &day(*until)), ("date", &day(*on)), ("person", &who(*person))],
        ),
        Warning::PaperExpires { person, document, valid_days, decision } => {
            let unit = speech::count::Unit::CalendarDays;
            let term = speech::count::count(i64::from(*valid_days), unit, text.language());
            text.say(
                "plan-warning-paper-expires",
                &[
                    ("paper", &paper(document)),
                    ("person", &who(*person)),
                    ("term", &term),
                    ("date", &day(*decision)),
                ],
            )
        }
        Warning::TooLate { person, document, ask_by } => text.say(
            "plan-warning-too-late",
            &[("paper", &paper(document)), ("person", &who(*person)), ("date", &day(*ask_by))],
        ),
        Warning::NotNamed { person } => {
            text.say("plan-warning-not-named", &[("person", &who(*person))])
        }
        Warning::NoCalendar { year } => {
            text.say("plan-time-no-calendar", &[("year", &year.to_string())])
        }
    }
}
