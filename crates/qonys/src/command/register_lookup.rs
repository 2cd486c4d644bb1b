//! `qonys register admit` and `lookup`: those who rely on numbers.

use std::fs;

use register::{Asking, LookUp};
use serde_json::json;
use store::lookup::Outcome;

use super::{iin::not_read, register_desk::Opened, register_error::failed};
use crate::{
    arguments::{Admit, LookupNumber},
    context::Context,
    error::AppError,
    page::{Look, Page, Piece},
    settings,
};

pub(super) async fn admit(context: &Context<'_>, wanted: &Admit) -> Result<String, AppError> {
    let desk = Opened::open(context, &wanted.desk).await?;
    let asking = Asking { name: &wanted.name, purpose: &wanted.purpose, ground: &wanted.ground };
    let admitted = desk.register.admit(&desk.officer, asking).await;
    let admitted = admitted.map_err(|why| failed(context, &why))?;
    desk.close(context).await?;
    if context.is_json {
        let party = json!({ "id": admitted.id.to_string(), "token": admitted.token });
        return Ok(context.json("party", party));
    }
    let mut page = Page::new(context.width);
    page.item(0, "✓", &context.say("register-admitted", &[("name", wanted.name.as_str().into())]));
    page.field(2, &context.word("register-field-party"), &admitted.id.to_string());
    page.field(2, &context.word("register-field-token"), &admitted.token);
    page.quiet(0, &context.word("register-admitted-hint"));
    Ok(page.finish())
}

pub(super) async fn look_up(
    context: &Context<'_>,
    wanted: &LookupNumber,
) -> Result<String, AppError> {
    let token =
        fs::read_to_string(&wanted.token).map_err(|why| not_read(context, &wanted.token, &why))?;
    let born = settings::day(Some(&wanted.born), context.speech)?.unwrap_or_default();
    let asked = LookUp::new(&wanted.number, &wanted.surname, &wanted.given, born)
        .map_err(|why| AppError::usage(navigator::tell::number::wrong(context.speech, why)))?;
    let desk = Opened::open(context, &wanted.desk).await?;
    let told = |why| failed(context, &why);
    let party = desk.register.let_in(&desk.authority, token.trim()).await.map_err(told)?;
    let answer = desk.register.look_up(&party, &asked).await.map_err(told)?;
    desk.close(context).await?;
    if context.is_json {
        let answer = json!({
            "outcome": answer.outcome.as_str(),
            "is_active": answer.is_active,
            "asked_at": answer.asked_at.milliseconds(),
        });
        return Ok(context.json("answer", answer));
    }
    let (sign, key) = match (answer.outcome, answer.is_active) {
        (Outcome::Match, Some(true)) => (Piece::new(Look::Good, "✓"), "register-answer-active"),
        (Outcome::Match, _) => (Piece::new(Look::Warning, "!"), "register-answer-not-active"),
        (Outcome::Mismatch, _) => (Piece::new(Look::Bad, "✗"), "register-answer-mismatch"),
        (Outcome::NotFound, _) => (Piece::new(Look::Bad, "✗"), "register-answer-not-found"),
    };
    let mut page = Page::new(context.width);
    page.marked(0, &sign, &[Piece::plain(context.word(key))]);
    Ok(page.finish())
}
