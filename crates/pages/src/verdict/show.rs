//! `/{language}/verdict/{id}`: the verdict on one route in full: every criterion down to answer, rule, figure, article,
//! edition and support, what would change it, and what decides it.

use axum::{extract::Path, response::Response};
use catalogue::Change;
use maud::{Markup, html};
use navigator::{
    Navigator, Profile,
    change::{Openings, Outlook, openings, outlook},
    tell::{facts, places},
    verdict::{CriterionOutcome, CriterionVerdict, Given, Outcome, RuleVerdict, Verdict},
};

use super::{condition, list, outcome, place};
use crate::{
    Answers, Failure, Page, Visit, check,
    parts::{
        badge::{Tone, badge},
        link,
    },
};

/// The verdict.
pub(crate) async fn show(
    visit: Visit,
    answers: Answers,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let navigator = visit.navigator()?;
    let verdicts = navigator.verdicts(&answers.profile);
    let verdict = verdicts.routes.iter().find(|verdict| verdict.route.id == id);
    let verdict = verdict.ok_or(Failure::NotFound)?;
    let name = visit.text(&verdict.route.name);
    let contradicted: Vec<_> = verdicts
        .contradictions
        .iter()
        .filter(|found| verdict.contradictions.contains(&found.contradiction))
        .cloned()
        .collect();
    let main = html! {
        h1 { (name) }
        p { (outcome::badges(&visit, verdict)) }
        @if let Some(headline) = headline(&visit, verdict) { p .lead { (headline) } }
        @if let Some(note) = visit.tell().days_note() { p .notice { (note) } }
        (check::contradictions(&visit, &contradicted))
        @match verdict.outcome {
            Outcome::Closed => (place::places(&visit, &verdict.route.basis.cite)),
            Outcome::CannotTell => (list::waiting(&visit, verdict)),
            Outcome::Eligible | Outcome::NotEligible => {}
        }
        (list::opened_by(&visit, (&navigator, &answers.profile), &verdicts, verdict))
        @if matches!(verdict.outcome, Outcome::Eligible | Outcome::CannotTell) {
            p .start { (link::button(&visit.href(&format!("routes/{}/plan", verdict.route.id)), &visit.word("web-plan-link"))) }
        }
        (changes(&visit, &navigator, &answers.profile, verdict))
        @for (wanted, heading) in [
            (CriterionOutcome::NotMet, "verdict-not-met-first"),
            (CriterionOutcome::Unknown, "verdict-unknown"),
            (CriterionOutcome::Met, "verdict-met"),
            (CriterionOutcome::NotApplicable, "verdict-not-applicable"),
        ] {
            (criteria(&visit, verdict, wanted, heading))
        }
        (shown_only(&visit, verdict))
        section {
            p { (link::onward(&visit.href(&format!("routes/{}", verdict.route.id)), &visit.word("web-verdict-route"))) }
            p { (link::onward(&visit.href("verdict"), &visit.word("web-verdict-all"))) }
        }
    };
    let page = Page::personal(name, main).under(visit.word("verdict-title"), visit.href("verdict"));
    Ok(visit.answer(page))
}

/// One sentence; none where what is waited for is no answer, as that is said below.
fn headline(visit: &Visit, verdict: &Verdict<'_>) -> Option<String> {
    let waits_for_others = verdict.waiting.as_ref().is_some_and(|waiting| {
        waiting.answers.is_empty() && !visit.tell().waiting(verdict).is_empty()
    });
    match verdict.outcome {
        Outcome::Closed => Some(visit.tell().closed(verdict.closed)),
        Outcome::CannotTell if waits_for_others => None,
        outcome => Some(visit.tell().headline(outcome)),
    }
}

fn criteria(
    visit: &Visit,
    verdict: &Verdict<'_>,
    wanted: CriterionOutcome,
    heading: &str,
) -> Markup {
    let inside = verdict.criteria.iter();
    let inside: Vec<_> = inside.filter(|row| row.is_deciding() && row.outcome == wanted).collect();
    html! {
        @if !inside.is_empty() {
            section {
                h2 { (visit.word(heading)) " (" (inside.len()) ")" }
                ul .rows { @for row in inside { (criterion(visit, row)) } }
            }
        }
    }
}

