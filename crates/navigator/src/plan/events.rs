//! A plan as days of a calendar. What each day says is the caller's, in a language.

use terms::Date;

use super::{Duty, Length, Moment, PersonPlan, PersonalPaper, Plan, TimedStep};
use crate::calendar_file::Event;

/// Something that has a day.
#[derive(Clone, Copy, Debug)]
pub enum Entry<'p, 'c> {
    /// A step of the person can begin, on the day from which it certainly can.
    Begins(&'p TimedStep<'c>),
    /// A step with a term ends, on its latest day, if no time is missing from it.
    Ends(&'p TimedStep<'c>),
    /// The last day to ask for a paper.
    AskBy(&'p PersonPlan<'c>, &'p PersonalPaper<'c>),
    /// The first day on which a paper may be issued, if it lies after the beginning of the plan.
    NotBefore(&'p PersonPlan<'c>, &'p PersonalPaper<'c>),
    /// The last day of a duty, if its event falls on its latest day.
    Due(&'p Duty<'c>),
    /// The last day of the route.
    RouteEnds,
}

/// What a day says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// One line.
    pub summary: String,
    /// More, in several lines; may be empty.
    pub description: String,
}

/// The days of a plan, in their order.
pub fn events<'c>(plan: &Plan<'c>, mut words: impl FnMut(&Entry<'_, 'c>) -> Words) -> Vec<Event> {
    let route = &plan.route.id;
    let mut events: Vec<Event> = entries(plan)
        .into_iter()
        .map(|(name, day, entry)| {
            let Words { summary, description } = words(&entry);
            Event { uid: format!("{route}.{name}@qonys"), day, summary, description }
        })
        .collect();
    events.sort_by(|one, other| (one.day, &one.uid).cmp(&(other.day, &other.uid)));
    events
}

fn entries<'p, 'c>(plan: &'p Plan<'c>) -> Vec<(String, Date, Entry<'p, 'c>)> {
    let mut entries = Vec::new();
    let mut add =
        |name: String, day: Option<Date>, entry| entries.extend(day.map(|day| (name, day, entry)));
    for timed in plan.steps.iter().filter(|timed| timed.need.is_possible()) {
        let name = format!("step.{}", timed.step.id);
        match timed.length {
            Length::Term(_) => add(name, last_day(&timed.ends), Entry::Ends(timed)),
            Length::Own | Length::Unstated => {
                add(name, last_day(&timed.begins), Entry::Begins(timed))
            }
        }
    }
    for (number, person) in plan.people.iter().enumerate() {
        for (row, paper) in
            person.papers.iter().enumerate().filter(|(_, paper)| paper.need.is_possible())
        {
            // The same kind of paper may be handed in at several stages: its row tells them apart.
            let name = |what| format!("{what}.{}.{number}.{row}", paper.document.id);
            let window = paper.window.as_ref();
            let not_before =
                window.and_then(|window| window.issued_not_before).filter(|day| plan.start < *day);
            add(name("not-before"), not_before, Entry::NotBefore(person, paper));
            add(
                name("ask-by"),
                window.and_then(|window| window.ask_by),
                Entry::AskBy(person, paper),
            );
        }
    }
    for duty in plan.obligations.iter().filter(|duty| duty.need.is_possible()) {
        let due = duty.due.as_ref().and_then(last_day);
        add(format!("duty.{}", duty.obligation.id), due, Entry::Due(duty));
    }
    add("end".to_owned(), plan.route.basis.validity.until, Entry::RouteEnds);
    entries
}

/// The last day of a moment, if no unstated time is missing from it. A day that may as well be weeks later has no place in
/// a calendar: somebody would fly on it.
fn last_day(moment: &Moment<'_>) -> Option<Date> {
    moment.latest.filter(|_| moment.is_bounded())
}
