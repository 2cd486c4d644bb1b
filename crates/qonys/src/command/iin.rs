//! `qonys iin`: identification numbers, a file for each of its commands.

use std::{io, path::Path};

use navigator::tell::number::{digits, masked, wrong};
use serde_json::{Map, Value, json};
use terms::{
    Bin, Iin,
    number::{Kind, Number, Sex},
};

use super::{iin_capacity, iin_check, iin_explain, iin_generate, iin_scan};
use crate::{arguments::AboutIin, context::Context, error::AppError, output};

pub(super) fn run(context: &Context<'_>, about: &AboutIin) -> Result<(), AppError> {
    let text = match about {
        AboutIin::Check(wanted) => return iin_check::run(context, wanted),
        AboutIin::Explain(wanted) => return iin_explain::run(context, wanted),
        AboutIin::Scan(wanted) => return iin_scan::run(context, wanted),
        AboutIin::Capacity(wanted) => iin_capacity::run(context, wanted)?,
        AboutIin::Generate(wanted) => iin_generate::run(context, wanted)?,
    };
    output::write(context.speech, &text)
}

/// The sex behind `m` or `f`.
pub(super) fn sex(letter: &str) -> Sex {
    if letter == "m" { Sex::Male } else { Sex::Female }
}

/// The error of a file that could not be read.
pub(super) fn not_read(context: &Context<'_>, file: &Path, why: &io::Error) -> AppError {
    let file = file.display().to_string();
    let reason = why.to_string();
    AppError::input(
        context.say("number-file-not-read", &[("file", file.into()), ("reason", reason.into())]),
    )
}

/// A text that should be a number, for programs: masked unless it is to be revealed.
pub(super) fn told(context: &Context<'_>, text: &str, reveal: bool) -> Map<String, Value> {
    let mut told = Map::new();
    let mut put = |key: &str, value: Value| told.insert(key.to_owned(), value);
    put("number", if reveal { json!(text) } else { json!(masked(text)) });
    match text.parse::<Number>() {
        Ok(number) => {
            put("well_formed", json!(true));
            put("kind", json!(number.kind().word()));
            put("classic", classic(context, number));
        }
        Err(error) => {
            put("well_formed", json!(false));
            put("rule", json!(error.rule()));
            put("position", json!(error.position()));
            put("because", json!(wrong(context.speech, error)));
        }
    }
    told
}

/// What the digits say by the classic layout, or which of its rules they do not follow.
fn classic(context: &Context<'_>, number: Number) -> Value {
    let fault = |rule: &str, position: usize| json!({ "fault": rule, "position": position });
    match number.kind() {
        Kind::Person => match Iin::new(number).map(|iin| iin.layout(context.as_of)) {
            Ok(Ok(layout)) => json!({ "birth": layout.birth, "sex": layout.sex }),
            Ok(Err(found)) => fault(found.rule(), found.position()),
            Err(_) => Value::Null,
        },
        Kind::Organisation => match Bin::new(number).map(|bin| bin.layout()) {
            Ok(Ok(layout)) => json!({
                "year": layout.year,
                "month": layout.month,
                "kind": layout.kind.word(),
                "unit": layout.unit.word(),
            }),
            Ok(Err(found)) => fault(found.rule(), found.position()),
            Err(_) => Value::Null,
        },
        Kind::Reserve => Value::Null,
    }
}

/// The first thing the digits say that is worth a note: what does not follow the classic layout.
pub(super) fn note(context: &Context<'_>, number: Number) -> Option<String> {
    let follows = match number.kind() {
        Kind::Person => Iin::new(number).is_ok_and(|iin| iin.layout(context.as_of).is_ok()),
        Kind::Organisation => Bin::new(number).is_ok_and(|bin| bin.layout().is_ok()),
        Kind::Reserve => true,
    };
    let said = digits(context.speech, number, context.as_of, false);
    said.into_iter().next().filter(|_| !follows).map(|row| row.text)
}
