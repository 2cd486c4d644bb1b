//! `/{language}/about`: what the data are, how they were made, what they cannot do; privacy, access, licence.

use axum::response::Response;
use maud::{Markup, html};
use speech::Argument;

use super::counts;
use crate::{Page, Visit, parts::link};

/// The licence of the program and its data, as the package states it (SPDX).
const LICENCE: &str = env!("CARGO_PKG_LICENSE");

/// The page.
pub(crate) async fn show(visit: Visit) -> Response {
    let title = visit.word("web-nav-about");
    let description = visit.word("web-about-lead");
    let catalogue = visit.catalogue();
    let release = catalogue.release.to_string();
    let main = html! {
        h1 { (title) }
        p .lead { (description) }
        (section(&visit, "method", &["one", "two", "three", "four"]))
        section id="counts" {
            h2 { (visit.word("web-about-counts-title")) }
            p { (visit.say("web-about-counts", &[("release", release.into()), ("date", visit.date(catalogue.release.known).into())])) }
            (counts::counts(&visit))
            p { (link::onward(&visit.href("about/coverage"), &visit.word("catalogue-coverage-title"))) }
        }
        (section(&visit, "limits", &["one", "two", "three", "four"]))
        section id="advice" {
            h2 { (visit.word("web-about-advice-title")) }
            p { strong { (visit.word("common-not-legal-advice")) } }
            p { (visit.word("web-about-advice")) }
        }
        (section(&visit, "privacy", &["one", "two", "three"]))
        section id="accessibility" {
            h2 { (visit.word("web-about-access-title")) }
            @for part in ["one", "two", "three"] { p { (visit.word(&format!("web-about-access-{part}"))) } }
        }
        section id="licence" {
            h2 { (visit.word("web-about-licence-title")) }
            p { (say(&visit, "web-about-licence", &[("licence", LICENCE.into())])) }
        }
        section id="errors" {
            h2 { (visit.word("web-about-errors-title")) }
            p { (visit.word("web-about-errors")) }
            @if let Some(mail) = &visit.state().corrections {
                p { a href={ "mailto:" (mail.as_str()) } { (mail.as_str()) } }
            }
        }
    };
    visit.answer(Page::open(title, description, main))
}

fn say(visit: &Visit, key: &str, arguments: &[(&str, Argument<'_>)]) -> Markup {
    html! { (visit.say(key, arguments)) }
}

fn section(visit: &Visit, name: &str, parts: &[&str]) -> Markup {
    html! {
        section id=(name) {
            h2 { (visit.word(&format!("web-about-{name}-title"))) }
            @for part in parts { p { (visit.word(&format!("web-about-{name}-{part}"))) } }
        }
    }
}
