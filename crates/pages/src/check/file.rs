//! `/{language}/check/answers.toml` and `/{language}/check/file`: the answers as a file, the same that the program reads in
//! a terminal, and back from a file.

use axum::{
    extract::{Multipart, multipart::MultipartRejection},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use navigator::{
    Profile,
    profile::{Format, Problem, Problems},
};

use crate::{Answers, Page, Visit, parts::error_summary};

/// A file of answers is a few kilobytes.
const LARGEST: usize = 48 * 1024;

/// No more mistakes are shown at once.
const SHOWN: usize = 20;

/// The file.
pub(crate) async fn download(visit: Visit, answers: Answers) -> Response {
    let text = answers.profile.write(visit.catalogue(), visit.language());
    let headers = [
        (header::CONTENT_TYPE, "application/toml; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"qonys.toml\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, text).into_response()
}

/// Asks for a file.
pub(crate) async fn ask(visit: Visit, answers: Answers) -> Response {
    page(&visit, &answers, &[], &html! {})
}

/// Takes a file: its answers replace those of the device.
pub(crate) async fn upload(
    visit: Visit,
    answers: Answers,
    sent: Result<Multipart, MultipartRejection>,
) -> Response {
    let refused = |key: &str| page(&visit, &answers, &[visit.word(key)], &html! {});
    let Ok(mut sent) = sent else { return refused("web-check-file-none") };
    let mut text = None;
    loop {
        match sent.next_field().await {
            Ok(Some(field)) if field.name() == Some("file") => match field.bytes().await {
                Ok(bytes) if bytes.len() > LARGEST => return refused("web-check-file-large"),
                Ok(bytes) => text = Some(bytes),
                Err(_) => return refused("web-check-file-large"),
            },
            Ok(Some(_)) => {}
            Ok(None) => break,
            Err(_) => return refused("web-check-file-large"),
        }
    }
    let Some(bytes) = text.filter(|bytes| !bytes.is_empty()) else {
        return refused("web-check-file-none");
    };
    let Ok(text) = str::from_utf8(&bytes) else { return refused("web-check-file-not-text") };
    let text = text.trim_start_matches('\u{feff}');
    let format = if text.trim_start().starts_with('{') { Format::Json } else { Format::Toml };
    match Profile::read(text, format, visit.catalogue(), visit.latest()) {
        Ok(profile) if profile.given().next().is_none() && profile.family.is_empty() => {
            refused("web-check-file-empty")
        }
        // The form takes no more either.
        Ok(profile) if profile.family.len() > super::family::MOST => {
            refused("web-check-file-family")
        }
        Ok(profile) => {
            let read = Answers::of(profile).replacing(&answers);
            let next = Redirect::to(&visit.href("check/answers?read=1"));
            read.keep(visit.state(), next).unwrap_or_else(|not_kept| refused(not_kept.key()))
        }
        Err(problems) => {
            let count = problems.0.len();
            let said = visit.say("errors-title", &[("count", count.into())]);
            page(&visit, &answers, &[said], &listed(&visit, text, &problems))
        }
    }
}

/// What is wrong in the file, each with its line.
fn listed(visit: &Visit, text: &str, problems: &Problems) -> Markup {
    let more = problems.0.len().saturating_sub(SHOWN);
    html! {
        p { (visit.word("errors-profile-nothing-read")) }
        ol .rows {
            @for problem in problems.0.iter().take(SHOWN) { (one(visit, text, problem)) }
        }
        @if more > 0 { p .quiet { (visit.say("common-and-more", &[("count", more.into())])) } }
    }
}

fn one(visit: &Visit, text: &str, problem: &Problem) -> Markup {
    /// Longer lines are cut.
    const LONGEST: usize = 120;
    let Problem { line, column, kind } = problem;
    let shown = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    let shown: String = shown.chars().take(LONGEST).collect();
    let place = visit
        .say("web-check-file-place", &[("line", (*line).into()), ("column", (*column).into())]);
    html! {
        li {
            p { strong { (place) ": " } (visit.tell().problem(kind)) }
            @if !shown.is_empty() { p { code { (shown) } } }
        }
    }
}

fn page(visit: &Visit, answers: &Answers, mistakes: &[String], found: &Markup) -> Response {
    let title = visit.word("web-check-file-open");
    let summary: Vec<error_summary::Mistake<'_>> =
        mistakes.iter().map(|text| error_summary::Mistake { field: "file", text }).collect();
    let is_wrong = !mistakes.is_empty();
    let main = html! {
        p .back { a href=(visit.href("check")) { (visit.word("web-check-back-start")) } }
        (error_summary::error_summary(visit, &summary))
        h1 { (title) }
        (found)
        p { (visit.word("web-check-file-about")) }
        @if !answers.is_empty() { p { (visit.word("web-check-file-replaces")) } }
        form .question method="post" enctype="multipart/form-data" action=(visit.href("check/file")) {
            div class=(if is_wrong { "field wrong" } else { "field" }) {
                label for="file" { (visit.word("web-check-file-label")) }
                @for text in mistakes {
                    p .error id="file-error" {
                        span .unseen { (visit.word("web-error-prefix")) " " } (text)
                    }
                }
                input id="file" name="file" type="file" accept=".toml,.json"
                    aria-describedby=[is_wrong.then_some("file-error")]
                    aria-invalid=[is_wrong.then_some("true")];
            }
            div .go { button type="submit" { (visit.word("web-check-file-read-it")) } }
        }
    };
    let title = if is_wrong { error_summary::title(visit, &title) } else { title };
    let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    visit.answer(Page::personal(title, main).with_status(status))
}
