//! `/{language}/verdict`: every route by its outcome, in a line or two each; the whole of a route is one link away.

use axum::response::Response;
use catalogue::FactEntry;
use maud::{Markup, html};
use navigator::{
    Identifier, Navigator, Profile,
    interview::Interview,
    plan::Row,
    verdict::{CriterionOutcome, Outcome, Verdict, Verdicts},
};

use super::{order, outcome, stepping};
use crate::{Answers, Failure, Page, Visit, answers::Found, check, parts::link};

/// The list.
pub(crate) async fn list(visit: Visit, answers: Answers) -> Result<Response, Failure> {
    let navigator = visit.navigator()?;
    let verdicts = navigator.verdicts(&answers.profile);
    let next = Interview::new(&navigator).next_fact(&answers.profile);
    let title = visit.word("verdict-title");
    if answers.is_empty() {
        return Ok(visit.answer(Page::personal(title.clone(), nothing(&visit, &answers, &title))));
    }
    let main = html! {
        h1 { (title) }
        p .lead { (summary(&visit, &verdicts)) }
        @if let Some(note) = visit.tell().days_note() { p .notice { (note) } }
        (check::contradictions(&visit, &verdicts.contradictions))
        @if let Some(next) = next {
            div .notice {
                p { (visit.word("web-verdict-unfinished")) }
                p { (link::onward(&check::place(&visit, next), &visit.word("web-check-go-on"))) }
            }
        }
        (short(&visit, &verdicts))
        @for (group, name) in outcome::GROUPS {
            (section(&visit, (&navigator, &answers.profile), &verdicts, (group, name)))
        }
        (tools(&visit))
        (made_of(&visit, &verdicts, &Identifier::of(&navigator, &answers.profile), &answers.profile))
    };
    Ok(visit.answer(Page::personal(title, main)))
}

/// Without an answer there is no verdict.
fn nothing(visit: &Visit, answers: &Answers, title: &str) -> Markup {
    html! {
        h1 { (title) }
        @if answers.found() == Found::Unreadable {
            p .notice role="status" { (visit.word("web-check-unreadable")) }
        }
        p .lead { (visit.word("web-verdict-nothing")) }
        p .start { (link::button(&visit.href("check"), &visit.word("web-check-begin"))) }
    }
}

/// How many routes there are of each outcome.
pub(super) fn summary(visit: &Visit, verdicts: &Verdicts<'_>) -> String {
    let count = |outcome| verdicts.with(outcome).count();
    visit.say(
        "verdict-summary",
        &[
            ("total", verdicts.routes.len().into()),
            ("eligible", count(Outcome::Eligible).into()),
            ("open", count(Outcome::CannotTell).into()),
            ("not-eligible", count(Outcome::NotEligible).into()),
            ("closed", count(Outcome::Closed).into()),
        ],
    )
}

/// What may be open, in names: enough for who reads on a phone.
fn short(visit: &Visit, verdicts: &Verdicts<'_>) -> Markup {
    let all = [Outcome::Eligible, Outcome::CannotTell];
    html! {
        nav .short aria-label=(visit.word("web-verdict-short")) {
            h2 { (visit.word("web-verdict-short")) }
            @if all.iter().all(|outcome| verdicts.with(*outcome).next().is_none()) {
                p { (visit.word("web-verdict-short-none")) }
            }
            ul .plain {
                @for outcome in all {
                    @for verdict in order::with(verdicts, outcome) {
                        li {
                            a href=(place(visit, verdict)) { (visit.text(&verdict.route.name)) } " "
                            (outcome::badges(visit, verdict))
                        }
                    }
                }
            }
        }
    }
}

/// The address of the verdict on one route.
pub(super) fn place(visit: &Visit, verdict: &Verdict<'_>) -> String {
    visit.href(&format!("verdict/{}", verdict.route.id))
}

