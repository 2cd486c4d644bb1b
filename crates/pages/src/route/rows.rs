//! The other rows of a route: what it gives, costs, asks for afterwards, leads to, and how one applies.

use catalogue::{Basis, FeeAmount};
use maud::{Markup, html};
use rules::Condition;
use terms::Texts;

use super::sheet::Sheet;
use crate::{
    Visit,
    parts::{figure, link},
};

/// What the route gives; `renewal` for what is said of renewal, else all other.
pub(super) fn grants(sheet: &Sheet<'_>, renewal: bool) -> Markup {
    let route = sheet.route;
    html! {
        ul .rows {
            @for row in route.grants().filter(|row| row.renewal == renewal) {
                (plain(sheet, ("grant", &row.id), &row.text, row.when.as_ref(), &row.basis))
            }
        }
    }
}

/// What it costs.
pub(super) fn fees(sheet: &Sheet<'_>) -> Markup {
    let (visit, route) = (sheet.visit, sheet.route);
    html! {
        ul .rows {
            @for fee in route.fees() {
                @let amount = match &fee.amount {
                    FeeAmount::Formula(formula) => visit.tell().formula(formula),
                    FeeAmount::Unknown(_) => visit.word("route-fee-unknown"),
                };
                @let each = visit.word(&format!("plan-cost-each-{}", fee.each.word()));
                @let payer = visit.word(&format!("plan-cost-payer-{}", fee.payer.word()));
                @let about = html! {
                    p .quiet { (each) ", " (payer) }
                    @if let FeeAmount::Unknown(words) = &fee.amount { p { (visit.text(words)) } }
                    @if let Some(note) = &fee.note { p { (visit.text(note)) } }
                    (when(visit, fee.when.as_ref()))
                };
                li id={ "fee-" (fee.id) } {
                    (figure::figure(visit, (visit.text(&fee.name), &amount), &about, &fee.basis, sheet.standing()))
                }
            }
        }
    }
}

/// What is done, in order.
pub(super) fn steps(sheet: &Sheet<'_>) -> Markup {
    let visit = sheet.visit;
    let steps: Vec<_> = sheet.route.steps().collect();
    html! {
        ol .steps {
            @for (at, step) in steps.iter().enumerate() {
                // Steps of one stage often share their condition: said once, it need not be read again.
                @let is_same = at > 0 && step.when.is_some() && steps[at - 1].when == step.when;
                @let term = match (step.term, &step.unknown) {
                    (Some(term), _) => Some(visit.tell().duration(term)),
                    (None, Some(unknown)) => Some(visit.text(unknown).to_owned()),
                    (None, None) => None,
                };
                @let body = html! {
                    p { (visit.text(&step.text)) }
                    @if is_same { p .only { (visit.word("web-when-same")) } }
                    @else { (when(visit, step.when.as_ref())) }
                    dl .inline {
                        @if let Some(place) = &step.place {
                            div { dt { (visit.word("plan-step-where")) } dd { (visit.text(place)) } }
                        }
                        @if let Some(term) = term {
                            div { dt { (visit.word("plan-step-term")) } dd { (term) } }
                        }
                        @if let Some(id) = step.link {
                            div {
                                dt { (visit.word("plan-step-link")) }
                                dd { (link::outward_short(visit, visit.catalogue().source(id))) }
                            }
                        }
                    }
                };
                (sheet.fact(("step", &step.id), &body, &step.basis))
            }
        }
    }
}

/// What is owed afterwards.
pub(super) fn obligations(sheet: &Sheet<'_>) -> Markup {
    let route = sheet.route;
    html! {
        ul .rows {
            @for row in route.obligations() {
                (plain(sheet, ("obligation", &row.id), &row.text, row.when.as_ref(), &row.basis))
            }
        }
    }
}

/// Where it leads.
pub(super) fn leads_to(sheet: &Sheet<'_>) -> Markup {
    let (visit, route) = (sheet.visit, sheet.route);
    html! {
        ul .rows {
            @for row in route.leads_to() {
                @let body = html! {
                    p { (visit.text(&row.text)) }
                    @let to = &visit.catalogue().routes[row.to.index()];
                    p { (link::onward(&visit.href(&format!("routes/{}", to.id)), visit.text(&to.name))) }
                    (when(visit, row.when.as_ref()))
                };
                (sheet.fact(("leads-to", ""), &body, &row.basis))
            }
        }
    }
}

/// Grounds of refusal that the authority weighs.
pub(super) fn refusals(sheet: &Sheet<'_>) -> Markup {
    let route = sheet.route;
    html! {
        ul .rows {
            @for row in route.refusals() {
                (plain(sheet, ("refusal", &row.id), &row.text, None, &row.basis))
            }
        }
    }
}

fn plain(
    sheet: &Sheet<'_>,
    (kind, id): (&str, &str),
    text: &Texts,
    condition: Option<&Condition>,
    basis: &Basis,
) -> Markup {
    let visit = sheet.visit;
    let body = html! { p { (visit.text(text)) } (when(visit, condition)) };
    sheet.fact((kind, id), &body, basis)
}

/// `Only when: …`.
fn when(visit: &Visit, condition: Option<&Condition>) -> Markup {
    html! {
        @if let Some(condition) = condition {
            p .only {
                (visit.say("route-document-when", &[("condition", visit.tell().condition(&condition.test).into())]))
            }
        }
    }
}
