//! A plan: which papers each person of the family needs, what it costs, when each step begins and ends, what is owed
//! afterwards, and what may spoil it. Nothing is guessed: what cannot be told says what it waits for.
//!
//! The plan holds rows of the catalogue, so that whoever shows it reads their texts in a language; written to JSON, a
//! row is its name.

mod cost;
mod day;
mod events;
mod figure;
mod landmark;
mod moment;
mod need;
mod obligations;
mod papers;
mod people;
mod person;
mod row;
mod timeline;
mod warning;
mod window;

use std::collections::BTreeMap;

use calendar::Calendar;
use catalogue::{Catalogue, Dated, NotYetKnown, Route, RouteId, Stage};
use rules::Slot;
use serde::Serialize;
use terms::Date;
use thiserror::Error;

pub use cost::{Charge, Cost, Total};
pub use events::{Entry, Words, events};
pub use figure::{Counted, Figure, Price, Valued};
pub use moment::{Moment, Open};
pub use need::{Need, Waiting};
pub use obligations::Duty;
pub use papers::{Check, Checked, PersonalPaper};
pub use people::{Ordered, PersonPlan};
pub use row::{Named, Row};
pub use timeline::{Length, TimedStep};
pub use warning::{Event, Warning};
pub use window::Window;

pub(crate) use day::{Day, Person};
pub(crate) use landmark::DECISION;
pub(crate) use person::applicant_slots;
pub(crate) use row::passages;

use crate::{
    Navigator,
    profile::{Member, Profile},
};
use day::{holding, within};
use papers::HandedIn;
use timeline::landmark;

/// The way through one route for one family.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plan<'c> {
    /// The route.
    pub route: Row<'c, Route>,
    /// The day on which it begins.
    pub start: Date,
    /// The day whose knowledge is used.
    pub known_at: Date,
    /// When the application is handed in.
    pub filing: Moment<'c>,
    /// When it is decided; absent if the route names no step that ends with a decision.
    pub decision: Option<Moment<'c>>,
    /// The applicant, then the family in the order of the profile.
    pub people: Vec<PersonPlan<'c>>,
    /// The order in which to obtain the papers.
    pub order: Vec<Ordered>,
    /// What it costs.
    pub cost: Cost<'c>,
    /// What is done, in order.
    pub steps: Vec<TimedStep<'c>>,
    /// What is owed afterwards.
    pub obligations: Vec<Duty<'c>>,
    /// What may spoil the plan.
    pub warnings: Vec<Warning<'c>>,
}

/// Why there is no plan.
#[derive(Debug, Error)]
pub enum NoPlan {
    /// The catalogue knew nothing on the day whose knowledge is asked for.
    #[error(transparent)]
    NotYetKnown(#[from] NotYetKnown),
    /// The route was not known on that day.
    #[error(
        "on {known_at} the catalogue did not know the route `{route}` yet: it was read on {known}"
    )]
    RouteNotYetKnown {
        /// The route.
        route: String,
        /// The day that was asked for.
        known_at: Date,
        /// The day on which it was read.
        known: Date,
    },
    /// The rows of the calendar that were known on that day contradict each other.
    #[error("the calendar cannot be built: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Calendar(Vec<calendar::Problem>),
}

/// The way through a route for a person and the family, begun on `start`. The rules are those the navigator knows, in
/// force on each day of the plan; the navigator's own day plays no part.
///
/// # Errors
/// [`NoPlan`] if the route was not known, or the calendar contradicts itself.
pub fn plan<'c>(
    navigator: &Navigator<'c>,
    route: RouteId,
    profile: &Profile,
    start: Date,
) -> Result<Plan<'c>, NoPlan> {
    let (catalogue, known_at) = (navigator.catalogue(), navigator.known_at());
    let calendar = catalogue.at(start, known_at)?.calendar().map_err(NoPlan::Calendar)?;
    let route = &catalogue.routes[route.index()];
    if !route.basis.validity.was_known(known_at) {
        let known = route.basis.validity.known;
        return Err(NoPlan::RouteNotYetKnown { route: route.id.clone(), known_at, known });
    }
    let answers = profile.slots();
    let people = person::people(catalogue, &answers, &profile.family);
    let scene = Scene { catalogue, known_at, start, calendar: &calendar };
    scene.plan(route, &people, &answers)
}

/// What everything in a plan is counted with.
struct Scene<'p, 'c> {
    catalogue: &'c Catalogue,
    known_at: Date,
    start: Date,
    calendar: &'p Calendar,
}

