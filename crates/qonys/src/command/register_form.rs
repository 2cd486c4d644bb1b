//! `qonys register form`, `show` and `history`.

use std::{fs, path::Path};

use register::{Entry, Formed, Held, Outcome, Person, Request};
use serde_json::json;

use super::{iin::not_read, register_desk::Opened, register_error::failed};
use crate::{
    arguments::{Form, OfNumber},
    context::Context,
    error::AppError,
    page::{Look, Page, Piece},
    show,
};

/// Reads a number, one with a wrong check digit too: an older register may have given it out.
pub(super) fn number(context: &Context<'_>, text: &str) -> Result<Held, AppError> {
    Held::defective(text)
        .map_err(|why| AppError::usage(navigator::tell::number::wrong(context.speech, why)))
}

/// Reads the description of a person.
pub(super) fn person(context: &Context<'_>, file: &Path) -> Result<Person, AppError> {
    let text = fs::read_to_string(file).map_err(|why| not_read(context, file, &why))?;
    serde_json::from_str(&text).map_err(|why| {
        let place = [
            ("file", file.display().to_string().into()),
            ("line", why.line().to_string().into()),
            ("column", why.column().to_string().into()),
            ("reason", why.to_string().into()),
        ];
        AppError::input(context.say("register-person-not-read", &place))
            .hint(context.word("register-person-hint"))
    })
}

pub(super) async fn form(context: &Context<'_>, wanted: &Form) -> Result<String, AppError> {
    let person = person(context, &wanted.person)?;
    let desk = Opened::open(context, &wanted.desk).await?;
    // An application ends with one number, however often it is sent.
    let key = format!("application {}", wanted.application).into_bytes();
    let request = Request { key, person, application: wanted.application.clone() };
    let outcome = if wanted.other.is_empty() {
        desk.register.form(&desk.operator, request).await
    } else {
        let others = wanted.other.iter().map(|id| id.parse()).collect::<Result<Vec<_>, _>>();
        let others = others.map_err(|_| AppError::usage(context.word("register-error-entry")))?;
        desk.register.form_beside(&desk.officer, request, others).await
    };
    let outcome = outcome.map_err(|why| failed(context, &why))?;
    desk.close(context).await?;
    Ok(told(context, &outcome, wanted.reveal))
}

fn told(context: &Context<'_>, outcome: &Outcome, reveal: bool) -> String {
    let mut page = Page::new(context.width);
    match outcome {
        Outcome::Formed(formed) => {
            if context.is_json {
                return context.json("formed", formed_json(formed, reveal));
            }
            let key = if formed.is_new { "register-formed-new" } else { "register-formed-had" };
            let shown = show::register::number(&formed.number, reveal);
            let pieces =
                [Piece::new(Look::Label, shown), Piece::plain(format!("  {}", context.word(key)))];
            page.marked(0, &Piece::new(Look::Good, "✓"), &pieces);
            let status = show::register::status(context, formed.status);
            page.field(2, &context.word("register-field-status"), &status);
            let leaf = formed.leaf.to_string();
            page.field(2, &context.word("register-field-leaf"), &leaf);
        }
        Outcome::Likely(found) => {
            if context.is_json {
                let found: Vec<_> = found
                    .iter()
                    .map(|one| {
                        json!({
                            "entry": one.entry.to_string(),
                            "number": show::register::plain(&one.number, reveal),
                            "status": one.status.as_str(),
                            "reason": one.reason.word(),
                        })
                    })
                    .collect();
                return context.json("likely", json!(found));
            }
            page.paragraph(0, &context.word("register-likely"));
            for one in found {
                let shown = show::register::number(&one.number, reveal);
                let reason = context.word(&format!("register-reason-{}", one.reason.word()));
                let status = show::register::status(context, one.status);
                let pieces = [
                    Piece::new(Look::Label, shown),
                    Piece::plain(format!("  {reason}; {status}; {}", one.entry)),
                ];
                page.marked(0, &Piece::new(Look::Open, "?"), &pieces);
            }
            page.quiet(0, &context.word("register-likely-hint"));
        }
    }
    page.finish()
}

fn formed_json(formed: &Formed, reveal: bool) -> serde_json::Value {
    json!({
        "number": show::register::plain(&formed.number, reveal),
        "entry": formed.entry.to_string(),
        "is_new": formed.is_new,
        "version": formed.version,
        "status": formed.status.as_str(),
        "leaf": formed.leaf,
    })
}

pub(super) async fn show(
    context: &Context<'_>,
    wanted: &OfNumber,
    with_history: bool,
) -> Result<String, AppError> {
    let number = number(context, &wanted.number)?;
    let desk = Opened::open(context, &wanted.desk).await?;
    let entry: Entry = desk
        .register
        .history(&desk.operator, &number)
        .await
        .map_err(|why| failed(context, &why))?;
    desk.close(context).await?;
    Ok(if context.is_json {
        context.json("entry", show::register::entry_json(&entry, with_history, wanted.reveal))
    } else {
        show::register::entry(context, &entry, with_history, wanted.reveal)
    })
}
