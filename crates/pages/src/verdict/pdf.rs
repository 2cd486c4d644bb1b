//! `/{language}/verdict.pdf`: the result on paper: every route with what decides it and where that was read, the answers,
//! the release, both days, and the name under which the same result can be made again.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use jiff::tz::TimeZone;
use navigator::{
    Answer, Identifier, Profile,
    tell::{facts, is_told, places},
    verdict::{CriterionOutcome, CriterionVerdict, Outcome, Verdict, Verdicts},
};
use print::{About, Block, Document, Level, List, Note, Pairs, Text};

use super::{list, outcome};
use crate::{Answers, Failure, Visit};

/// The file.
pub(crate) async fn download(visit: Visit, answers: Answers) -> Result<Response, Failure> {
    // Beside the threads that answer requests: setting some pages takes longer than making a page.
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
    for (group, name) in outcome::GROUPS {
        section(visit, &mut paper, &verdicts, group, name);
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

fn section(
    visit: &Visit,
    paper: &mut Document,
    verdicts: &Verdicts<'_>,
    group: Outcome,
    name: &str,
) {
    let inside: Vec<&Verdict<'_>> = verdicts.with(group).collect();
    if inside.is_empty() {
        return;
    }
    let heading = visit.word(&format!("verdict-group-{name}"));
    paper.push(Block::heading(Level::Second, format!("{heading} ({})", inside.len())));
    let (others, asked): (Vec<&Verdict<'_>>, Vec<&Verdict<'_>>) =
        inside.into_iter().partition(|verdict| visit.tell().is_for_other_purposes(verdict));
    for verdict in asked {
        route(visit, paper, verdict);
    }
    if !others.is_empty() {
        let count = [("count", others.len().into())];
        paper.push(Text::new().plain(visit.say("web-verdict-other-purposes", &count)));
        paper.push(List::dots(others.iter().map(|verdict| visit.text(&verdict.route.name))));
    }
}

fn route(visit: &Visit, paper: &mut Document, verdict: &Verdict<'_>) {
    let tell = visit.tell();
    paper.push(Block::heading(Level::Third, visit.text(&verdict.route.name)));
    match verdict.outcome {
        Outcome::Closed => {
            paper.push(Text::new().plain(tell.closed(verdict.closed)));
        }
        Outcome::CannotTell => {
            let labels: Vec<&str> = verdict
                .waiting
                .iter()
                .flat_map(|waiting| &waiting.answers)
                .map(|fact| visit.text(&fact.label))
                .collect();
            if !labels.is_empty() {
                let said = [("labels", labels.join("; ").into())];
                paper.push(Text::new().plain(visit.say("verdict-needed", &said)));
            }
            for said in tell.waiting(verdict) {
                paper.push(Text::new().plain(said));
            }
        }
        Outcome::Eligible | Outcome::NotEligible => {}
    }
    let told = verdict.relied_on().filter(|row| is_told(verdict, row));
    let items: Vec<Text> = told.map(|row| reason(visit, row)).collect();
    if !items.is_empty() {
        paper.push(List::dots(items));
    }
}

/// A criterion with its outcome, the answers it rests on, and where it was read.
fn reason(visit: &Visit, verdict: &CriterionVerdict<'_>) -> Text {
    let tell = visit.tell();
    let word = visit.word(match verdict.outcome {
        CriterionOutcome::Met => "common-criterion-met",
        CriterionOutcome::NotMet => "common-criterion-not-met",
        CriterionOutcome::Unknown => "common-criterion-unknown",
        CriterionOutcome::NotApplicable => "common-criterion-not-applicable",
    });
    let given: Vec<String> = facts(verdict).into_iter().map(|fact| tell.given(fact)).collect();
    let has_given = !given.is_empty();
    let cite = tell.grouped(&places(verdict));
    let cite: Vec<String> = cite.into_iter().map(|passage| tell.citation(passage)).collect();
    let text = Text::new()
        .strong(format!("{}: ", speech::capital(&word)))
        .plain(format!("{} ", visit.text(&verdict.criterion.text)));
    let key = if given.len() == 1 { "verdict-answer" } else { "verdict-answers" };
    let given = format!("{}: {}. ", visit.word(key), given.join("; "));
    let text = if has_given { text.plain(given) } else { text };
    text.quiet(cite.join("; "))
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
