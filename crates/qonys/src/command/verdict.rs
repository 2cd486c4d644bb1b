//! `qonys verdict`: every route with its outcome and the reasons for it.

use std::path::Path;

use navigator::{
    Identifier,
    verdict::{Outcome, Verdict, Verdicts},
};
use serde_json::{Value, json};

use crate::{
    context::Context,
    error::AppError,
    page::Page,
    show::{self, change::Changes},
};

pub(super) fn run(context: &Context<'_>, file: &Path) -> Result<String, AppError> {
    let profile = context.profile(file)?;
    let navigator = context.navigator()?;
    let verdicts = navigator.verdicts(&profile);
    let changes = show::change::all(&navigator, &profile, &verdicts);
    let identifier = Identifier::of(&navigator, &profile);
    if context.is_json {
        return Ok(json(context, &verdicts, &changes, identifier));
    }
    Ok(text(context, &verdicts, &changes, identifier, Some(file)))
}

/// The verdicts as a page.
pub(super) fn text(
    context: &Context<'_>,
    verdicts: &Verdicts<'_>,
    changes: &[Changes<'_>],
    identifier: Identifier,
    file: Option<&Path>,
) -> String {
    let mut page = Page::new(context.width);
    let file = file.map_or_else(|| "my.toml".to_owned(), |file| file.display().to_string());
    show::verdict::page(context, &mut page, verdicts, changes, &file);
    page.blank();
    let first = show::verdict::GROUPS.into_iter().find_map(|group| verdicts.with(group).next());
    if let Some(verdict) = first.filter(|verdict| verdict.outcome != Outcome::Closed) {
        let id = &verdict.route.id;
        for (key, words) in [
            ("verdict-next-explain", format!("explain {id} --profile {file}")),
            ("verdict-next-plan", format!("plan {id} --profile {file}")),
            ("verdict-next-ladder", format!("ladder --profile {file}")),
        ] {
            page.paragraph(0, &context.say(key, &[("command", context.command(&words).into())]));
        }
    }
    let name = [("identifier", identifier.to_string().into())];
    page.quiet(0, &context.say("verdict-identifier", &name));
    context.footer(&mut page);
    page.finish()
}

/// The verdicts as JSON.
pub(super) fn json(
    context: &Context<'_>,
    verdicts: &Verdicts<'_>,
    changes: &[Changes<'_>],
    identifier: Identifier,
) -> String {
    let routes: Vec<_> = verdicts
        .routes
        .iter()
        .zip(changes)
        .map(|(verdict, changes)| told(verdict, changes))
        .collect();
    context.json_told(
        "verdicts",
        json!({
            "identifier": identifier.to_string(),
            "routes": routes,
            "contradictions": verdicts.contradictions,
        }),
    )
}

/// One verdict with what would change it.
pub(super) fn told(verdict: &Verdict<'_>, changes: &Changes<'_>) -> Value {
    let mut value = json!(verdict);
    value["changes"] = json!(changes);
    value
}
