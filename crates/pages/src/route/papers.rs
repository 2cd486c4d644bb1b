//! What is handed in. On the page of the route each paper by its name and condition; on a page of its own,
//! `/{language}/routes/{id}/papers`, with who gives it, its form and validity, and where it was read.

use axum::{extract::Path, response::Response};
use catalogue::{Document, Legalisation, Member, Paper, Stage, Translation, anchor};
use maud::{Markup, html};

use super::sheet::Sheet;
use crate::{
    Failure, Page, Visit,
    parts::{link, report, sources},
};

/// The page with everything about the papers.
pub(crate) async fn show(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let route = visit.at().route(&id).ok_or(Failure::NotFound)?;
    let name = visit.text(&route.route.name);
    let sheet = Sheet::of_papers(&visit, route);
    let title = visit.say("web-papers-of", &[("route", name.into())]);
    let main = html! {
        (report::note(&visit))
        h1 { (title) }
        @if route.papers().next().is_none() { p .unstated { (visit.word("common-not-stated")) } }
        section id="papers" { h2 { (visit.word("route-documents")) } (papers(&sheet)) }
        section id="sources" { h2 { (visit.word("route-sources")) } (sources::sources(&visit, &sheet.notes)) }
    };
    let page = Page::open(title, visit.text(&route.route.summary), main)
        .under(visit.word("web-nav-routes"), visit.href("routes"))
        .under(name, visit.href(&format!("routes/{id}")));
    Ok(visit.answer(page))
}

/// The section of the page of the route, without its heading: names, for whom, and when only.
pub(super) fn briefly(sheet: &Sheet<'_>) -> Markup {
    let (visit, route) = (sheet.visit, sheet.route);
    let all: Vec<_> = route.papers().collect();
    let place = visit.href(&format!("routes/{}/papers", route.route.id));
    html! {
        p { (link::onward(&place, &visit.word("web-papers-all"))) }
        p .quiet { (visit.word("web-papers-own")) }
        @for stage in Stage::ALL {
            @let rows: Vec<_> = all.iter().filter(|paper| paper.stage == *stage).collect();
            @if !rows.is_empty() {
                h3 { (visit.word(&format!("plan-papers-stage-{}", stage.word()))) }
                ul .papers {
                    @for row in rows {
                        @let document = visit.catalogue().document(row.document);
                        li id=[anchored(sheet, row)] {
                            (visit.text(&document.name)) (persons(visit, row))
                            (when(visit, row))
                        }
                    }
                }
            }
        }
    }
}

/// For whom a paper is. Most are the applicant's own: said of each, it would hide those that are not.
fn persons(visit: &Visit, row: &Paper) -> Markup {
    let persons: Vec<String> =
        row.who.iter().map(|who| visit.word(&format!("common-person-{}", who.word()))).collect();
    let persons = speech::list::and(&persons, visit.language);
    html! {
        @if row.who != [Member::Applicant] {
            " " span .quiet { (visit.say("route-document-for", &[("persons", persons.into())])) }
        }
    }
}

/// `Only when: …`.
fn when(visit: &Visit, row: &Paper) -> Markup {
    html! {
        @if let Some(when) = &row.when {
            p .only { (visit.say("route-document-when", &[("condition", visit.tell().condition(&when.test).into())])) }
        }
    }
}

/// A paper that is named twice, for two conditions, has its anchor where it stands first.
fn anchored(sheet: &Sheet<'_>, row: &Paper) -> Option<String> {
    let first = sheet.route.papers().find(|other| other.document == row.document);
    let is_first = first.is_some_and(|first| std::ptr::eq(first, row));
    is_first.then(|| anchor("paper", &sheet.visit.catalogue().document(row.document).id))
}

/// All papers in full.
fn papers(sheet: &Sheet<'_>) -> Markup {
    let (visit, route) = (sheet.visit, sheet.route);
    let all: Vec<_> = route.papers().collect();
    html! {
        p .quiet { (visit.word("web-papers-own")) }
        @for stage in Stage::ALL {
            @let rows: Vec<_> = all.iter().filter(|paper| paper.stage == *stage).collect();
            @if !rows.is_empty() {
                h3 { (visit.word(&format!("plan-papers-stage-{}", stage.word()))) }
                ul .rows { @for row in rows { (one(sheet, row)) } }
            }
        }
    }
}

fn one(sheet: &Sheet<'_>, row: &Paper) -> Markup {
    let visit = sheet.visit;
    let document = visit.catalogue().document(row.document);
    let fields = [
        ("plan-paper-issuer", Some(visit.text(&document.issuer))),
        ("plan-paper-form", document.form.as_ref().map(|form| visit.text(form))),
        ("plan-paper-validity", document.validity.as_ref().map(|validity| visit.text(validity))),
    ];
    let body = html! {
        p {
            strong { (visit.text(&document.name)) }
            (persons(visit, row))
            @if let Some(number) = &row.row {
                @let number = visit.say("route-document-row", &[("row", number.into())]);
                " " span .quiet { "(" (number.replace(' ', "\u{a0}")) ")" }
            }
        }
        (when(visit, row))
        ul .fields {
            @for (key, value) in fields {
                @if let Some(value) = value { li { b { (visit.word(key)) ": " } (value) } }
            }
            @if let Some(made_good) = made_good(visit, document) { li { (made_good) } }
        }
        @for note in [&document.note, &row.note].into_iter().flatten() { p { (visit.text(note)) } }
    };
    let name = anchored(sheet, row).map_or("", |_| &document.id);
    sheet.fact(("paper", name), &body, &row.basis)
}

/// Legalisation and translation of a paper, where it needs one of them or nobody says.
fn made_good(visit: &Visit, document: &Document) -> Option<String> {
    let mut said = Vec::new();
    if document.legalisation != Legalisation::None {
        said.push(visit.word(&format!("plan-paper-legalisation-{}", document.legalisation.word())));
    }
    if document.translation != Translation::None {
        said.push(visit.word(&format!("plan-paper-translation-{}", document.translation.word())));
    }
    (!said.is_empty()).then(|| said.join("; "))
}
