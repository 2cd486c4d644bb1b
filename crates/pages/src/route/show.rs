//! `/{language}/routes/{id}`: everything the catalogue holds of one route, without answers.

use axum::{extract::Path, response::Response};
use catalogue::RouteAt;
use maud::{Markup, html};

use super::{card, data, list, section, sheet::Sheet};
use crate::{
    Failure, Page, Visit,
    parts::{link, report},
};

/// The page of a route.
pub(crate) async fn show(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let route = visit.at().route(&id).ok_or(Failure::NotFound)?;
    let row = route.route;
    let title = visit.text(&row.name);
    let sheet = Sheet::new(&visit, route);
    // Written first, as its sources are named there first.
    let head = html! {
        div .head id="route" {
            (report::note(&visit))
            h1 { (title) }
            p .badges { (card::badges(&visit, route)) }
            (closed(&visit, route))
            p .lead { (visit.text(&row.summary)) }
            (sheet.under(&row.basis))
            (facts(&visit, route))
            p .start { (link::button(&visit.href(&format!("routes/{}/plan", row.id)), &visit.word("web-plan-link"))) }
        }
    };
    let mut sections: Vec<(&str, String, Markup)> = section::ALL
        .iter()
        .filter_map(|section| {
            let body = section.body(&sheet)?;
            Some((section.anchor, visit.word(section.title), body))
        })
        .collect();
    sections.push(("others", visit.word("web-route-others"), others(&visit, route)));
    let main = html! {
        div .page {
            (head)
            nav .contents aria-label=(visit.word("web-contents")) {
                p { (visit.word("web-contents")) }
                ol {
                    @for (anchor, title, _) in &sections { li { a href={ "#" (anchor) } { (title) } } }
                }
            }
            div .body {
                p .quiet { (visit.word("web-support-legend")) }
                @for (anchor, title, body) in &sections {
                    section id=(anchor) { h2 { (title) } (body) }
                }
            }
        }
    };
    let category_href = visit.href(&format!("routes?category={}", row.category.word()));
    let mut page = Page::open(title, visit.text(&row.summary), main)
        .under(visit.word("web-nav-routes"), visit.href("routes"))
        .under(list::name_of(&visit, row.category), category_href)
        .with_data(data::service(&visit, route));
    if let Some(questions) = data::questions(&visit, route) {
        page = page.with_data(questions);
    }
    Ok(visit.answer(page))
}

fn closed(visit: &Visit, route: RouteAt<'_>) -> Markup {
    let validity = route.route.basis.validity;
    let days = visit.days();
    let said = |key: &str, day| visit.say(key, &[("date", visit.date(day).into())]);
    let why = match (validity.from, validity.until) {
        _ if route.is_in_force() => None,
        (Some(from), _) if from > days.as_of => Some(said("verdict-closed-not-yet", from)),
        (_, Some(until)) => Some(said("verdict-closed-over", until)),
        _ => Some(said("verdict-headline-closed", days.as_of)),
    };
    html! { @if let Some(why) = why { p .warning { (why) } } }
}

/// What one wants to know first.
fn facts(visit: &Visit, route: RouteAt<'_>) -> Markup {
    let row = route.route;
    let term = visit.tell().in_force(&row.basis.validity);
    let purposes: Vec<&str> =
        row.purposes.iter().filter_map(|id| super::purpose::name(visit, id)).collect();
    html! {
        dl .facts {
            div { dt { (visit.word("route-purposes")) } dd { (purposes.join("; ")) } }
            div { dt { (visit.word("route-authority")) } dd { (visit.text(&row.authority)) } }
            div {
                dt { (visit.word("route-in-force")) }
                dd { (term.unwrap_or_else(|| visit.word("route-in-force-unknown"))) }
            }
            @if row.pilot { div { dt { (speech::capital(&visit.word("common-kind-pilot"))) } dd { (visit.word("route-pilot")) } } }
        }
    }
}

/// The other routes of the category.
fn others(visit: &Visit, route: RouteAt<'_>) -> Markup {
    let category = route.route.category;
    html! {
        ul .plain {
            @for other in visit.at().routes().filter(|other| other.route.category == category && other.id != route.id) {
                li { a href=(visit.href(&format!("routes/{}", other.route.id))) { (visit.text(&other.route.name)) } }
            }
            li { a href=(visit.href(&format!("compare?category={}", category.word()))) { (visit.word("web-compare-all")) } }
            li { a href=(visit.href("routes")) { (visit.word("web-home-all")) } }
        }
    }
}
