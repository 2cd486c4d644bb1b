//! `/{language}/verdict.pdf`: the result on paper: every route with what decides it and where that was read, the answers,
//! the release, both days, and the name under which the same result can be made again.

use axum::{
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use jiff::tz::TimeZone;
use navigator::{
    Answer, Identifier, Profile,
    change::outlook,
    verdict::{Outcome, Verdict, Verdicts},
};
use print::{About, Block, Document, Level, List, Note, Pairs, Text};

use tokio::sync::Semaphore;

use super::{list, order, outcome, paper::Paper};
use crate::{Answers, Failure, Visit};

/// How many files are set at once.
static PRESSES: Semaphore = Semaphore::const_new(2);

/// The file; without an answer there is no result to print, and the questions come first.
pub(crate) async fn download(visit: Visit, answers: Answers) -> Result<Response, Failure> {
    if answers.is_empty() {
        let headers = [(header::CACHE_CONTROL, "no-store")];
        return Ok((headers, Redirect::to(&visit.href("check"))).into_response());
    }
    // Setting pages takes longer than making one, and cannot be stopped once begun: who comes while both presses are
    // busy is asked to come again, and the pages of others do not wait.
    let Ok(_press) = PRESSES.try_acquire() else { return Err(Failure::Unavailable) };
    let done = tokio::task::spawn_blocking(move || print(&visit, &answers)).await;
    let bytes = done.map_err(|_| Failure::Internal)??;
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"qonys.pdf\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, bytes).into_response())
}

fn print(visit: &Visit, answers: &Answers) -> Result<Vec<u8>, Failure> {
    let navigator = visit.navigator()?;
    let profile = &answers.profile;
    let verdicts = navigator.verdicts(profile);
    let identifier = Identifier::of(&navigator, profile);
    // The day alone: the same result of the same day is the same file.
    let created = visit.days().today.to_zoned(TimeZone::UTC).map_err(|_| Failure::Internal)?;
    let mut paper = Document::new(About {
        title: visit.word("verdict-title"),
        language: visit.language(),
        author: String::new(),
        producer: crate::NAME.to_owned(),
        created: created.timestamp(),
        identifier: identifier.to_string(),
    });
    head(visit, &mut paper, &verdicts, identifier, profile);
    let routes = Paper {
        visit,
        judged: (&navigator, profile),
        verdicts: &verdicts,
        outlooks: &outlook(&navigator, profile),
    };
    for (group, name) in outcome::GROUPS {
        section(&routes, &mut paper, group, name);
    }
    said(visit, &mut paper, profile);
    let numbered = |page: usize, pages: usize| {
        visit.say("web-verdict-pdf-page", &[("page", page.into()), ("pages", pages.into())])
    };
    paper.print(numbered).map(|printed| printed.bytes).map_err(|_| Failure::Internal)
}

fn head(
    visit: &Visit,
    paper: &mut Document,
    verdicts: &Verdicts<'_>,
    identifier: Identifier,
    profile: &Profile,
) {
    let date = |day| visit.date(day);
    paper.push(Block::heading(Level::First, visit.word("verdict-title")));
    paper.push(Text::new().plain(list::summary(visit, verdicts)));
    paper.push(
        Pairs::new()
            .with(visit.word("web-verdict-identifier"), identifier.to_string())
            .with(visit.word("web-verdict-release"), verdicts.release.clone())
            .with(visit.word("web-verdict-as-of"), date(verdicts.as_of))
            .with(visit.word("web-verdict-known-at"), date(verdicts.known_at))
            .with(visit.word("web-verdict-answers"), profile.given().count().to_string()),
    );
    paper.push(Note::new(visit.word("common-not-legal-advice")));
    if let Some(note) = visit.tell().days_note() {
        paper.push(Note::new(note));
    }
    for contradicted in &verdicts.contradictions {
        let text = visit.text(&contradicted.contradiction.text);
        paper.push(Note::new(text).titled(visit.word("verdict-contradiction")));
    }
}

fn section(routes: &Paper<'_, '_>, paper: &mut Document, group: Outcome, name: &str) {
    let visit = routes.visit;
    let inside = order::with(routes.verdicts, group);
    if inside.is_empty() {
        return;
    }
    let heading = visit.word(&format!("verdict-group-{name}"));
    paper.push(Block::heading(Level::Second, format!("{heading} ({})", inside.len())));
    let (others, asked): (Vec<&Verdict<'_>>, Vec<&Verdict<'_>>) =
        inside.into_iter().partition(|verdict| visit.tell().is_for_other_purposes(verdict));
    for verdict in asked {
        routes.push(paper, verdict);
    }
    if !others.is_empty() {
        let count = [("count", others.len().into())];
        paper.push(Text::new().plain(visit.say("web-verdict-other-purposes", &count)));
        paper.push(List::dots(others.iter().map(|verdict| visit.text(&verdict.route.name))));
    }
}

/// The answers.
fn said(visit: &Visit, paper: &mut Document, profile: &Profile) {
    paper.push(Block::heading(Level::Second, visit.word("web-check-answers")));
    let mut pairs = Pairs::new();
    for (fact, answer) in profile.given() {
        let said = match answer {
            Answer::Known(value) => visit.tell().value(fact, value),
            Answer::Unknown | Answer::NotAsked => visit.word("common-unknown"),
        };
        pairs = pairs.with(visit.tell().label(fact), said);
    }
    paper.push(pairs);
    paper.push(Text::new().plain(visit.word("web-verdict-again-how")));
}
