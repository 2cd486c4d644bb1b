//! Answers in words.

use rules::{Dimension, FactId, Kind, Value};
use speech::{date, list};

use super::Teller;

impl Teller<'_> {
    /// An answer to the question of a fact.
    pub fn value(&self, fact: FactId, value: &Value) -> String {
        let kind = &self.catalogue().vocabulary.at(fact).kind;
        match value {
            Value::YesNo(yes) => self.word(if *yes { "common-yes" } else { "common-no" }),
            Value::Number(number) => match kind {
                Kind::Number { unit, .. } => self.amount(*number, Dimension::Number(*unit)),
                _ => number.to_string(),
            },
            Value::Money(minor) => match kind {
                Kind::Money { currency, .. } => self.amount(*minor, Dimension::Money(*currency)),
                _ => minor.to_string(),
            },
            Value::Date(day) => self.date(*day),
            Value::Choice(option) => match kind {
                Kind::Code { options } if usize::from(*option) + 1 < options.len() => {
                    format!("{} {}", options[usize::from(*option)], self.option(fact, *option))
                }
                _ => self.option(fact, *option),
            },
            Value::Choices(set) if set.0 == 0 => self.word("common-none"),
            Value::Choices(set) => {
                let names: Vec<String> =
                    set.iter().map(|option| self.option(fact, option)).collect();
                names.join("; ")
            }
            Value::Countries(set) => {
                let names: Vec<String> = set.iter().map(|country| self.country(country)).collect();
                list::and(&names, self.language())
            }
            Value::Stays(stays) if stays.is_empty() => self.word("common-none"),
            Value::Stays(stays) => {
                let said: Vec<String> = stays
                    .iter()
                    .map(|(first, last)| date::range(*first, *last, self.language()))
                    .collect();
                said.join("; ")
            }
        }
    }
}