/// The rules and the answers.
pub(super) type Judged<'j, 'c> = (&'j Navigator<'c>, &'j Profile);

fn section<'c>(
    visit: &Visit,
    judged: Judged<'_, 'c>,
    verdicts: &Verdicts<'c>,
    (group, name): (Outcome, &str),
) -> Markup {
    let inside = order::with(verdicts, group);
    let count = inside.len();
    let (others, asked): (Vec<&Verdict<'c>>, Vec<&Verdict<'c>>) =
        inside.into_iter().partition(|verdict| visit.tell().is_for_other_purposes(verdict));
    html! {
        @if count > 0 {
            section id=(name) {
                h2 { (visit.word(&format!("verdict-group-{name}"))) " (" (count) ")" }
                ul .verdicts { @for verdict in asked { (card(visit, judged, verdicts, verdict)) } }
                @if !others.is_empty() {
                    details {
                        summary { (visit.say("web-verdict-other-purposes", &[("count", others.len().into())])) }
                        ul .plain {
                            @for verdict in others {
                                li { a href=(place(visit, verdict)) { (visit.text(&verdict.route.name)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A route in a few lines: what decides it.
fn card<'c>(
    visit: &Visit,
    judged: Judged<'_, 'c>,
    verdicts: &Verdicts<'c>,
    verdict: &Verdict<'c>,
) -> Markup {
    let tell = visit.tell();
    html! {
        li {
            h3 { a href=(place(visit, verdict)) { (visit.text(&verdict.route.name)) } }
            p { (outcome::badges(visit, verdict)) }
            @match verdict.outcome {
                Outcome::Closed => p { (tell.closed(verdict.closed)) },
                Outcome::CannotTell => (waiting(visit, verdict)),
                Outcome::Eligible => {
                    @let met = verdict.relied_on().filter(|row| row.outcome == CriterionOutcome::Met).count();
                    p { (visit.say("web-verdict-met", &[("count", met.into())])) }
                }
                Outcome::NotEligible => {
                    @let failing: Vec<_> = verdict.relied_on().collect();
                    @for row in failing.iter().take(1) {
                        p { (outcome::worded(visit, row.outcome)) (visit.text(&row.criterion.text)) }
                    }
                    @if failing.len() > 1 {
                        p .quiet { (visit.say("common-and-more", &[("count", (failing.len() - 1).into())])) }
                    }
                }
            }
            (opened_by(visit, judged, verdicts, verdict))
        }
    }
}

/// "A route that is likely open to you leads here."
pub(super) fn opened_by<'c>(
    visit: &Visit,
    judged: Judged<'_, 'c>,
    verdicts: &Verdicts<'c>,
    verdict: &Verdict<'c>,
) -> Markup {
    let open = stepping::to(visit, judged, verdicts, verdict);
    html! {
        @if !open.is_empty() {
            p .stepping {
                (visit.word("web-verdict-stepping")) " "
                @for (at, route) in open.iter().enumerate() {
                    @if at > 0 { "; " }
                    a href=(visit.href(&format!("verdict/{}", route.id))) { (visit.text(&route.name)) }
                }
            }
        }
    }
}

/// What a route that cannot be told waits for, each question with its link.
pub(super) fn waiting(visit: &Visit, verdict: &Verdict<'_>) -> Markup {
    let answers = verdict.waiting.iter().flat_map(|waiting| &waiting.answers);
    let answers: Vec<Row<'_, FactEntry>> = answers.copied().collect();
    html! {
        @if !answers.is_empty() {
            p { (visit.word("web-verdict-decides")) }
            ul .decides {
                @for fact in answers {
                    li { a href=(visit.href(&format!("check/{}?from=answers", fact.id))) { (visit.text(&fact.label)) } }
                }
            }
        }
        @for said in visit.tell().waiting(verdict) { p { (said) } }
    }
}

/// What can be done with the result.
fn tools(visit: &Visit) -> Markup {
    html! {
        section .tools id="keep" {
            h2 { (visit.word("web-verdict-keep")) }
            p { (link::onward(&visit.href("verdict.pdf"), &visit.word("web-verdict-pdf"))) }
            p { (link::onward(&visit.href("ladder"), &visit.word("ladder-title"))) }
            p { (link::onward(&visit.href("check/answers"), &visit.word("web-check-answers"))) }
            p { (link::onward(&visit.href("verdict/share"), &visit.word("web-verdict-share"))) }
        }
    }
}

/// What the result was made from, so that it can be made again.
fn made_of(
    visit: &Visit,
    verdicts: &Verdicts<'_>,
    identifier: &Identifier,
    profile: &Profile,
) -> Markup {
    let count = profile.given().count();
    let command = format!(
        "qonys verdict --profile qonys.toml --as-of {} --known-at {}",
        verdicts.as_of, verdicts.known_at
    );
    html! {
        section id="again" {
            h2 { (visit.word("web-verdict-again")) }
            dl .facts {
                div { dt { (visit.word("web-verdict-identifier")) } dd { code { (identifier) } } }
                div { dt { (visit.word("web-verdict-release")) } dd { code { (verdicts.release) } } }
                div { dt { (visit.word("web-verdict-as-of")) } dd { (visit.date(verdicts.as_of)) } }
                div { dt { (visit.word("web-verdict-known-at")) } dd { (visit.date(verdicts.known_at)) } }
                div { dt { (visit.word("web-verdict-answers")) } dd { (count) } }
            }
            p {
                (visit.word("web-verdict-again-how")) " "
                a href=(visit.href("check/answers.toml")) { (visit.word("web-check-file-save")) }
            }
            p { code { (command) } }
        }
    }
}
