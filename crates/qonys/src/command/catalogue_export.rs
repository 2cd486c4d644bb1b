//! `qonys catalogue export`: the whole data as JSON with its schema, or every figure as a table.

use std::{fs, path::Path};

use catalogue::{export_schema, figures_csv};
use serde_json::Value;

use crate::{arguments::Export, context::Context, error::AppError};

pub(super) fn run(context: &Context<'_>, wanted: &Export) -> Result<String, AppError> {
    let text = if wanted.csv {
        figures_csv(&context.catalogue.figures())
    } else if wanted.schema {
        written(&export_schema())
    } else {
        written(&context.catalogue.export())
    };
    match &wanted.out {
        Some(file) => keep(context, file, &text),
        None => Ok(text),
    }
}

/// JSON as a text that ends with a line feed.
pub(super) fn written(value: &Value) -> String {
    // Values in memory with text keys can always be written.
    format!("{}\n", serde_json::to_string_pretty(value).unwrap_or_default())
}

fn keep(context: &Context<'_>, file: &Path, text: &str) -> Result<String, AppError> {
    let name = file.display().to_string();
    fs::write(file, text).map_err(|why| {
        let reason = why.to_string();
        AppError::input(context.say(
            "errors-profile-not-written",
            &[("file", (&name).into()), ("reason", reason.into())],
        ))
    })?;
    let said = [("file", name.into()), ("count", text.len().into())];
    Ok(format!("{}\n", context.say("catalogue-export-written", &said)))
}
