//! What may be asked of a person, countries, and the words of the field.

use std::borrow::Cow;

use rules::{Fact, Kind};
use terms::Country;

use super::{Cell, Record, Writer};
use crate::{
    model::{FactEntry, Forms, Limit, Subject},
    shape::FileKind,
};

impl<'c> Writer<'c> {
    /// Each country is a row within, under its code.
    pub(super) fn countries(self) -> Record<'c> {
        let mut record = Self::file(FileKind::Countries);
        let rows = self.catalogue.countries.iter().map(|country| {
            let mut row = Self::file(FileKind::Countries);
            row.stands_at(country.origin);
            row.key = Cow::from(code(&country.code));
            row.word("alpha3", &country.alpha3);
            row.texts("name", &country.name);
            row.list("other", &country.other);
            row
        });
        record.put("", Cell::Map(rows.collect()));
        record
    }

    pub(super) fn facts(self) -> Record<'c> {
        let mut record = Self::file(FileKind::Facts);
        let facts = self.catalogue.facts.iter().zip(&self.catalogue.vocabulary.facts);
        record.rows("fact", facts, |row, (entry, fact)| self.fact(row, entry, fact));
        record.rows("contradiction", &self.catalogue.contradictions, |row, item| {
            row.stands_at(item.origin);
            row.word("id", &item.id);
            row.condition("when", Some(&item.when));
            row.texts("text", &item.text);
        });
        record
    }

    fn fact(self, row: &mut Record<'c>, entry: &'c FactEntry, fact: &'c Fact) {
        row.stands_at(entry.origin);
        row.word("id", &entry.id);
        row.word("type", kind_word(&fact.kind));
        row.texts("label", &entry.label);
        row.maybe_texts("ask", entry.ask.as_ref());
        row.maybe_texts("why", entry.why.as_ref());
        row.maybe_texts("hint", entry.hint.as_ref());
        row.word("change", entry.change.word());
        row.maybe_texts("action", entry.action.as_ref());
        if entry.about != Subject::Oneself {
            row.word("about", entry.about.word());
        }
        row.condition("applies", fact.applies.as_ref());
        row.maybe_word("derive", entry.derive.as_deref());
        match &fact.kind {
            Kind::Number { unit, min, max } => {
                row.word("unit", unit.word());
                row.number("min", *min);
                row.number("max", *max);
            }
            Kind::Money { currency, min, max } => {
                row.word("currency", currency.to_string());
                row.number("min", min.map(|minor| minor / 100));
                row.number("max", max.map(|minor| minor / 100));
            }
            _ => {}
        }
        limit(row, "earliest", entry.earliest);
        limit(row, "latest", entry.latest);
        match entry.list {
            Some(list) => {
                let list = &self.catalogue.vocabulary.lists[usize::from(list.0)];
                row.word("list", &list.id);
            }
            None => row.rows("option", &entry.options, |row, option| {
                row.word("id", &option.id);
                row.texts("label", &option.label);
                row.maybe_texts("hint", option.hint.as_ref());
            }),
        }
    }

    pub(super) fn glossary(self) -> Record<'c> {
        let mut record = Self::file(FileKind::Glossary);
        record.rows("term", &self.catalogue.glossary, |row, item| {
            row.stands_at(item.origin);
            row.word("id", &item.id);
            row.texts("name", &item.name);
            row.maybe_texts("note", item.note.as_ref());
            row.table("stems", |row| forms(row, &item.stems));
            row.table("avoid", |row| forms(row, &item.avoid));
        });
        record
    }
}

fn forms<'c>(row: &mut Record<'c>, forms: &'c Forms) {
    row.list("en", &forms.en);
    row.list("ru", &forms.ru);
    row.list("kk", &forms.kk);
}

fn limit(row: &mut Record<'_>, key: &'static str, limit: Option<Limit>) {
    match limit {
        Some(Limit::Day(day)) => row.date(key, Some(day)),
        Some(Limit::Today) => row.word(key, "today"),
        None => {}
    }
}

/// The code as an owned text: a country gives it by value.
fn code(country: &Country) -> String {
    country.code().to_owned()
}

const fn kind_word(kind: &Kind) -> &'static str {
    match kind {
        Kind::YesNo => "yes_no",
        Kind::Number { .. } => "number",
        Kind::Money { .. } => "money",
        Kind::Date { .. } => "date",
        Kind::Choice { .. } => "choice",
        Kind::Choices { .. } => "choices",
        Kind::Country => "country",
        Kind::Countries => "countries",
        Kind::Code { .. } => "code",
        Kind::Stays => "stays",
    }
}