impl<'c> Scene<'_, 'c> {
    fn plan(
        &self,
        route: &'c Route,
        people: &[Member],
        answers: &[Slot],
    ) -> Result<Plan<'c>, NoPlan> {
        let slots: Vec<Vec<Slot>> =
            people.iter().map(|person| person::slots(self.catalogue, answers, person)).collect();
        let first = self.day(self.start)?;
        let applicant = first.of(&slots[0]);
        let steps = timeline::timeline(route, &applicant, self.calendar);
        let filing = landmark(&steps, landmark::FILING)
            .map_or(Moment::on(self.start), |timed| timed.begins.clone());
        let decision = landmark(&steps, landmark::DECISION).map(|timed| timed.ends.clone());
        let stages = self.stages(&steps, &filing, decision.as_ref())?;

        let handed_in: Vec<_> = stages.values().flat_map(|stage| stage.rows(route)).collect();
        let papers = holding(&route.papers, &handed_in, self.known_at);
        let mut planned = Vec::new();
        for (person, slots) in people.iter().zip(&slots) {
            let is_named = people::is_named(&papers, person);
            let own = papers.iter().filter(|paper| paper.who.contains(&person.member));
            let papers = own.filter_map(|paper| {
                let stage = &stages[&paper.stage];
                let on = stage.rows(route);
                let decision = decision.as_ref().and_then(|moment| moment.latest);
                let decision = decision.filter(|_| paper.stage == Stage::Apply);
                let handed_in = HandedIn {
                    moment: &stage.moment,
                    decision,
                    start: self.start,
                    calendar: self.calendar,
                };
                let holds = on.iter().any(|day| paper.holds(*day, self.known_at));
                holds.then(|| papers::paper(paper, &stage.of(slots), &handed_in)).flatten()
            });
            planned.push(PersonPlan {
                member: person.member,
                birth_date: person.birth_date,
                passport_valid_until: person.passport_valid_until,
                is_named,
                papers: papers.collect(),
            });
        }

        let fees = stages.iter().flat_map(|(stage, days)| {
            let people = people::payers(&planned, *stage);
            let people: Vec<_> = people.into_iter().map(|person| days.of(&slots[person])).collect();
            let fees = holding(&route.fees, &days.rows(route), self.known_at);
            let fees = fees.into_iter().filter(|fee| fee.stage == *stage);
            fees.filter_map(|fee| Charge::of(fee, &people, &days.moment)).collect::<Vec<_>>()
        });
        let mut fees: Vec<_> = fees.collect();
        fees.sort_by_key(|charge| route.fees.iter().position(|fee| fee.id == charge.fee.id));

        let after = decision.as_ref().map(Moment::days).filter(|days| !days.is_empty());
        let after: Vec<_> = after
            .unwrap_or_else(|| vec![self.start])
            .into_iter()
            .map(|day| within(&route.basis, day))
            .collect();
        let obligations = holding(&route.obligations, &after, self.known_at);
        let obligations = obligations
            .into_iter()
            .map(|row| Duty::of(row, &applicant, &steps, self.calendar))
            .collect();

        let mut plan = Plan {
            route: Row(route),
            start: self.start,
            known_at: self.known_at,
            filing,
            decision,
            order: people::order(&planned, self.start),
            people: planned,
            cost: Cost::of(fees),
            steps,
            obligations,
            warnings: Vec::new(),
        };
        plan.warnings = warning::warnings(&plan);
        Ok(plan)
    }

    fn day(&self, date: Date) -> Result<Day<'c>, NoPlan> {
        let environment = self.catalogue.at(date, self.known_at)?.environment();
        Ok(Day::new(self.catalogue, date, self.known_at, environment))
    }

    /// When the papers of each stage are handed in and its fees paid. A stage without a step of its own falls on the
    /// filing, or after the decision if it belongs there.
    fn stages(
        &self,
        steps: &[TimedStep<'c>],
        filing: &Moment<'c>,
        decision: Option<&Moment<'c>>,
    ) -> Result<BTreeMap<Stage, StageDays<'c>>, NoPlan> {
        let mut stages = BTreeMap::new();
        for stage in Stage::ALL.iter().copied() {
            let own = landmark(steps, landmark::of_stage(stage)).map(|timed| timed.begins.clone());
            let moment = own.unwrap_or_else(|| match stage {
                Stage::Card | Stage::Arrival => decision.unwrap_or(filing).clone(),
                Stage::Apply | Stage::Screening | Stage::Petition => filing.clone(),
            });
            let mut days = moment.days();
            if days.is_empty() {
                days.push(self.start);
            }
            let days = days.into_iter().map(|day| self.day(day)).collect::<Result<_, _>>()?;
            stages.insert(stage, StageDays { moment, days });
        }
        Ok(stages)
    }
}

/// A stage with the days between which it takes place.
struct StageDays<'c> {
    moment: Moment<'c>,
    /// One or two days, the earliest first.
    days: Vec<Day<'c>>,
}

impl<'c> StageDays<'c> {
    /// A person on each of the days.
    fn of(&self, slots: &[Slot]) -> Vec<Person<'_, 'c>> {
        self.days.iter().map(|day| day.of(slots)).collect()
    }

    /// The days by which rows are looked up.
    fn rows(&self, route: &Route) -> Vec<Date> {
        self.days.iter().map(|day| within(&route.basis, day.date)).collect()
    }
}
