//! The page of commands, options and exit codes.

use std::fmt::Write;

use clap::{Command, CommandFactory};
use speech::Speech;

use crate::{
    arguments::{Arguments, localised},
    command::shell,
};

/// The page in Markdown.
pub(super) fn page(speech: &Speech) -> String {
    let command = localised(Arguments::command(), speech, shell::WIDTH);
    let mut page = String::from("# The command line\n");
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let _ = write!(page, "\n{about}\n\n```text\n{}```\n", command.clone().render_help());
    for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set()) {
        section(&mut page, inner, "qonys");
    }
    page.push_str(
        "\n## Exit codes\n\n| code | meaning |\n| --- | --- |\n| 0 | done; also when the reader of the output stops \
         reading |\n| 1 | the answers, the data or a file are not as they must be; `catalogue verify` found a passage gone; a row of a file of people was left out |\n| 2 | the command line is not as \
         it must be |\n",
    );
    page.push_str(
        "\n## JSON\n\nWith `--json` a command prints one object, described in [json.md](json.md). Only `catalogue \
         export` prints what it is asked for itself, and `batch` without `--output` a line for each person.\n",
    );
    page.push_str(
        "\n## Environment\n\n| variable | meaning |\n| --- | --- |\n| `LC_ALL`, `LC_MESSAGES`, `LANG` | the language, \
         if `--lang` is not given: Russian for `ru…`, Kazakh for `kk…`, else English |\n| `NO_COLOR` | no colours |\n",
    );
    page
}

fn section(page: &mut String, command: &Command, path: &str) {
    let path = format!("{path} {}", command.get_name());
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let usage = command.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim();
    let _ = write!(page, "\n## {path}\n\n{about}.\n\n```text\n{usage}\n```\n");
    let own: Vec<_> =
        command.get_arguments().filter(|argument| !argument.is_global_set()).collect();
    if !own.is_empty() {
        page.push('\n');
    }
    for argument in own {
        let name = argument
            .get_value_names()
            .and_then(|names| names.first())
            .map(ToString::to_string)
            .unwrap_or_default();
        let name =
            argument.get_long().map_or_else(|| name.clone(), |long| format!("--{long} {name}"));
        let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(page, "- `{}`: {help}", name.trim());
    }
    for inner in command.get_subcommands() {
        section(page, inner, &path);
    }
}
