//! Answers as people type them. What cannot be read says what would do, in the language of the person.

use rules::{FactId, Kind, Value, ValueError};
use terms::{Country, Currency, Date, Money};

use super::{Found, NoDay, Teller, find_country};

/// How many entries of a list are proposed at most.
pub const PROPOSED: usize = 12;

/// A text that fits no entry of a list, or several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoEntry {
    /// What is wrong; nothing if it is enough to choose from a few.
    pub text: Option<String>,
    /// The entries it fits, as positions of options, [`PROPOSED`] at most.
    pub fits: Vec<u16>,
    /// Whether it fits more than these.
    pub more: bool,
}

impl Teller<'_> {
    /// A whole number; spaces between its digits are passed over.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn typed_number(&self, line: &str) -> Result<i64, String> {
        let digits: String = line.chars().filter(|letter| !letter.is_whitespace()).collect();
        digits.parse().map_err(|_| {
            self.say("check-error-number", &[("answer", line.into()), ("example", "2".into())])
        })
    }

    /// An amount in minor units; without a currency it is taken in the one asked for.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn typed_money(&self, currency: Currency, line: &str) -> Result<i64, String> {
        let has_currency = line.chars().any(char::is_alphabetic);
        let text = if has_currency { line.to_owned() } else { format!("{line} {currency}") };
        let money: Money = text.parse().map_err(|_| {
            let example = speech::money(Money { minor: 350_000, currency }, self.language());
            self.say("check-error-money", &[("answer", line.into()), ("example", example.into())])
        })?;
        if money.currency != currency {
            let asked = [("currency", currency.to_string().into())];
            return Err(self.say("check-error-money-currency", &asked));
        }
        if money.minor < 0 {
            return Err(self.word("check-error-money-negative"));
        }
        Ok(money.minor)
    }

    /// Why a text is not a day.
    #[must_use]
    pub fn no_day(&self, why: NoDay, line: &str) -> String {
        match why {
            NoDay::NotADate => {
                let said = [("answer", line.into()), ("example", "31.05.1990".into())];
                self.say("check-error-date", &said)
            }
            NoDay::Impossible => {
                self.say("check-error-date-impossible", &[("answer", line.into())])
            }
        }
    }

    /// A country by its code or name.
    ///
    /// # Errors
    /// What is wrong with it, and which were perhaps meant.
    pub fn typed_country(&self, item: &str) -> Result<Country, String> {
        match find_country(self.catalogue(), item) {
            Found::One(country) => Ok(country),
            Found::Several(found) => {
                let names: Vec<String> = found
                    .into_iter()
                    .map(|code| format!("{} ({code})", self.country(code)))
                    .collect();
                let names = speech::list::or(&names, self.language());
                let said = [("answer", item.into()), ("names", names.into())];
                Err(self.say("check-error-country-many", &said))
            }
            Found::None(Some(near)) => {
                let nearest = format!("{} ({near})", self.country(near));
                let said = [("answer", item.into()), ("nearest", nearest.into())];
                Err(self.say("check-error-country-nearest", &said))
            }
            Found::None(None) => Err(self.say("check-error-country", &[("answer", item.into())])),
        }
    }

    /// An entry of a list by its code, its name in any language, or a part of either. `listed`: everything is shown.
    ///
    /// # Errors
    /// What it fits instead.
    pub fn typed_entry(&self, fact: FactId, line: &str, listed: bool) -> Result<u16, NoEntry> {
        let kind = &self.catalogue().vocabulary.at(fact).kind;
        let options = kind.options().unwrap_or_default();
        let all = || (0u16..).take(options.len());
        if let Some(found) = all().find(|at| options[usize::from(*at)] == line) {
            return Ok(found);
        }
        let entry = &self.catalogue().facts[usize::from(fact.0)];
        let folded = line.to_lowercase();
        let names = |at: u16| {
            entry.options.get(usize::from(at)).into_iter().flat_map(|entry| {
                [&entry.label.en, &entry.label.ru, &entry.label.kk].map(|name| name.to_lowercase())
            })
        };
        let whole: Vec<u16> = all().filter(|at| names(*at).any(|name| name == folded)).collect();
        let starts = |at: &u16| options[usize::from(*at)].starts_with(line);
        let mut fits: Vec<u16> = match whole.as_slice() {
            [_] => whole,
            _ => all()
                .filter(|at| listed || starts(at) || names(*at).any(|name| name.contains(&folded)))
                .collect(),
        };
        match fits.as_slice() {
            [one] => return Ok(*one),
            [] => {
                let text = Some(self.say("check-error-code", &[("answer", line.into())]));
                return Err(NoEntry { text, fits, more: false });
            }
            _ if listed => return Err(NoEntry { text: None, fits, more: false }),
            _ => {}
        }
        let count = fits.len();
        fits.truncate(PROPOSED);
        let said = [("answer", line.into()), ("count", count.into())];
        let more = count > PROPOSED;
        let text = more.then(|| self.say("check-error-code-many", &said));
        Err(NoEntry { text, fits, more })
    }

    /// The same value, if it is within the limits of its kind. `line` is what was typed, `latest` the last day for things
    /// that have happened.
    ///
    /// # Errors
    /// Which limit it passes.
    pub fn typed_within(
        &self,
        value: Value,
        kind: &Kind,
        latest: Date,
        line: &str,
    ) -> Result<Value, String> {
        value.within(kind, latest).map_err(|why| self.limit(kind, line, &why))
    }

    fn limit(&self, kind: &Kind, line: &str, why: &ValueError) -> String {
        let answer = || ("answer", line.into());
        let shown =
            |limit: &str| limit.parse().map_or_else(|_| limit.to_owned(), |day| self.date(day));
        match (kind, why) {
            (Kind::Date { .. }, ValueError::Less(least)) => self.say(
                "check-error-date-early",
                &[("date", line.into()), ("least", shown(least).into())],
            ),
            (Kind::Date { .. }, ValueError::More(most)) => self.say(
                "check-error-date-late",
                &[("date", line.into()), ("most", shown(most).into())],
            ),
            (_, ValueError::Less(least)) => {
                self.say("check-error-number-least", &[answer(), ("least", least.into())])
            }
            (_, ValueError::More(most)) => {
                self.say("check-error-number-most", &[answer(), ("most", most.into())])
            }
            (_, ValueError::Stay) => self.say("check-error-date-order", &[answer()]),
            _ => self.word("check-error-empty"),
        }
    }
}
