//! What is handed in: each paper with who gives it, its form and validity, and for whom it is.

use catalogue::{Document, Legalisation, Member, Paper, Stage, Translation};
use maud::{Markup, html};

use super::sheet::Sheet;
use crate::Visit;

/// The whole section, without its heading.
pub(super) fn papers(sheet: &Sheet<'_>) -> Markup {
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
    let persons: Vec<String> =
        row.who.iter().map(|who| visit.word(&format!("common-person-{}", who.word()))).collect();
    let persons = speech::list::and(&persons, visit.language);
    let fields = [
        ("plan-paper-issuer", Some(visit.text(&document.issuer))),
        ("plan-paper-form", document.form.as_ref().map(|form| visit.text(form))),
        ("plan-paper-validity", document.validity.as_ref().map(|validity| visit.text(validity))),
    ];
    let body = html! {
        p {
            strong { (visit.text(&document.name)) }
            // Most papers are the applicant's own: said of each, it would hide those that are not.
            @if row.who != [Member::Applicant] {
                " " span .quiet { (visit.say("route-document-for", &[("persons", persons.into())])) }
            }
            @if let Some(number) = &row.row {
                @let number = visit.say("route-document-row", &[("row", number.into())]);
                " " span .quiet { "(" (number.replace(' ', "\u{a0}")) ")" }
            }
        }
        @if let Some(when) = &row.when {
            p .only { (visit.say("route-document-when", &[("condition", visit.tell().condition(&when.test).into())])) }
        }
        ul .fields {
            @for (key, value) in fields {
                @if let Some(value) = value { li { b { (visit.word(key)) ": " } (value) } }
            }
            @if let Some(made_good) = made_good(visit, document) { li { (made_good) } }
        }
        @for note in [&document.note, &row.note].into_iter().flatten() { p { (visit.text(note)) } }
    };
    // A paper that is named twice, for two conditions, has its anchor where it stands first.
    let is_first = sheet.route.papers().find(|other| other.document == row.document);
    let is_first = is_first.is_some_and(|first| std::ptr::eq(first, row));
    sheet.fact(("paper", if is_first { &document.id } else { "" }), &body, &row.basis)
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
