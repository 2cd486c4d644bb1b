//! `/{language}/check/family`: family who comes along. Papers are planned by it, no verdict rests on it, and all of it may
//! be left out.

use axum::{
    Form as Sent,
    extract::Path,
    http::StatusCode,
    response::{Redirect, Response},
};
use catalogue::Member as Kind;
use maud::{Markup, html};
use navigator::Member;
use rules::{FactId, Value};
use terms::Texts;

use super::{
    entry::{Asked, Mistake},
    field::{self, Look},
    form::Form,
};
use crate::{
    Answers, Failure, Page, Visit,
    parts::{
        choices::{Choice, Group, HowMany, choices},
        error_summary, link,
    },
};

/// No family has more members.
pub(super) const MOST: usize = 30;

/// The questions about a member with the names of their inputs.
const QUESTIONS: [(&str, &str); 3] = [
    ("birth", "member_birth_date"),
    ("citizenship", "member_citizenship"),
    ("passport", "passport_valid_until"),
];

/// Who may come along, each with what the dictionary calls it.
fn kinds(visit: &Visit) -> Vec<(Kind, &'static Texts)> {
    let member = visit.catalogue().facts.iter().find(|fact| fact.id == "member");
    let options = member.map(|fact| fact.options.as_slice()).unwrap_or_default();
    let known =
        options.iter().filter_map(|entry| Some((Kind::from_word(&entry.id)?, &entry.label)));
    known.filter(|(kind, _)| *kind != Kind::Applicant).collect()
}

/// The members in the list of answers.
pub(super) fn list(visit: &Visit, answers: &Answers) -> Markup {
    let kinds = kinds(visit);
    let family = &answers.profile.family;
    html! {
        @if !kinds.is_empty() {
            section id="family" {
                h2 { (visit.word("check-family")) }
                p { (visit.word("check-family-why")) }
                @if !family.is_empty() {
                    dl .answers {
                        @for (member, number) in family.iter().zip(1..) {
                            div {
                                dt { (called(visit, member)) }
                                dd { (about(visit, member)) }
                                dd .act {
                                    a href=(visit.href(&format!("check/family/{number}"))) {
                                        (visit.word("web-check-change")) span .unseen { ": " (called(visit, member)) }
                                    }
                                }
                            }
                        }
                    }
                }
                @if family.len() < MOST {
                    p { (link::onward(&visit.href("check/family"), &visit.word("web-check-family-add"))) }
                }
            }
        }
    }
}

fn called(visit: &Visit, member: &Member) -> String {
    let label = kinds(visit).into_iter().find(|(kind, _)| *kind == member.member);
    label.map_or_else(|| member.member.word().to_owned(), |(_, label)| visit.text(label).to_owned())
}

/// What is known of a member beside who it is.
fn about(visit: &Visit, member: &Member) -> String {
    let mut said: Vec<String> = member.birth_date.map(|day| visit.date(day)).into_iter().collect();
    let countries = member.citizenship.iter().flat_map(|set| set.iter());
    said.extend(countries.map(|country| visit.tell().country(country)));
    said.extend(
        member
            .passport_valid_until
            .map(|day| visit.say("web-check-family-passport", &[("date", visit.date(day).into())])),
    );
    if said.is_empty() { visit.word("common-not-given") } else { said.join(", ") }
}

fn facts(visit: &Visit) -> impl Iterator<Item = (&'static str, FactId)> {
    let vocabulary = &visit.catalogue().vocabulary;
    QUESTIONS.into_iter().filter_map(|(name, id)| Some((name, vocabulary.fact(id)?)))
}

/// A new member.
pub(crate) async fn ask(visit: Visit) -> Response {
    page(&visit, None, &Form::default(), &[], 1)
}

/// A member that was named before.
pub(crate) async fn show(
    visit: Visit,
    answers: Answers,
    Path((_, number)): Path<(String, usize)>,
) -> Result<Response, Failure> {
    let at = number.checked_sub(1).ok_or(Failure::NotFound)?;
    let member = answers.profile.family.get(at).ok_or(Failure::NotFound)?;
    let mut form = Form::default();
    form.add("member", member.member.word());
    for (name, fact) in facts(&visit) {
        let value = match name {
            "birth" => member.birth_date.map(Value::Date),
            "passport" => member.passport_valid_until.map(Value::Date),
            _ => member.citizenship.map(Value::Countries),
        };
        if let Some(value) = value {
            form.0.extend(Asked { visit: &visit, fact, name }.typed(&value).0);
        }
    }
    Ok(page(&visit, Some(number), &form, &[], 0))
}

/// Takes a new member.
pub(crate) async fn add(
    visit: Visit,
    answers: Answers,
    Sent(pairs): Sent<Vec<(String, String)>>,
) -> Response {
    take(&visit, answers, None, Form(pairs))
}

