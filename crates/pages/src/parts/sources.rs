//! `.sources`: what a page rests on, at its end: each act or page once, those of a kind under its name. The places stand
//! with the facts; all that was read in a source, with editions and support, stands on its own page.

use catalogue::{Source, SourceId};
use maud::{Markup, html};

use super::{
    citation::{self, Notes},
    link,
};
use crate::Visit;

/// The sources of a page with their numbers.
#[must_use]
pub fn sources(visit: &Visit, notes: &Notes) -> Markup {
    let numbered: Vec<(SourceId, usize)> = notes.order().iter().copied().zip(1..).collect();
    let kind = |id: SourceId| link::kind(visit, visit.catalogue().source(id));
    html! {
        @for run in numbered.chunk_by(|(one, _), (other, _)| kind(*one) == kind(*other)) {
            @if let [(first, from), ..] = run {
                h3 { (speech::capital(&kind(*first))) }
                ol .sources start=(from) {
                    @for (id, number) in run {
                        li id=(citation::anchor(*number)) { "[" (number) "] " (brief(visit, visit.catalogue().source(*id))) }
                    }
                }
            }
        }
    }
}

/// A source in two lines, under the name of its kind.
fn brief(visit: &Visit, source: &Source) -> Markup {
    let title = visit.text(&source.title);
    let day = |day| speech::date::short(day, visit.language());
    let read = match source.edition {
        Some(edition) => visit.say("verdict-edition", &[("date", day(edition).into())]),
        None => visit.say("verdict-read", &[("date", day(source.read).into())]),
    };
    let facts = visit.href(&format!("sources/{}", source.key));
    html! {
        @if let Some(url) = link::address(source) { a href=(url) rel="noreferrer" { (title) } } @else { (title) }
        p .quiet {
            @if let Some(number) = &source.number { (link::number(visit, number)) "; " }
            (read)
            @if source.stale.is_some() { "; " span .stale { (visit.word("web-stale-short")) } }
            ". " a href=(facts) { (visit.word("web-source-facts")) }
        }
    }
}
