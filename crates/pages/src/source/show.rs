//! `/{language}/sources/{key}`: one source, the places that were read in it, and the facts that hang on each.

use axum::{extract::Path, response::Response};
use catalogue::{Passage, PassageId, Source, SourceId};
use maud::{Markup, html};

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
            h2 { (count) }
            ol .passages { @for (id, passage) in &passages { (place(&visit, *id, passage)) } }
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

fn place(visit: &Visit, id: PassageId, passage: &Passage) -> Markup {
    let uses = visit.state().uses.of(id);
    html! {
        li {
            p { (citation::full(visit, passage)) }
            @if uses.is_empty() { p .quiet { (visit.word("sources-not-used")) } }
            @else { ul { @for found in uses { li { (one(visit, found)) } } } }
            @if let Some(fingerprint) = &passage.fingerprint {
                details {
                    summary { (visit.word("sources-fingerprint")) }
                    p { (visit.say("sources-fingerprint-about", &[("count", fingerprint.length.into())])) }
                    p { code { (fingerprint.sha256) } }
                }
            }
        }
    }
}

fn one(visit: &Visit, found: &Use) -> Markup {
    html! {
        @match found.route {
            Some(id) => {
                @let route = &visit.catalogue().routes[id.index()];
                (visit.text(found.text)) " "
                a href=(visit.href(&format!("routes/{}#{}", route.id, found.anchor()))) { (visit.text(&route.name)) }
            }
            None => { (visit.text(found.text)) " " span .quiet { "(" (visit.word("web-source-shared")) ")" } }
        }
    }
}
