//! `/{language}/check/answers`: everything that was said, each with the way to change it.

use axum::response::Response;
use maud::{Markup, html};
use navigator::{Answer, interview::Interview, verdict::Outcome};
use rules::{FactId, Slot};

use super::{contradictions, family};
use crate::{Answers, Failure, Page, Visit, answers::Found, parts::link};

/// The list.
pub(crate) async fn list(visit: Visit, answers: Answers) -> Result<Response, Failure> {
    let navigator = visit.navigator()?;
    let profile = &answers.profile;
    let next = Interview::new(&navigator).next_fact(profile);
    let verdicts = navigator.verdicts(profile);
    let evaluated = navigator.answers(profile);
    let is_idle = |fact: &FactId| *evaluated.slot(*fact) == Slot::NotApplicable;
    let is_known = |fact: &FactId| matches!(profile.answer(*fact), Answer::Known(_));
    let all = || answers.order().iter().copied();
    let known: Vec<FactId> = all().filter(|fact| is_known(fact) && !is_idle(fact)).collect();
    let idle: Vec<FactId> = all().filter(|fact| is_known(fact) && is_idle(fact)).collect();
    let open: Vec<FactId> = all().filter(|fact| !is_known(fact)).collect();
    let title = visit.word("web-check-answers");
    let waiting = verdicts.with(Outcome::CannotTell).count();
    let main = html! {
        h1 { (title) }
        @if answers.found() == Found::Unreadable {
            p .notice role="status" { (visit.word("web-check-unreadable")) }
        }
        @if visit.asked("read").is_some() && answers.found() == Found::Answers {
            p .notice role="status" { (visit.word("web-check-file-read")) }
        }
        (contradictions(&visit, &verdicts.contradictions))
        @match next {
            _ if !verdicts.contradictions.is_empty() => {}
            Some(_) => p .lead { (visit.word("web-check-more-questions")) },
            None if waiting == 0 => p .lead { (visit.word("check-done")) },
            None => p .lead { (visit.say("web-check-done-open", &[("count", waiting.into())])) },
        }
        div .go {
            (link::button(&visit.href("verdict"), &visit.word("web-check-to-verdict")))
            @if let Some(next) = next {
                a .button .second href=(super::place(&visit, next)) { (visit.word("web-check-go-on")) }
            }
        }
        (group(&visit, &answers, "web-check-known", &known))
        (group(&visit, &answers, "web-check-open", &open))
        @if !idle.is_empty() {
            (group(&visit, &answers, "web-check-set-aside", &idle))
            p .quiet { (visit.word("web-check-set-aside-why")) }
        }
        (family::list(&visit, &answers))
        section {
            h2 { (visit.word("web-check-keep-title")) }
            (super::start::privacy(&visit))
            p { (link::onward(&visit.href("check/answers.toml"), &visit.word("web-check-file-save"))) }
            p { (link::onward(&visit.href("check/file"), &visit.word("web-check-file-open"))) }
            p { (link::onward(&visit.href("check/wipe"), &visit.word("web-check-wipe"))) }
        }
    };
    Ok(visit.answer(Page::personal(title, main)))
}

fn group(visit: &Visit, answers: &Answers, heading: &str, facts: &[FactId]) -> Markup {
    html! {
        @if !facts.is_empty() {
            section {
                h2 { (visit.word(heading)) }
                dl .answers {
                    @for fact in facts { (row(visit, answers, *fact)) }
                }
            }
        }
    }
}

fn row(visit: &Visit, answers: &Answers, fact: FactId) -> Markup {
    let label = visit.tell().label(fact);
    let said = match answers.profile.answer(fact) {
        Answer::Known(value) => visit.tell().value(fact, value),
        _ if answers.is_skipped(fact) => visit.word("web-check-skipped"),
        Answer::Unknown | Answer::NotAsked => visit.word("common-unknown"),
    };
    html! {
        div {
            dt { (label) }
            dd { (said) }
            dd .act {
                a href=(super::place_to_change(visit, fact)) {
                    (visit.word("web-check-change")) span .unseen { ": " (label) }
                }
            }
        }
    }
}
