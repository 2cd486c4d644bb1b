//! `qonys plan ROUTE`: papers, cost and dates, and the dates as a calendar file.

use std::{fs, path::Path};

use navigator::{
    Navigator, Profile, calendar_file,
    plan::{Entry, NoPlan, Plan, Words, events, plan},
};

use crate::{
    context::Context, error::AppError, machine, settings, show, show::legalisation::Citizenships,
    told,
};

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
    let citizenships = Citizenships::of(context, &profile);
    // The papers are handed in after this day, not after the one whose verdict is asked for.
    let at = context.at_day(start)?;
    if context.is_json {
        return Ok(told::plan::json(context, &plan, &citizenships, at));
    }
    let headline = headline(context, &navigator, &profile, route.id);
    let mut text = show::plan::page(context, &plan, headline.as_deref(), &citizenships, at);
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

/// A sentence for a route that is not open by the answers.
fn headline(
    context: &Context<'_>,
    navigator: &Navigator<'_>,
    profile: &Profile,
    route: catalogue::RouteId,
) -> Option<String> {
    use navigator::verdict::Outcome;
    let verdicts = navigator.verdicts(profile);
    match verdicts.route(route)?.outcome {
        Outcome::Eligible => Some(context.word("verdict-headline-eligible")),
        Outcome::NotEligible => Some(context.word("plan-not-eligible")),
        Outcome::CannotTell => Some(context.word("plan-cannot-tell")),
        // The plan itself says so, for its own first day.
        Outcome::Closed => None,
    }
}

fn write(context: &Context<'_>, plan: &Plan<'_>, path: &Path) -> Result<(), AppError> {
    let days = events(plan, |entry| words(context, plan, entry));
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

/// What a day of the calendar says.
fn words(context: &Context<'_>, plan: &Plan<'_>, entry: &Entry<'_, '_>) -> Words {
    let paper = |key: &str,
                 person: &navigator::plan::PersonPlan<'_>,
                 paper: &navigator::plan::PersonalPaper<'_>| {
        let who = context.word(&format!("common-person-{}", person.member.word()));
        let name = context.text(&paper.document.name);
        let issuer = context.text(&paper.document.issuer);
        Words {
            summary: context.say(key, &[("paper", name.into()), ("person", who.into())]),
            description: context.say(
                "common-label",
                &[("label", context.word("plan-paper-issuer").into()), ("value", issuer.into())],
            ),
        }
    };
    let plain = |summary: String, description: String| Words { summary, description };
    match entry {
        Entry::Begins(timed) => {
            plain(context.text(&timed.step.text).to_owned(), place(context, timed))
        }
        Entry::Ends(timed) => plain(
            context.say("plan-event-end", &[("step", context.text(&timed.step.text).into())]),
            place(context, timed),
        ),
        Entry::AskBy(person, of) => paper("plan-event-ask", person, of),
        Entry::NotBefore(person, of) => paper("plan-event-not-before", person, of),
        Entry::Due(duty) => plain(
            context.say("plan-event-due", &[("text", context.text(&duty.obligation.text).into())]),
            String::new(),
        ),
        Entry::RouteEnds => plain(
            context
                .say("plan-event-route-ends", &[("route", context.text(&plan.route.name).into())]),
            String::new(),
        ),
    }
}

fn place(context: &Context<'_>, timed: &navigator::plan::TimedStep<'_>) -> String {
    let mut lines = Vec::new();
    lines.extend(timed.step.place.as_ref().map(|place| context.text(place).to_owned()));
    lines.extend(timed.step.link.and_then(|link| context.catalogue.source(link).url.clone()));
    lines.join("\n")
}
