//! The catalogue: the one in the program, that of a folder, or an older one from a file of bytes or the history in git.

use std::{fs, path::Path};

use catalogue::{Catalogue, GitFailure, Problems, Unreadable, read_directory, read_revision};
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
    sound(check(folder, speech)?, speech)
}

/// The folder of data files where none is named.
pub(crate) const USUAL: &str = "data";

/// A state of the data by its name: a folder of data files, a file of bytes, or a revision of the data folder in git.
///
/// # Errors
/// A name that is none of these, or data with an error.
pub(crate) fn state(name: &str, data: &Path, speech: &Speech) -> Result<Catalogue, AppError> {
    let path = Path::new(name);
    if path.is_dir() {
        return catalogue(Some(path), speech);
    }
    if path.is_file() {
        let bytes = fs::read(path)
            .map_err(|why| unreadable(&Unreadable { path: path.to_owned(), why }, speech))?;
        return Catalogue::from_bytes(&bytes).map_err(|why| {
            let reason = why.to_string();
            AppError::input(
                speech.say(
                    "errors-data-not-read",
                    &[("path", name.into()), ("reason", reason.into())],
                ),
            )
        });
    }
    let files = read_revision(data, name).map_err(|why| {
        git(&why, speech).hint(speech.say("catalogue-diff-revision", &[("name", name.into())]))
    })?;
    sound(Catalogue::check(files), speech)
}

/// A catalogue without an error, or all of its errors.
fn sound(
    (catalogue, problems): (Option<Catalogue>, Problems),
    speech: &Speech,
) -> Result<Catalogue, AppError> {
    catalogue.ok_or_else(|| {
        let count = problems.errors().count();
        AppError::input(speech.say("errors-catalogue", &[("count", count.into())]))
            .with_report(report::data(&problems, speech))
    })
}

/// The error of a folder or file that could not be read.
pub(crate) fn unreadable(unreadable: &Unreadable, speech: &Speech) -> AppError {
    let (path, reason) = (unreadable.path.display().to_string(), unreadable.why.to_string());
    AppError::input(
        speech.say("errors-data-not-read", &[("path", path.into()), ("reason", reason.into())]),
    )
}

/// The error of git.
pub(crate) fn git(failure: &GitFailure, speech: &Speech) -> AppError {
    AppError::input(speech.say("catalogue-git-failed", &[("reason", failure.to_string().into())]))
}

/// Reads and checks the data of a folder.
///
/// # Errors
/// A folder or file that cannot be read.
pub(crate) fn check(
    folder: &Path,
    speech: &Speech,
) -> Result<(Option<Catalogue>, Problems), AppError> {
    let files = read_directory(folder).map_err(|why| unreadable(&why, speech))?;
    Ok(Catalogue::check(files))
}
