//! Routes: lawful ways to stay.

use catalogue::RouteAt;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    Basis,
    criterion::Criterion,
    row::{Asked, Claim, Conflict, Fee, Grant, LeadsTo, Obligation, Paper, Refusal, Silence, Step},
    word::{CategoryWord, RouteKindWord},
};
use crate::teller::Teller;

/// A route by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct RouteName {
    /// Its name in the data.
    pub(crate) id: String,
    /// Short name.
    pub(crate) name: String,
}

/// A route in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct RouteSummary {
    /// Its name in the data.
    pub(crate) id: String,
    /// Short name.
    pub(crate) name: String,
    /// What it gives and to whom.
    pub(crate) summary: String,
    /// What is given.
    pub(crate) kind: RouteKindWord,
    /// With what it is compared.
    pub(crate) category: CategoryWord,
    /// For what one comes: answers to the fact `purposes`.
    pub(crate) purposes: Vec<String>,
    /// An experiment with an end.
    pub(crate) is_pilot: bool,
    /// Whether it is in force on the day; if not, it is closed.
    pub(crate) is_in_force: bool,
    /// Who decides.
    pub(crate) authority: String,
    /// What it stands on.
    pub(crate) basis: Basis,
}

/// A route in full: the rows that hold on the two days. An empty list means that no source read states anything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Route {
    /// The route in short.
    pub(crate) route: RouteSummary,
    /// Who may have it.
    pub(crate) criteria: Vec<Criterion>,
    /// What is handed in.
    pub(crate) papers: Vec<Paper>,
    /// What it costs.
    pub(crate) fees: Vec<Fee>,
    /// What is done, in order.
    pub(crate) steps: Vec<Step>,
    /// What is owed after the grant.
    pub(crate) obligations: Vec<Obligation>,
    /// What it gives.
    pub(crate) grants: Vec<Grant>,
    /// What it leads to.
    pub(crate) leads_to: Vec<LeadsTo>,
    /// Grounds the authority weighs.
    pub(crate) refusals: Vec<Refusal>,
    /// What the acts read do not say.
    pub(crate) silences: Vec<Silence>,
    /// Where sources disagree.
    pub(crate) conflicts: Vec<Conflict>,
    /// What guides say without support.
    pub(crate) claims: Vec<Claim>,
    /// Questions people ask.
    pub(crate) questions: Vec<Asked>,
}

impl RouteName {
    pub(crate) fn new(teller: &Teller<'_>, route: &catalogue::Route) -> Self {
        Self { id: route.id.clone(), name: teller.text(&route.name) }
    }
}

impl RouteSummary {
    pub(crate) fn new(teller: &Teller<'_>, at: RouteAt<'_>) -> Self {
        let route = at.route;
        Self {
            id: route.id.clone(),
            name: teller.text(&route.name),
            summary: teller.text(&route.summary),
            kind: route.kind.into(),
            category: route.category.into(),
            purposes: route.purposes.clone(),
            is_pilot: route.pilot,
            is_in_force: at.is_in_force(),
            authority: teller.text(&route.authority),
            basis: Basis::new(teller, &route.basis),
        }
    }
}

impl Route {
    pub(crate) fn new(teller: &Teller<'_>, at: RouteAt<'_>) -> Self {
        Self {
            route: RouteSummary::new(teller, at),
            criteria: at.criteria().map(|row| Criterion::new(teller, row)).collect(),
            papers: at.papers().map(|row| Paper::new(teller, row)).collect(),
            fees: at.fees().map(|row| Fee::new(teller, row)).collect(),
            steps: at.steps().map(|row| Step::new(teller, row)).collect(),
            obligations: at.obligations().map(|row| Obligation::new(teller, row)).collect(),
            grants: at.grants().map(|row| Grant::new(teller, row)).collect(),
            leads_to: at.leads_to().map(|row| LeadsTo::new(teller, row)).collect(),
            refusals: at.refusals().map(|row| Refusal::new(teller, row)).collect(),
            silences: at.silences().map(|row| Silence::new(teller, row)).collect(),
            conflicts: at.conflicts().map(|row| Conflict::new(teller, row)).collect(),
            claims: at.claims().map(|row| Claim::new(teller, row)).collect(),
            questions: at.questions().map(|row| Asked::new(teller, row)).collect(),
        }
    }
}
