//! `qonys docs FOLDER`: the pages of the reference, written by the program so that they cannot differ from it. They are
//! in English whatever the language of the person.

mod commands;
mod facts;
mod json;

use std::{fs, path::Path};

use clap::ValueEnum;
use clap_complete::Shell;
use speech::Speech;
use terms::Language;

use crate::{
    arguments::Common,
    command::{catalogue_export, shell},
    error::AppError,
    load, output,
};

pub(super) fn run(folder: &Path, common: &Common, speech: &Speech) -> Result<(), AppError> {
    let english = Speech::new(Language::En);
    let catalogue = load::catalogue(common.data.as_deref(), speech)?;
    let mut pages: Vec<(String, String)> = vec![
        ("language.md".to_owned(), rules::reference::page()),
        ("format.md".to_owned(), catalogue::shape::reference_page()),
        ("cli.md".to_owned(), commands::page(&english)),
        ("json.md".to_owned(), json::page()),
        ("facts.md".to_owned(), facts::page(&catalogue)),
        ("qonys.1".to_owned(), shell::manual(&english)),
    ];
    for name in catalogue::shape::schema_names() {
        if let Some(schema) = catalogue::shape::schema_json(name) {
            pages.push((format!("schema/{name}.json"), schema));
        }
    }
    let export = catalogue_export::written(&catalogue::export_schema());
    pages.push(("schema/export.json".to_owned(), export));
    for shell in Shell::value_variants() {
        pages.push((
            format!("completions/{}", file_of(*shell)),
            shell::completions(*shell, &english),
        ));
    }
    for (name, text) in &pages {
        write(&folder.join(name), text, speech)?;
    }
    output::write(
        speech,
        &format!(
            "{}\n",
            pages.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join("\n")
        ),
    )
}

/// The name under which a shell looks for its completions.
fn file_of(shell: Shell) -> String {
    match shell {
        Shell::Zsh => "_qonys".to_owned(),
        Shell::Fish => "qonys.fish".to_owned(),
        Shell::PowerShell => "_qonys.ps1".to_owned(),
        Shell::Elvish => "qonys.elv".to_owned(),
        _ => "qonys.bash".to_owned(),
    }
}

fn write(path: &Path, text: &str, speech: &Speech) -> Result<(), AppError> {
    let written =
        path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, text));
    written.map_err(|why| {
        let (file, reason) = (path.display().to_string(), why.to_string());
        AppError::input(
            speech.say(
                "errors-profile-not-written",
                &[("file", file.into()), ("reason", reason.into())],
            ),
        )
    })
}
