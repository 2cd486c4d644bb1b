//! The steps of a plan, and what is owed afterwards.

use navigator::plan;
use serde::Serialize;
use terms::Date;
use utoipa::ToSchema;

use super::{
    super::{duration::Duration, need::Need},
    moment::Moment,
};
use crate::teller::Teller;

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct TimedStep {
    /// Its name within the route.
    pub(crate) id: String,
    /// What is done.
    pub(crate) text: String,
    /// Where it is done.
    pub(crate) place: Option<String>,
    /// The source that leads there, by key.
    pub(crate) link: Option<String>,
    /// Whether the person takes it.
    pub(crate) need: Need,
    /// For whom, in the language of conditions.
    pub(crate) when: Option<String>,
    /// How long it takes by the act; absent if `is_own` or if no source states it.
    pub(crate) term: Option<Duration>,
    /// An act of the person, as long as the person takes: counted as done on the day it can begin.
    pub(crate) is_own: bool,
    /// What is known of a term that no source states.
    pub(crate) unstated: Option<String>,
    /// When it can begin.
    pub(crate) begins: Moment,
    /// When it ends.
    pub(crate) ends: Moment,
    /// The last day on which the step is in force, if it may begin later than that.
    pub(crate) in_force_until: Option<Date>,
    /// Where it was read, by key.
    pub(crate) cite: Vec<String>,
}

/// One duty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Duty {
    /// Its name within the route.
    pub(crate) id: String,
    /// What is owed.
    pub(crate) text: String,
    /// Whether the person has it.
    pub(crate) need: Need,
    /// For whom, in the language of conditions.
    pub(crate) when: Option<String>,
    /// What its time is counted from.
    pub(crate) after: String,
    /// Its time.
    pub(crate) term: Option<Duration>,
    /// When the event falls; absent if it is no step of the plan, such as a later move.
    pub(crate) event: Option<Moment>,
    /// The last day; absent without event or time.
    pub(crate) due: Option<Moment>,
    /// Where it was read, by key.
    pub(crate) cite: Vec<String>,
}

impl TimedStep {
    pub(crate) fn new(teller: &Teller<'_>, timed: &plan::TimedStep<'static>) -> Self {
        let term = match timed.length {
            plan::Length::Term(term) => Some(Duration::new(teller, term)),
            plan::Length::Own | plan::Length::Unstated => None,
        };
        let step = timed.step.0;
        Self {
            id: step.id.clone(),
            text: teller.text(&step.text),
            place: teller.maybe(step.place.as_ref()),
            link: step.link.map(|source| teller.catalogue().source(source).key.clone()),
            need: Need::new(teller, &timed.need),
            when: timed.when.map(str::to_owned),
            term,
            is_own: timed.length == plan::Length::Own,
            unstated: teller.maybe(step.unknown.as_ref()),
            begins: Moment::from(&timed.begins),
            ends: Moment::from(&timed.ends),
            in_force_until: timed.in_force_until,
            cite: teller.cite_rows(&timed.cite),
        }
    }
}

impl Duty {
    pub(crate) fn new(teller: &Teller<'_>, duty: &plan::Duty<'static>) -> Self {
        Self {
            id: duty.obligation.id.clone(),
            text: teller.text(&duty.obligation.text),
            need: Need::new(teller, &duty.need),
            when: duty.when.map(str::to_owned),
            after: duty.after.to_owned(),
            term: duty.term.map(|term| Duration::new(teller, term)),
            event: duty.event.as_ref().map(Moment::from),
            due: duty.due.as_ref().map(Moment::from),
            cite: teller.cite_rows(&duty.cite),
        }
    }
}
