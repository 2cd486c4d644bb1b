//! `qonys compare ROUTE ROUTE…`: routes side by side, for a person if there are answers.

use std::path::Path;

use catalogue::RouteId;
use navigator::compare::compare;
use serde_json::json;

use crate::{context::Context, error::AppError, show};

pub(super) fn run(
    context: &Context<'_>,
    ids: &[String],
    profile: Option<&Path>,
) -> Result<String, AppError> {
    let mut routes: Vec<RouteId> = Vec::new();
    for id in ids {
        let route = context.route(id)?.id;
        if routes.contains(&route) {
            return Err(AppError::usage(context.say("compare-twice", &[("id", id.into())])));
        }
        routes.push(route);
    }
    if routes.len() < 2 {
        let command = context.command("routes");
        return Err(AppError::usage(context.word("compare-too-few"))
            .hint(context.say("errors-route-list", &[("command", command.into())])));
    }
    let profile = profile.map(|path| context.profile(path)).transpose()?;
    let navigator = context.navigator()?;
    let comparison = compare(&navigator, &routes, profile.as_ref());
    if context.is_json {
        return Ok(context.json_told("comparison", json!(comparison)));
    }
    Ok(show::compare::page(context, &comparison))
}
