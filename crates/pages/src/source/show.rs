//! `/{language}/sources/{key}`: one source, the places that were read in it, and the facts that hang on each.

use axum::{extract::Path, response::Response};
use catalogue::{Passage, PassageId, Source, SourceId, Use};
use maud::{Markup, html};

use super::place::{Place, facts, in_parts, places};
use crate::{
    Failure, Page, Visit,
    parts::{citation, link},
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
    let places = places(&passages);
    let parts = in_parts(&visit, &places);
    // A citation leads to its place by the name of what was read there.
    let wanted = visit.asked("at");
    let has = |place: &Place<'_>| place.all.iter().any(|(_, row)| Some(row.key.as_str()) == wanted);
    let found = parts.iter().position(|part| part.iter().any(has));
    // Counted from 1 in the address.
    let shown = match visit.asked("part").map(str::parse::<usize>) {
        None if wanted.is_some() => found.ok_or(Failure::NotFound)?,
        None => 0,
        Some(Ok(part)) if (1..=parts.len()).contains(&part) => part - 1,
        Some(_) => return Err(Failure::NotFound),
    };
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
        section id="places" {
            h2 { (speech::capital(&count)) }
            (parts_of(&visit, source, &parts, shown))
            ol .passages { @for known in parts[shown] { (place(&visit, known, has(known))) } }
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

/// The parts of the page by the places they begin with; nothing if there is one.
fn parts_of(visit: &Visit, source: &Source, parts: &[&[Place<'_>]], shown: usize) -> Markup {
    html! {
        @if parts.len() > 1 {
            nav .filters aria-label=(visit.word("web-source-parts")) {
                ul {
                    @for (at, part) in parts.iter().enumerate() {
                        @let href = match at {
                            0 => visit.href(&format!("sources/{}#places", source.key)),
                            _ => visit.href(&format!("sources/{}?part={}#places", source.key, at + 1)),
                        };
                        @let first = part.first().map_or("", |place| &place.first.locator);
                        li {
                            a href=(href) aria-current=[(at == shown).then_some("page")] {
                                (visit.say("web-source-part", &[("number", (at + 1).into()), ("place", speech::locator(first, visit.language).into())]))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// One place; `is_wanted` if the address leads to it.
fn place(visit: &Visit, place: &Place<'_>, is_wanted: bool) -> Markup {
    let facts = facts(visit, place);
    let fingerprints: Vec<_> =
        place.all.iter().filter_map(|(_, passage)| passage.fingerprint.as_ref()).collect();
    html! {
        li id=[is_wanted.then_some("at")] {
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
fn where_used(visit: &Visit, uses: &[Use<'static>]) -> Markup {
    html! {
        @for (at, found) in uses.iter().enumerate() {
            (if at == 0 { " " } else { "; " })
            @if let Some(route) = found.route {
                a href=(visit.href(&format!("routes/{}#{}", route.id, found.anchor()))) { (visit.text(&route.name)) }
            } @else {
                span .quiet { "(" (visit.word("web-source-shared")) ")" }
            }
        }
    }
}
