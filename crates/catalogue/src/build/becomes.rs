//! What is true of a person once a route has been given.

use rules::{Kind, Value};
use terms::Date;

use super::{Build, condition::Site};
use crate::{
    model::{Basis, Becomes, Becoming, Subject},
    read::Row,
    shape::FileKind,
    words::did_you_mean,
};

impl Build<'_> {
    pub(super) fn becomes(&mut self, row: &Row, basis: Basis) -> Option<Becomes> {
        let when = self.condition(row, "when", Site::Route);
        let name = row.maybe_text("fact")?;
        let Some(fact) = self.vocabulary.fact(name) else {
            if !self.is_broken(FileKind::Facts) {
                let facts = self.vocabulary.facts.iter().map(|fact| fact.id.as_str());
                let help = did_you_mean(name, facts);
                self.report
                    .error(row.place_of("fact"), format!("there is no fact `{name}`"))
                    .maybe_help(help);
            }
            return None;
        };
        if self.vocabulary.at(fact).derive.is_some() || self.subject(name) == Subject::Member {
            self.report.error(
                row.place_of("fact"),
                format!("`{name}` is not an answer of the person: a route cannot give it"),
            );
            return None;
        }
        let kind = self.vocabulary.at(fact).kind.clone();
        let to = match (row.maybe_text("value"), &kind) {
            (None, Kind::Date { .. }) => Becoming::DayOfGrant,
            (None, kind) => {
                let message = format!("`{name}` is {}, not a date", kind.name());
                self.report.error(row.place_of("day"), message).help("write its `value`");
                return None;
            }
            (Some(_), Kind::Date { .. }) => {
                let message = format!("`{name}` is a date, which no route sets once for all");
                self.report.error(row.place_of("value"), message).help("write `day = \"grant\"`");
                return None;
            }
            (Some(text), kind) => {
                match Value::read(kind, text, &self.vocabulary.countries, Date::MAX) {
                    Ok(value) => Becoming::Value { value, text: text.to_owned() },
                    Err(error) => {
                        self.report.error(row.place_of("value"), error.to_string());
                        return None;
                    }
                }
            }
        };
        Some(Becomes { fact, to, note: row.maybe_texts("note"), when, basis })
    }

    /// Whose fact it is, by its row: the facts in words are built later.
    fn subject(&self, name: &str) -> Subject {
        let files = self.files.iter().filter(|file| file.kind == FileKind::Facts);
        let mut facts = files.flat_map(|file| &file.rows).flat_map(|file| file.rows("fact"));
        facts
            .find(|fact| fact.text("id") == name)
            .and_then(|fact| Subject::from_word(fact.text("about")))
            .unwrap_or(Subject::Oneself)
    }
}
