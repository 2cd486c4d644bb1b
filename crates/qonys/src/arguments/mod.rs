//! The command line: every command and option. Their help stands in `locales`, in the three languages.

mod help;
mod iin;
mod people;
mod register;
mod usage;

use std::{ffi::OsString, path::PathBuf};

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use speech::Speech;

use crate::{error::AppError, machine};

pub(crate) use help::localised;
pub(crate) use iin::{
    AboutIin, CapacityOf, CheckNumbers, ExplainNumber, GenerateNumbers, ScanText,
};
pub(crate) use people::{BatchOf, ImpactOf};
pub(crate) use register::{
    AboutRegister, Admit, Backup, Desk, ExportRegister, Form, ImportTable, LookupNumber, OfNumber,
    OnGround, Replace, Restore, WithPerson,
};

/// The command line.
#[derive(Debug, Parser)]
#[command(
    name = "qonys",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub(crate) struct Arguments {
    /// Options of every command.
    #[command(flatten)]
    pub(crate) common: Common,
    /// What to do; the pages are served if absent.
    #[command(subcommand)]
    pub(crate) command: Option<Action>,
}

/// Options of every command.
#[derive(Clone, Debug, Args)]
pub(crate) struct Common {
    /// `en`, `ru` or `kk`.
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub(crate) lang: Option<String>,
    /// JSON instead of text.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// The day whose rules are applied.
    #[arg(long, global = true, value_name = "DATE")]
    pub(crate) as_of: Option<String>,
    /// The day whose knowledge is used.
    #[arg(long, global = true, value_name = "DATE")]
    pub(crate) known_at: Option<String>,
    /// A folder of data files instead of the catalogue in the program.
    #[arg(long, global = true, value_name = "FOLDER")]
    pub(crate) data: Option<PathBuf>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Action {
    /// The pages for a browser.
    Serve(Serve),
    /// Tools for a language model.
    Mcp,
    /// The catalogue at a glance.
    Summary,
    /// The interview.
    Check {
        /// Where the answers are kept after each of them.
        #[arg(long, value_name = "FILE")]
        save: Option<PathBuf>,
        /// Answers to begin with.
        #[arg(long, value_name = "FILE")]
        profile: Option<PathBuf>,
    },
    /// The verdict on every route.
    Verdict {
        /// The answers.
        #[arg(long, value_name = "FILE")]
        profile: PathBuf,
    },
    /// The verdict on one route down to its sources.
    Explain {
        /// Which route.
        route: String,
        /// The answers.
        #[arg(long, value_name = "FILE")]
        profile: PathBuf,
    },
    /// All routes.
    Routes,
    /// One route in full.
    Route {
        /// Which route.
        route: String,
    },
    /// What is said about words.
    Search {
        /// Which words.
        #[arg(value_name = "WORD", num_args = 1.., required = true)]
        words: Vec<String>,
    },
    /// Routes side by side.
    Compare {
        /// Which routes, two at least.
        #[arg(value_name = "ROUTE", num_args = 1.., required = true)]
        routes: Vec<String>,
        /// The answers.
        #[arg(long, value_name = "FILE")]
        profile: Option<PathBuf>,
    },
    /// Papers, cost and dates.
    Plan {
        /// Which route.
        route: String,
        /// The answers.
        #[arg(long, value_name = "FILE")]
        profile: PathBuf,
        /// The first day.
        #[arg(long, value_name = "DATE")]
        start: Option<String>,
        /// Where the calendar is written.
        #[arg(long, value_name = "FILE")]
        ics: Option<PathBuf>,
    },
    /// What leads where from here.
    Ladder {
        /// The answers.
        #[arg(long, value_name = "FILE")]
        profile: PathBuf,
        /// Where to: a route, `permanent` or `citizenship`; both of these if absent.
        #[arg(long, value_name = "ROUTE")]
        goal: Option<String>,
    },
    /// The outcomes of many people.
    Batch(BatchOf),
    /// What a change is to many people.
    Impact(ImpactOf),
    /// What was read.
    Sources {
        /// One source with every fact that hangs on it.
        source: Option<String>,
    },
    /// The catalogue itself.
    Catalogue {
        /// What about it.
        #[command(subcommand)]
        about: About,
    },
    /// Identification numbers.
    Iin {
        /// What about them.
        #[command(subcommand)]
        about: AboutIin,
    },
    /// The register of numbers.
    Register {
        /// What about it.
        #[command(subcommand)]
        about: AboutRegister,
    },
    /// Copies the register into a file.
    Backup(Backup),
    /// Makes a register from a copy.
    Restore(Restore),
    /// Completions for a shell.
    Completions {
        /// Which shell.
        #[arg(hide_possible_values = true)]
        shell: clap_complete::Shell,
    },
    /// The page of the manual.
    Man,
    /// The pages of the reference.
    #[command(hide = true)]
    Docs {
        /// Where they are written.
        folder: PathBuf,
    },
}

/// Where the pages are served.
#[derive(Clone, Debug, Args)]
pub(crate) struct Serve {
    /// Where to listen.
    #[arg(long, value_name = "ADDRESS", default_value = LISTEN)]
    pub(crate) listen: String,
    /// How the site is reached from outside.
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) base_url: Option<String>,
    /// The mailbox for reports of errors.
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) corrections: Option<String>,
    /// Requests a minute that programs may send from one address; 0 for any number.
    #[arg(long, value_name = "COUNT", default_value_t = LIMIT)]
    pub(crate) limit: u32,
}

