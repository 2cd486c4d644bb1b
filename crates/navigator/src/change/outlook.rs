//! What waiting does: the day on which a route opens by itself, and the day on which it is lost.

use catalogue::{Criterion, Route, RouteId};
use serde::Serialize;
use terms::Date;

use super::turning;
use crate::{
    navigator::Navigator,
    plan::Row,
    profile::Profile,
    verdict::{CriterionOutcome, Outcome},
};

/// What the coming years change for a route if neither the answers nor the rules in the catalogue change. Looked at are
/// twenty years; every day named was judged by the rules of that day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Outlook<'c> {
    /// Its position in the catalogue.
    #[serde(skip)]
    pub id: RouteId,
    /// The route.
    pub route: Row<'c, Route>,
    /// The first day on which waiting alone opens it; absent if it is open now or no such day comes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens: Option<Date>,
    /// When and why it stops being open: from now if it is open now, else from the day on which it opens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lost: Option<Lost<'c>>,
    /// The last day of the route itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends: Option<Date>,
}

/// The day on which a route is open no more.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Lost<'c> {
    /// The first day.
    pub on: Date,
    /// What is said of it then.
    pub outcome: Outcome,
    /// The criteria that are no longer met, or can no longer be told.
    pub criteria: Vec<Row<'c, Criterion>>,
}

pub(super) fn outlook<'c>(navigator: &Navigator<'c>, profile: &Profile) -> Vec<Outlook<'c>> {
    let catalogue = navigator.catalogue();
    let mut open: Vec<bool> = navigator
        .outcomes(profile)
        .into_iter()
        .map(|outcome| outcome == Outcome::Eligible)
        .collect();
    let mut outlooks: Vec<Outlook<'c>> = navigator
        .compiled()
        .iter()
        .map(|compiled| Outlook {
            id: compiled.view.id,
            route: Row(compiled.view.route),
            opens: None,
            lost: None,
            ends: compiled.view.route.basis.validity.until,
        })
        .collect();
    let routes: Vec<&Route> = navigator.routes().collect();
    for day in turning::days(navigator, &routes, &profile.slots()) {
        if outlooks.iter().all(|outlook| outlook.lost.is_some()) {
            break;
        }
        // The same knowledge on a later day: the catalogue knew something, so it does then too.
        let Ok(then) = Navigator::new(catalogue, day, navigator.known_at()) else { break };
        let outcomes = then.outcomes(profile);
        for ((outlook, is_open), outcome) in outlooks.iter_mut().zip(&mut open).zip(&outcomes) {
            match (*outcome, *is_open) {
                (Outcome::Eligible, false) if outlook.lost.is_none() => {
                    outlook.opens = Some(day);
                    *is_open = true;
                }
                (outcome, true) if outcome != Outcome::Eligible => {
                    outlook.lost = Some(Lost {
                        on: day,
                        outcome,
                        criteria: failing(&then, profile, outlook.id),
                    });
                    *is_open = false;
                }
                _ => {}
            }
        }
    }
    outlooks
}

fn failing<'c>(
    navigator: &Navigator<'c>,
    profile: &Profile,
    route: RouteId,
) -> Vec<Row<'c, Criterion>> {
    let answers = navigator.answers(profile);
    let compiled = navigator.compiled().iter().find(|compiled| compiled.view.id == route);
    let tests = compiled.map(|compiled| compiled.criteria.as_slice()).unwrap_or_default();
    let failing = tests.iter().filter(|test| test.decides()).filter(|test| {
        let outcome = CriterionOutcome::from(Navigator::weigh(&answers, test).criterion);
        matches!(outcome, CriterionOutcome::NotMet | CriterionOutcome::Unknown)
    });
    failing.map(|test| Row(test.criterion)).collect()
}
