//! `.routes li`: one finding: what it is called and what it says, with the words that were found marked, and where it
//! belongs.

use catalogue::{Document, Question, Route, anchor};
use maud::{Markup, html};
use navigator::find::{Hit, Marked, Target};

use crate::{Visit, route::card};

/// How many routes of a paper are named.
const NAMED: usize = 3;

/// One finding as an item of a list.
pub(super) fn hit(visit: &Visit, hit: &Hit<'_>) -> Markup {
    let title = marked(&hit.title);
    html! {
        li {
            h3 {
                @match place(hit.target) {
                    Some(place) => a href=(visit.href(&place)) { (title) },
                    None => (title),
                }
            }
            @if let Some(snippet) = &hit.snippet { p { (marked(snippet)) } }
            @match hit.target {
                Target::Route(route) => @if let Some(route) = visit.at().route(&route.id) {
                    p .badges { (card::badges(visit, route)) }
                },
                Target::Document(document) => (paper(visit, document)),
                Target::Question(route, _) => p .quiet {
                    (visit.word("search-question-of")) " "
                    a href=(visit.href(&format!("routes/{}", route.id))) { (visit.text(&route.name)) }
                },
                Target::Unscored(_) | Target::Term(_) | Target::Source(_) => {},
            }
        }
    }
}

/// A text with `<mark>` around what was found.
fn marked(text: &Marked) -> Markup {
    html! {
        @for (piece, is_marked) in text.pieces() {
            @if is_marked { mark { (piece) } } @else { (piece) }
        }
    }
}

/// The place of a finding behind the language; a paper and a term have no page of their own.
fn place(target: Target<'_>) -> Option<String> {
    match target {
        Target::Route(route) => Some(format!("routes/{}", route.id)),
        Target::Unscored(_) => Some("routes#unscored".to_owned()),
        Target::Question(route, question) => Some(question_place(route, question)),
        Target::Source(source) => Some(format!("sources/{}", source.key)),
        Target::Document(_) | Target::Term(_) => None,
    }
}

fn question_place(route: &Route, question: &Question) -> String {
    format!("routes/{}#{}", route.id, anchor("question", &question.id))
}

/// The routes for which a paper is handed in.
fn paper(visit: &Visit, document: &Document) -> Markup {
    let is_this = |id| std::ptr::eq(visit.catalogue().document(id), document);
    let routes: Vec<&Route> = visit
        .at()
        .routes()
        .filter(|route| route.is_in_force() && route.papers().any(|paper| is_this(paper.document)))
        .map(|route| route.route)
        .collect();
    let more = routes.len().saturating_sub(NAMED);
    let place = |route: &Route| format!("routes/{}#{}", route.id, anchor("paper", &document.id));
    html! {
        @if !routes.is_empty() {
            p .quiet {
                (visit.word("search-paper-for")) " "
                @for (at, route) in routes.iter().take(NAMED).enumerate() {
                    @if at > 0 { "; " }
                    a href=(visit.href(&place(route))) { (visit.text(&route.name)) }
                }
                @if more > 0 { " " (visit.say("search-paper-routes", &[("count", more.into())])) }
            }
        }
    }
}
