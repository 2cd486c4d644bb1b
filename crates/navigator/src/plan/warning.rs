//! What may spoil a plan: a rule that ends on the way, a paper that does not last, days that nobody can count.

use catalogue::{Document, Step};
use serde::Serialize;
use terms::Date;

use super::{Plan, moment::Open, papers::PersonalPaper, people::PersonPlan, row::Row};

/// One thing to look out for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "warning", rename_all = "kebab-case")]
pub enum Warning<'c> {
    /// The route is not in force on the day the plan begins. The plan shows what it asks or asked while in force.
    NotInForce {
        /// Its first day.
        from: Option<Date>,
        /// Its last day.
        until: Option<Date>,
    },
    /// The route may end before the application is handed in or decided.
    RouteEnds {
        /// Its last day.
        until: Date,
        /// Before what.
        before: Event,
        /// The latest day of that, as far as it can be counted; absent if it cannot. It may be earlier than `until`
        /// when a step before it takes a time that no source states.
        on: Option<Date>,
    },
    /// A step may not be in force any more when its turn comes.
    StepEnds {
        /// The step.
        step: Row<'c, Step>,
        /// Its last day.
        until: Date,
    },
    /// A passport ends before the application is handed in or decided.
    PassportEnds {
        /// Whose, by position in the plan.
        person: usize,
        /// Its last day.
        until: Date,
        /// Before what.
        before: Event,
        /// The latest day of that.
        on: Date,
    },
    /// A paper does not last until the decision, even if it is issued on the day on which it is handed in.
    PaperExpires {
        /// Whose, by position in the plan.
        person: usize,
        /// The paper.
        document: Row<'c, Document>,
        /// For how many days it is good.
        valid_days: u32,
        /// The latest day of the decision.
        decision: Date,
    },
    /// A paper would have had to be asked for before the plan begins.
    TooLate {
        /// Whose, by position in the plan.
        person: usize,
        /// The paper.
        document: Row<'c, Document>,
        /// The last day to ask for it.
        ask_by: Date,
    },
    /// The rules of the route name no paper that a member of the family hands in: whether the member comes along is not
    /// said by them.
    NotNamed {
        /// Who, by position in the plan.
        person: usize,
    },
    /// The days off of a year are not in the catalogue, so terms that reach into it have no end here.
    NoCalendar {
        /// The year.
        year: i16,
    },
}

/// A turning point of the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// The application is handed in.
    Filing,
    /// The decision.
    Decision,
}

/// Everything to look out for, the route first, then the steps, then the people in order.
pub(super) fn warnings<'c>(plan: &Plan<'c>) -> Vec<Warning<'c>> {
    let mut found = Vec::new();
    found.extend(route(plan));
    for timed in &plan.steps {
        if let Some(until) = timed.in_force_until.filter(|_| timed.need.is_possible()) {
            found.push(Warning::StepEnds { step: timed.step, until });
        }
    }
    for (person, of) in plan.people.iter().enumerate() {
        if !of.is_named {
            found.push(Warning::NotNamed { person });
        }
        found.extend(passport(plan, person, of));
        for paper in of.papers.iter().filter(|paper| paper.need.is_possible()) {
            found.extend(expiry(plan, person, paper));
        }
    }
    let open = plan.steps.iter().flat_map(|timed| &timed.ends.open);
    let mut years: Vec<i16> = open
        .filter_map(|open| if let Open::NoCalendar { year } = open { Some(*year) } else { None })
        .collect();
    years.sort_unstable();
    years.dedup();
    found.extend(years.into_iter().map(|year| Warning::NoCalendar { year }));
    found
}

fn route<'c>(plan: &Plan<'c>) -> Option<Warning<'c>> {
    let validity = plan.route.basis.validity;
    if !validity.in_force(plan.start) {
        return Some(Warning::NotInForce { from: validity.from, until: validity.until });
    }
    let until = validity.until?;
    let events = [(Event::Filing, Some(&plan.filing)), (Event::Decision, plan.decision.as_ref())];
    events.into_iter().find_map(|(before, moment)| {
        let moment = moment?;
        moment.may_be_after(until).then_some(Warning::RouteEnds {
            until,
            before,
            on: moment.latest,
        })
    })
}

/// The passport against the filing, then the decision: the first it does not reach.
fn passport<'c>(plan: &Plan<'c>, person: usize, of: &PersonPlan<'c>) -> Option<Warning<'c>> {
    let until = of.passport_valid_until.filter(|_| of.is_named)?;
    let decision = plan.decision.as_ref().and_then(|decision| decision.latest);
    let events = [(Event::Filing, plan.filing.latest), (Event::Decision, decision)];
    events.into_iter().find_map(|(before, on)| {
        let on = on.filter(|on| until < *on)?;
        Some(Warning::PassportEnds { person, until, before, on })
    })
}

fn expiry<'c>(plan: &Plan<'c>, person: usize, paper: &PersonalPaper<'c>) -> Option<Warning<'c>> {
    let window = paper.window.as_ref()?;
    let document = paper.document;
    if let Some(ask_by) = window.ask_by.filter(|_| window.is_too_late) {
        return Some(Warning::TooLate { person, document, ask_by });
    }
    let decision = plan.decision.as_ref().and_then(|decision| decision.latest)?;
    let valid_days = document.valid_days?;
    let lasts = window.lasts_from.is_none_or(|from| from <= window.issued_not_after);
    (!lasts).then_some(Warning::PaperExpires { person, document, valid_days, decision })
}