/// Takes what is new of a member.
pub(crate) async fn change(
    visit: Visit,
    answers: Answers,
    Path((_, number)): Path<(String, usize)>,
    Sent(pairs): Sent<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    if number == 0 || number > answers.profile.family.len() {
        return Err(Failure::NotFound);
    }
    Ok(take(&visit, answers, Some(number), Form(pairs)))
}

fn take(visit: &Visit, mut answers: Answers, number: Option<usize>, form: Form) -> Response {
    let at = number.map(|number| number - 1);
    match form.get("do") {
        "more" => return page(visit, number, &form, &[], 1),
        "remove" => {
            if let Some(at) = at {
                answers.profile.family.remove(at);
            }
        }
        _ => {
            let member = match read(visit, &form) {
                Ok(member) => member,
                Err(mistakes) => return page(visit, number, &form, &mistakes, 0),
            };
            let family = &mut answers.profile.family;
            match at {
                Some(at) => family[at] = member,
                None if family.len() < MOST => family.push(member),
                None => {}
            }
        }
    }
    let back = Redirect::to(&visit.href("check/answers#family"));
    answers.keep(visit.state(), back).unwrap_or_else(|not_kept| {
        let mistake = Mistake::new("member", visit.word(not_kept.key()));
        page(visit, number, &form, &[mistake], 0)
    })
}

fn read(visit: &Visit, form: &Form) -> Result<Member, Vec<Mistake>> {
    let kind = Kind::from_word(form.get("member"));
    let kind = kind.filter(|kind| kinds(visit).iter().any(|(known, _)| known == kind));
    let mut mistakes = Vec::new();
    if kind.is_none() {
        mistakes.push(Mistake::new("member", visit.word("web-check-error-choose")));
    }
    let mut member = Member::new(kind.unwrap_or(Kind::Spouse));
    for (name, fact) in facts(visit) {
        let asked = Asked { visit, fact, name };
        let parts = ["", "-day", "-month", "-year"].map(|part| format!("{name}{part}"));
        if parts.iter().all(|part| form.filled(part).next().is_none()) {
            continue;
        }
        match (asked.read(form), name) {
            (Ok(Value::Date(day)), "birth") => member.birth_date = Some(day),
            (Ok(Value::Date(day)), _) => member.passport_valid_until = Some(day),
            (Ok(Value::Countries(set)), _) => member.citizenship = Some(set),
            (Ok(_), _) => {}
            (Err(found), _) => mistakes.extend(found),
        }
    }
    if mistakes.is_empty() { Ok(member) } else { Err(mistakes) }
}

fn page(
    visit: &Visit,
    number: Option<usize>,
    form: &Form,
    mistakes: &[Mistake],
    more: usize,
) -> Response {
    let kinds = kinds(visit);
    let title = visit.word(if number.is_some() {
        "web-check-family-change"
    } else {
        "web-check-family-add"
    });
    let place = match number {
        Some(number) => visit.href(&format!("check/family/{number}")),
        None => visit.href("check/family"),
    };
    let own: Vec<Choice<'_>> = kinds
        .iter()
        .map(|(kind, label)| Choice {
            value: kind.word(),
            label: visit.text(label),
            hint: None,
            chosen: form.has("member", kind.word()),
            apart: false,
        })
        .collect();
    let summary: Vec<error_summary::Mistake<'_>> = mistakes
        .iter()
        .map(|mistake| error_summary::Mistake { field: &mistake.field, text: &mistake.text })
        .collect();
    let error = mistakes.iter().find(|mistake| mistake.field == "member");
    let who = visit.word("web-check-family-who");
    let group = Group {
        name: "member",
        legend: &who,
        is_heading: false,
        hint: None,
        error: error.map(|mistake| mistake.text.as_str()),
        how_many: HowMany::One,
    };
    let skip = visit.word("web-check-family-skip");
    let main = html! {
        p .back { a href=(visit.href("check/answers#family")) { (visit.word("web-check-back-answers")) } }
        (error_summary::error_summary(visit, &summary))
        h1 { (title) }
        p { (skip) }
        form .question method="post" action=(place) novalidate {
            button .unseen type="submit" name="do" value="next" tabindex="-1" aria-hidden="true" {
                (visit.word("web-check-family-keep"))
            }
            (choices(visit, group, &own))
            @for (name, fact) in facts(visit) {
                @let label = visit.tell().label(fact);
                (Asked { visit, fact, name }.inputs(form, mistakes, Look {
                    legend: &label, is_heading: false, hint: None, more,
                }))
            }
            (field::countries(visit))
            div .go {
                button type="submit" name="do" value="next" { (visit.word("web-check-family-keep")) }
                @if number.is_some() {
                    button .second type="submit" name="do" value="remove" { (visit.word("web-check-family-remove")) }
                }
            }
        }
    };
    let is_wrong = !mistakes.is_empty();
    let title = if is_wrong { error_summary::title(visit, &title) } else { title };
    let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    visit.answer(Page::personal(title, main).with_status(status))
}
