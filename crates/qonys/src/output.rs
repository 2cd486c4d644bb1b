//! Writing: data to the output, everything else to the error output. Colours are taken away where the reader has none
//! or has set `NO_COLOR` (<https://no-color.org>). A reader who closes the pipe has seen enough.

use std::io::{self, ErrorKind, Write};

use speech::Speech;

use crate::{
    error::{AppError, Kind},
    page::{Look, Page, Piece},
};

/// Writes text to the output.
///
/// # Errors
/// [`Kind::Closed`] when nobody reads any more, else why it could not be written.
pub(crate) fn write(speech: &Speech, text: &str) -> Result<(), AppError> {
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|why| failed(speech, &why))
}

/// Writes what the person is told beside the output.
pub(crate) fn tell(text: &str) {
    // Where even the error output is closed, nobody is left to be told.
    let _ = anstream::stderr().write_all(text.as_bytes());
}

/// The error of an output that could not be written.
pub(crate) fn failed(speech: &Speech, why: &io::Error) -> AppError {
    if why.kind() == ErrorKind::BrokenPipe {
        return AppError::closed();
    }
    AppError::input(speech.say("errors-output", &[("reason", why.to_string().into())]))
}

/// Tells an error: places in files first, then what is wrong, then what to do about it.
pub(crate) fn complain(speech: &Speech, error: &AppError) {
    if matches!(error.kind, Kind::Told | Kind::Closed) {
        return;
    }
    let mut page = Page::new(crate::machine::width());
    if let Some(report) = &error.report {
        page.raw(report);
    }
    let mark = Piece::new(Look::Bad, format!("{}:", speech.say("cli-error", &[])));
    page.rich(0, 2, &[mark, Piece::plain(format!(" {}", error.message))]);
    for hint in &error.hints {
        page.rich(
            0,
            2,
            &[
                Piece::new(Look::Label, format!("{}:", speech.say("cli-hint", &[]))),
                Piece::plain(format!(" {hint}")),
            ],
        );
    }
    // Where even the error output is closed, nobody is left to be told.
    let _ = anstream::stderr().write_all(page.finish().as_bytes());
}
