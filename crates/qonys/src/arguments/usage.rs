//! Mistakes on the command line in the language of the person.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use speech::Speech;

use crate::error::AppError;

/// The same mistake in words, with the nearest right name and where to read more.
pub(super) fn spoken(error: &clap::Error, speech: &Speech) -> AppError {
    let argument = context(error, ContextKind::InvalidArg);
    let value = context(error, ContextKind::InvalidValue);
    let command = context(error, ContextKind::InvalidSubcommand);
    let message = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            speech.say("errors-usage-command", &[("found", command.into())])
        }
        ErrorKind::UnknownArgument => {
            speech.say("errors-usage-unknown", &[("found", argument.into())])
        }
        ErrorKind::MissingRequiredArgument => {
            speech.say("errors-usage-missing", &[("names", argument.into())])
        }
        ErrorKind::ArgumentConflict => {
            speech.say("errors-usage-twice", &[("name", argument.into())])
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            speech.say("errors-usage-no-command", &[])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => {
            speech.say("errors-usage-no-value", &[("name", argument.into())])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            speech.say("errors-usage-value", &[("name", argument.into()), ("found", value.into())])
        }
        _ => speech.say("errors-usage-other", &[]),
    };
    let mut told = AppError::usage(message);
    for kind in
        [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
    {
        let nearest = context(error, kind);
        if !nearest.is_empty() {
            told = told.hint(speech.say("errors-usage-nearest", &[("nearest", nearest.into())]));
        }
    }
    let valid = context(error, ContextKind::ValidValue);
    if !valid.is_empty() {
        told = told.hint(speech.say("errors-usage-valid", &[("values", valid.into())]));
    }
    told.hint(speech.say("errors-usage-help", &[("command", "qonys --help".into())]))
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}
