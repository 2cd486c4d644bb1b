//! `/{language}/number`: checks an identification number. It comes in the body of a request, never in an address; it is
//! looked at and forgotten, and shown again in full only in the field of who has to mend it.

use axum::{Form, extract::rejection::FormRejection, response::Response};
use maud::{Markup, html};
use navigator::tell::number::{digits, kind, limits, wrong};
use terms::number::{Demonstration, Number};

use crate::{
    Failure, Page, Visit,
    parts::{
        error_summary::{self, Mistake, error_summary},
        field::{Field, field},
        table::table,
    },
};

/// The form.
pub(crate) async fn show(visit: Visit) -> Response {
    let (title, lead) = (visit.word("web-number-title"), visit.word("web-number-lead"));
    let main = html! {
        h1 { (title) }
        p .lead { (lead) }
        (form(&visit, "", None))
        (about(&visit))
    };
    visit.answer(Page::open(title, lead, main))
}

/// The form with what was found.
pub(crate) async fn check(
    visit: Visit,
    typed: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Failure> {
    let Form(pairs) = typed.map_err(|why| Failure::Refused(why.status()))?;
    let text = pairs.iter().find(|(name, _)| name == "number").map_or("", |(_, text)| text.trim());
    let title = visit.word("web-number-title");
    let page = match text.parse::<Number>() {
        Ok(number) => {
            let main = html! {
                h1 { (title) }
                (found(&visit, number))
                h2 { (visit.word("web-number-another")) }
                (form(&visit, "", None))
            };
            Page::personal(title, main)
        }
        Err(error) => {
            let said = wrong(visit.speech(), error);
            let mistakes = [Mistake { field: "number", text: &said }];
            let main = html! {
                (error_summary(&visit, &mistakes))
                h1 { (title) }
                @if Demonstration::named(text).is_some() { p .warning { (visit.word("number-demonstration")) } }
                (form(&visit, text, Some(&said)))
                (about(&visit))
            };
            Page::personal(error_summary::title(&visit, &title), main)
        }
    };
    Ok(visit.answer(page))
}

fn form(visit: &Visit, value: &str, error: Option<&str>) -> Markup {
    let (label, hint) = (visit.word("web-number-label"), visit.word("web-number-hint"));
    let typed = Field {
        hint: Some(&hint),
        error,
        value,
        mode: Some("numeric"),
        ..Field::text("number", &label)
    };
    html! {
        form .number method="post" action=(visit.href("number")) {
            (field(visit, typed))
            button type="submit" { (visit.word("web-number-check")) }
        }
    }
}

/// What the digits say, and what they do not.
fn found(visit: &Visit, number: Number) -> Markup {
    let speech = visit.speech();
    let rows: Vec<(Markup, Vec<Markup>)> = digits(speech, number, visit.days().today, false)
        .into_iter()
        .map(|row| (html! { (row.label(speech)) }, vec![html! { (row.text) }]))
        .collect();
    let columns = ["web-number-digits", "web-number-say"].map(|key| visit.word(key));
    html! {
        p .lead role="status" { (visit.say("web-number-well", &[("number", number.to_string().into())])) }
        p { (speech::capital(&kind(speech, number.kind()))) }
        (table(&visit.word("web-number-table"), &columns, &rows))
        section id="limits" {
            h2 { (visit.word("number-limits")) }
            ul { @for said in limits(speech, number.kind()) { li { (said) } } }
        }
    }
}

/// What a number is, for who has none at hand.
fn about(visit: &Visit) -> Markup {
    html! {
        section id="about" {
            h2 { (visit.word("web-number-about-title")) }
            p { (visit.word("web-number-about-layout")) }
            p { (visit.word("web-number-about-proof")) }
            p { (visit.word("web-number-about-kept")) }
        }
    }
}