/// Where the pages are served if nothing else is said: to this computer alone.
const LISTEN: &str = "127.0.0.1:8080";

/// Requests a minute that are enough for a patient program.
const LIMIT: u32 = api::Limit::USUAL.quota;

impl Default for Serve {
    fn default() -> Self {
        Self { listen: LISTEN.to_owned(), base_url: None, corrections: None, limit: LIMIT }
    }
}

/// What about the catalogue.
#[derive(Clone, Debug, Subcommand)]
pub(crate) enum About {
    /// Everything wrong with the data files.
    Check,
    /// Its figures.
    Stats,
    /// What changed between two states of the data.
    Diff(Diff),
    /// Whether the passages still stand where they were read.
    Verify(Verify),
    /// What the data rest on.
    Coverage,
    /// The whole data for other programs.
    Export(Export),
}

/// Two states of the data.
#[derive(Clone, Debug, Args)]
pub(crate) struct Diff {
    /// The state before.
    #[arg(value_name = "BEFORE", display_order = 1)]
    pub(crate) before: String,
    /// The state after.
    #[arg(value_name = "AFTER", display_order = 2)]
    pub(crate) after: String,
    /// A folder of files of answers: whose outcomes change?
    #[arg(long, value_name = "FOLDER")]
    pub(crate) profiles: Option<PathBuf>,
}

/// Where the passages are looked for.
#[derive(Clone, Debug, Args)]
pub(crate) struct Verify {
    /// A folder of saved copies of the sources.
    #[arg(long, value_name = "FOLDER", required_unless_present = "git", conflicts_with = "git")]
    pub(crate) dir: Option<PathBuf>,
    /// A clone of the acts with their history, or a folder of clones.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) git: Option<PathBuf>,
    /// Look within words too.
    #[arg(long)]
    pub(crate) thorough: bool,
}

/// In what form the data are handed out.
#[derive(Clone, Debug, Args)]
pub(crate) struct Export {
    /// Every figure as a table.
    #[arg(long, conflicts_with = "schema")]
    pub(crate) csv: bool,
    /// The JSON Schema of the export.
    #[arg(long)]
    pub(crate) schema: bool,
    /// Where it is written instead of the output.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

/// What the person wants after the command line was read.
pub(crate) enum Wish {
    /// To do something.
    Do(Box<Arguments>),
    /// To read the help or the version.
    Read(String),
}

/// Reads the command line.
///
/// # Errors
/// In the language of the person, with the nearest right name.
pub(crate) fn read(words: Vec<OsString>, speech: &Speech) -> Result<Wish, AppError> {
    let command = localised(Arguments::command(), speech, machine::width());
    let matches = match command.clone().try_get_matches_from(words) {
        Ok(matches) => matches,
        Err(error) if !error.use_stderr() => {
            return Ok(Wish::Read(error.render().ansi().to_string()));
        }
        Err(error) => return Err(usage::spoken(&error, speech)),
    };
    Arguments::from_arg_matches(&matches)
        .map(|arguments| Wish::Do(Box::new(arguments)))
        .map_err(|error| usage::spoken(&error, speech))
}

/// The language asked for on the command line, read before all else because errors are told in it.
pub(crate) fn asked_language(words: &[OsString]) -> Option<String> {
    let mut words = words.iter().filter_map(|word| word.to_str()).take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        if let Some(value) = word.strip_prefix("--lang=") {
            return Some(value.to_owned());
        }
        if word == "--lang" {
            return words.next().map(str::to_owned);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use terms::Language;

    use super::*;

    #[test]
    fn the_command_line_is_consistent_and_every_word_of_help_exists() {
        for language in Language::ALL {
            let command = localised(Arguments::command(), &Speech::new(language), 80);
            command.clone().debug_assert();
            assert_complete(&command);
        }
    }

    fn assert_complete(command: &clap::Command) {
        let said = |text: Option<&clap::builder::StyledStr>| {
            text.map(ToString::to_string).unwrap_or_default()
        };
        let about = said(command.get_about());
        assert!(!about.is_empty() && !about.contains('⟦'), "{}: {about}", command.get_name());
        for argument in command.get_arguments() {
            let help = said(argument.get_help());
            assert!(
                !help.is_empty() && !help.contains('⟦'),
                "{} {}: {help}",
                command.get_name(),
                argument.get_id()
            );
        }
        command.get_subcommands().for_each(assert_complete);
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        let words = |line: &str| line.split(' ').map(OsString::from).collect::<Vec<_>>();
        assert_eq!(asked_language(&words("qonys routes --lang ru")), Some("ru".to_owned()));
        assert_eq!(asked_language(&words("qonys --lang=kk routes")), Some("kk".to_owned()));
        assert_eq!(asked_language(&words("qonys routes")), None);
    }
}
