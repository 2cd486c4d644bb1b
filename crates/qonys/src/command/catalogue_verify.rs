//! `qonys catalogue verify`: whether every passage still stands where it was read, in saved copies of the sources or in
//! the history of the acts.

use std::path::Path;

use catalogue::{Reach, Repositories, read_pages};
use serde_json::json;

use crate::{arguments::Verify, context::Context, error::AppError, load, output, show};

/// Looks for every passage.
///
/// # Errors
/// A folder that cannot be read, or a passage that is gone, which has been told by then.
pub(super) fn run(context: &Context<'_>, wanted: &Verify) -> Result<(), AppError> {
    let reach = if wanted.thorough { Reach::Letters } else { Reach::Words };
    let (text, lost) = match (&wanted.dir, &wanted.git) {
        (Some(folder), _) => pages(context, folder, reach)?,
        (None, Some(folder)) => history(context, folder, reach)?,
        // The command line demands one of the two.
        (None, None) => return Ok(()),
    };
    output::write(context.speech, &text)?;
    if lost > 0 { Err(AppError::told()) } else { Ok(()) }
}

fn pages(context: &Context<'_>, folder: &Path, reach: Reach) -> Result<(String, usize), AppError> {
    let pages = read_pages(folder).map_err(|why| load::unreadable(&why, context.speech))?;
    let report = context.catalogue.verify_pages(&pages, reach);
    let text = if context.is_json {
        context.json("pages", json!(report))
    } else {
        show::verify::pages(context, &report)
    };
    Ok((text, report.gone))
}

fn history(
    context: &Context<'_>,
    folder: &Path,
    reach: Reach,
) -> Result<(String, usize), AppError> {
    let fail = |why| load::git(&why, context.speech);
    let repositories = Repositories::open(folder).map_err(fail)?;
    let report = context.catalogue.verify_history(&repositories, reach).map_err(fail)?;
    let text = if context.is_json {
        context.json("history", json!(report))
    } else {
        show::verify::history(context, &report)
    };
    Ok((text, report.disappeared + report.never_found))
}
