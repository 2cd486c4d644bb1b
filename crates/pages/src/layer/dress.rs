//! Pages of errors, in the same dress as all others and in the language of the place.

use std::sync::Arc;

use axum::{
    extract::{Request, State as Shared},
    http::header,
    middleware::Next,
    response::Response,
};
use maud::html;

use crate::{Failure, Page, State, Visit, answer::Dressed, parts};

/// Gives every answer that is an error and has no page one.
pub(crate) async fn dress(
    Shared(state): Shared<Arc<State>>,
    request: Request,
    next: Next,
) -> Response {
    let visit = Visit::lenient(state, request.uri(), request.headers());
    let response = next.run(request).await;
    if response.extensions().get::<Dressed>().is_some() {
        return response;
    }
    let told = response.extensions().get::<Failure>().cloned();
    let Some(failure) = told.or_else(|| Failure::of(response.status())) else { return response };
    let mut dressed = visit.answer(page(&visit, &failure));
    // Which methods a place has is told by who refused the others (RFC 9110, 15.5.6).
    if let Some(allow) = response.headers().get(header::ALLOW) {
        dressed.headers_mut().insert(header::ALLOW, allow.clone());
    }
    dressed
}

fn page(visit: &Visit, failure: &Failure) -> Page {
    let (title, text) = words(visit, failure);
    let main = html! {
        h1 { (title) }
        p .lead { (text) }
        @if matches!(failure, Failure::NoDay(_) | Failure::KnownAhead(_) | Failure::NothingKnown(_)) {
            (parts::days::form(visit))
        }
        p { (parts::link::onward(&visit.href(""), &visit.word("web-error-home"))) }
        p { (parts::link::onward(&visit.href("routes"), &visit.word("web-error-routes"))) }
    };
    Page::personal(title, main).with_status(failure.status())
}

/// What happened, and what to do.
fn words(visit: &Visit, failure: &Failure) -> (String, String) {
    let both = |key: &str| (visit.word(&format!("{key}-title")), visit.word(key));
    let title = || visit.word("web-error-day-title");
    match failure {
        Failure::NotFound => both("web-error-not-found"),
        Failure::NoDay(found) => {
            let example = visit.days.today.to_string();
            let found = [("found", found.into()), ("example", example.into())];
            (title(), visit.say("errors-date-option", &found))
        }
        Failure::KnownAhead(day) => {
            let date = visit.date(*day);
            (title(), visit.say("errors-known-after", &[("date", date.into())]))
        }
        Failure::NothingKnown(unknown) => {
            let (date, first) = (visit.date(unknown.known_at), visit.date(unknown.known_from));
            let days = [("date", date.into()), ("first", first.into())];
            (title(), visit.say("errors-known-before", &days))
        }
        Failure::Refused(_) => both("web-error-refused"),
        Failure::Unavailable => both("web-error-unavailable"),
        Failure::Internal => both("web-error-internal"),
    }
}
