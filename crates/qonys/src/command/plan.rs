//! `qonys plan ROUTE`: papers, cost and dates, and the dates as a calendar file.

use std::{fs, path::Path};

use navigator::{
    calendar_file,
    plan::{NoPlan, Plan, events, plan},
    tell::Citizenships,
};

use crate::{context::Context, error::AppError, machine, settings, show, told};

/// What the command line says of a plan.
pub(super) struct Wanted<'a> {
    pub(super) route: &'a str,
    pub(super) profile: &'a Path,
    pub(super) start: Option<&'a str>,
    pub(super) calendar: Option<&'a Path>,
}

pub(super) fn run(context: &Context<'_>, wanted: &Wanted<'_>) -> Result<String, AppError> {
    let route = context.route(wanted.route)?;
    let profile = context.profile(wanted.profile)?;
    let start = settings::day(wanted.start, context.speech)?.unwrap_or(context.as_of);
    let navigator = context.navigator()?;
    let plan = plan(&navigator, route.id, &profile, start).map_err(|why| no_plan(context, &why))?;
    if let Some(path) = wanted.calendar {
        write(context, &plan, path)?;
    }
    let citizenships = Citizenships::of(&context.catalogue, &profile);
    // The papers are handed in after this day, not after the one whose verdict is asked for.
    let at = context.at_day(start)?;
    if context.is_json {
        return Ok(told::plan::json(context, &plan, &citizenships, at));
    }
    let verdicts = navigator.verdicts(&profile);
    let outcome = verdicts.route(route.id).map(|verdict| verdict.outcome);
    let mut text = show::plan::page(context, &plan, outcome, &citizenships, at);
    if let Some(path) = wanted.calendar {
        let file = path.display().to_string();
        text.push_str(&context.say("plan-time-saved", &[("file", file.into())]));
        text.push('\n');
    }
    Ok(text)
}

fn no_plan(context: &Context<'_>, why: &NoPlan) -> AppError {
    AppError::input(context.say("errors-unexpected", &[("reason", why.to_string().into())]))
}

fn write(context: &Context<'_>, plan: &Plan<'_>, path: &Path) -> Result<(), AppError> {
    let days = events(plan, |entry| context.tell().entry(plan, entry));
    let name = context.say("plan-title", &[("route", context.text(&plan.route.name).into())]);
    let file = calendar_file::write(&name, machine::now(), &days);
    fs::write(path, file).map_err(|why| {
        let (file, reason) = (path.display().to_string(), why.to_string());
        AppError::input(
            context.say(
                "errors-profile-not-written",
                &[("file", file.into()), ("reason", reason.into())],
            ),
        )
    })
}
