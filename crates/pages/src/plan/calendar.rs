//! `/{language}/routes/{id}/plan.ics`: the days of a plan for a calendar (RFC 5545).

use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use jiff::{Timestamp, tz::TimeZone};
use navigator::{calendar_file, plan::events};

use super::made::Made;
use crate::{Answers, Failure, Visit};

/// The file. Nobody keeps it: it may hold what a person has answered.
pub(crate) async fn show(
    visit: Visit,
    answers: Answers,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let made = Made::new(&visit, &answers, &id)?;
    let days = events(&made.plan, |entry| visit.tell().entry(&made.plan, entry));
    let name = visit.text(&made.route.route.name);
    let title = visit.say("plan-title", &[("route", name.into())]);
    // Written at the beginning of today, so that the same plan of a day is the same file.
    let written = visit.days().today.to_zoned(TimeZone::UTC).map(|day| day.timestamp());
    let written = written.unwrap_or(Timestamp::UNIX_EPOCH);
    let file = calendar_file::write(&title, written, &days);
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        // Names of routes are plain ASCII.
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{id}.ics\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, file).into_response())
}
