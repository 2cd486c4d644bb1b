//! The one room that asks the machine: the clock, the environment, the terminal. Everything else is told.

use std::{
    sync::OnceLock,
    time::{Duration, Instant},
};

use jiff::{Timestamp, Zoned, tz::TimeZone};
use terms::{Date, Language};

/// Narrower than this, text is not wrapped any further.
const NARROWEST: usize = 40;
/// Lines longer than this are hard to read.
const WIDEST: usize = 100;
/// The width where nothing tells one.
const USUAL: usize = 80;

/// Today where the person is.
#[expect(clippy::disallowed_methods, reason = "this is the room that reads the clock")]
pub(crate) fn today() -> Date {
    Zoned::now().date()
}

/// Today where the rules hold, for pages that people open from everywhere; the day of this machine if it does not know
/// the zones of the world.
#[expect(clippy::disallowed_methods, reason = "this is the room that reads the clock")]
pub(crate) fn today_in_kazakhstan() -> Date {
    let now = Zoned::now();
    TimeZone::get("Asia/Almaty").map_or(now.date(), |zone| now.with_time_zone(zone).date())
}

/// This moment.
#[expect(clippy::disallowed_methods, reason = "this is the room that reads the clock")]
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

/// Time since this was first asked; it never goes back.
#[expect(clippy::disallowed_methods, reason = "this is the room that reads the clock")]
pub(crate) fn elapsed() -> Duration {
    static FIRST: OnceLock<Instant> = OnceLock::new();
    FIRST.get_or_init(Instant::now).elapsed()
}

/// How many things can be done at the same time.
pub(crate) fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// The language of the environment: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set (POSIX.1, 8.2).
#[expect(clippy::disallowed_methods, reason = "this is the room that reads the environment")]
pub(crate) fn language() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    set.map_or(Language::En, |locale| language_of(&locale))
}

/// Russian for `ru…`, Kazakh for `kk…`, English for all else.
fn language_of(locale: &str) -> Language {
    match locale.split(['_', '.', '@', '-']).next() {
        Some("ru") => Language::Ru,
        Some("kk") => Language::Kk,
        _ => Language::En,
    }
}

/// How many characters fit on a line.
pub(crate) fn width() -> usize {
    // Of the output only: a page that goes into a file is the same wherever it was asked for.
    terminal_size::terminal_size_of(std::io::stdout())
        .map_or(USUAL, |(terminal_size::Width(columns), _)| usize::from(columns))
        .clamp(NARROWEST, WIDEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_choose_the_language() {
        for (locale, language) in [
            ("ru_RU.UTF-8", Language::Ru),
            ("kk_KZ", Language::Kk),
            ("kk", Language::Kk),
            ("en_GB.UTF-8", Language::En),
            ("C", Language::En),
            ("run", Language::En),
        ] {
            assert_eq!(language_of(locale), language, "{locale}");
        }
    }
}
