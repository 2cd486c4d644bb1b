//! A plan: papers, cost and dates for a family. What cannot be told says what it waits for.

mod cost;
mod figure;
mod moment;
mod paper;
mod step;
mod warning;

use navigator::plan as planned;
use serde::Serialize;
use terms::Date;
use utoipa::ToSchema;

use self::{
    cost::Cost,
    paper::{Ordered, PersonPlan},
    step::{Duty, TimedStep},
};
use super::{RouteName, word::OutcomeWord};
use crate::teller::Teller;

pub(crate) use figure::FeeFigure;
pub(crate) use moment::Moment;
pub(crate) use warning::Warning;

/// The way through one route for one family.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct Plan {
    /// The route.
    pub(crate) route: RouteName,
    /// The verdict on it by the person's answers: a plan is made whatever it is.
    pub(crate) outcome: Option<OutcomeWord>,
    /// The day on which the plan begins.
    pub(crate) start: Date,
    /// When the application is handed in.
    pub(crate) filing: Moment,
    /// When it is decided; absent if the route names no step that ends with a decision.
    pub(crate) decision: Option<Moment>,
    /// The applicant, then the family in the order of the request.
    pub(crate) people: Vec<PersonPlan>,
    /// The order in which to obtain the papers, so that none is too old when it is handed in.
    pub(crate) order: Vec<Ordered>,
    /// What it costs.
    pub(crate) cost: Cost,
    /// What is done, in order.
    pub(crate) steps: Vec<TimedStep>,
    /// What is owed afterwards.
    pub(crate) obligations: Vec<Duty>,
    /// What may spoil the plan.
    pub(crate) warnings: Vec<Warning>,
}

impl Plan {
    pub(crate) fn new(
        teller: &Teller<'_>,
        plan: &planned::Plan<'static>,
        outcome: Option<OutcomeWord>,
    ) -> Self {
        Self {
            route: RouteName::new(teller, &plan.route),
            outcome,
            start: plan.start,
            filing: Moment::from(&plan.filing),
            decision: plan.decision.as_ref().map(Moment::from),
            people: plan.people.iter().map(|person| PersonPlan::new(teller, person)).collect(),
            order: plan.order.iter().map(|ordered| (*ordered).into()).collect(),
            cost: Cost::new(teller, &plan.cost),
            steps: plan.steps.iter().map(|step| TimedStep::new(teller, step)).collect(),
            obligations: plan.obligations.iter().map(|duty| Duty::new(teller, duty)).collect(),
            warnings: plan.warnings.iter().map(Warning::from).collect(),
        }
    }
}
