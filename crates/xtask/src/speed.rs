//! `cargo xtask speed`: runs the benchmarks and writes their figures to `docs/reference/speed.md`.

mod divan;
pub(crate) mod machine;

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use crate::command::Line;
use crate::failure::Failure;
use crate::metadata;
use divan::Figure;

const PAGE: &str = "docs/reference/speed.md";

/// The benchmarks of all crates; the test programs, which are no benchmarks, are left out.
const COMMAND: [&str; 4] = ["bench", "--workspace", "--bench", "*"];

/// Runs the benchmarks and rewrites the page.
pub(crate) fn command(root: &Path) -> Result<ExitCode, Failure> {
    let line = Line::cargo(root, &COMMAND);
    let typed = line.typed().to_owned();
    let ended = line.show()?;
    if !ended.success {
        return Err(Failure::Refused { line: typed, said: "see above".to_owned() });
    }
    let figures = divan::parse(&ended.output);
    if figures.is_empty() {
        return Err(Failure::NoFigures(typed));
    }
    let packages = metadata::read(root)?;
    let version = packages.iter().find(|package| package.name == "qonys");
    let compiler = Line::new(root, "rustc", &["--version"]).answer()?;
    let facts = [
        ("machine", machine::describe()),
        ("qonys", version.map_or_else(String::new, |package| package.version.clone())),
        ("compiler", compiler.trim().to_owned()),
        ("day", today()),
        ("command", "`cargo xtask speed`".to_owned()),
    ];
    let path = root.join(PAGE);
    std::fs::write(&path, page(&facts, &figures))
        .map_err(|source| Failure::File { path, source })?;
    println!("{} figures written to {PAGE}", figures.len());
    Ok(ExitCode::SUCCESS)
}

/// The day of the measurement, in UTC, as `2026-11-24`.
#[expect(
    clippy::disallowed_methods,
    reason = "a measurement bears the day it was made; nothing of the product reads this"
)]
pub(crate) fn today() -> String {
    jiff::Timestamp::now().strftime("%F").to_string()
}

fn page(facts: &[(&str, String)], figures: &[Figure]) -> String {
    let mut page = String::from(
        "# Speed\n\n\
         Written by `cargo xtask speed`; never by hand. Each row is one benchmark, timed by divan.\n\n",
    );
    for (name, value) in facts {
        // Writing to a string cannot fail.
        let _ = writeln!(page, "- {name}: {value}");
    }
    page.push_str("\n| benchmark | fastest | median | mean | slowest | samples |\n");
    page.push_str("|---|--:|--:|--:|--:|--:|\n");
    for figure in figures {
        let Figure { name, fastest, median, mean, slowest, samples } = figure;
        let _ =
            writeln!(page, "| `{name}` | {fastest} | {median} | {mean} | {slowest} | {samples} |");
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_the_facts_and_a_row_for_each_figure() {
        let figure = Figure {
            name: "load/catalogue".into(),
            fastest: "1 ms".into(),
            slowest: "4 ms".into(),
            median: "2 ms".into(),
            mean: "3 ms".into(),
            samples: "100".into(),
        };
        let page = page(&[("machine", "a box".into())], &[figure]);
        assert!(page.contains("- machine: a box\n"), "{page}");
        assert!(
            page.ends_with("| `load/catalogue` | 1 ms | 2 ms | 3 ms | 4 ms | 100 |\n"),
            "{page}"
        );
    }

    #[test]
    fn the_day_is_written_year_first() {
        let today = today();
        assert_eq!((today.len(), today.matches('-').count()), (10, 2), "{today}");
    }
}
