//! `/{language}/check/wipe`: takes everything off the device, once the person has said so twice.

use axum::response::{Redirect, Response};
use maud::html;

use crate::{Answers, Page, Visit};

/// Asks whether it is meant.
pub(crate) async fn ask(visit: Visit, answers: Answers) -> Response {
    let title = visit.word("web-check-wipe");
    let count = answers.order().len();
    let main = html! {
        p .back { a href=(visit.href("check/answers")) { (visit.word("web-check-back-answers")) } }
        h1 { (title) }
        p { (visit.say("web-check-wipe-ask", &[("count", count.into())])) }
        form method="post" action=(visit.href("check/wipe")) {
            div .go {
                button type="submit" { (visit.word("web-check-wipe-yes")) }
                a .button .second href=(visit.href("check/answers")) { (visit.word("web-check-wipe-no")) }
            }
        }
    };
    visit.answer(Page::personal(title, main))
}

/// Wipes.
pub(crate) async fn wipe(visit: Visit) -> Response {
    Answers::forget(visit.state(), Redirect::to(&visit.href("check?wiped=1")))
}
