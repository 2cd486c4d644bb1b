//! `qonys register init`, `audit`, `checkpoint`, `prove`, `verify` and `stats`.

use std::{fs, path::Path, path::PathBuf};

use ledger::{KeyName, PublicKey};
use register::{Audit, Register, verify as verify_proof};
use serde_json::json;

use super::{
    iin::not_read,
    register_desk::{self, Opened, Staff},
    register_error::{failed, not_opened},
    register_form::number,
};
use crate::{
    arguments::Desk,
    context::Context,
    error::AppError,
    output,
    page::{Look, Page, Piece},
    show,
};

pub(super) async fn init(
    context: &Context<'_>,
    ledger: &str,
    desk: &Desk,
) -> Result<String, AppError> {
    let name = KeyName::new(ledger).map_err(|_| {
        AppError::usage(context.say("register-error-ledger", &[("found", ledger.into())]))
    })?;
    let Staff { authority, account } = register_desk::staff(context, desk)?;
    let keystore = register_desk::keystore(context, desk, true)?;
    let store = register_desk::store(context, desk, true).await?;
    let parts = register_desk::parts(context, store, &keystore, name)?;
    let made = Register::init(&authority.officer(account), parts).await;
    let register = made.map_err(|why| not_opened(context, &why))?;
    let keys: Vec<String> = register.public_keys().iter().map(ToString::to_string).collect();
    register.close().await.map_err(|why| failed(context, &why))?;
    if context.is_json {
        return Ok(context.json("register", json!({ "ledger": ledger, "public_keys": keys })));
    }
    let mut page = Page::new(context.width);
    page.item(0, "✓", &context.say("register-made", &[("ledger", ledger.into())]));
    for key in keys {
        page.field(2, &context.word("register-field-key"), &key);
    }
    page.quiet(0, &context.word("register-made-hint"));
    Ok(page.finish())
}

/// The texts of checkpoints that were kept elsewhere.
pub(super) fn kept(context: &Context<'_>, files: &[PathBuf]) -> Result<Vec<String>, AppError> {
    let read =
        |file: &PathBuf| fs::read_to_string(file).map_err(|why| not_read(context, file, &why));
    files.iter().map(read).collect()
}

pub(super) async fn audit(
    context: &Context<'_>,
    against: &[PathBuf],
    desk: &Desk,
) -> Result<(), AppError> {
    let known = kept(context, against)?;
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let Staff { authority, account } = register_desk::staff(context, desk)?;
    // A damaged register does not open; it can be audited all the same.
    let store = register_desk::store(context, desk, false).await?;
    let keystore = register_desk::keystore(context, desk, false)?;
    let told = |why| not_opened(context, &why);
    let ledger = Register::ledger_of(&store).await.map_err(told)?;
    let parts = register_desk::parts(context, store.clone(), &keystore, ledger)?;
    let audit =
        Register::inspect(&authority.auditor(account), parts, &known).await.map_err(told)?;
    store.close().await;
    tell_audit(context, &audit)
}

/// Shows an audit; a finding ends the program with an error.
pub(super) fn tell_audit(context: &Context<'_>, audit: &Audit) -> Result<(), AppError> {
    let text = if context.is_json {
        context.json("audit", show::register::audit_json(audit))
    } else {
        show::register::audit(context, audit)
    };
    output::write(context.speech, &text)?;
    if audit.finding.is_none() { Ok(()) } else { Err(AppError::told()) }
}

pub(super) async fn checkpoint(context: &Context<'_>, desk: &Desk) -> Result<String, AppError> {
    let desk = Opened::open(context, desk).await?;
    let signed = desk.register.sign().await.map_err(|why| failed(context, &why))?;
    let keys: Vec<String> = desk.register.public_keys().iter().map(ToString::to_string).collect();
    desk.close(context).await?;
    let Some(signed) = signed else {
        return Err(AppError::input(context.word("register-error-nothing-to-sign")));
    };
    if context.is_json {
        let signed = json!({ "size": signed.size, "note": signed.note, "public_keys": keys });
        return Ok(context.json("checkpoint", signed));
    }
    // The note alone, as other tools read it.
    Ok(signed.note)
}

pub(super) async fn prove(
    context: &Context<'_>,
    text: &str,
    out: Option<&Path>,
    desk: &Desk,
) -> Result<String, AppError> {
    let held = number(context, text)?;
    let desk = Opened::open(context, desk).await?;
    let told = |why| failed(context, &why);
    desk.register.sign().await.map_err(told)?;
    let proof = desk.register.prove(&desk.operator, &held).await.map_err(told)?;
    desk.close(context).await?;
    match out {
        Some(file) => {
            fs::write(file, &proof)
                .map_err(|why| super::register_copy::not_written(context, file, &why))?;
            let file = file.display().to_string();
            Ok(format!("{}\n", context.say("register-written", &[("file", file.into())])))
        }
        None => Ok(proof),
    }
}

pub(super) fn verify(
    context: &Context<'_>,
    proof: &Path,
    text: &str,
    keys: &[String],
) -> Result<String, AppError> {
    let held = number(context, text)?;
    let keys = keys.iter().map(|key| key.parse()).collect::<Result<Vec<PublicKey>, _>>();
    let keys = keys.map_err(|_| AppError::usage(context.word("register-error-key")))?;
    let proof = fs::read_to_string(proof).map_err(|why| not_read(context, proof, &why))?;
    let proved = verify_proof(&proof, &held, &keys).map_err(|why| {
        let key = match why {
            register::NotProven::OtherNumber => "register-error-proof-number",
            _ => "register-error-proof",
        };
        AppError::input(context.word(key))
    })?;
    let act = show::register::kind(&proved.kind);
    if context.is_json {
        let proved = json!({
            "ledger": proved.origin,
            "act": act,
            "moment": proved.moment,
            "index": proved.index,
            "size": proved.size,
        });
        return Ok(context.json("proved", proved));
    }
    let mut page = Page::new(context.width);
    let said = context.say("register-proved", &[("ledger", proved.origin.as_str().into())]);
    page.marked(0, &Piece::new(Look::Good, "✓"), &[Piece::plain(said)]);
    page.field(
        2,
        &context.word("register-field-act"),
        &context.word(&format!("register-act-{act}")),
    );
    page.field(
        2,
        &context.word("register-field-when"),
        &show::register::moment(context, proved.moment),
    );
    let place =
        [("index", proved.index.to_string().into()), ("size", proved.size.to_string().into())];
    page.field(
        2,
        &context.word("register-field-leaf"),
        &context.say("register-proved-place", &place),
    );
    page.quiet(0, &context.word("register-proved-hint"));
    Ok(page.finish())
}

pub(super) async fn stats(context: &Context<'_>, desk: &Desk) -> Result<String, AppError> {
    let desk = Opened::open(context, desk).await?;
    let figures = desk.register.statistics(&desk.auditor).await;
    let figures = figures.map_err(|why| failed(context, &why))?;
    desk.close(context).await?;
    Ok(if context.is_json {
        context.json("statistics", show::register::statistics_json(&figures))
    } else {
        show::register::statistics(context, &figures)
    })
}
