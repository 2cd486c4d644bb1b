//! What stands beside the rules: what nobody says, where sources disagree, what guides claim, what people ask, and the
//! history of the rows.

use catalogue::{Dated, Event};
use maud::{Markup, html};

use super::sheet::Sheet;
use crate::{
    history,
    parts::{conflict, silence},
};

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

/// What came and went, the newest first.
pub(super) fn history(sheet: &Sheet<'_>, events: &[Event<'_, '_>]) -> Markup {
    let (visit, route) = (sheet.visit, sheet.route);
    let days = visit.days();
    html! {
        p { (visit.say("web-history-known", &[("date", visit.date(route.route.basis.validity.known).into())])) }
        ul .changes {
            @for event in events {
                li {
                    p .when { (visit.say(history::key(event.turn), &[("date", visit.date(event.day).into())])) }
                    p {
                        @if event.row.basis.validity.holds(days.as_of, days.known_at) {
                            a href={ "#" (event.row.anchor()) } { (visit.text(event.row.text)) }
                        } @else {
                            (visit.text(event.row.text))
                        }
                    }
                }
            }
        }
    }
}
