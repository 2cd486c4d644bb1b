//! What stands beside the rules: what nobody says, where sources disagree, what guides claim, what people ask.

use catalogue::Dated;
use maud::{Markup, html};

use super::sheet::Sheet;
use crate::parts::{conflict, days, link, silence};

/// What the acts read do not say.
pub(super) fn silences(sheet: &Sheet<'_>) -> Markup {
    let (visit, route) = (sheet.visit, sheet.route);
    html! {
        p { (visit.word("common-silent-long")) }
        ul .rows { @for row in route.silences() { (silence::silence(visit, row, sheet.standing())) } }
    }
}

/// Where sources disagree.
pub(super) fn conflicts(sheet: &Sheet<'_>) -> Markup {
    let (visit, route) = (sheet.visit, sheet.route);
    html! {
        ul .rows { @for row in route.conflicts() { (conflict::conflict(visit, row, sheet.standing())) } }
    }
}

/// What a guide says beside what the law says.
pub(super) fn claims(sheet: &Sheet<'_>) -> Markup {
    let (visit, route) = (sheet.visit, sheet.route);
    html! {
        ul .rows {
            @for row in route.claims() {
                @let body = html! {
                    p .claim { b { (visit.word("route-claim-guide")) ": " } (visit.text(&row.text)) }
                    p { b { (visit.word("route-claim-law")) ": " } (visit.text(&row.answer)) }
                };
                (sheet.fact(("claim", &row.id), &body, &row.basis))
            }
        }
    }
}

/// Questions people ask, answered from the facts.
pub(super) fn questions(sheet: &Sheet<'_>) -> Markup {
    let (visit, route) = (sheet.visit, sheet.route);
    html! {
        div .questions {
            @for row in route.questions() {
                details id={ "question-" (row.id) } {
                    summary { (visit.text(&row.ask)) }
                    p { (visit.text(&row.answer)) }
                    (sheet.under(row.basis()))
                }
            }
        }
    }
}

/// Since when the route is in the catalogue, the way to all its dated rules, and to other days.
pub(super) fn briefly(sheet: &Sheet<'_>) -> Markup {
    let (visit, route) = (sheet.visit, sheet.route.route);
    let known = visit.date(route.basis.validity.known);
    let all = visit.href(&format!("routes/{}/history", route.id));
    html! {
        p { (visit.say("web-history-known", &[("date", known.into())])) }
        p { (link::onward(&all, &visit.word("web-history-all"))) }
        (days::form(visit))
    }
}
