//! `/{language}/check/open`: takes the answers of a link that was shared. They come in the body of a form, sent by the
//! script that read them behind the `#` of the address; where the device has answers already, only after a question.

use axum::{
    Form as Sent,
    http::StatusCode,
    response::{Redirect, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use maud::html;
use navigator::{Profile, profile::Format};

use super::form::Form;
use crate::{Answers, Page, Visit, parts::link};

/// The answers as a link carries them.
pub(crate) fn written(visit: &Visit, profile: &Profile) -> String {
    BASE64.encode(profile.compact(visit.catalogue()))
}

fn read(visit: &Visit, text: &str) -> Option<Profile> {
    let json = String::from_utf8(BASE64.decode(text).ok()?).ok()?;
    Profile::read(&json, Format::Json, visit.catalogue(), visit.latest()).ok()
}

/// Somebody came without answers, such as by the link to another language: the questions are where to begin.
pub(crate) async fn ask_again(visit: Visit) -> Redirect {
    Redirect::to(&visit.href("check"))
}

/// Takes the answers.
pub(crate) async fn open(
    visit: Visit,
    answers: Answers,
    Sent(pairs): Sent<Vec<(String, String)>>,
) -> Response {
    let form = Form(pairs);
    let text = form.get("a");
    let Some(profile) = read(&visit, text) else { return unreadable(&visit) };
    if !answers.is_empty() && answers.profile != profile && form.get("do") != "replace" {
        return ask(&visit, &answers, &profile, text);
    }
    let next = Redirect::to(&visit.href("verdict"));
    let kept = Answers::of(profile).replacing(&answers).keep(visit.state(), next);
    kept.unwrap_or_else(|_| unreadable(&visit))
}

/// Whether the answers of the device may be replaced.
fn ask(visit: &Visit, answers: &Answers, profile: &Profile, text: &str) -> Response {
    let title = visit.word("web-check-link-title");
    let (own, new) = (answers.order().len(), profile.given().count());
    let main = html! {
        h1 { (title) }
        p { (visit.say("web-check-link-replaces", &[("new", new.into()), ("own", own.into())])) }
        form method="post" action=(visit.href("check/open")) {
            input type="hidden" name="a" value=(text);
            div .go {
                button type="submit" name="do" value="replace" { (visit.word("web-check-link-yes")) }
                a .button .second href=(visit.href("check/answers")) { (visit.word("web-check-link-no")) }
            }
        }
    };
    visit.answer(Page::personal(title, main))
}

fn unreadable(visit: &Visit) -> Response {
    let title = visit.word("web-check-link-unreadable-title");
    let main = html! {
        h1 { (title) }
        p .lead { (visit.word("web-check-link-unreadable")) }
        p { (link::onward(&visit.href("check"), &visit.word("web-check-back-start"))) }
    };
    visit.answer(Page::personal(title, main).with_status(StatusCode::UNPROCESSABLE_ENTITY))
}
