//! Routes and what has no route.

use std::borrow::Cow;

use super::{Cell, Record, Writer};
use crate::{
    model::{Becoming, Criterion, Fee, FeeAmount, Member, Paper, Route, Rule, Step},
    shape::FileKind,
};

impl<'c> Writer<'c> {
    pub(super) fn route(self, route: &'c Route) -> Record<'c> {
        let mut record = Self::file(FileKind::Route);
        record.stands_on(route);
        record.key = Cow::from(&route.id);
        record.word("id", &route.id);
        record.word("kind", route.kind.word());
        record.word("category", route.category.word());
        record.list("purposes", &route.purposes);
        record.flag("pilot", route.pilot, false);
        record.texts("name", &route.name);
        record.texts("summary", &route.summary);
        record.texts("authority", &route.authority);
        record.rows("criterion", &route.criteria, |row, item| self.criterion(row, item));
        record.rows("document", &route.papers, |row, item| self.paper(row, item));
        record.rows("fee", &route.fees, fee);
        record.rows("step", &route.steps, |row, item| self.step(row, item));
        record.rows("obligation", &route.obligations, |row, item| {
            row.stands_on(item);
            row.word("id", &item.id);
            row.texts("text", &item.text);
            row.term(item.term);
            row.word("after", &item.after);
            row.condition("when", item.when.as_ref());
        });
        record.rows("grant", &route.grants, |row, item| {
            row.stands_on(item);
            row.word("id", &item.id);
            row.texts("text", &item.text);
            row.term(item.term);
            row.flag("renewal", item.renewal, false);
            row.condition("when", item.when.as_ref());
        });
        record.rows("leads_to", &route.leads_to, |row, item| {
            row.stands_on(item);
            row.word("route", self.catalogue.routes.get(item.to.index()).map_or("", |to| &to.id));
            row.texts("text", &item.text);
            row.condition("when", item.when.as_ref());
        });
        record.rows("becomes", &route.becomes, |row, item| {
            row.stands_on(item);
            row.word("fact", &self.catalogue.vocabulary.at(item.fact).id);
            match &item.to {
                Becoming::Value { text, .. } => row.word("value", text),
                Becoming::DayOfGrant => row.word("day", "grant"),
            }
            row.maybe_texts("note", item.note.as_ref());
            row.condition("when", item.when.as_ref());
        });
        record.rows("refusal", &route.refusals, |row, item| {
            row.stands_on(item);
            row.word("id", &item.id);
            row.texts("text", &item.text);
        });
        self.unsettled(&mut record, route);
        record
    }

    /// What is not said, not agreed, not supported, and what people ask.
    fn unsettled(self, record: &mut Record<'c>, route: &'c Route) {
        record.rows("silence", &route.silences, |row, item| {
            row.stands_on(item);
            row.word("id", &item.id);
            row.word("about", item.about.word());
            row.texts("text", &item.text);
            row.put("read", self.read(&item.read));
        });
        record.rows("conflict", &route.conflicts, |row, item| {
            row.stands_on(item);
            row.word("id", &item.id);
            row.word("about", item.about.word());
            row.texts("text", &item.text);
            self.claims(row, "claim", "text", &item.claims);
        });
        record.rows("claim", &route.claims, |row, item| {
            row.stands_on(item);
            row.word("id", &item.id);
            row.texts("text", &item.text);
            row.texts("answer", &item.answer);
        });
        record.rows("question", &route.questions, |row, item| {
            row.stands_on(item);
            row.word("id", &item.id);
            row.texts("ask", &item.ask);
            row.texts("answer", &item.answer);
        });
    }

    fn criterion(self, row: &mut Record<'c>, item: &'c Criterion) {
        row.stands_on(item);
        row.word("id", &item.id);
        row.word("kind", item.kind.word());
        row.word("decides", item.decides.word());
        row.texts("text", &item.text);
        match &item.rule {
            Rule::One(condition) => row.condition("when", Some(condition)),
            Rule::Readings(readings) => row.rows("reading", readings, |row, reading| {
                row.texts("text", &reading.text);
                row.condition("when", Some(&reading.when));
                row.put("cite", self.cite(&reading.cite));
            }),
            Rule::Shown => {}
        }
        row.condition("applies", item.applies.as_ref());
    }

    fn paper(self, row: &mut Record<'c>, item: &'c Paper) {
        row.stands_on(item);
        row.word("document", &self.catalogue.document(item.document).id);
        let who = item.who.iter().copied().map(Member::word).map(Cow::from);
        row.put("who", Cell::List(who.collect()));
        row.condition("when", item.when.as_ref());
        row.maybe_texts("note", item.note.as_ref());
        row.maybe_word("row", item.row.as_deref());
        row.word("stage", item.stage.word());
    }

    fn step(self, row: &mut Record<'c>, item: &'c Step) {
        row.stands_on(item);
        row.word("id", &item.id);
        row.texts("text", &item.text);
        row.maybe_texts("where", item.place.as_ref());
        row.term(item.term);
        row.maybe_texts("unknown", item.unknown.as_ref());
        row.maybe_word("after", item.after.as_deref());
        row.condition("when", item.when.as_ref());
        row.maybe_word("link", item.link.map(|source| self.catalogue.source(source).key.as_str()));
    }

    pub(super) fn unscored(self) -> Record<'c> {
        let mut record = Self::file(FileKind::Unscored);
        record.rows("unscored", &self.catalogue.unscored, |row, item| {
            row.stands_on(item);
            row.word("code", &item.code);
            row.word("kind", item.kind.word());
            row.texts("name", &item.name);
            row.texts("reason", &item.reason);
            if !item.read.is_empty() {
                row.put("read", self.read(&item.read));
            }
        });
        record
    }
}

fn fee<'c>(row: &mut Record<'c>, item: &'c Fee) {
    row.stands_on(item);
    row.word("id", &item.id);
    row.texts("name", &item.name);
    match &item.amount {
        FeeAmount::Formula(formula) => row.word("formula", &formula.text),
        FeeAmount::Unknown(words) => row.texts("unknown", words),
    }
    row.word("payer", item.payer.word());
    row.word("each", item.each.word());
    row.word("stage", item.stage.word());
    row.condition("when", item.when.as_ref());
    row.maybe_texts("note", item.note.as_ref());
}
