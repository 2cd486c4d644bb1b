//! `/{language}/check`: what will be asked, where the answers stay, and the first or the next question.

use axum::response::Response;
use maud::{Markup, html};
use navigator::interview::Interview;

use crate::{
    Answers, Failure, Page, Visit,
    answers::{Found, HOURS},
    parts::link,
};

/// The start.
pub(crate) async fn show(visit: Visit, answers: Answers) -> Result<Response, Failure> {
    let navigator = visit.navigator()?;
    let next = Interview::new(&navigator).next_fact(&answers.profile);
    let title = visit.word("check-title");
    let onward = match next {
        Some(fact) => super::place(&visit, fact),
        None => visit.href("verdict"),
    };
    let word = match (next, answers.is_empty()) {
        (Some(_), true) => "web-check-begin",
        (Some(_), false) => "web-check-go-on",
        (None, _) => "web-check-to-verdict",
    };
    let count = answers.order().len();
    let main = html! {
        h1 { (title) }
        @if answers.found() == Found::Unreadable {
            p .notice role="status" { (visit.word("web-check-unreadable")) }
        }
        @if visit.asked("wiped").is_some() {
            p .notice role="status" { (visit.word("web-check-wiped")) }
        }
        p .lead { (visit.word("check-intro")) }
        @if count > 0 {
            p { (visit.say("web-check-count", &[("count", count.into())])) }
        }
        p .start { (link::button(&onward, &visit.word(word))) }
        @if !answers.is_empty() {
            p { (link::onward(&visit.href("check/answers"), &visit.word("web-check-answers"))) }
        }
        section {
            h2 { (visit.word("web-check-privacy-title")) }
            (privacy(&visit))
        }
        section {
            h2 { (visit.word("web-check-other-title")) }
            p { (link::onward(&visit.href("check/file"), &visit.word("web-check-file-open"))) }
            noscript { p { (visit.word("web-check-link-no-script")) } }
        }
        form id="open" method="post" action=(visit.href("check/open")) hidden {
            input type="hidden" name="a" value="";
        }
    };
    Ok(visit.answer(Page::personal(title, main).with_script()))
}

/// Where the answers are and for how long.
pub(super) fn privacy(visit: &Visit) -> Markup {
    html! {
        ul {
            li { (visit.word("web-check-privacy-device")) }
            li { (visit.say("web-check-privacy-hours", &[("hours", HOURS.into())])) }
            li { (visit.word("web-check-privacy-shared")) }
        }
    }
}
