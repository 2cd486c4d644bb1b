//! `qonys ladder`: the shortest lawful ways from the answers of today to permanent residence, citizenship or a route.

use std::path::Path;

use navigator::ladder::{Goal, Ladder, ladder};
use serde_json::{Value, json};

use crate::{context::Context, error::AppError, show};

/// The words for goals that are no route.
const PERMANENT: &str = "permanent";
const CITIZENSHIP: &str = "citizenship";

pub(super) fn run(
    context: &Context<'_>,
    file: &Path,
    goal: Option<&str>,
) -> Result<String, AppError> {
    let wanted = match goal {
        None | Some(PERMANENT | CITIZENSHIP) => Vec::new(),
        Some(id) => vec![context.route(id)?.id],
    };
    let goal = match goal {
        None => Goal::Stay,
        Some(PERMANENT) => Goal::Permanent,
        Some(CITIZENSHIP) => Goal::Citizenship,
        Some(_) => Goal::Routes(&wanted),
    };
    let profile = context.profile(file)?;
    let navigator = context.navigator()?;
    let ladder = ladder(&navigator, &profile, goal).map_err(|why| {
        AppError::input(context.say("errors-unexpected", &[("reason", why.to_string().into())]))
    })?;
    if context.is_json {
        return Ok(context.json_told("ladder", told(context, &ladder)));
    }
    Ok(show::ladder::page(context, &ladder, file))
}

/// The ladder with the notes on what breaks a count.
fn told(context: &Context<'_>, ladder: &Ladder<'_>) -> Value {
    let mut value = json!(ladder);
    for (told, goal) in list(&mut value["goals"]).iter_mut().zip(&ladder.goals) {
        for (told, way) in list(&mut told["ways"]).iter_mut().zip(&goal.ways) {
            for (told, step) in list(&mut told["steps"]).iter_mut().zip(&way.steps) {
                for (told, became) in list(&mut told["becomes"]).iter_mut().zip(&step.becomes) {
                    told["note"] = json!(became.note.map(|note| context.text(note)));
                }
            }
        }
    }
    value
}

fn list(value: &mut Value) -> &mut [Value] {
    value.as_array_mut().map(Vec::as_mut_slice).unwrap_or_default()
}
