//! The catalogue: the one in the program, or that of a folder.

use std::path::Path;

use catalogue::{Catalogue, Problems, read_directory};
use speech::Speech;

use crate::{error::AppError, report};

/// The catalogue that `build.rs` has checked.
static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin"));

/// The catalogue of the program, or of `folder`.
///
/// # Errors
/// A folder that cannot be read, or whose data has an error: then nothing is loaded.
pub(crate) fn catalogue(folder: Option<&Path>, speech: &Speech) -> Result<Catalogue, AppError> {
    let Some(folder) = folder else {
        return Catalogue::from_bytes(BYTES).map_err(|why| {
            AppError::input(speech.say("errors-unexpected", &[("reason", why.to_string().into())]))
        });
    };
    let (catalogue, problems) = check(folder, speech)?;
    catalogue.ok_or_else(|| {
        let count = problems.errors().count();
        AppError::input(speech.say("errors-catalogue", &[("count", count.into())]))
            .with_report(report::data(&problems, speech))
    })
}

/// Reads and checks the data of a folder.
///
/// # Errors
/// A folder or file that cannot be read.
pub(crate) fn check(
    folder: &Path,
    speech: &Speech,
) -> Result<(Option<Catalogue>, Problems), AppError> {
    let files = read_directory(folder).map_err(|unreadable| {
        let (path, reason) = (unreadable.path.display().to_string(), unreadable.why.to_string());
        AppError::input(
            speech.say("errors-data-not-read", &[("path", path.into()), ("reason", reason.into())]),
        )
    })?;
    Ok(Catalogue::check(files))
}
