//! `/{language}/routes/{id}/history`: every dated rule of a route, the newest first. Rules that come and go with the route
//! itself are counted, not told one by one.

use axum::{extract::Path, response::Response};
use catalogue::Event;
use maud::{Markup, html};

use crate::{Failure, Page, Visit, history, parts::days};

/// The page.
pub(crate) async fn show(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let route = visit.at().route(&id).ok_or(Failure::NotFound)?.route;
    let name = visit.text(&route.name);
    let events = history::events(&visit, route);
    let same =
        |one: &Event<'_, '_>, other: &Event<'_, '_>| (one.day, one.turn) == (other.day, other.turn);
    let title = visit.say("web-history-of", &[("route", name.into())]);
    let main = html! {
        h1 { (title) }
        p { (visit.say("web-history-known", &[("date", visit.date(route.basis.validity.known).into())])) }
        ul .changes {
            @for together in events.chunk_by(same) {
                @if let [first, ..] = together {
                    li {
                        p .when { (visit.say(history::key(first.turn), &[("date", visit.date(first.day).into())])) }
                        (rows(&visit, &id, together))
                    }
                }
            }
        }
        (days::form(&visit))
    };
    let page = Page::open(title, visit.text(&route.summary), main)
        .under(visit.word("web-nav-routes"), visit.href("routes"))
        .under(name, visit.href(&format!("routes/{id}")));
    Ok(visit.answer(page))
}

fn rows(visit: &Visit, id: &str, events: &[Event<'_, '_>]) -> Markup {
    let is_whole = events.iter().any(|event| event.row.kind == "route");
    let days = visit.days();
    html! {
        @if is_whole {
            p { (visit.say("web-changes-whole", &[("count", events.len().into())])) }
        } @else {
            ul .plain {
                @for event in events {
                    li {
                        @if event.row.basis.validity.holds(days.as_of, days.known_at) {
                            a href=(visit.href(&format!("routes/{id}#{}", event.row.anchor()))) { (visit.text(event.row.text)) }
                        } @else {
                            (visit.text(event.row.text))
                        }
                    }
                }
            }
        }
    }
}
