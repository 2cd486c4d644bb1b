//! `qonys route ID`: one route in full.

use crate::{context::Context, error::AppError, show};

pub(super) fn run(context: &Context<'_>, id: &str) -> Result<String, AppError> {
    let route = context.route(id)?;
    if context.is_json {
        return Ok(context.json_told("route", show::route::json(context, route)));
    }
    Ok(show::route::page(context, route))
}
