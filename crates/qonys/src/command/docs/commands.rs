//! The page of commands, options, exit codes and JSON.

use std::fmt::Write;

use clap::{Command, CommandFactory};
use speech::Speech;

use crate::{
    arguments::{Arguments, localised},
    command::shell,
};

/// What JSON a command gives, under which key.
const JSON: &[(&str, &str, &str)] = &[
    ("summary", "catalogue", "counts of routes, sources and passages"),
    (
        "verdict, check",
        "verdicts",
        "`routes`: a verdict for each route with criteria, answers, figures, passages, what it waits for and what would change it; `contradictions`",
    ),
    ("explain", "verdict", "one of these verdicts"),
    ("routes", "routes", "id, kind, category, name, summary, authority, state, from, until"),
    ("route", "route", "the route with the rows that hold on the two days"),
    ("compare", "comparison", "`rows`: a topic with a cell for each route"),
    ("plan", "plan", "papers of each person, order, cost, steps with dates, duties, warnings"),
    ("sources", "sources", "every source"),
    ("sources KEY", "source", "the source, its passages, and the rows that rest on each"),
    ("catalogue stats", "catalogue", "the figures"),
];

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
         reading |\n| 1 | the answers, the data or a file are not as they must be |\n| 2 | the command line is not as \
         it must be |\n",
    );
    page.push_str(
        "\n## JSON\n\nWith `--json` a command prints one object: `release`, `as_of`, `known_at`, `language`, and under \
         one more key what was asked for. Texts are those of the language; passages, sources, papers and facts are \
         named by their keys in the data; amounts are written as in a file of answers or in minor units (hundredths) \
         where a field says `minor`; days are written as 2026-11-24. `catalogue check --json` prints `errors`, \
         `warnings` and `problems`, each with file, line, column, message and help.\n\n| command | key | what stands \
         there |\n| --- | --- | --- |\n",
    );
    for (command, key, what) in JSON {
        let _ = writeln!(page, "| `{command}` | `{key}` | {what} |");
    }
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
