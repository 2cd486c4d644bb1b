//! A file of many people: read row by row, judged in blocks on all processors, written in the order of the file.
//!
//! A file is as long as it likes: only a few blocks are in memory at a time. What is wrong with a row is told with its
//! row and column, the row is left out, and the others go on.

mod pipeline;
mod progress;
mod reader;
mod refusal;
mod sink;
mod source;
mod table;

use std::{io, path::Path};

use navigator::profile::Header;

pub(crate) use pipeline::run;
pub(crate) use progress::Progress;
pub(crate) use reader::Reader;
pub(crate) use refusal::{Refusal, Refusals};
pub(crate) use sink::Sink;
pub(crate) use source::{Chunk, Shape, Source};
pub(crate) use table::{Seated, Table};

use crate::{context::Context, error::AppError, machine};

/// Opens a file of people. The names of its columns come with it, if it has columns.
///
/// # Errors
/// A name that tells no format; a file that cannot be read or has no header.
pub(crate) fn open(
    context: &Context<'_>,
    file: &Path,
) -> Result<(Source, Option<Vec<String>>), AppError> {
    let shape = Shape::of(file).ok_or_else(|| ending(context, file))?;
    let (source, names) = Source::open(file, shape).map_err(|why| not_read(context, file, &why))?;
    if names.as_ref().is_some_and(Vec::is_empty) {
        let name = file.display().to_string();
        return Err(AppError::input(context.say("batch-no-header", &[("file", name.into())])));
    }
    Ok((source, names))
}

/// The error of a name that does not tell how the file is written.
pub(crate) fn ending(context: &Context<'_>, file: &Path) -> AppError {
    let name = file.display().to_string();
    let error = AppError::usage(context.say("batch-ending", &[("file", name.into())]));
    let is_parquet = file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("parquet"));
    if is_parquet { error.hint(context.word("batch-parquet")) } else { error }
}

/// The error of a file that could not be read.
pub(crate) fn not_read(context: &Context<'_>, file: &Path, why: &io::Error) -> AppError {
    let (file, reason) = (file.display().to_string(), why.to_string());
    AppError::input(
        context.say("errors-profile-not-read", &[("file", file.into()), ("reason", reason.into())]),
    )
}

/// The columns of a file by the dictionary of a catalogue; none for a file without columns.
///
/// # Errors
/// Everything wrong with them.
pub(crate) fn header(
    context: &Context<'_>,
    file: &Path,
    names: Option<&[String]>,
) -> Result<Option<Header>, AppError> {
    let Some(names) = names else { return Ok(None) };
    let latest = context.as_of.max(context.today);
    let header = Header::read(names.iter().map(String::as_str), &context.catalogue, latest);
    header.map(Some).map_err(|problems| {
        let name = file.display().to_string();
        let count = problems.len().into();
        let said = [("file", name.into()), ("count", count)];
        let error = AppError::input(context.say("batch-header", &said));
        problems.iter().fold(error, |error, (column, kind)| {
            error.hint(refusal::of_header(context, *column, kind))
        })
    })
}

/// Whoever reads the rows of a file by the dictionary of a catalogue.
pub(crate) fn reader<'r>(context: &'r Context<'_>, header: Option<&'r Header>) -> Reader<'r> {
    // What had happened by today may be told even when an older day is asked about.
    Reader::new(&context.catalogue, context.as_of.max(context.today), header)
}

/// How many blocks are worked on at the same time.
pub(crate) fn workers() -> usize {
    machine::processors()
}
