//! The commands, a file each.

mod batch;
mod catalogue_check;
mod catalogue_coverage;
mod catalogue_diff;
mod catalogue_export;
mod catalogue_stats;
mod catalogue_verify;
mod check;
mod compare;
mod docs;
mod explain;
mod iin;
mod iin_capacity;
mod iin_check;
mod iin_explain;
mod iin_generate;
mod iin_scan;
mod impact;
mod ladder;
mod mcp;
mod plan;
mod register;
mod register_act;
mod register_check;
mod register_copy;
mod register_desk;
mod register_error;
pub(crate) use register_error::person as person_key;
mod register_form;
mod register_lookup;
mod route;
mod routes;
mod search;
mod serve;
mod shell;
mod sources;
mod summary;
mod verdict;

pub(crate) use batch::Summary;

use catalogue::RouteAt;
use speech::Speech;

use crate::{
    arguments::{About, Action, Arguments, Serve},
    context::Context,
    error::AppError,
    output, settings,
};

/// Does what the command line asks for.
///
/// # Errors
/// Whatever keeps the command from doing it.
pub(crate) fn run(arguments: Arguments, speech: &Speech) -> Result<(), AppError> {
    let common = &arguments.common;
    match &arguments.command {
        Some(Action::Completions { shell }) => {
            return output::write(speech, &shell::completions(*shell, speech));
        }
        Some(Action::Man) => return output::write(speech, &shell::manual(speech)),
        Some(Action::Docs { folder }) => return docs::run(folder, common, speech),
        Some(Action::Catalogue { about: About::Check }) => {
            return catalogue_check::run(common, speech);
        }
        Some(Action::Catalogue { about: About::Diff(wanted) }) => {
            return catalogue_diff::run(wanted, common, speech);
        }
        Some(Action::Impact(wanted)) => return impact::run(wanted, common, speech),
        _ => {}
    }
    let context = settings::context(common, speech)?;
    let text = match arguments.command {
        None if !context.is_json => return serve::run(context, common, &Serve::default()),
        Some(Action::Serve(wanted)) => return serve::run(context, common, &wanted),
        Some(Action::Mcp) => return mcp::run(context, common),
        None | Some(Action::Summary) => summary::run(&context)?,
        Some(Action::Routes) => routes::run(&context)?,
        Some(Action::Search { words }) => search::run(&context, &words)?,
        Some(Action::Route { route }) => route::run(&context, &route)?,
        Some(Action::Sources { source }) => sources::run(&context, source.as_deref())?,
        Some(Action::Catalogue { about }) => return catalogue(&context, about),
        Some(Action::Batch(wanted)) => return batch::run(&context, &wanted),
        Some(Action::Iin { about }) => return iin::run(&context, &about),
        Some(Action::Register { about }) => return register::run(&context, &about),
        Some(Action::Backup(wanted)) => return register::backup(&context, &wanted),
        Some(Action::Restore(wanted)) => return register::restore(&context, &wanted),
        Some(Action::Compare { routes, profile }) => {
            compare::run(&context, &routes, profile.as_deref())?
        }
        Some(Action::Plan { route, profile, start, ics }) => {
            let wanted = plan::Wanted {
                route: &route,
                profile: &profile,
                start: start.as_deref(),
                calendar: ics.as_deref(),
            };
            plan::run(&context, &wanted)?
        }
        Some(Action::Ladder { profile, goal }) => ladder::run(&context, &profile, goal.as_deref())?,
        Some(Action::Verdict { profile }) => verdict::run(&context, &profile)?,
        Some(Action::Explain { route, profile }) => explain::run(&context, &route, &profile)?,
        Some(Action::Check { save, profile }) => {
            return check::run(&context, save.as_deref(), profile.as_deref());
        }
        Some(
            Action::Completions { .. } | Action::Man | Action::Docs { .. } | Action::Impact(_),
        ) => String::new(),
    };
    output::write(speech, &text)
}

/// What is asked of the data behind the answers.
fn catalogue(context: &Context<'_>, about: About) -> Result<(), AppError> {
    let text = match about {
        About::Stats => catalogue_stats::run(context)?,
        About::Coverage => catalogue_coverage::run(context)?,
        About::Verify(wanted) => return catalogue_verify::run(context, &wanted),
        About::Export(wanted) => catalogue_export::run(context, &wanted)?,
        // Done before: they need no catalogue of their own.
        About::Check | About::Diff(_) => String::new(),
    };
    output::write(context.speech, &text)
}

/// How many names are proposed for one that does not exist.
const NEAREST: usize = 3;

impl Context<'_> {
    /// The route of that name.
    ///
    /// # Errors
    /// With the nearest names when there is none.
    pub(crate) fn route(&self, id: &str) -> Result<RouteAt<'_>, AppError> {
        let at = self.at()?;
        if let Some(route) = at.route(id) {
            return Ok(route);
        }
        if self.catalogue.route(id).is_some() {
            let date = self.date(self.known_at);
            return Err(AppError::usage(
                self.say("errors-route-not-then", &[("id", id.into()), ("date", date.into())]),
            ));
        }
        Err(self.unknown_route(id))
    }

    /// The error for a name that is no route, with the nearest names.
    pub(crate) fn unknown_route(&self, id: &str) -> AppError {
        let routes = &self.catalogue.routes;
        let mut names: Vec<(usize, &str)> =
            routes.iter().map(|route| (distance(id, &route.id), route.id.as_str())).collect();
        names.sort_unstable();
        let near: Vec<&str> = names.iter().take(NEAREST).map(|(_, name)| *name).collect();
        let error = AppError::usage(match names.first() {
            Some((distance, name)) if *distance <= id.len() / 3 + 1 => self.say(
                "errors-route-unknown-nearest",
                &[("id", id.into()), ("nearest", (*name).into())],
            ),
            _ => self.say("errors-route-unknown", &[("id", id.into())]),
        });
        error
            .hint(self.say("errors-routes-nearest", &[("names", near.join(", ").into())]))
            .hint(self.say("errors-route-list", &[("command", self.command("routes").into())]))
    }
}

/// How far a name is from what was typed: a part of the name is near.
fn distance(typed: &str, name: &str) -> usize {
    if name.contains(typed) { 1 } else { strsim::damerau_levenshtein(typed, name) }
}
