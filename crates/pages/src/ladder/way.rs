//! One way: its steps with dates, suppositions, cost, and what a person is then.

use maud::{Markup, html};
use navigator::ladder::{Became, Step, Way};

use crate::{
    Visit,
    parts::{
        citation::{self, Standing},
        link,
    },
    verdict::outcome,
};

/// What has been told of states already, by fact, note and passages: it is told once, whatever route brings it.
#[derive(Default)]
pub(super) struct Notes(Vec<(String, Option<String>, Vec<String>)>);

impl Notes {
    /// Whether it is told for the first time.
    fn is_new(&mut self, visit: &Visit, became: &Became<'_>) -> bool {
        let cite = became.cite.iter().map(|passage| passage.key.clone()).collect();
        let told = became.note.map(|note| visit.text(note).to_owned());
        let note = (became.fact.id.clone(), told, cite);
        let is_new = !self.0.contains(&note);
        if is_new {
            self.0.push(note);
        }
        is_new
    }
}

/// One way.
pub(super) fn way(visit: &Visit, way: &Way<'_>, notes: &mut Notes) -> Markup {
    html! {
        ol .steps { @for step in &way.steps { li { (self::step(visit, step, notes)) } } }
        @if way.steps.len() > 1 {
            @for sum in &way.cost {
                p .total {
                    strong { (visit.word("ladder-cost-all")) ": " (visit.tell().paid(sum.payer, sum.least, sum.most)) }
                }
            }
        }
    }
}

fn step(visit: &Visit, step: &Step<'_>, notes: &mut Notes) -> Markup {
    let (tell, id) = (visit.tell(), step.route.id.as_str());
    let plan = visit.href(&format!("routes/{id}/plan?start={}", step.begins));
    html! {
        p {
            strong { a href=(visit.href(&format!("verdict/{id}"))) { (visit.text(&step.route.name)) } } " "
            (outcome::one(visit, step.promise.outcome()))
        }
        p { (tell.step_begins(step)) }
        @if let Some(ends) = tell.step_ends(step) { p .waits { "! " (ends) } }
        @for (said, action) in tell.step_assumes(step) {
            p .waits { (said) }
            @if let Some(action) = action { p .quiet { (action) } }
        }
        @if let Some(open) = tell.step_open(step) { p .waits { "? " (open) } }
        dl .inline {
            @if let Some(decision) = &step.decision {
                div { dt { (visit.word("plan-decision")) } dd { (tell.moment(decision)) } }
            }
            @for total in &step.cost {
                div {
                    dt { (visit.word("plan-cost")) }
                    dd {
                        (tell.paid(total.payer, total.least, total.most))
                        @if !total.missing.is_empty() {
                            @let names: Vec<&str> = total.missing.iter().map(|fee| visit.text(&fee.name)).collect();
                            "; " (visit.say("plan-cost-without", &[("names", names.join("; ").into())]))
                        }
                    }
                }
            }
            @for became in &step.becomes {
                div { dt { (visit.word("ladder-becomes")) } dd { (tell.became(became)) } }
            }
        }
        @if let Some(without) = tell.step_unstated(step) { p .quiet { (without) } }
        @for became in &step.becomes {
            @if notes.is_new(visit, became) {
                @if let Some(note) = became.note { p .quiet { (visit.text(note)) } }
                p .cite { (citation::places(visit, became.cite.iter().map(|row| row.0), Standing::Elsewhere)) }
            }
        }
        @if let Some(late) = &step.late { p .waits { "! " (tell.late(late)) } }
        p { (link::onward(&plan, &visit.word("web-plan-link"))) }
    }
}
