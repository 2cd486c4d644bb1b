//! `qonys register correct`, `exclude`, `return` and `replace`: acts of an officer.

use register::{Basis, Change, ConditionalGround, DEATH, Done, Held, ReplaceGround, ReturnGround};
use serde_json::json;

use super::{
    register_desk::Opened,
    register_error::failed,
    register_form::{number, person},
};
use crate::{
    arguments::{OnGround, Replace, WithPerson},
    context::Context,
    error::AppError,
    page::{Look, Page, Piece},
    show,
};

/// The changes that make the entry what the file says.
async fn changes(
    context: &Context<'_>,
    desk: &Opened,
    held: &Held,
    file: &std::path::Path,
) -> Result<Vec<Change>, AppError> {
    let after = person(context, file)?;
    let entry = desk.register.history(&desk.operator, held).await;
    let entry = entry.map_err(|why| failed(context, &why))?;
    Ok(entry.newest().map(|newest| Change::between(&newest.person, &after)).unwrap_or_default())
}

pub(super) async fn correct(
    context: &Context<'_>,
    wanted: &WithPerson,
) -> Result<String, AppError> {
    let held = number(context, &wanted.number)?;
    let desk = Opened::open(context, &wanted.desk).await?;
    let changes = changes(context, &desk, &held, &wanted.person).await?;
    let basis = Basis { application: &wanted.application };
    let done = desk.register.correct(&desk.officer, &held, &changes, basis).await;
    let done = done.map_err(|why| failed(context, &why))?;
    desk.close(context).await?;
    let fields: Vec<String> =
        changes.iter().map(|change| show::register::field(context, change)).collect();
    Ok(told(context, &held, &done, &[("register-field-changed", fields.join(", "))]))
}

pub(super) async fn exclude(context: &Context<'_>, wanted: &OnGround) -> Result<String, AppError> {
    let held = number(context, &wanted.number)?;
    let ground = ConditionalGround::named(&wanted.ground);
    if ground.is_none() && wanted.ground != DEATH {
        let known: Vec<_> = std::iter::once(DEATH)
            .chain(ConditionalGround::ALL.iter().map(|ground| ground.word()))
            .collect();
        return Err(unknown(context, &wanted.ground, &known));
    }
    let desk = Opened::open(context, &wanted.desk).await?;
    let basis = Basis { application: &wanted.application };
    let done = match ground {
        Some(ground) => {
            desk.register.exclude_conditionally(&desk.officer, &held, ground, basis).await
        }
        None => desk.register.exclude(&desk.officer, &held, basis).await,
    };
    let done = done.map_err(|why| failed(context, &why))?;
    desk.close(context).await?;
    let ground = context.word(&format!("register-ground-{}", wanted.ground));
    Ok(told(context, &held, &done, &[("register-field-ground", ground)]))
}

pub(super) async fn return_(context: &Context<'_>, wanted: &OnGround) -> Result<String, AppError> {
    let held = number(context, &wanted.number)?;
    let Some(ground) = ReturnGround::named(&wanted.ground) else {
        let known: Vec<_> = ReturnGround::ALL.iter().map(|ground| ground.word()).collect();
        return Err(unknown(context, &wanted.ground, &known));
    };
    let desk = Opened::open(context, &wanted.desk).await?;
    let basis = Basis { application: &wanted.application };
    let done = desk.register.return_(&desk.officer, &held, ground, basis).await;
    let done = done.map_err(|why| failed(context, &why))?;
    desk.close(context).await?;
    let ground = context.word(&format!("register-return-{}", ground.word()));
    Ok(told(context, &held, &done, &[("register-field-ground", ground)]))
}

pub(super) async fn replace(context: &Context<'_>, wanted: &Replace) -> Result<String, AppError> {
    let held = number(context, &wanted.number)?;
    let Some(ground) = ReplaceGround::named(&wanted.ground) else {
        let known: Vec<_> = ReplaceGround::ALL.iter().map(|ground| ground.word()).collect();
        return Err(unknown(context, &wanted.ground, &known));
    };
    let desk = Opened::open(context, &wanted.desk).await?;
    let changes = match &wanted.person {
        Some(file) => changes(context, &desk, &held, file).await?,
        None => Vec::new(),
    };
    let basis = Basis { application: &wanted.application };
    let done = desk.register.replace(&desk.officer, &held, ground, &changes, basis).await;
    let done = done.map_err(|why| failed(context, &why))?;
    desk.close(context).await?;
    if context.is_json {
        let successor = show::register::plain(&done.number, wanted.reveal);
        let new = json!({ "number": successor, "entry": done.new.entry.to_string(), "leaf": done.new.leaf });
        return Ok(context.json_with("done", done_json(&done.old), [("successor", new)]));
    }
    let successor = show::register::number(&done.number, wanted.reveal);
    let ground = context.word(&format!("register-replace-{}", ground.word()));
    let more = [("register-field-ground", ground), ("register-field-successor", successor)];
    Ok(told(context, &held, &done.old, &more))
}

fn unknown(context: &Context<'_>, found: &str, known: &[&str]) -> AppError {
    let known = known.join(", ");
    let names = [("found", found.into()), ("known", known.into())];
    AppError::usage(context.say("register-error-ground", &names))
}

fn done_json(done: &Done) -> serde_json::Value {
    json!({
        "entry": done.entry.to_string(),
        "version": done.version,
        "status": done.status.as_str(),
        "leaf": done.leaf,
    })
}

fn told(context: &Context<'_>, held: &Held, done: &Done, more: &[(&str, String)]) -> String {
    if context.is_json {
        return context.json("done", done_json(done));
    }
    let mut page = Page::new(context.width);
    let pieces = [
        Piece::new(Look::Label, show::register::number(held, false)),
        Piece::plain(format!("  {}", context.word("register-done"))),
    ];
    page.marked(0, &Piece::new(Look::Good, "✓"), &pieces);
    let status = show::register::status(context, done.status);
    page.field(2, &context.word("register-field-status"), &status);
    for (key, text) in more {
        page.field(2, &context.word(key), text);
    }
    page.field(2, &context.word("register-field-version"), &done.version.to_string());
    page.field(2, &context.word("register-field-leaf"), &done.leaf.to_string());
    page.finish()
}
