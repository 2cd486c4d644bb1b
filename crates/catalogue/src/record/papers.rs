//! Kinds of papers.

use super::{Cell, Record, Writer};
use crate::{model::Document, shape::FileKind};

impl<'c> Writer<'c> {
    pub(super) fn documents(self) -> Record<'c> {
        let mut record = Self::file(FileKind::Documents);
        record.rows("document", &self.catalogue.documents, |row, item| self.document(row, item));
        record
    }

    fn document(self, row: &mut Record<'c>, item: &'c Document) {
        row.stands_on(item);
        row.word("id", &item.id);
        row.texts("name", &item.name);
        row.texts("issuer", &item.issuer);
        row.maybe_texts("form", item.form.as_ref());
        row.maybe_texts("validity", item.validity.as_ref());
        row.number("valid_days", item.valid_days.map(i64::from));
        row.word("legalisation", item.legalisation.word());
        row.word("translation", item.translation.word());
        if let Some(prepare) = &item.prepare {
            row.table("prepare", |row| {
                row.put("days", Cell::Integer(i64::from(prepare.days)));
                row.word("kind", prepare.kind.word());
                row.put("cite", self.cite(&prepare.cite));
            });
        }
        row.condition("check", item.check.as_ref());
        row.maybe_texts("note", item.note.as_ref());
    }
}
