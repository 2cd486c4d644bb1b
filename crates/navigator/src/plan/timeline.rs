//! The steps of a route in order, each with the days between which it begins and ends. Terms are counted as the law
//! counts them (Administrative Procedural and Process-related Code, Art. 76), from the end of the step before.

use calendar::Calendar;
use catalogue::{Duration, Passage, Route, Step};
use serde::Serialize;
use terms::Date;

use super::{
    day::{Person, holding, within},
    moment::{Moment, Open},
    need::Need,
    row::{Row, passages},
};

/// One step.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TimedStep<'c> {
    /// The step.
    pub step: Row<'c, Step>,
    /// Whether the person takes it.
    pub need: Need<'c>,
    /// The condition in the data's own words.
    pub when: Option<&'c str>,
    /// How long it takes.
    pub length: Length,
    /// When it can begin.
    pub begins: Moment<'c>,
    /// When it ends.
    pub ends: Moment<'c>,
    /// The last day on which the step is in force, if it may begin later than that.
    pub in_force_until: Option<Date>,
    /// Where it was read.
    pub cite: Vec<Row<'c, Passage>>,
}

/// How long a step takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "length", rename_all = "kebab-case")]
pub enum Length {
    /// The term of the act.
    Term(Duration),
    /// No source states it, as the row says in words.
    Unstated,
    /// An act of the person, as long as the person takes. It is counted as done on the day it can begin.
    Own,
}

/// The steps that hold when the person begins, in order.
pub(super) fn timeline<'c>(
    route: &'c Route,
    person: &Person<'_, 'c>,
    calendar: &Calendar,
) -> Vec<TimedStep<'c>> {
    let day = person.day;
    let mut timed: Vec<TimedStep<'c>> = Vec::new();
    for step in holding(&route.steps, &[within(&route.basis, day.date)], day.known_at) {
        let named = step
            .after
            .as_deref()
            .and_then(|after| timed.iter().find(|earlier| earlier.step.id == after));
        // The step it follows may not be in force on the day: then it follows the one before it.
        let before = named.or(timed.last());
        let begins = before.map_or_else(|| Moment::on(day.date), |before| before.ends.clone());
        timed.push(time(step, person, begins, calendar));
    }
    timed
}

fn time<'c>(
    step: &'c Step,
    person: &Person<'_, 'c>,
    begins: Moment<'c>,
    calendar: &Calendar,
) -> TimedStep<'c> {
    let need = person.need(step.when.as_ref());
    let length = match (step.term, &step.unknown) {
        (Some(term), _) => Length::Term(term),
        (None, Some(_)) => Length::Unstated,
        (None, None) => Length::Own,
    };
    let taken = match length {
        Length::Term(duration) => begins.plus(calendar, duration.term(), duration.most),
        Length::Unstated => begins.clone().but(Open::Unstated { step: &step.id }),
        Length::Own => begins.clone(),
    };
    let ends = match need {
        Need::Needed => taken,
        Need::NotNeeded => begins.clone(),
        Need::CannotTell(_) if taken == begins => taken,
        Need::CannotTell(_) => begins.until(taken).but(Open::Perhaps { step: &step.id }),
    };
    let in_force_until = step.basis.validity.until.filter(|last| begins.may_be_after(*last));
    TimedStep {
        step: Row(step),
        need,
        when: step.when.as_ref().map(|when| when.text.as_str()),
        length,
        begins,
        ends,
        in_force_until,
        cite: passages(&person.day.catalogue.passages, step.basis.cite.iter().copied()),
    }
}

/// The first step that is called by one of `names`, in the order of the names, and that the person takes.
pub(super) fn landmark<'t, 'c>(
    steps: &'t [TimedStep<'c>],
    names: &[&str],
) -> Option<&'t TimedStep<'c>> {
    names.iter().find_map(|name| {
        steps.iter().find(|timed| timed.step.id == *name && timed.need.is_possible())
    })
}
