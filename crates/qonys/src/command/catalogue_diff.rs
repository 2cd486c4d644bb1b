//! `qonys catalogue diff`: what changed between two states of the data, and whose outcomes change with it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use catalogue::Unreadable;
use navigator::verdict::Outcome;
use serde_json::json;
use speech::Speech;

use crate::{
    arguments::{Common, Diff},
    context::Context,
    error::AppError,
    load, output, settings,
    show::{
        self,
        diff::{Moved, Person},
    },
};

pub(super) fn run(wanted: &Diff, common: &Common, speech: &Speech) -> Result<(), AppError> {
    let data = common.data.as_deref().unwrap_or_else(|| Path::new(load::USUAL));
    let state = |name: &str| settings::context_of(load::state(name, data, speech)?, common, speech);
    let (before, after) = (state(&wanted.before)?, state(&wanted.after)?);
    let changes = catalogue::diff(&before.catalogue, &after.catalogue);
    let people = match &wanted.profiles {
        Some(folder) => Some(people(&before, &after, folder)?),
        None => None,
    };
    if after.is_json {
        let text = after.json("diff", json!({ "changes": changes, "people": people }));
        return output::write(speech, &text);
    }
    output::write(speech, &show::diff::page(&before, &after, &changes, people.as_deref()))
}

/// Everybody in a folder under both states.
fn people(
    before: &Context<'_>,
    after: &Context<'_>,
    folder: &Path,
) -> Result<Vec<Person>, AppError> {
    let files = files(folder).map_err(|why| load::unreadable(&why, after.speech))?;
    let mut people = Vec::new();
    for file in files {
        let name = file.strip_prefix(folder).unwrap_or(&file).display().to_string();
        let person = match (outcomes(before, &file)?, outcomes(after, &file)?) {
            (Ok(old), Ok(new)) => Person { file: name, routes: moved(&old, &new), problem: None },
            (Err(problem), _) | (_, Err(problem)) => {
                Person { file: name, routes: Vec::new(), problem: Some(problem) }
            }
        };
        people.push(person);
    }
    Ok(people)
}

/// The files of answers of a folder, in the order of names.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Unreadable> {
    let fail = |why| Unreadable { path: folder.to_owned(), why };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        let ending = path.extension().unwrap_or_default();
        if path.is_file() && (ending == "toml" || ending == "json") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

type Outcomes = BTreeMap<String, Outcome>;

/// The outcome of every route, or why the answers cannot be read with these data: a question may be new or gone.
fn outcomes(context: &Context<'_>, file: &Path) -> Result<Result<Outcomes, String>, AppError> {
    let profile = match context.profile(file) {
        Ok(profile) => profile,
        Err(error) => return Ok(Err(error.message)),
    };
    let navigator = context.navigator()?;
    let outcomes = navigator.outcomes(&profile);
    Ok(Ok(navigator.routes().map(|route| route.id.clone()).zip(outcomes).collect()))
}

fn moved(before: &Outcomes, after: &Outcomes) -> Vec<Moved> {
    let mut routes: Vec<&String> = before.keys().chain(after.keys()).collect();
    routes.sort_unstable();
    routes.dedup();
    routes
        .into_iter()
        .map(|route| Moved {
            route: route.clone(),
            before: before.get(route).copied(),
            after: after.get(route).copied(),
        })
        .filter(|moved| moved.before != moved.after)
        .collect()
}
