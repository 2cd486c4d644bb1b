//! From the options of the command line to what a command works with.

use catalogue::{At, Catalogue};
use jiff::civil::date;
use navigator::Navigator;
use speech::Speech;
use terms::{Date, Language};

use crate::{arguments::Common, context::Context, error::AppError, load, machine};

/// Everything a command works with.
///
/// # Errors
/// A language or day that is none; data that cannot be used; a day on which nothing was known.
pub(crate) fn context<'s>(common: &Common, speech: &'s Speech) -> Result<Context<'s>, AppError> {
    language(common, speech)?;
    let catalogue = load::catalogue(common.data.as_deref(), speech)?;
    context_of(catalogue, common, speech)
}

/// The same with a catalogue that was read already.
///
/// # Errors
/// A language or day that is none; a day on which nothing was known.
pub(crate) fn context_of<'s>(
    catalogue: Catalogue,
    common: &Common,
    speech: &'s Speech,
) -> Result<Context<'s>, AppError> {
    let today = machine::today();
    language(common, speech)?;
    let as_of = day(common.as_of.as_deref(), speech)?.unwrap_or(today);
    let asked = day(common.known_at.as_deref(), speech)?;
    if let Some(ahead) = asked.filter(|known_at| *known_at > today) {
        let shown = speech::date::long(ahead, speech.language());
        return Err(AppError::usage(speech.say("errors-known-after", &[("date", shown.into())])));
    }
    // The data of a program may be newer than a clock that runs behind.
    let known_at = asked.unwrap_or_else(|| today.max(catalogue.release.known));
    let context = Context {
        catalogue,
        speech,
        as_of,
        known_at,
        today,
        is_json: common.json,
        width: machine::width(),
        repeated: repeated(common),
    };
    context.at()?;
    Ok(context)
}

fn language(common: &Common, speech: &Speech) -> Result<(), AppError> {
    match &common.lang {
        Some(found) if found.parse::<Language>().is_err() => {
            Err(AppError::usage(speech.say("errors-language", &[("found", found.into())])))
        }
        _ => Ok(()),
    }
}

/// A day given as an option.
///
/// # Errors
/// When it is not a day of the calendar.
pub(crate) fn day(text: Option<&str>, speech: &Speech) -> Result<Option<Date>, AppError> {
    let Some(text) = text else { return Ok(None) };
    text.parse().map(Some).map_err(|_| {
        let example = date(2026, 11, 24).to_string();
        AppError::usage(
            speech
                .say("errors-date-option", &[("found", text.into()), ("example", example.into())]),
        )
    })
}

/// The options that a proposed command needs to give the same answer.
fn repeated(common: &Common) -> String {
    let mut words = String::new();
    let mut add = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            words.push_str(&format!(" --{name} {value}"));
        }
    };
    add("lang", common.lang.as_deref());
    add("as-of", common.as_of.as_deref());
    add("known-at", common.known_at.as_deref());
    add("data", common.data.as_deref().and_then(std::path::Path::to_str));
    words
}

impl Context<'_> {
    /// The catalogue as of the two days.
    ///
    /// # Errors
    /// When nothing was known.
    pub(crate) fn at(&self) -> Result<At<'_>, AppError> {
        self.at_day(self.as_of)
    }

    /// The catalogue as of another day, by the same knowledge.
    ///
    /// # Errors
    /// When nothing was known.
    pub(crate) fn at_day(&self, day: Date) -> Result<At<'_>, AppError> {
        self.catalogue
            .at(day, self.known_at)
            .map_err(|unknown| self.nothing_known(unknown.known_from))
    }

    fn nothing_known(&self, first: Date) -> AppError {
        let dates = [("date", self.date(self.known_at).into()), ("first", self.date(first).into())];
        AppError::usage(self.say("errors-known-before", &dates))
    }

    /// The rules of the two days, ready to judge people.
    ///
    /// # Errors
    /// When nothing was known.
    pub(crate) fn navigator(&self) -> Result<Navigator<'_>, AppError> {
        Navigator::new(&self.catalogue, self.as_of, self.known_at)
            .map_err(|unknown| self.nothing_known(unknown.known_from))
    }
}