/// A criterion: its text, the answers it rests on, its rule, where it was read, and how it was worked out.
fn criterion(visit: &Visit, verdict: &CriterionVerdict<'_>) -> Markup {
    let tell = visit.tell();
    let row = verdict.criterion;
    let mut facts = facts(verdict);
    if verdict.outcome == CriterionOutcome::NotApplicable {
        facts.clear();
    }
    let key = if facts.len() == 1 { "verdict-answer" } else { "verdict-answers" };
    let given: Vec<String> = facts.iter().map(|fact| tell.given(fact)).collect();
    let missing = facts.iter().filter(|fact| {
        matches!(fact.given, Given::NotAsked | Given::Unknown) && fact.fact.ask.is_some()
    });
    let opened: Vec<_> =
        verdict.conditions().filter(|verdict| condition::is_worth_opening(verdict)).collect();
    html! {
        li {
            p { (outcome::criterion(visit, verdict.outcome)) strong { (visit.text(&row.text)) }
                " " span .kind { (visit.word(&format!("common-criterion-kind-{}", row.kind.word()))) } }
            @if let Some(applies) = &row.applies {
                p .only { (visit.say("route-criteria-applies", &[("condition", tell.condition(&applies.test).into())])) }
            }
            @if !given.is_empty() { p { span .quiet { (visit.word(key)) ": " } (given.join("; ")) } }
            @if verdict.outcome == CriterionOutcome::Unknown {
                @for fact in missing {
                    p { (link::onward(&check::place_to_change(visit, fact.id), &tell.label(fact.id))) }
                }
            }
            @if let Some(rule) = tell.rule(verdict) { p { span .quiet { (visit.word("verdict-rule")) ": " } (rule) } }
            (readings(visit, verdict))
            @if !matches!(verdict.rule, RuleVerdict::Readings(_)) { (place::places(visit, &places(verdict))) }
            @if !opened.is_empty() {
                details .worked {
                    summary { (visit.word("web-verdict-worked")) }
                    @for one in opened {
                        (condition::condition(visit, one))
                        p .quiet { code lang="en" { (one.text) } }
                    }
                }
            }
        }
    }
}

/// Where sources disagree, what each of them says and what follows from it.
fn readings(visit: &Visit, verdict: &CriterionVerdict<'_>) -> Markup {
    let RuleVerdict::Readings(readings) = &verdict.rule else { return html! {} };
    html! {
        div .conflict {
            p { (badge(Tone::Bad, &visit.word("common-disagree"))) " " (visit.word("verdict-readings")) }
            ul .sides {
                @for reading in readings {
                    li {
                        p { (outcome::sign(visit, reading.condition.truth)) (visit.text(reading.text)) }
                        @for passage in &reading.cite { (place::place(visit, passage.0)) }
                    }
                }
            }
            @if verdict.is_disputed() { p { (visit.word("verdict-readings-disagree")) } }
            @else if verdict.outcome != CriterionOutcome::Unknown { p { (visit.word("verdict-readings-agree")) } }
        }
    }
}

fn shown_only(visit: &Visit, verdict: &Verdict<'_>) -> Markup {
    let shown: Vec<_> = verdict.criteria.iter().filter(|row| !row.is_deciding()).collect();
    html! {
        @if !shown.is_empty() && verdict.outcome != Outcome::Closed {
            section {
                h2 { (visit.word("verdict-shown-only")) }
                ul .rows {
                    @for row in shown {
                        li { p { (visit.text(&row.criterion.text)) } (place::places(visit, &row.criterion.basis.cite)) }
                    }
                }
            }
        }
    }
}

/// What would change it: what was tried and works, and what waiting alone does.
fn changes(
    visit: &Visit,
    navigator: &Navigator<'_>,
    profile: &Profile,
    verdict: &Verdict<'_>,
) -> Markup {
    let openings = match verdict.outcome {
        Outcome::NotEligible => openings(navigator, profile, verdict.id),
        _ => None,
    };
    let outlook = outlook(navigator, profile).into_iter().find(|row| row.id == verdict.id);
    let told = outlook.as_ref().map(|outlook| waiting(visit, outlook)).unwrap_or_default();
    html! {
        @if openings.is_some() || !told.is_empty() {
            section id="changes" {
                h2 { (visit.word("verdict-change")) }
                @if let Some(openings) = &openings { (opened(visit, openings)) }
                @for text in told { p { (text) } }
            }
        }
    }
}

/// The day on which waiting opens a route, and the day and reason that close it again.
pub(super) fn waiting(visit: &Visit, outlook: &Outlook<'_>) -> Vec<String> {
    let loss = outlook.lost.as_ref().map(|lost| visit.tell().loss(lost));
    visit.tell().opens(outlook).into_iter().chain(loss).collect()
}

fn opened(visit: &Visit, openings: &Openings<'_>) -> Markup {
    let tell = visit.tell();
    let has_some = !openings.suggestions.is_empty();
    let fixed: Vec<&str> = openings.fixed.iter().map(|fact| visit.text(&fact.label)).collect();
    html! {
        p .quiet { (visit.word(if has_some { "verdict-change-tested" } else { "verdict-change-none" })) }
        @for (kind, heading) in [
            (Change::Action, "verdict-change-action"),
            (Change::Circumstance, "verdict-change-circumstance"),
        ] {
            @let of_kind: Vec<_> = openings.suggestions.iter().filter(|row| row.kind == kind).collect();
            @if !of_kind.is_empty() {
                h3 { (visit.word(heading)) }
                ul .rows {
                    @for suggestion in of_kind {
                        li {
                            @let several = suggestion.changes.len() > 1;
                            @if several { p .quiet { (visit.word("verdict-change-two")) ":" } }
                            @for changed in &suggestion.changes {
                                p { (tell.changed(changed)) }
                                @if let Some(action) = &changed.fact.fact.action {
                                    p .quiet { (visit.text(action)) }
                                }
                            }
                        }
                    }
                }
            }
        }
        @if !openings.partial.is_empty() {
            ul .rows { @for suggestion in &openings.partial { li { p { (tell.nearer(suggestion)) } } } }
        }
        @if !has_some && !fixed.is_empty() {
            p { (visit.say("verdict-change-fixed", &[("labels", fixed.join("; ").into())])) }
        }
    }
}
