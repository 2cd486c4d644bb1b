//! What is done, in order, and what is owed afterwards.

use maud::{Markup, html};
use navigator::plan::{Length, TimedStep};

use super::made::Made;
use crate::parts::link;

/// The steps that are taken, or may be.
pub(super) fn taken<'m>(made: &'m Made<'_>) -> Vec<&'m TimedStep<'static>> {
    made.plan.steps.iter().filter(|timed| timed.need.is_possible()).collect()
}

/// The steps.
pub(super) fn steps(made: &Made<'_>) -> Option<Markup> {
    let taken = taken(made);
    made.notes.begin();
    (!taken.is_empty()).then(|| {
        html! { ol .steps { @for timed in taken { li id={ "step-" (timed.step.id) } { (step(made, timed)) } } } }
    })
}

fn step(made: &Made<'_>, timed: &TimedStep<'_>) -> Markup {
    let visit = made.visit;
    let tell = visit.tell();
    let term = match timed.length {
        Length::Term(duration) => tell.duration(duration),
        Length::Unstated => timed
            .step
            .unknown
            .as_ref()
            .map_or_else(|| visit.word("plan-time-unknown"), |words| visit.text(words).to_owned()),
        Length::Own => visit.word("plan-own"),
    };
    html! {
        p { (visit.text(&timed.step.text)) }
        (made.open(&timed.need))
        dl .inline {
            @if let Some(place) = &timed.step.place {
                div { dt { (visit.word("plan-step-where")) } dd { (visit.text(place)) } }
            }
            div { dt { (visit.word("plan-begins")) } dd { (tell.moment(&timed.begins)) } }
            div { dt { (visit.word("plan-step-term")) } dd { (term) } }
            @if matches!(timed.length, Length::Term(_)) {
                @match tell.step_end(timed) {
                    (Some(label), end) => div { dt { (label) } dd { (end) } },
                    (None, why) => div { dd { (why) } },
                }
            }
            @if let Some(id) = timed.step.link {
                div { dt { (visit.word("plan-step-link")) } dd { (link::outward(visit, visit.catalogue().source(id))) } }
            }
        }
        (made.cite(&timed.step.basis))
    }
}

/// The duties.
pub(super) fn duties(made: &Made<'_>) -> Option<Markup> {
    let visit = made.visit;
    let owed: Vec<_> =
        made.plan.obligations.iter().filter(|duty| duty.need.is_possible()).collect();
    made.notes.begin();
    (!owed.is_empty()).then(|| {
        html! {
            ul .rows {
                @for duty in owed {
                    li {
                        p { (visit.text(&duty.obligation.text)) }
                        @if let Some(term) = visit.tell().duty_term(duty) {
                            p { (visit.word("plan-obligation-term")) ": " (term) }
                        }
                        @if let Some(due) = &duty.due {
                            p { strong { (visit.say("plan-due", &[("moment", visit.tell().moment(due).into())])) } }
                        }
                        (made.open(&duty.need))
                        (made.cite(&duty.obligation.basis))
                    }
                }
            }
        }
    })
}
