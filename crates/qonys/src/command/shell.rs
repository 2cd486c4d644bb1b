//! What shells and man(1) want to know of the command line.

use clap::CommandFactory;
use clap_complete::{Shell, generate};
use speech::Speech;

use crate::arguments::{Arguments, localised};

/// What is written here goes into files: it must not depend on the terminal.
pub(super) const WIDTH: usize = 80;

/// The completions for a shell.
pub(crate) fn completions(shell: Shell, speech: &Speech) -> String {
    let mut written = Vec::new();
    generate(shell, &mut localised(Arguments::command(), speech, WIDTH), "qonys", &mut written);
    String::from_utf8_lossy(&written).into_owned()
}

/// The page of the manual in roff.
pub(crate) fn manual(speech: &Speech) -> String {
    let mut written = Vec::new();
    let page = clap_mangen::Man::new(localised(Arguments::command(), speech, WIDTH));
    // Bytes in memory can always be written.
    let _ = page.render(&mut written);
    String::from_utf8_lossy(&written).into_owned()
}
