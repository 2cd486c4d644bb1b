//! `/{language}/routes`: all routes by category, or those of one purpose or one category.

use axum::response::Response;
use catalogue::{Category, RouteAt};
use maud::{Markup, html};

use super::{card, purpose};
use crate::{Failure, Page, Visit, compare::choose, parts::link};

/// The list.
pub(crate) async fn list(visit: Visit) -> Result<Response, Failure> {
    let category = match visit.asked("category") {
        None => None,
        Some(word) => Some(Category::from_word(word).ok_or(Failure::NotFound)?),
    };
    let purpose = match visit.asked("purpose") {
        None => None,
        Some(id) => Some((id, purpose::name(&visit, id).ok_or(Failure::NotFound)?)),
    };
    let fits = |route: &RouteAt<'_>| {
        category.is_none_or(|category| route.route.category == category)
            && purpose.is_none_or(|(id, _)| route.route.purposes.iter().any(|known| known == id))
    };
    let routes: Vec<RouteAt<'_>> = visit.at().routes().filter(fits).collect();
    let title = match (purpose, category) {
        (Some((_, name)), _) => name.to_owned(),
        (None, Some(category)) => name_of(&visit, category),
        (None, None) => visit.word("web-routes-title"),
    };
    let description = visit.word("web-routes-lead");
    let group = match (purpose, category) {
        (Some((id, _)), _) => Some(format!("purpose={id}")),
        (None, Some(category)) => Some(format!("category={}", category.word())),
        (None, None) => None,
    };
    let compare = format!("/{}/compare", visit.language());
    let is_part = purpose.is_some() || category.is_some();
    let main = html! {
        h1 { (title) }
        p .lead { (visit.say("route-count", &[("count", routes.len().into())])) ". " (description) }
        (filters(&visit, purpose.map(|(id, _)| id)))
        @if let Some(group) = group { p { (link::onward(&visit.href(&format!("compare?{group}")), &visit.word("web-compare-all"))) } }
        form .choosing method="get" action=(compare) {
            @for (name, day) in visit.carried() { input type="hidden" name=(name) value=(day); }
            @for category in Category::ALL {
                @let inside: Vec<_> = routes.iter().filter(|route| route.route.category == *category).collect();
                @if !inside.is_empty() {
                    section id=(category.word()) {
                        h2 { (name_of(&visit, *category)) }
                        ul .routes { @for route in inside { (card::card(&visit, *route)) } }
                    }
                }
            }
            (choose::button(&visit))
        }
        (unscored(&visit, category, purpose.is_some()))
    };
    let mut page = Page::open(title, description, main);
    if is_part {
        page = page.under(visit.word("web-nav-routes"), visit.href("routes"));
    }
    Ok(visit.answer(page))
}

/// The name of a category.
pub(crate) fn name_of(visit: &Visit, category: Category) -> String {
    visit.word(&format!("common-category-{}", category.word()))
}

fn filters(visit: &Visit, chosen: Option<&str>) -> Markup {
    html! {
        nav .filters aria-label=(visit.word("route-purposes")) {
            ul {
                li { a href=(visit.href("routes")) aria-current=[(chosen.is_none() && visit.query.is_empty()).then_some("true")] { (visit.word("web-routes-all")) } }
                @for (id, name) in purpose::all(visit) {
                    li {
                        a href=(visit.href(&format!("routes?purpose={id}"))) aria-current=[(chosen == Some(id)).then_some("true")] { (name) }
                    }
                }
            }
        }
    }
}

/// Official categories that are not among the routes, with why: their absence is no answer.
fn unscored(visit: &Visit, category: Option<Category>, by_purpose: bool) -> Markup {
    let rows: Vec<_> = visit.at().unscored().collect();
    html! {
        @if !rows.is_empty() && category.is_none() && !by_purpose {
            section id="unscored" {
                h2 { (visit.word("web-routes-unscored")) }
                p { (visit.word("web-routes-unscored-about")) }
                ul .rows {
                    @for row in rows {
                        li { p { strong { (row.code) ": " (visit.text(&row.name)) } } p { (visit.text(&row.reason)) } }
                    }
                }
            }
        }
    }
}
