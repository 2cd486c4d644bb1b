//! Where results go: to the output as they come, or to a file that is there only once it is whole.

use std::{
    fs::{self, File},
    io::{self, BufWriter, StdoutLock, Write},
    path::{Path, PathBuf},
};

use crate::{context::Context, error::AppError, output};

/// Where results go.
#[derive(Debug)]
pub(crate) enum Sink {
    /// To the output.
    Output(BufWriter<StdoutLock<'static>>),
    /// To a file, written aside under another name.
    File(Aside),
}

/// A file being written beside the place where it will stand.
#[derive(Debug)]
pub(crate) struct Aside {
    file: BufWriter<File>,
    aside: PathBuf,
    path: PathBuf,
    is_whole: bool,
}

impl Sink {
    /// Opens the file, or the output if none is named.
    ///
    /// # Errors
    /// When the folder cannot be written to.
    pub(crate) fn open(context: &Context<'_>, path: Option<&Path>) -> Result<Self, AppError> {
        let Some(path) = path else {
            return Ok(Self::Output(BufWriter::new(io::stdout().lock())));
        };
        let mut aside = path.as_os_str().to_owned();
        aside.push(format!(".{}", std::process::id()));
        let aside = PathBuf::from(aside);
        let file = File::create(&aside).map_err(|why| not_written(context, path, &why))?;
        Ok(Self::File(Aside {
            file: BufWriter::new(file),
            aside,
            path: path.to_owned(),
            is_whole: false,
        }))
    }

    /// Writes more.
    ///
    /// # Errors
    /// When it cannot be written, or nobody reads any more.
    pub(crate) fn write(&mut self, context: &Context<'_>, bytes: &[u8]) -> Result<(), AppError> {
        match self {
            Self::Output(out) => {
                out.write_all(bytes).map_err(|why| output::failed(context.speech, &why))
            }
            Self::File(aside) => {
                aside.file.write_all(bytes).map_err(|why| not_written(context, &aside.path, &why))
            }
        }
    }

    /// Ends it: a file appears under its name, whole and on the disk.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(crate) fn finish(self, context: &Context<'_>) -> Result<(), AppError> {
        match self {
            Self::Output(mut out) => {
                out.flush().map_err(|why| output::failed(context.speech, &why))
            }
            Self::File(mut aside) => {
                let written = aside.file.flush().and_then(|()| aside.file.get_ref().sync_all());
                let written = written.and_then(|()| fs::rename(&aside.aside, &aside.path));
                aside.is_whole = written.is_ok();
                written.map_err(|why| not_written(context, &aside.path, &why))
            }
        }
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        if !self.is_whole {
            // Half a file is of no use to anybody; why it is only half has been told.
            let _ = fs::remove_file(&self.aside);
        }
    }
}

fn not_written(context: &Context<'_>, path: &Path, why: &io::Error) -> AppError {
    let (file, reason) = (path.display().to_string(), why.to_string());
    AppError::input(
        context
            .say("errors-profile-not-written", &[("file", file.into()), ("reason", reason.into())]),
    )
}
