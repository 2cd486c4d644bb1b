//! What is owed after the grant, each with its last day when the timeline knows the event it is counted from.

use calendar::Calendar;
use catalogue::{Duration, Obligation, Passage};
use serde::Serialize;

use super::{
    day::Person,
    landmark,
    moment::Moment,
    need::Need,
    row::{Row, passages},
    timeline::{TimedStep, landmark as find},
};

/// One duty.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Duty<'c> {
    /// The obligation.
    pub obligation: Row<'c, Obligation>,
    /// Whether the person has it.
    pub need: Need<'c>,
    /// The condition in the data's own words.
    pub when: Option<&'c str>,
    /// What its time is counted from.
    pub after: &'c str,
    /// Its time.
    pub term: Option<Duration>,
    /// When the event falls; absent if it is no step of the timeline, such as a later move.
    pub event: Option<Moment<'c>>,
    /// The last day, by the event's earliest and latest day; absent without event or time. It is the day itself even if
    /// that is a day off: the act may give until the next working day, but what is done by then is done in time.
    pub due: Option<Moment<'c>>,
    /// Where it was read.
    pub cite: Vec<Row<'c, Passage>>,
}

impl<'c> Duty<'c> {
    pub(super) fn of(
        obligation: &'c Obligation,
        person: &Person<'_, 'c>,
        steps: &[TimedStep<'c>],
        calendar: &Calendar,
    ) -> Self {
        let named = steps.iter().find(|timed| timed.step.id == obligation.after);
        let step = named.or_else(|| find(steps, landmark::of_event(&obligation.after)?));
        let event = step.map(|timed| timed.ends.clone());
        let due = event.as_ref().zip(obligation.term).map(|(event, term)| {
            // The event may fall on either end, so both days are counted in full.
            event.plus(calendar, term.term().to_the_day(), false)
        });
        Self {
            obligation: Row(obligation),
            need: person.need(obligation.when.as_ref()),
            when: obligation.when.as_ref().map(|when| when.text.as_str()),
            after: &obligation.after,
            term: obligation.term,
            event,
            due,
            cite: passages(&person.day.catalogue.passages, obligation.basis.cite.iter().copied()),
        }
    }
}
