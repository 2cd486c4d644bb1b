//! Answers: the values facts take, and what is known of a fact.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use terms::{Country, CountrySet, Currency, Money};
use thiserror::Error;

use crate::{
    typed::OptionSet,
    vocabulary::{Kind, Latest},
};

/// The value of a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Value {
    /// Yes or no.
    YesNo(bool),
    /// A whole number.
    Number(i64),
    /// Minor units of the fact's currency.
    Money(i64),
    /// A day.
    Date(Date),
    /// The position of the chosen option or code.
    Choice(u16),
    /// The positions of the chosen options; may be empty.
    Choices(OptionSet),
    /// One country or several.
    Countries(CountrySet),
    /// First and last days of stays.
    Stays(Vec<(Date, Date)>),
}

/// What is known of a fact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Slot {
    /// It applies, but there is no answer.
    #[default]
    Unknown,
    /// It is not known whether it applies at all.
    Open,
    /// It does not apply.
    NotApplicable,
    /// The answer.
    Known(Value),
}

/// Why a text is not a value of a fact.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ValueError {
    /// Not `yes` or `no`.
    #[error("expected yes or no")]
    YesNo,
    /// Not a whole number.
    #[error("expected a whole number")]
    Number,
    /// Not an amount.
    #[error("expected an amount with its currency, such as `3500 {0}`")]
    Money(Currency),
    /// An amount in another currency than the rules count in.
    #[error(
        "the rules count this in {wanted}, and the amount is in {given}: write it in {wanted}, nothing is converted"
    )]
    Currency {
        /// The currency of the fact.
        wanted: Currency,
        /// The currency of the text.
        given: Currency,
    },
    /// Not a day of the calendar.
    #[error("expected a day of the calendar as year-month-day, such as 1990-05-31")]
    Date,
    /// No such option.
    #[error("there is no option `{given}`")]
    Option {
        /// What was written.
        given: String,
        /// The nearest valid name.
        nearest: Option<String>,
    },
    /// No such country.
    #[error("`{0}` is not the code of a country")]
    Country(String),
    /// No country at all.
    #[error("name at least one country, or XX for a stateless person")]
    NoCountry,
    /// Not a stay, or one that ends before it begins.
    #[error(
        "expected a first and a last day, the last not before the first, such as 2026-01-10..2026-02-01"
    )]
    Stay,
    /// Below the least value.
    #[error("it cannot be less than {0}")]
    Less(String),
    /// Above the greatest value.
    #[error("it cannot be more than {0}")]
    More(String),
}

/// Days since 0001-01-01, so that dates compare as numbers.
pub(crate) fn day_number(date: Date) -> i64 {
    i64::from((date - Date::constant(1, 1, 1)).get_days())
}

/// The day of a number; the ends of the calendar for numbers beyond them.
pub(crate) fn day_of(number: i64) -> Date {
    i32::try_from(number)
        .ok()
        .and_then(|days| {
            Date::constant(1, 1, 1).checked_add(jiff::Span::new().try_days(days).ok()?).ok()
        })
        .unwrap_or(if number < 0 { Date::MIN } else { Date::MAX })
}

impl Value {
    /// Reads a value of `kind` from text; several values are separated by commas, a stay is `first..last`.
    ///
    /// # Errors
    /// Says what was expected; the caller knows the place.
    pub fn read(
        kind: &Kind,
        text: &str,
        countries: &[Country],
        today: Date,
    ) -> Result<Self, ValueError> {
        let text = text.trim();
        let items =
            || text.split(',').map(str::trim).filter(|item| !item.is_empty() && *item != "none");
        let value = match kind {
            Kind::YesNo => match text.to_ascii_lowercase().as_str() {
                "yes" | "true" | "y" => Self::YesNo(true),
                "no" | "false" | "n" => Self::YesNo(false),
                _ => return Err(ValueError::YesNo),
            },
            Kind::Number { .. } => Self::Number(text.parse().map_err(|_| ValueError::Number)?),
            Kind::Money { currency, .. } => {
                let money: Money = text.parse().map_err(|_| ValueError::Money(*currency))?;
                if money.currency != *currency {
                    return Err(ValueError::Currency { wanted: *currency, given: money.currency });
                }
                Self::Money(money.minor)
            }
            Kind::Date { .. } => Self::Date(text.parse().map_err(|_| ValueError::Date)?),
            Kind::Choice { options } | Kind::Code { options } => {
                Self::Choice(option(options, text)?)
            }
            Kind::Choices { options } => {
                let mut set = OptionSet::default();
                for item in items() {
                    // An option may itself be called `none`, but then it is chosen alone and means the same.
                    set = set.with(option(options, item)?);
                }
                Self::Choices(set)
            }
            Kind::Country | Kind::Countries => {
                let mut set = CountrySet::default();
                for item in items() {
                    let country =
                        item.parse::<Country>().ok().filter(|country| countries.contains(country));
                    set.insert(country.ok_or_else(|| ValueError::Country(item.to_owned()))?);
                }
                Self::Countries(set)
            }
            Kind::Stays => Self::Stays(items().map(stay).collect::<Result<_, _>>()?),
        };
        value.within(kind, today)
    }

