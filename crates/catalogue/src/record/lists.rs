//! Dated figures, lists and tables of points, and the days off.

use calendar::Standing;

use super::{Cell, Record, Writer, sources::support_word};
use crate::{
    model::{Amount, HolidayRow, List, ListEdition, ListMembers, PointsEdition, PointsPart},
    shape::FileKind,
};

impl<'c> Writer<'c> {
    pub(super) fn constants(self) -> Record<'c> {
        let mut record = Self::file(FileKind::Constants);
        record.rows("constant", &self.catalogue.constants, |row, item| {
            row.word("id", &item.id);
            row.texts("name", &item.name);
            row.rows("value", &item.values, |row, value| {
                row.stands_on(value);
                match value.amount {
                    Amount::Money(money) => row.put("amount", Cell::Money(money)),
                    Amount::Number(number) => row.number("number", Some(number)),
                }
            });
        });
        record
    }

    pub(super) fn lists(self) -> Record<'c> {
        let mut record = Self::file(FileKind::Lists);
        let editions = self
            .catalogue
            .lists
            .iter()
            .flat_map(|list| list.editions.iter().map(move |edition| (list, edition)));
        record.rows("list", editions, |row, (list, edition)| self::list(row, list, edition));
        record
    }

    pub(super) fn points(self) -> Record<'c> {
        let mut record = Self::file(FileKind::Points);
        let editions = self
            .catalogue
            .points
            .iter()
            .flat_map(|table| table.editions.iter().map(move |edition| (&table.id, edition)));
        record.rows("points", editions, |row, (id, edition): (&'c String, &'c PointsEdition)| {
            row.stands_on(edition);
            row.word("id", id);
            row.texts("name", &edition.name);
            row.number("minimum", edition.minimum);
            row.maybe_texts("formula", edition.formula.as_ref());
            row.maybe_texts("note", edition.note.as_ref());
            row.rows("part", &edition.parts, |row, part| self.part(row, part));
        });
        record
    }

    fn part(self, row: &mut Record<'c>, part: &'c PointsPart) {
        row.stands_on(part);
        row.word("id", &part.id);
        row.texts("name", &part.name);
        if part.rows.is_empty() {
            let thousandths = if part.factor { 1 } else { 1000 };
            row.put("range", Cell::Range(part.lower * thousandths, part.upper * thousandths));
        }
        row.rows("row", &part.rows, |row, points| {
            row.condition("when", Some(&points.when));
            row.number("points", Some(points.points));
            if !points.cite.is_empty() {
                row.put("cite", self.cite(&points.cite));
            }
        });
        row.flag("factor", part.factor, false);
        row.condition("when", part.when.as_ref());
        row.maybe_texts("note", part.note.as_ref());
    }

    pub(super) fn calendar(self) -> Record<'c> {
        let mut record = Self::file(FileKind::Calendar);
        record.rows("year", &self.catalogue.years, |row, item| {
            row.stands_on(item);
            row.number("year", Some(i64::from(item.year)));
            row.put("complete", Cell::Bool(item.complete));
            row.flag("five_day_week", item.five_day_week, true);
            row.maybe_word("support", item.support.map(support_word));
        });
        record.rows("holiday", &self.catalogue.holidays, |row, item| self.holiday(row, item));
        record.rows("moved", &self.catalogue.moved, |row, item| {
            row.stands_on(item);
            row.date("off", Some(item.moved.off));
            row.date("worked", Some(item.moved.worked));
            row.maybe_word("support", item.support.map(support_word));
        });
        record
    }

    fn holiday(self, row: &mut Record<'c>, item: &'c HolidayRow) {
        row.stands_on(item);
        row.date("date", Some(item.holiday.date));
        row.texts("name", &item.holiday.name);
        row.flag("shifts", item.holiday.shifts, true);
        match item.holiday.standing {
            Standing::Settled => {}
            Standing::Estimate => row.word("standing", "estimate"),
            Standing::Contested => row.word("standing", "contested"),
        }
        self.claims(row, "claims", "says", &item.claims);
        row.maybe_word("support", item.support.map(support_word));
    }
}

fn list<'c>(row: &mut Record<'c>, list: &'c List, edition: &'c ListEdition) {
    row.stands_on(edition);
    row.word("id", &list.id);
    match &edition.members {
        ListMembers::Countries(countries) => {
            row.word("kind", "countries");
            row.texts("name", &edition.name);
            row.maybe_texts("stale", edition.stale.as_ref());
            row.put("countries", Cell::Countries(*countries));
        }
        ListMembers::Codes(codes) => {
            row.word("kind", "codes");
            row.texts("name", &edition.name);
            row.maybe_texts("stale", edition.stale.as_ref());
            row.rows("code", codes, |row, code| {
                row.stands_on(code);
                row.word("code", &code.code);
                row.texts("name", &code.name);
                row.maybe_word("group", code.group.as_deref());
            });
        }
    }
}
