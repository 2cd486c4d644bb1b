//! `qonys catalogue check`: everything wrong with the data files at once.

use std::path::Path;

use catalogue::{Problem, Severity};
use serde_json::json;
use speech::Speech;

use crate::{arguments::Common, error::AppError, load, output, page::Page, report};

pub(super) fn run(common: &Common, speech: &Speech) -> Result<(), AppError> {
    let folder = common.data.as_deref().unwrap_or_else(|| Path::new(load::USUAL));
    let (catalogue, problems) = load::check(folder, speech)?;
    let (errors, warnings) = (problems.errors().count(), problems.warnings().count());
    if common.json {
        let told: Vec<_> = problems.all.iter().map(told).collect();
        let value = json!({ "errors": errors, "warnings": warnings, "problems": told });
        let text = serde_json::to_string_pretty(&value).unwrap_or_default();
        output::write(speech, &format!("{text}\n"))?;
    } else {
        let mut page = Page::new(crate::machine::width());
        page.raw(&report::data(&problems, speech));
        let count = |key: &str, count: usize| speech.say(key, &[("count", count.into())]);
        let mut last = Vec::new();
        if errors > 0 {
            last.push(count("cli-catalogue-errors", errors));
        }
        if warnings > 0 {
            last.push(count("cli-catalogue-warnings", warnings));
        }
        if let Some(catalogue) = catalogue.as_ref().filter(|_| last.is_empty()) {
            last.push(count("cli-catalogue-clean", catalogue.files.len()));
        }
        page.paragraph(0, &last.join(", "));
        output::write(speech, &page.finish())?;
    }
    if errors > 0 { Err(AppError::told()) } else { Ok(()) }
}

fn told(problem: &Problem) -> serde_json::Value {
    json!({
        "severity": if problem.severity == Severity::Error { "error" } else { "warning" },
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "message": problem.message,
        "help": problem.help,
    })
}
