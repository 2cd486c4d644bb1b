//! Places in a source: the normal form of the data files (`at` of a passage), spoken in three languages.
//!
//! Grammar, as stated at the head of `data/kz/sources.toml`:
//! ```text
//! at     = place { " & " place }         several places of one source
//! place  = part { "; " part }            from the outer part to the inner one
//! part   = unit [ " " number ]
//! number = one { "," one } | "last"      one = figure | figure ".." figure; "13-2" is one number, not a range
//! ```

mod say;
mod unit;

use std::str::FromStr;

use terms::Language;
use thiserror::Error;

use unit::Unit;

/// One or several places in one source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locator(Vec<Vec<Part>>);

/// A unit with its number: `item 13-2`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    unit: Unit,
    number: Number,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Number {
    /// The unit stands alone: `rules`, `annex`.
    Bare,
    /// The last one, whatever its number.
    Last,
    /// Figures and ranges of figures, in the order of the source. Never empty.
    Figures(Vec<Figures>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Figures {
    One(String),
    Range(String, String),
}

/// The text is not in the normal form.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum InvalidLocator {
    /// The closed list has no such unit.
    #[error("`{0}` is not a unit of a locator; the list stands at the head of sources.toml")]
    Unit(String),
    /// What follows a unit is not a number of the form described.
    #[error("`{0}` is not a number of a locator: write 4, 13-2, 1..3, 1,3 or last")]
    Number(String),
}

/// The places of `text` in `language`: `art 49; item 13-2` is `Art. 49, item 13-2`, `ст. 49, подп. 13-2` or
/// `49-бап, 13-2) тармақша`. A text that is not in the normal form is shown as `⟦text⟧`.
#[must_use]
pub fn locator(text: &str, language: Language) -> String {
    text.parse::<Locator>().map_or_else(|_| format!("⟦{text}⟧"), |locator| locator.say(language))
}

impl FromStr for Locator {
    type Err = InvalidLocator;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.split(" & ")
            .map(|place| place.split("; ").map(str::parse).collect())
            .collect::<Result<_, _>>()
            .map(Self)
    }
}

impl FromStr for Part {
    type Err = InvalidLocator;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (unit, number) = match text.split_once(' ') {
            None => (text, Number::Bare),
            Some((unit, "last")) => (unit, Number::Last),
            Some((unit, number)) => {
                let figures = number.split(',').map(figures).collect::<Option<_>>();
                (
                    unit,
                    Number::Figures(
                        figures.ok_or_else(|| InvalidLocator::Number(number.to_owned()))?,
                    ),
                )
            }
        };
        let unit = Unit::from_code(unit).ok_or_else(|| InvalidLocator::Unit(unit.to_owned()))?;
        Ok(Self { unit, number })
    }
}

fn figures(text: &str) -> Option<Figures> {
    match text.split_once("..") {
        None => Some(Figures::One(figure(text)?)),
        Some((first, last)) => Some(Figures::Range(figure(first)?, figure(last)?)),
    }
}

/// Digits, with further digits after hyphens: an article put in between has such a number.
fn figure(text: &str) -> Option<String> {
    let valid = text
        .split('-')
        .all(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()));
    valid.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_in_the_normal_form_is_refused_by_name() {
        for (text, expected) in [
            ("clause 4", InvalidLocator::Unit("clause".to_owned())),
            ("art 4;item 2", InvalidLocator::Number("4;item 2".to_owned())),
            ("art 4; ", InvalidLocator::Unit(String::new())),
            ("", InvalidLocator::Unit(String::new())),
            ("Art 4", InvalidLocator::Unit("Art".to_owned())),
            ("art 4a", InvalidLocator::Number("4a".to_owned())),
            ("art 4-", InvalidLocator::Number("4-".to_owned())),
            ("art 1..", InvalidLocator::Number("1..".to_owned())),
            ("art 1, 2", InvalidLocator::Number("1, 2".to_owned())),
        ] {
            assert_eq!(text.parse::<Locator>(), Err(expected), "{text}");
        }
        assert_eq!(locator("clause 4", Language::Ru), "⟦clause 4⟧");
    }
}
