//! `/{language}/search?q=`: routes whose name, summary or questions hold the words that were typed.

use axum::response::Response;
use catalogue::RouteAt;
use maud::{Markup, html};
use terms::Language;

use crate::{Keeping, Page, Visit, route::card};

/// Longer than any name: what is typed beyond it is not looked at.
const LONGEST: usize = 100;

/// The box to type in.
pub(crate) fn form(visit: &Visit, asked: &str) -> Markup {
    html! {
        form .inline role="search" method="get" action={ "/" (visit.language) "/search" } {
            div .field {
                label for="q" { (visit.word("web-search-label")) }
                input id="q" name="q" type="search" value=(asked) autocomplete="off";
            }
            @for (name, day) in visit.carried() { input type="hidden" name=(name) value=(day); }
            button .second type="submit" { (visit.word("web-search")) }
        }
    }
}

/// What was found.
pub(crate) async fn show(visit: Visit) -> Response {
    let asked: String = visit.asked("q").unwrap_or_default().trim().chars().take(LONGEST).collect();
    let found = if asked.is_empty() { Vec::new() } else { find(&visit, &asked) };
    let title = visit.word("web-search");
    let main = html! {
        h1 { (title) }
        (form(&visit, &asked))
        @if !asked.is_empty() {
            p role="status" {
                @if found.is_empty() { (visit.say("web-search-none", &[("words", (&asked).into())])) }
                @else { (visit.say("web-search-found", &[("count", found.len().into()), ("words", (&asked).into())])) }
            }
        }
        ul .routes { @for route in &found { (card::card(&visit, *route)) } }
    };
    let mut page = Page::open(title, "", main);
    // What a person looks for is nobody's business.
    page.keeping = Keeping::Nobody;
    visit.answer(page)
}

fn find(visit: &Visit, asked: &str) -> Vec<RouteAt<'static>> {
    let words: Vec<String> = folded(asked).split_whitespace().map(stem).collect();
    let mut found: Vec<(usize, RouteAt<'static>)> = visit
        .at()
        .routes()
        .filter_map(|route| {
            let weights = words.iter().map(|word| weight(route, word));
            weights.collect::<Option<Vec<_>>>().map(|weights| (weights.iter().sum(), route))
        })
        .collect();
    found.sort_by_key(|(weight, route)| (std::cmp::Reverse(*weight), !route.is_in_force()));
    found.into_iter().map(|(_, route)| route).collect()
}

/// How much a word says for a route; `None` if nothing. A name says more than a summary.
fn weight(route: RouteAt<'_>, word: &str) -> Option<usize> {
    let holds = |texts: &terms::Texts| {
        Language::ALL.into_iter().any(|language| folded(texts.get(language)).contains(word))
    };
    if route.route.id.contains(word) || holds(&route.route.name) {
        return Some(4);
    }
    if holds(&route.route.summary) {
        return Some(2);
    }
    route.questions().any(|question| holds(&question.ask)).then_some(1)
}

/// Small letters, `ё` as `е`.
fn folded(text: &str) -> String {
    text.to_lowercase().replace('ё', "е")
}

/// A long word without its end, which three languages decline.
fn stem(word: &str) -> String {
    let length = word.chars().count();
    let kept = if length > 7 {
        length - 3
    } else if length > 4 {
        length - 1
    } else {
        length
    };
    word.chars().take(kept).collect()
}
