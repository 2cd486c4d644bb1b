//! qonys: may I settle in Kazakhstan? An answer with its sources, in the terminal.
//!
//! The binary reads the command line, the clock and the environment, and hands the rest to the rooms below: the
//! `catalogue` says what the law says, the `navigator` what follows for a person, `speech` how to say it. Here is only
//! how it looks: a file of `command` for each command, a file of `show` for each thing that is shown.

mod arguments;
mod command;
mod context;
mod error;
mod interview;
mod json;
mod load;
mod machine;
mod output;
mod page;
mod people;
mod profile;
mod report;
mod settings;
mod show;
mod told;

use std::{ffi::OsString, process::ExitCode};

use speech::Speech;

use crate::{arguments::Wish, error::AppError};

fn main() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().collect();
    let asked = arguments::asked_language(&words);
    let language =
        asked.as_deref().and_then(|code| code.parse().ok()).unwrap_or_else(machine::language);
    let speech = Speech::new(language);
    match answer(words, &speech) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            output::complain(&speech, &error);
            error.exit()
        }
    }
}

fn answer(words: Vec<OsString>, speech: &Speech) -> Result<(), AppError> {
    match arguments::read(words, speech)? {
        Wish::Read(text) => output::write(speech, &text),
        Wish::Do(arguments) => command::run(*arguments, speech),
    }
}
