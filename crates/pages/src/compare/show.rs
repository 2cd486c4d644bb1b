//! `/{language}/compare`: two to four routes side by side, by every topic; or all of a purpose or a category, by one
//! topic at a time. Without a choice, the form to make one.

use axum::response::{IntoResponse, Redirect, Response};
use catalogue::RouteAt;
use maud::{Markup, html};
use navigator::{
    compare::{Comparison, Line, Topic, compare},
    tell::topic_key,
};

use super::{
    cell, choose,
    wanted::{self, MOST, Wanted, wanted},
};
use crate::{
    Answers, Failure, Page, Visit,
    parts::{
        citation::Notes,
        error_summary::{self, Mistake, error_summary},
        link, sources,
    },
    route::card,
};

/// The topic of a group that nobody chose another for.
const USUAL: Topic = Topic::Duration;

/// So many bytes of a comparison by every topic are sent; what would be longer is told by one topic at a time.
const LONGEST: usize = 90_000;

/// What the routes have in common, and the query that asks for them.
struct Asked {
    name: String,
    query: String,
}

/// The comparison, or the form.
pub(crate) async fn show(visit: Visit, answers: Answers) -> Result<Response, Failure> {
    let wanted = wanted(&visit)?;
    match wanted {
        Wanted::Nothing => Ok(visit.answer(form(&visit, None, &[]))),
        Wanted::Wrong(key, chosen) => Ok(visit.answer(form(&visit, Some(key), &chosen))),
        Wanted::Routes(_) if visit.asked_all("routes").nth(1).is_some() => {
            // The boxes are gathered into one address that can be kept and sent.
            let all = visit.href(&format!("compare?routes={}", wanted::ids(&visit).join(",")));
            Ok(Redirect::to(&all).into_response())
        }
        Wanted::Routes(routes) => some(&visit, &answers, &routes),
        Wanted::Group(name, query, routes) if routes.len() > MOST => {
            group(&visit, &answers, &Asked { name, query }, &routes)
        }
        Wanted::Group(_, _, routes) => some(&visit, &answers, &routes),
    }
}

/// Nothing is chosen yet, or not what can be compared.
fn form(visit: &Visit, wrong: Option<&str>, chosen: &[String]) -> Page {
    let title = visit.word("web-compare-title");
    let said = wrong.map(|key| visit.word(key));
    let mistakes: Vec<Mistake<'_>> =
        said.iter().map(|text| Mistake { field: "choice", text }).collect();
    let main = html! {
        (error_summary(visit, &mistakes))
        h1 { (title) }
        p .lead { (visit.word("web-compare-lead")) }
        (choose::form(visit, chosen))
    };
    let page = Page::open(title.as_str(), visit.word("web-compare-lead"), main);
    match wrong {
        Some(_) => Page { title: error_summary::title(visit, &title), ..page },
        None => page,
    }
}