    /// The same value, if it is within the limits of `kind`.
    ///
    /// # Errors
    /// Names the limit.
    pub fn within(self, kind: &Kind, today: Date) -> Result<Self, ValueError> {
        match (&self, kind) {
            (Self::Number(number), Kind::Number { min, max, .. }) => {
                limits(*number, *min, *max, |limit| limit.to_string())?
            }
            (Self::Money(minor), Kind::Money { currency, min, max }) => {
                let show = |minor| Money { minor, currency: *currency }.to_string();
                limits(*minor, *min, *max, show)?;
            }
            (Self::Date(date), Kind::Date { earliest, latest }) => {
                let latest = latest.map(|latest| latest.on(today));
                limits(*date, *earliest, latest, |limit| limit.to_string())?;
            }
            (Self::Countries(set), _) if set.is_empty() => return Err(ValueError::NoCountry),
            (Self::Stays(stays), _) if stays.iter().any(|(first, last)| first > last) => {
                return Err(ValueError::Stay);
            }
            _ => {}
        }
        Ok(self)
    }

    /// The value as it is written in a profile: the reverse of [`Value::read`].
    #[must_use]
    pub fn write(&self, kind: &Kind) -> String {
        let name = |index: u16| {
            kind.options()
                .and_then(|options| options.get(usize::from(index)))
                .cloned()
                .unwrap_or_default()
        };
        match self {
            Self::YesNo(yes) => if *yes { "yes" } else { "no" }.to_owned(),
            Self::Number(number) => number.to_string(),
            Self::Money(minor) => match kind {
                Kind::Money { currency, .. } => {
                    Money { minor: *minor, currency: *currency }.to_string()
                }
                _ => minor.to_string(),
            },
            Self::Date(date) => date.to_string(),
            Self::Choice(index) => name(*index),
            Self::Choices(set) if set.0 == 0 => "none".to_owned(),
            Self::Choices(set) => set.iter().map(name).collect::<Vec<_>>().join(", "),
            Self::Countries(set) => {
                set.iter().map(|country| country.to_string()).collect::<Vec<_>>().join(", ")
            }
            Self::Stays(stays) if stays.is_empty() => "none".to_owned(),
            Self::Stays(stays) => stays
                .iter()
                .map(|(first, last)| format!("{first}..{last}"))
                .collect::<Vec<_>>()
                .join(", "),
        }
    }
}

impl Latest {
    /// The day it stands for on an evaluation day.
    #[must_use]
    pub const fn on(self, today: Date) -> Date {
        match self {
            Self::Today => today,
            Self::Day(date) => date,
        }
    }
}

fn option(options: &[String], text: &str) -> Result<u16, ValueError> {
    options
        .iter()
        .position(|option| option == text)
        .and_then(|index| u16::try_from(index).ok())
        .ok_or_else(|| {
            let nearest =
                options.iter().min_by_key(|option| strsim::damerau_levenshtein(option, text));
            let near = nearest.filter(|option| {
                strsim::damerau_levenshtein(option, text) <= text.len().max(3) / 2
            });
            ValueError::Option { given: text.to_owned(), nearest: near.cloned() }
        })
}

fn stay(text: &str) -> Result<(Date, Date), ValueError> {
    let (first, last) = text.split_once("..").ok_or(ValueError::Stay)?;
    let day = |text: &str| text.trim().parse::<Date>().map_err(|_| ValueError::Stay);
    let (first, last) = (day(first)?, day(last)?);
    if first <= last { Ok((first, last)) } else { Err(ValueError::Stay) }
}

fn limits<T: PartialOrd>(
    value: T,
    min: Option<T>,
    max: Option<T>,
    show: impl Fn(T) -> String,
) -> Result<(), ValueError> {
    match (min, max) {
        (Some(min), _) if value < min => Err(ValueError::Less(show(min))),
        (_, Some(max)) if value > max => Err(ValueError::More(show(max))),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_count_from_the_first_of_the_calendar_and_back() {
        assert_eq!(day_number(date(1, 1, 1)), 0);
        for day in [date(1900, 2, 28), date(2026, 11, 24), date(2024, 2, 29)] {
            assert_eq!(day_of(day_number(day)), day);
        }
        assert_eq!(day_of(i64::MAX), Date::MAX);
    }

    #[test]
    fn another_currency_is_refused_with_the_one_the_rules_count_in() {
        let kind = Kind::Money { currency: Currency::USD, min: Some(0), max: None };
        let read = |text| Value::read(&kind, text, &[], date(2026, 11, 24));
        assert_eq!(read("3000.50 USD"), Ok(Value::Money(300_050)));
        assert!(matches!(read("3000 EUR"), Err(ValueError::Currency { .. })));
        assert_eq!(read("-1 USD"), Err(ValueError::Less("0 USD".to_owned())));
    }
}
