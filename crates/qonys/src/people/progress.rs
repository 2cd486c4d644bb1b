//! How far it has got, on one line of the terminal; nothing where the error output is no terminal.

use std::{
    io::{self, IsTerminal},
    time::Duration,
};

use crate::{context::Context, machine, output};

/// A line that is written again and again.
#[derive(Debug)]
pub(crate) struct Progress {
    is_shown: bool,
    last: Duration,
    is_written: bool,
}

/// Faster than this nobody reads.
const PAUSE: Duration = Duration::from_millis(200);

impl Progress {
    pub(crate) fn new() -> Self {
        let is_shown = io::stderr().is_terminal();
        Self { is_shown, last: machine::elapsed(), is_written: false }
    }

    /// So many rows are done.
    pub(crate) fn tell(&mut self, context: &Context<'_>, rows: usize, refused: usize) {
        let now = machine::elapsed();
        if !self.is_shown || now.saturating_sub(self.last) < PAUSE {
            return;
        }
        self.last = now;
        self.is_written = true;
        let counts = [("rows", rows.into()), ("refused", refused.into())];
        output::tell(&format!("\r\u{1b}[2K{}", context.say("batch-progress", &counts)));
    }

    /// Takes the line away, before something else is told.
    pub(crate) fn clear(&mut self) {
        if std::mem::take(&mut self.is_written) {
            output::tell("\r\u{1b}[2K");
        }
    }
}