/// Some routes by every topic.
fn some(
    visit: &Visit,
    answers: &Answers,
    routes: &[RouteAt<'static>],
) -> Result<Response, Failure> {
    let navigator = visit.navigator()?;
    let wanted: Vec<_> = routes.iter().map(|route| route.id).collect();
    let profile = (!answers.is_empty()).then_some(&answers.profile);
    let comparison = compare(&navigator, &wanted, profile);
    let notes = Notes::new(visit, cell::sources(visit, &comparison));
    let title = visit.word("web-compare-title");
    let names: Vec<&str> = routes.iter().map(|route| visit.text(&route.route.name)).collect();
    let main = html! {
        h1 { (title) }
        p .lead { (names.join(" · ")) }
        @if profile.is_some() { p { (visit.word("web-compare-answers")) } }
        ul .columns .heads {
            @for route in routes { li { (head(visit, routes, *route)) } }
        }
        @for line in comparison.rows.iter().filter(|line| is_said(line)) {
            section id=(word_of(line.topic)) {
                h2 { (visit.tell().topic(line.topic)) }
                (columns(visit, routes, line, &notes))
            }
        }
        section id="sources" { h2 { (visit.word("compare-sources")) } (sources::sources(visit, &notes)) }
        p { (link::onward(&visit.href("compare"), &visit.word("web-compare-other"))) }
    };
    if main.0.len() > LONGEST || visit.asked("row").is_some() {
        let query = format!("routes={}", ids(routes));
        return group(visit, answers, &Asked { name: names.join(" · "), query }, routes);
    }
    let page = if profile.is_some() {
        Page::personal(title, main)
    } else {
        Page::open(title, names.join(" · "), main)
    };
    Ok(visit.answer(page.under(visit.word("web-nav-routes"), visit.href("routes"))))
}

/// The name of a route with what leads on, and out of the comparison.
fn head(visit: &Visit, routes: &[RouteAt<'static>], route: RouteAt<'static>) -> Markup {
    let others: Vec<RouteAt<'_>> =
        routes.iter().filter(|other| other.id != route.id).copied().collect();
    let id = &route.route.id;
    html! {
        p { strong { a href=(visit.href(&format!("routes/{id}"))) { (visit.text(&route.route.name)) } } }
        p .badges { (card::badges(visit, route)) }
        @if others.len() > 1 {
            p .without { a href=(visit.href(&format!("compare?routes={}", ids(&others)))) {
                (visit.word("web-compare-without"))
                span .unseen { ": " (visit.text(&route.route.name)) }
            } }
        }
    }
}

/// All routes of a group by one topic.
fn group(
    visit: &Visit,
    answers: &Answers,
    Asked { name, query }: &Asked,
    routes: &[RouteAt<'static>],
) -> Result<Response, Failure> {
    let profile = (!answers.is_empty()).then_some(&answers.profile);
    let is_shown = |topic: &Topic| *topic != Topic::Outcome || profile.is_some();
    let topics = || Topic::ALL.into_iter().filter(is_shown);
    let topic = match visit.asked("row") {
        None => USUAL,
        Some(word) => topics().find(|topic| word_of(*topic) == word).ok_or(Failure::NotFound)?,
    };
    let navigator = visit.navigator()?;
    let wanted: Vec<_> = routes.iter().map(|route| route.id).collect();
    let mut comparison: Comparison<'_> = compare(&navigator, &wanted, profile);
    comparison.rows.retain(|line| line.topic == topic);
    let notes = Notes::new(visit, cell::sources(visit, &comparison));
    let title = visit.say("web-compare-group", &[("name", name.as_str().into())]);
    let main = html! {
        h1 { (title) }
        p .lead { (visit.say("route-count", &[("count", routes.len().into())])) ". " (visit.word("web-compare-group-lead")) }
        nav .filters aria-label=(visit.word("web-compare-rows")) {
            ul {
                @for other in topics() {
                    @let href = visit.href(&format!("compare?{query}&row={}", word_of(other)));
                    li { a href=(href) aria-current=[(other == topic).then_some("true")] { (visit.tell().topic(other)) } }
                }
            }
        }
        @for line in &comparison.rows {
            section { h2 { (visit.tell().topic(line.topic)) } (listed(visit, routes, line, &notes)) }
        }
        section id="sources" { h2 { (visit.word("compare-sources")) } (sources::sources(visit, &notes)) }
        p { (link::onward(&visit.href("compare"), &visit.word("web-compare-choose"))) }
    };
    let page = if profile.is_some() {
        Page::personal(title, main)
    } else {
        Page::open(title, visit.word("web-compare-lead"), main)
    };
    Ok(visit.answer(page.under(visit.word("web-nav-routes"), visit.href("routes"))))
}

/// Cells side by side where there is room, else one below the other, each with the name of its route.
fn columns(visit: &Visit, routes: &[RouteAt<'static>], line: &Line<'_>, notes: &Notes) -> Markup {
    html! {
        ul .columns {
            @for (route, cell) in routes.iter().zip(&line.cells) {
                @let () = notes.begin();
                li { h3 { (visit.text(&route.route.name)) } (cell::cell(visit, cell, notes)) }
            }
        }
    }
}

/// Cells one below the other.
fn listed(visit: &Visit, routes: &[RouteAt<'static>], line: &Line<'_>, notes: &Notes) -> Markup {
    html! {
        ul .pairs {
            @for (route, cell) in routes.iter().zip(&line.cells) {
                li {
                    h3 { a href=(visit.href(&format!("routes/{}", route.route.id))) { (visit.text(&route.route.name)) } }
                    div { (cell::cell(visit, cell, notes)) }
                }
            }
        }
    }
}

/// The names of routes as an address has them.
fn ids(routes: &[RouteAt<'_>]) -> String {
    let ids: Vec<&str> = routes.iter().map(|route| route.route.id.as_str()).collect();
    ids.join(",")
}

/// Without answers there is no outcome to be shown.
fn is_said(line: &Line<'_>) -> bool {
    line.topic != Topic::Outcome || line.cells.iter().any(|cell| !cell.values.is_empty())
}

/// `duration`, in an address.
fn word_of(topic: Topic) -> &'static str {
    topic_key(topic).trim_start_matches("compare-row-")
}
