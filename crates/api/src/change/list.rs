//! `GET /changes`: what was read, or found to be wrong, lately.

use std::collections::BTreeMap;

use axum::response::Response;
use catalogue::{Turn, Use};
use serde::Serialize;
use terms::Date;
use utoipa::ToSchema;

use crate::{
    answer::Answer,
    ask::Ask,
    problem::Failure,
    view::{Basis, Used},
};

/// How many days with changes are told if no first day is named.
const USUAL: usize = 3;

/// What changed on one day.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DayOfChanges {
    /// The day on which it was read or found to be wrong.
    pub(crate) day: Date,
    /// The rows.
    pub(crate) rows: Vec<ChangedRow>,
}

/// A row that was read, or found to be wrong.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ChangedRow {
    /// What happened to it.
    pub(crate) change: Happened,
    /// The row.
    pub(crate) row: Used,
    /// What it stands on.
    pub(crate) basis: Basis,
}

/// What happened to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Happened {
    /// It was read.
    Read,
    /// It was found to be wrong; another row stands in its place.
    Replaced,
}

/// What changed lately
///
/// The rows that were read or replaced, newest day first, by the knowledge of the day asked for. When the law changes
/// is told by the days in force of each row.
#[utoipa::path(
    get, path = "/changes", tag = "catalogue", operation_id = "listChanges",
    params(("since" = Option<Date>, Query, description = "Only changes of this day and later; the last three days with changes if absent.", example = "2026-01-01")),
    responses((status = 200, description = "The changes, newest first", body = Answer<Vec<DayOfChanges>>)),
)]
pub(crate) async fn list(ask: Ask) -> Result<Response, Failure> {
    ask.only(&["since"])?;
    let since = ask.day("since")?;
    let teller = ask.teller();
    let mut days: BTreeMap<Date, Vec<(Happened, &Use<'_>)>> = BTreeMap::new();
    for event in ask.state.uses().events(ask.known_at) {
        let happened = match event.turn {
            Turn::Known => Happened::Read,
            Turn::Replaced => Happened::Replaced,
            Turn::Begins | Turn::Ends => continue,
        };
        days.entry(event.day).or_default().push((happened, event.row));
    }
    let newest = days.into_iter().rev().enumerate();
    let wanted = newest.take_while(|(at, (day, _))| match since {
        Some(since) => since <= *day,
        None => *at < USUAL,
    });
    let told = wanted.map(|(_, (day, rows))| DayOfChanges {
        day,
        rows: rows
            .into_iter()
            .map(|(change, row)| ChangedRow {
                change,
                row: Used::new(&teller, row),
                basis: Basis::new(&teller, row.basis),
            })
            .collect(),
    });
    let told: Vec<_> = told.collect();
    Ok(ask.answer(&teller, told))
}
