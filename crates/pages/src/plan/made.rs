//! A plan as an address asks for it: the route, the first day, the answers of the person if there are any.

use catalogue::{At, Basis, PassageId, RouteAt, SourceId};
use maud::{Markup, html};
use navigator::{
    plan::{NoPlan, Plan, plan},
    tell::Citizenships,
    verdict::Outcome,
};
use terms::Date;

use crate::{
    Answers, Failure, Visit,
    parts::citation::{self, Notes, Standing},
};

/// A plan on its page.
pub(super) struct Made<'v> {
    pub(super) visit: &'v Visit,
    pub(super) route: RouteAt<'static>,
    pub(super) plan: Plan<'static>,
    /// What is said of the route by the answers; nothing without answers.
    pub(super) outcome: Option<Outcome>,
    pub(super) citizenships: Citizenships,
    /// The day on which papers are asked for.
    pub(super) at: At<'static>,
    pub(super) notes: Notes,
}

impl<'v> Made<'v> {
    /// The plan for the route of that name.
    pub(super) fn new(visit: &'v Visit, answers: &Answers, id: &str) -> Result<Self, Failure> {
        let route = visit.at().route(id).ok_or(Failure::NotFound)?;
        let start = start(visit)?;
        let navigator = visit.navigator()?;
        let made =
            plan(&navigator, route.id, &answers.profile, start).map_err(|why| match why {
                NoPlan::NotYetKnown(unknown) => Failure::NothingKnown(unknown),
                NoPlan::RouteNotYetKnown { .. } => Failure::NotFound,
                NoPlan::Calendar(_) => Failure::Internal,
            })?;
        let outcome = if answers.is_empty() {
            None
        } else {
            let verdicts = navigator.verdicts(&answers.profile);
            verdicts.route(route.id).map(|verdict| verdict.outcome)
        };
        let at = At { as_of: start, ..visit.at() };
        let citizenships = Citizenships::of(visit.catalogue(), &answers.profile);
        let notes = Notes::new(visit, sources(visit, &made));
        Ok(Self { visit, route, plan: made, outcome, citizenships, at, notes })
    }

    /// The line of places under a statement.
    pub(super) fn cite(&self, basis: &Basis) -> Markup {
        html! {
            p .cite { (citation::short(self.visit, &basis.cite, Standing::Here(&self.notes))) }
        }
    }

    /// What a need waits for, in its own line.
    pub(super) fn open(&self, need: &navigator::plan::Need<'_>) -> Markup {
        html! { @if let Some(waiting) = self.visit.tell().needs(need) { p .waits { (waiting) } } }
    }
}

/// The first day of the plan: as chosen, else the day of the page.
pub(super) fn start(visit: &Visit) -> Result<Date, Failure> {
    match visit.asked("start").map(str::trim).filter(|text| !text.is_empty()) {
        None => Ok(visit.days().as_of),
        Some(text) => text.parse().map_err(|_| Failure::NoDay(text.to_owned())),
    }
}

/// Every source that what is told cites.
fn sources(visit: &Visit, plan: &Plan<'_>) -> Vec<SourceId> {
    let mut cited: Vec<PassageId> = plan.route.basis.cite.clone();
    let papers = plan.people.iter().flat_map(|person| &person.papers);
    let papers = papers.filter(|paper| paper.need.is_possible());
    cited.extend(papers.flat_map(|paper| &paper.paper.basis.cite));
    cited.extend(plan.cost.fees.iter().flat_map(|charge| &charge.fee.basis.cite));
    cited.extend(plan.steps.iter().flat_map(|timed| &timed.step.basis.cite));
    cited.extend(plan.obligations.iter().flat_map(|duty| &duty.obligation.basis.cite));
    let lists = &visit.catalogue().lists;
    cited.extend(lists.iter().flat_map(|list| &list.editions).flat_map(|one| &one.basis.cite));
    cited.into_iter().map(|passage| visit.catalogue().passage(passage).source).collect()
}
