//! What the plan costs: each fee with its formula, and totals that never mix currencies.

use maud::{Markup, html};
use navigator::plan::Charge;

use super::made::Made;

/// The fees and their totals.
pub(super) fn cost(made: &Made<'_>) -> Option<Markup> {
    let (visit, cost) = (made.visit, &made.plan.cost);
    made.notes.begin();
    let is_paid = |charge: &&Charge<'_>| charge.need.is_possible() || charge.times_at_most > 0;
    let fees: Vec<_> = cost.fees.iter().filter(is_paid).collect();
    (!fees.is_empty()).then(|| {
        html! {
            ul .rows { @for charge in fees { li { (one(made, charge)) } } }
            @for total in &cost.totals {
                @let (said, without) = visit.tell().total(cost, total);
                p .total { strong { (said) } }
                @if let Some(without) = without { p { (without) } }
            }
            @if cost.totals.len() > 1 { p .quiet { (visit.word("plan-cost-total-currencies")) } }
        }
    })
}

fn one(made: &Made<'_>, charge: &Charge<'_>) -> Markup {
    let visit = made.visit;
    let (fee, tell) = (charge.fee, visit.tell());
    html! {
        p .figure { span .label { (visit.text(&fee.name)) } " " strong .value { (tell.charged(charge)) } }
        @if let Some(times) = tell.times(charge) { p { (times) } }
        p .quiet {
            (visit.word(&format!("plan-cost-each-{}", charge.each.word()))) ", " (tell.payer(charge.payer))
        }
        (made.open(&charge.need))
        @for before in tell.worth_before(charge) { p .quiet { (before) } }
        @if let Some(note) = &fee.note { p { (visit.text(note)) } }
        (made.cite(&fee.basis))
    }
}
