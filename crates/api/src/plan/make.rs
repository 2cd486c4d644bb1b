//! `POST /plan`: papers, cost and dates of one route for a person and the family.

use axum::response::Response;
use catalogue::RouteId;
use navigator::{
    Navigator, Profile,
    plan::{NoPlan, plan},
};
use terms::Date;

use crate::{
    answer::Answer, compute::compute, document::ProfileBody, person::Person, problem::Failure,
    teller::Teller, view::Plan,
};

/// A plan for one route
///
/// Which papers each member of the family needs and when to ask for them, what it costs with the formula of every fee,
/// when each step begins and ends by the working-day calendar, what is owed afterwards, and what may spoil it.
#[utoipa::path(
    post, path = "/plan", tag = "person", operation_id = "makePlan",
    params(
        ("route" = String, Query, description = "The name of a route: see `/routes`."),
        ("start" = Option<Date>, Query, description = "The day on which the plan begins; the day of `as_of` if absent.", example = "2026-12-01"),
    ),
    request_body = ProfileBody,
    responses((status = 200, description = "The plan", body = Answer<Plan>)),
)]
pub(crate) async fn make(person: Person) -> Result<Response, Failure> {
    let Person { ask, profile } = person;
    ask.only(&["route", "start"])?;
    let wanted = ask.said("route").ok_or(Failure::Missing { name: "route" })?;
    let route = ask.route(wanted)?.id;
    let start = ask.day("start")?.unwrap_or(ask.as_of);
    let navigator = ask.navigator()?;
    compute(move || {
        let teller = ask.teller();
        let told = told(&teller, &navigator, &profile, route, start)?;
        Ok::<_, Failure>(ask.personal(&teller, told))
    })
    .await
}

/// The plan for a route.
pub(crate) fn told(
    teller: &Teller<'_>,
    navigator: &Navigator<'static>,
    profile: &Profile,
    route: RouteId,
    start: Date,
) -> Result<Plan, Failure> {
    let made = plan(navigator, route, profile, start).map_err(|why| match why {
        NoPlan::NotYetKnown(unknown) => Failure::NothingKnown(unknown),
        NoPlan::RouteNotYetKnown { route, known_at, .. } => {
            Failure::RouteNotThen { id: route, known_at }
        }
        NoPlan::Calendar(_) => Failure::Internal,
    })?;
    let verdicts = navigator.verdicts(profile);
    let outcome = verdicts.route(route).map(|verdict| verdict.outcome.into());
    Ok(Plan::new(teller, &made, outcome))
}
