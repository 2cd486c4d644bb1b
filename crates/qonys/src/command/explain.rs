//! `qonys explain ROUTE`: the verdict on one route opened down to answer, rule, article and date.

use std::path::Path;

use crate::{context::Context, error::AppError, page::Page, show};

pub(super) fn run(context: &Context<'_>, id: &str, file: &Path) -> Result<String, AppError> {
    let route = context.route(id)?;
    let profile = context.profile(file)?;
    let navigator = context.navigator()?;
    let verdicts = navigator.verdicts(&profile);
    let Some(verdict) = verdicts.route(route.id) else { return Err(context.unknown_route(id)) };
    let changes = show::change::one(&navigator, &profile, verdict);
    if context.is_json {
        return Ok(context.json_told("verdict", super::verdict::told(verdict, &changes)));
    }
    let mut page = Page::new(context.width);
    show::explain::page(context, &mut page, verdict, &changes);
    show::verdict::contradictions(context, &mut page, &verdicts);
    context.footer(&mut page);
    Ok(page.finish())
}
