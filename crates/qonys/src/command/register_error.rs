//! What keeps the register from doing something, in the language of the person.

use register::{InvalidPerson, NotOpened, NotRestored, RegisterError};

use crate::{context::Context, error::AppError};

/// The error of an act.
pub(super) fn failed(context: &Context<'_>, why: &RegisterError) -> AppError {
    let say = |key: &str| AppError::input(context.word(key));
    match why {
        RegisterError::Store(error) => {
            let reason = error.to_string();
            AppError::input(context.say("register-error-database", &[("reason", reason.into())]))
        }
        RegisterError::Person(error) => say(person(error)),
        RegisterError::Damaged { table, row } => {
            let names = [("table", (*table).into()), ("row", row.as_str().into())];
            AppError::input(context.say("register-error-damaged", &names))
                .hint(context.word("register-error-damaged-hint"))
        }
        RegisterError::NotFound => say("register-error-not-found"),
        RegisterError::NoGroup => say("register-error-no-group"),
        RegisterError::Exhausted => say("register-error-exhausted"),
        RegisterError::KeyReused => say("register-error-key-reused"),
        RegisterError::DocumentHeld => say("register-error-document-held"),
        RegisterError::Stale(_) => say("register-error-stale"),
        RegisterError::NoChange => say("register-error-no-change"),
        RegisterError::WrongStatus { status } => {
            let status = context.word(&format!("register-status-{}", word(status.as_str())));
            AppError::input(context.say("register-error-status", &[("status", status.into())]))
        }
        RegisterError::WrongReturn { wanted } => {
            let wanted = context.word(&format!("register-return-{}", wanted.word()));
            AppError::input(context.say("register-error-return", &[("wanted", wanted.into())]))
        }
        RegisterError::CheckDigitRight => say("register-error-check-digit-right"),
        RegisterError::Unsigned { reason, .. } => {
            let reason = [("reason", reason.as_str().into())];
            AppError::input(context.say("register-error-unsigned", &reason))
        }
        RegisterError::TooOften { most, seconds } => {
            let minutes = (seconds / 60) as usize;
            let limits = [("most", (*most as usize).into()), ("minutes", minutes.into())];
            AppError::input(context.say("register-error-too-often", &limits))
        }
        RegisterError::NoAccess => say("register-error-no-access"),
        RegisterError::NotYetSigned => say("register-error-not-yet-signed"),
        RegisterError::NoRandomness(_) | RegisterError::Keys(_) => keys_failed(context, why),
        other => {
            let reason = other.to_string();
            AppError::input(context.say("errors-unexpected", &[("reason", reason.into())]))
        }
    }
}

/// The key of the text for a description that cannot be.
pub(crate) const fn person(why: &InvalidPerson) -> &'static str {
    match why {
        InvalidPerson::BornAhead { .. } => "register-person-born-ahead",
        InvalidPerson::NoDocument => "register-person-no-document",
        InvalidPerson::DocumentTwice => "register-person-document-twice",
        InvalidPerson::DocumentDates => "register-person-document-dates",
    }
}

/// A word of the database as part of a key of a text.
pub(super) fn word(word: &str) -> String {
    word.replace('_', "-")
}

/// The error of the keys.
pub(super) fn keys_failed(context: &Context<'_>, why: &impl ToString) -> AppError {
    let reason = why.to_string();
    AppError::input(context.say("register-error-keys", &[("reason", reason.into())]))
}

/// The error of a register that does not open.
pub(super) fn not_opened(context: &Context<'_>, why: &NotOpened) -> AppError {
    let reason =
        |key: &str, reason: String| AppError::input(context.say(key, &[("reason", reason.into())]));
    match why {
        NotOpened::Register(why) => failed(context, why),
        NotOpened::New => {
            let command = context.command("register init --ledger register.example.kz/numbers");
            AppError::input(context.word("register-error-new"))
                .hint(context.say("register-error-new-hint", &[("command", command.into())]))
        }
        NotOpened::Exists => AppError::input(context.word("register-error-exists")),
        NotOpened::OtherKeys => AppError::input(context.word("register-error-other-keys")),
        NotOpened::Guards(guards) => reason("register-error-guards", guards.clone()),
        NotOpened::Checkpoint(why) => reason("register-error-checkpoint", why.clone()),
        other => reason("register-error-database", other.to_string()),
    }
}

/// The error of a backup that is not restored.
pub(super) fn not_restored(context: &Context<'_>, why: &NotRestored) -> AppError {
    match why {
        NotRestored::NotOpened(why) => not_opened(context, why),
        NotRestored::Line { line } => {
            let line = line.to_string();
            AppError::input(context.say("register-error-backup-line", &[("line", line.into())]))
        }
        NotRestored::Changed => AppError::input(context.word("register-error-backup-changed")),
        NotRestored::Root => AppError::input(context.word("register-error-backup-root")),
        NotRestored::Other(ledger) => {
            let ledger = [("ledger", ledger.as_str().into())];
            AppError::input(context.say("register-error-backup-other", &ledger))
        }
        other => {
            let reason = other.to_string();
            AppError::input(context.say("errors-unexpected", &[("reason", reason.into())]))
        }
    }
}
