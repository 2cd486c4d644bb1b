//! `/{language}/check/{fact}`: one question. Its answer is sealed and sent back to the device, and the next is asked.

use axum::{
    Form as Sent,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use catalogue::Subject;
use maud::{Markup, html};
use navigator::{
    Answer, Navigator,
    interview::{Interview, Progress, Question},
};
use rules::{FactId, Slot};

use super::{
    contradictions,
    entry::{Asked, Mistake},
    field::{self, Look},
    form::Form,
};
use crate::{
    Answers, Failure, Page, Visit,
    answers::Found,
    parts::{error_summary, link, progress},
};

/// The inputs of a question are called so.
const NAME: &str = "answer";

/// A question that may be asked of the person.
fn fact(visit: &Visit, id: &str) -> Result<FactId, Failure> {
    let fact = visit.catalogue().vocabulary.fact(id).ok_or(Failure::NotFound)?;
    let entry = &visit.catalogue().facts[usize::from(fact.0)];
    let is_asked = entry.ask.is_some() && entry.about == Subject::Oneself;
    if is_asked { Ok(fact) } else { Err(Failure::NotFound) }
}

/// What stands in the inputs, and what is wrong with it.
#[derive(Default)]
struct Typed {
    form: Form,
    mistakes: Vec<Mistake>,
    /// Rows to show beyond those filled.
    more: usize,
}

/// The question.
pub(crate) async fn show(
    visit: Visit,
    answers: Answers,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let fact = fact(&visit, &id)?;
    let asked = Asked { visit: &visit, fact, name: NAME };
    let form = match answers.profile.answer(fact) {
        Answer::Known(value) => asked.typed(value),
        Answer::Unknown | Answer::NotAsked => Form::default(),
    };
    let more = usize::from(form.0.is_empty());
    page(&visit, &answers, fact, &Typed { form, more, ..Typed::default() })
}

/// The answer.
pub(crate) async fn answer(
    visit: Visit,
    mut answers: Answers,
    Path((_, id)): Path<(String, String)>,
    Sent(pairs): Sent<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    let fact = fact(&visit, &id)?;
    let asked = Asked { visit: &visit, fact, name: NAME };
    let mut form = Form(pairs);
    let wish = form.get("do").to_owned();
    if wish == "more" {
        return page(&visit, &answers, fact, &Typed { form, more: 1, ..Typed::default() });
    }
    if let Some(at) = wish.strip_prefix("remove-").and_then(|at| at.parse::<usize>().ok()) {
        for part in ["from", "until"] {
            remove(&mut form, &format!("{NAME}-{part}"), at);
        }
        return page(&visit, &answers, fact, &Typed { form, ..Typed::default() });
    }
    let said = match wish.as_str() {
        "unknown" | "skip" => Answer::Unknown,
        _ => match asked.read(&form) {
            Ok(value) => Answer::Known(value),
            Err(mistakes) => {
                return page(&visit, &answers, fact, &Typed { form, mistakes, more: 0 });
            }
        },
    };
    let navigator = visit.navigator()?;
    let before = navigator.verdicts(&answers.profile).contradictions.len();
    answers.put(fact, said, wish == "skip");
    let contradicts = navigator.verdicts(&answers.profile).contradictions.len() > before;
    let interview = Interview::new(&navigator);
    answers.reach(thousandths(interview.progress(&answers.profile)));
    let is_change = visit.asked("from") == Some("answers");
    let place = match interview.next_fact(&answers.profile) {
        _ if is_change || contradicts => visit.href("check/answers"),
        Some(next) => super::place(&visit, next),
        None => visit.href("check/answers"),
    };
    match answers.keep(visit.state(), Redirect::to(&place)) {
        Ok(response) => Ok(response),
        Err(not_kept) => {
            let mistakes = vec![Mistake::new(NAME, visit.word(not_kept.key()))];
            page(&visit, &answers, fact, &Typed { form, mistakes, more: 0 })
        }
    }
}

/// Removes the value at a position of those under a name.
fn remove(form: &mut Form, name: &str, at: usize) {
    let mut seen = 0;
    form.0.retain(|(key, _)| {
        if key != name {
            return true;
        }
        seen += 1;
        seen != at + 1
    });
}

/// How much of the way is behind, in thousandths. With every answer it grows: what is left never rises.
fn thousandths(progress: Progress) -> u16 {
    let Progress { asked, left_at_most, .. } = progress;
    u16::try_from(asked * 1000 / (asked + left_at_most).max(1)).unwrap_or(1000)
}

fn page(
    visit: &Visit,
    answers: &Answers,
    fact: FactId,
    typed: &Typed,
) -> Result<Response, Failure> {
    let navigator = visit.navigator()?;
    let interview = Interview::new(&navigator);
    let entry = &visit.catalogue().facts[usize::from(fact.0)];
    let next = interview.next(&answers.profile).filter(|next| next.id == fact);
    let is_change = visit.asked("from") == Some("answers");
    let asked = Asked { visit, fact, name: NAME };
    let legend = visit.text(entry.ask.as_ref().unwrap_or(&entry.label));
    let hint = entry.hint.as_ref().map(|hint| visit.text(hint));
    let look = Look { legend, is_heading: true, hint, more: typed.more };
    let mistakes: Vec<error_summary::Mistake<'_>> = typed
        .mistakes
        .iter()
        .map(|mistake| error_summary::Mistake { field: &mistake.field, text: &mistake.text })
        .collect();
    let from = if is_change { "?from=answers" } else { "" };
    let action = visit.href(&format!("check/{}{from}", entry.id));
    let found = navigator.verdicts(&answers.profile).contradictions;
    let is_country = matches!(asked.kind(), rules::Kind::Country | rules::Kind::Countries);
    let main = html! {
        @if answers.found() == Found::Unreadable {
            p .notice role="status" { (visit.word("web-check-unreadable")) }
        }
        (back(visit, answers, fact, is_change))
        @if next.is_some() {
            @let progress_now = interview.progress(&answers.profile);
            (progress::progress(visit, progress_now, answers.reached().max(thousandths(progress_now))))
        }
        (error_summary::error_summary(visit, &mistakes))
        @if is_idle(&navigator, answers, fact) {
            p .notice { (visit.word("web-check-idle")) }
        }
        form .question method="post" action=(action) novalidate {
            // Who presses Enter in an input goes on, whatever button stands first.
            button .unseen type="submit" name="do" value="next" tabindex="-1" aria-hidden="true" {
                (visit.word("web-check-next"))
            }
            (asked.inputs(&typed.form, &typed.mistakes, look))
            @if is_country { (field::countries(visit)) }
            div .go {
                button type="submit" name="do" value="next" { (visit.word("web-check-next")) }
                button .second type="submit" name="do" value="unknown" {
                    (speech::capital(&visit.word("check-answer-unknown")))
                }
                button .light type="submit" name="do" value="skip" {
                    (speech::capital(&visit.word("check-answer-skip")))
                }
            }
        }
        (why(visit, &interview, answers, fact, next.as_ref()))
        (contradictions(visit, &found))
        @if !answers.is_empty() {
            nav .after aria-label=(visit.word("web-check-after")) {
                p { (link::onward(&visit.href("check/answers"), &visit.word("web-check-answers"))) }
                p { (link::onward(&visit.href("verdict"), &visit.word("web-check-verdict-so-far"))) }
            }
        }
    };
    let label = visit.text(&entry.label);
    let is_wrong = !typed.mistakes.is_empty();
    let title = if is_wrong { error_summary::title(visit, label) } else { label.to_owned() };
    let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(visit.answer(Page::personal(title, main).with_status(status)).into_response())
}

/// Whether the answer counts for nothing beside the others.
fn is_idle(navigator: &Navigator<'_>, answers: &Answers, fact: FactId) -> bool {
    *navigator.answers(&answers.profile).slot(fact) == Slot::NotApplicable
}

/// Back to the question before this one, or to where one came from.
fn back(visit: &Visit, answers: &Answers, fact: FactId, is_change: bool) -> Markup {
    let order = answers.order();
    let before = match order.iter().position(|other| *other == fact) {
        Some(0) => None,
        Some(at) => order.get(at - 1),
        None => order.last(),
    };
    let (place, word) = match before {
        _ if is_change => (visit.href("check/answers"), "web-check-back-answers"),
        Some(before) => (super::place(visit, *before), "web-check-back"),
        None => (visit.href("check"), "web-check-back-start"),
    };
    html! { p .back { a href=(place) { (visit.word(word)) } } }
}

/// Why it is asked, and which routes wait for it.
fn why(
    visit: &Visit,
    interview: &Interview<'_, '_>,
    answers: &Answers,
    fact: FactId,
    next: Option<&Question<'_>>,
) -> Markup {
    let entry = &visit.catalogue().facts[usize::from(fact.0)];
    let routes = interview.bearing(&answers.profile, fact);
    let names: Vec<&str> = routes.iter().map(|route| visit.text(&route.name)).collect();
    let count = names.len();
    html! {
        details .why {
            summary { (speech::capital(&visit.word("check-answer-why"))) }
            @if let Some(why) = &entry.why { p { (visit.text(why)) } }
            @if count > 0 {
                p { (visit.say("check-why-routes", &[("count", count.into()), ("routes", names.join("; ").into())])) }
            }
            @if let Some(next) = next.filter(|next| next.may_settle > 0) {
                p { (visit.say("check-why-settles", &[("count", next.may_settle.into())])) }
            }
        }
    }
}
