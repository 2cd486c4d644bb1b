//! `/{language}/sources/{key}`: one source, the places that were read in it, and the facts that hang on each.

use axum::{extract::Path, response::Response};
use catalogue::{Passage, PassageId, Source, SourceId};
use maud::{Markup, html};
use terms::Texts;

use super::list::capital;
use crate::{
    Failure, Page, Visit,
    parts::{citation, link},
    uses::Use,
};

/// The page of a source.
pub(crate) async fn show(
    visit: Visit,
    Path((_, key)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let catalogue = visit.catalogue();
    let mut sources = (0u16..).map(SourceId).zip(&catalogue.sources);
    let (id, source) = sources.find(|(_, source)| source.key == key).ok_or(Failure::NotFound)?;
    let passages: Vec<(PassageId, &Passage)> = (0u16..)
        .map(PassageId)
        .zip(&catalogue.passages)
        .filter(|(_, passage)| passage.source == id)
        .collect();
    let title = visit.text(&source.title);
    let count = visit.say("sources-passages", &[("count", passages.len().into())]);
    let main = html! {
        h1 { (title) }
        @if let Some(stale) = &source.stale {
            p .warning { strong { (visit.word("sources-stale")) ": " } (visit.text(stale)) }
        }
        (about(&visit, source))
        @if let Some(url) = link::address(source) {
            p { a .onward href=(url) rel="noreferrer" {
                (visit.say("web-source-open", &[("kind", link::kind(&visit, source).into())]))
            } }
        }
        section {
            h2 { (capital(&count)) }
            ol .passages { @for known in &places(&passages) { (place(&visit, known)) } }
        }
    };
    let publisher = visit.text(&source.publisher);
    let page = Page::open(title, format!("{title}. {publisher}. {count}."), main)
        .under(visit.word("sources-title"), visit.href("sources"));
    Ok(visit.answer(page))
}

fn about(visit: &Visit, source: &Source) -> Markup {
    let rows = [
        ("publisher", Some(visit.text(&source.publisher).to_owned())),
        ("kind", Some(link::kind(visit, source))),
        ("tier", Some(visit.word(&format!("common-source-tier-{}", source.tier.word())))),
        ("date", source.date.map(|day| visit.date(day))),
        ("edition", source.edition.map(|day| visit.date(day))),
        ("read", Some(visit.date(source.read))),
    ];
    html! {
        dl .facts {
            @if let Some(number) = &source.number {
                div { dt { (visit.word("web-source-number")) } dd { (link::as_written(visit, number)) } }
            }
            @for (name, value) in rows {
                @if let Some(value) = value {
                    div { dt { (visit.word(&format!("sources-{name}"))) } dd { (value) } }
                }
            }
        }
    }
}

/// Passages that differ only in what was read of one place.
struct Place<'p> {
    first: &'p Passage,
    all: Vec<(PassageId, &'p Passage)>,
}

/// Each place once, in the order in which the source has them.
fn places<'p>(passages: &[(PassageId, &'p Passage)]) -> Vec<Place<'p>> {
    let mut places: Vec<Place<'p>> = Vec::new();
    for (id, passage) in passages {
        let same = |place: &&mut Place<'_>| {
            place.first.locator == passage.locator
                && place.first.edition == passage.edition
                && place.first.support == passage.support
        };
        match places.iter_mut().find(same) {
            Some(place) => place.all.push((*id, passage)),
            None => places.push(Place { first: passage, all: vec![(*id, passage)] }),
        }
    }
    places.sort_by_cached_key(|place| natural(&place.first.locator));
    places
}

/// `art 7` before `art 49`: figures are compared by their worth.
fn natural(locator: &str) -> Vec<(u32, String)> {
    let words = locator.split(|letter: char| !letter.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(|word| (word.parse().unwrap_or(u32::MAX), word.to_owned()))
        .collect()
}

/// Facts that say the same, each with where it stands.
fn facts(visit: &Visit, place: &Place<'_>) -> Vec<(&'static Texts, Vec<Use>)> {
    let mut facts: Vec<(&'static Texts, Vec<Use>)> = Vec::new();
    for found in place.all.iter().flat_map(|(id, _)| visit.state().uses.of(*id)) {
        match facts.iter_mut().find(|(text, _)| *text == found.text) {
            Some((_, uses)) if uses.iter().any(|other| other.route == found.route) => {}
            Some((_, uses)) => uses.push(*found),
            None => facts.push((found.text, vec![*found])),
        }
    }
    facts
}

fn place(visit: &Visit, place: &Place<'_>) -> Markup {
    let facts = facts(visit, place);
    let fingerprints: Vec<_> =
        place.all.iter().filter_map(|(_, passage)| passage.fingerprint.as_ref()).collect();
    html! {
        li {
            p { (citation::full(visit, place.first)) }
            @if facts.is_empty() { p .quiet { (visit.word("sources-not-used")) } }
            @else { ul { @for (text, uses) in &facts { li { (visit.text(text)) (where_used(visit, uses)) } } } }
            @if !fingerprints.is_empty() {
                details {
                    summary { (visit.word("sources-fingerprint")) }
                    @for fingerprint in fingerprints {
                        p { (visit.say("sources-fingerprint-about", &[("count", fingerprint.length.into())])) }
                        p { code { (fingerprint.sha256) } }
                    }
                }
            }
        }
    }
}

/// The routes a fact belongs to; nothing is linked for what routes share.
fn where_used(visit: &Visit, uses: &[Use]) -> Markup {
    html! {
        @for (at, found) in uses.iter().enumerate() {
            (if at == 0 { " " } else { "; " })
            @if let Some(id) = found.route {
                @let route = &visit.catalogue().routes[id.index()];
                a href=(visit.href(&format!("routes/{}#{}", route.id, found.anchor()))) { (visit.text(&route.name)) }
            } @else {
                span .quiet { "(" (visit.word("web-source-shared")) ")" }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_compared_by_their_worth() {
        let mut places = ["art 49; item 13-2", "art 7; item 10", "art 7; item 9", "annex 1"];
        places.sort_by_cached_key(|place| natural(place));
        assert_eq!(places, ["annex 1", "art 7; item 9", "art 7; item 10", "art 49; item 13-2"]);
    }
}
