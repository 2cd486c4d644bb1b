//! `/{language}/routes/{id}/plan`: the plan for a route, with the answers on the person's device or without any.

use axum::{extract::Path, response::Response};
use maud::{Markup, html};
use navigator::{plan::Warning, verdict::Outcome};

use super::{cost, made::Made, papers, steps, timeline};
use crate::{
    Answers, Failure, Page, Visit,
    parts::{
        field::{Field, field},
        link, sources,
    },
};

/// The page of a plan.
pub(crate) async fn show(
    visit: Visit,
    answers: Answers,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let made = Made::new(&visit, &answers, &id)?;
    let name = visit.text(&made.route.route.name);
    let title = visit.say("plan-title", &[("route", name.into())]);
    let is_personal = !answers.is_empty();
    let main = html! {
        h1 { (title) }
        (opening(&made))
        (asked(&visit, is_personal))
        (start(&made))
        (days(&made))
        (warnings(&made))
        (section(&visit, "time", "plan-time", timeline::timeline(&made)))
        (section(&visit, "papers", "plan-papers", papers::papers(&made)))
        (section(&visit, "order", "plan-order", papers::order(&made)))
        (section(&visit, "cost", "plan-cost", cost::cost(&made)))
        (section(&visit, "steps", "route-steps", steps::steps(&made)))
        (section(&visit, "obligations", "plan-obligations", steps::duties(&made)))
        section id="sources" {
            h2 { (visit.word("compare-sources")) }
            (sources::sources(&visit, &made.notes))
        }
    };
    let page = if is_personal {
        Page::personal(title, main)
    } else {
        let lead = visit.word("web-plan-lead");
        Page::open(title, lead, main)
    };
    let page = page
        .under(visit.word("web-nav-routes"), visit.href("routes"))
        .under(name, visit.href(&format!("routes/{id}")));
    Ok(visit.answer(page))
}

/// A part of the page, if it has anything to show.
fn section(visit: &Visit, anchor: &str, heading: &str, body: Option<Markup>) -> Markup {
    html! {
        @if let Some(body) = body {
            section id=(anchor) { h2 { (visit.word(heading)) } (body) }
        }
    }
}

/// With what the plan begins: that the route is closed or not open comes before everything else.
fn opening(made: &Made<'_>) -> Markup {
    let said = made.visit.tell().opening(&made.plan, made.outcome);
    let class = match made.outcome {
        _ if made.plan.warnings.iter().any(is_closed) => "warning",
        Some(Outcome::NotEligible) => "warning",
        Some(Outcome::Eligible) => "lead",
        Some(Outcome::CannotTell | Outcome::Closed) | None => "notice",
    };
    html! { @if let Some(said) = said { p class=(class) { (said) } } }
}

const fn is_closed(warning: &Warning<'_>) -> bool {
    matches!(warning, Warning::NotInForce { .. })
}

/// Whose answers the plan is for.
fn asked(visit: &Visit, is_personal: bool) -> Markup {
    html! {
        @if is_personal {
            p { (visit.word("web-plan-yours")) }
        } @else {
            p { (visit.word("web-plan-nobody")) }
            p { (link::onward(&visit.href("check"), &visit.word("web-plan-answer"))) }
        }
    }
}

/// The form that chooses the first day.
fn start(made: &Made<'_>) -> Markup {
    let visit = made.visit;
    let (label, hint) = (visit.word("web-plan-start"), visit.word("web-plan-start-hint"));
    let start = made.plan.start.to_string();
    html! {
        form .inline method="get" action=(visit.path_in(visit.language())) {
            @for (name, day) in visit.carried() { input type="hidden" name=(name) value=(day); }
            (field(visit, Field { hint: Some(&hint), kind: "date", value: &start, ..Field::text("start", &label) }))
            button .second type="submit" { (visit.word("web-days-show")) }
        }
    }
}

/// When it is handed in and decided, and the same as a file.
fn days(made: &Made<'_>) -> Markup {
    let (visit, plan) = (made.visit, &made.plan);
    let tell = visit.tell();
    let id = &made.route.route.id;
    let file = visit.href(&format!("routes/{id}/plan.ics?start={}", plan.start));
    html! {
        dl .facts {
            div { dt { (visit.word("web-plan-begins")) } dd { (visit.date(plan.start)) } }
            div { dt { (visit.word("plan-filing")) } dd { (tell.moment(&plan.filing)) } }
            @if let Some(decision) = &plan.decision {
                div { dt { (visit.word("plan-decision")) } dd { (tell.moment(decision)) } }
            }
        }
        p { a href=(file) download { (visit.word("web-plan-calendar")) } }
        p .quiet { (visit.word("web-plan-calendar-about")) }
    }
}

/// What may spoil it. That the route is not in force was said at the beginning.
fn warnings(made: &Made<'_>) -> Markup {
    let (visit, plan) = (made.visit, &made.plan);
    let warnings: Vec<_> = plan.warnings.iter().filter(|warning| !is_closed(warning)).collect();
    html! {
        @if !warnings.is_empty() {
            section id="warnings" {
                h2 { (visit.word("plan-warnings")) }
                ul .warnings {
                    @for warning in warnings { li { (visit.tell().warning(plan, warning)) } }
                }
            }
        }
    }
}
