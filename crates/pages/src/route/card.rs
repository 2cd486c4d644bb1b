//! `.routes li`: one route in a list: its name, what it is in a line, whether it is in force.

use catalogue::RouteAt;
use maud::{Markup, html};

use crate::{
    Visit,
    parts::badge::{Tone, badge},
};

/// One route as an item of a list.
pub(crate) fn card(visit: &Visit, route: RouteAt<'_>) -> Markup {
    let row = route.route;
    let id = row.id.as_str();
    html! {
        li {
            h3 id={ "r-" (id) } { a href=(visit.href(&format!("routes/{}", row.id))) { (visit.text(&row.name)) } }
            p { (visit.text(&row.summary)) }
            p .badges { (badges(visit, route)) }
            label .pick {
                input type="checkbox" name="routes" value=(id) aria-describedby={ "r-" (id) };
                " " (visit.word("web-compare-pick"))
            }
        }
    }
}

/// What is given, whether it is an experiment, whether it is in force.
pub(crate) fn badges(visit: &Visit, route: RouteAt<'_>) -> Markup {
    let row = route.route;
    html! {
        (badge(Tone::Plain, &visit.word(&format!("common-kind-{}", row.kind.word()))))
        @if row.pilot { " " (badge(Tone::Open, &visit.word("common-kind-pilot"))) }
        @if !route.is_in_force() {
            " " (badge(Tone::Bad, &visit.word("common-outcome-closed")))
        } @else if let Some(until) = row.basis.validity.until {
            " " (badge(Tone::Open, &visit.say("route-ends", &[("date", visit.date(until).into())])))
        }
    }
}
