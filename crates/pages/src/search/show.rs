//! `/{language}/search?q=`: what the catalogue says about the words that were typed, by kind, the best first.
//! `&kind=` shows all of one kind.

use axum::response::Response;
use maud::{Markup, html};
use navigator::find::{Found, Group, Kind, LONGEST, Wanted};

use super::{address::address, form, hit};
use crate::{Page, Visit};

/// How many of a kind are shown at first, and how many at most.
const FEW: usize = 6;
const MANY: usize = 100;

/// What was found.
pub(crate) async fn show(visit: Visit) -> Response {
    let asked = visit.asked("q").unwrap_or_default().trim();
    let asked: String = asked.chars().take(LONGEST).collect();
    let kind = visit.asked("kind").and_then(Kind::named);
    let days = visit.days();
    let found = visit.state.index.search(&Wanted {
        words: &asked,
        language: visit.language,
        as_of: days.as_of,
        known_at: days.known_at,
        each: if kind.is_some() { MANY } else { FEW },
        kind,
    });
    let title = visit.word("web-search");
    let main = html! {
        h1 { (title) }
        (form(&visit, &asked))
        @if !asked.is_empty() {
            (status(&visit, &asked, &found))
            @for group in &found.groups { (section(&visit, &asked, group, kind)) }
            @if kind.is_some() {
                p { a .onward href=(address(&visit, &asked, None)) { (visit.word("search-every-kind")) } }
            }
        }
    };
    // What a person looks for is nobody's business.
    visit.answer(Page::personal(title, main))
}

/// How many there are, what was taken for what, and what else may have been meant.
fn status(visit: &Visit, asked: &str, found: &Found<'_>) -> Markup {
    html! {
        div role="status" {
            p {
                @if found.groups.is_empty() { (visit.say("search-none", &[("words", asked.into())])) }
                @else {
                    (visit.say("search-found", &[("count", found.total().into()), ("words", asked.into())]))
                    @if let Some(meant) = &found.meant {
                        " " (visit.say("search-meant", &[("words", meant.into())]))
                    }
                }
            }
            @if !found.unknown.is_empty() && !found.groups.is_empty() {
                p { (visit.say("search-unknown", &[("words", found.unknown.join(", ").into())])) }
            }
            @if !found.nearest.is_empty() {
                p {
                    (visit.word("search-nearest"))
                    @for near in &found.nearest {
                        @let is_foreign = near.language != visit.language;
                        " " a href=(address(visit, &near.word, None)) lang=[is_foreign.then_some(near.language)] { (near.word) }
                    }
                }
            }
        }
    }
}

fn section(visit: &Visit, asked: &str, group: &Group<'_>, only: Option<Kind>) -> Markup {
    let kind = group.kind;
    let is_cut = group.hits.len() < group.total && only.is_none();
    html! {
        section {
            h2 { (visit.word(&format!("search-kind-{}", kind.word()))) }
            ul .routes { @for found in &group.hits { (hit::hit(visit, found)) } }
            @if is_cut {
                p { a .onward href=(address(visit, asked, Some(kind))) {
                    (visit.say("search-all", &[("count", group.total.into())]))
                } }
            }
        }
    }
}
