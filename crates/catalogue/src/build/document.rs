//! Kinds of papers.

use super::{Build, Outer, condition::Site, count};
use crate::{
    model::{DayKind, Document, Legalisation, Prepare, Translation},
    read::Row,
    shape::FileKind,
};

impl Build<'_> {
    /// Papers in the order of their names, as `names` counts them.
    pub(super) fn documents(&mut self) -> Vec<Document> {
        let mut documents: Vec<Document> = Vec::new();
        for (row, outer) in self.rows_of(FileKind::Documents, "document") {
            if let Some(document) = self.document(row, outer) {
                documents.push(document);
            }
        }
        documents.sort_by(|left, right| left.id.cmp(&right.id));
        documents
    }

    fn document(&mut self, row: &Row, outer: Outer) -> Option<Document> {
        let basis = self.basis(row, outer);
        let prepare = row.table("prepare").and_then(|prepare| self.prepare(prepare));
        let check = self.condition(row, "check", Site::Paper);
        let valid_days =
            row.integer("valid_days").and_then(|days| self.positive(row, "valid_days", days));
        Some(Document {
            id: row.maybe_text("id")?.to_owned(),
            name: row.texts("name"),
            issuer: row.texts("issuer"),
            form: row.maybe_texts("form"),
            validity: row.maybe_texts("validity"),
            valid_days,
            legalisation: Legalisation::from_word(row.text("legalisation"))?,
            translation: Translation::from_word(row.text("translation"))?,
            prepare,
            check,
            note: row.maybe_texts("note"),
            basis,
        })
    }

    fn prepare(&mut self, row: &Row) -> Option<Prepare> {
        let cite = self.cite(row);
        let days = row.integer("days").and_then(|days| self.positive(row, "days", days))?;
        Some(Prepare { days, kind: DayKind::from_word(row.text("kind"))?, cite })
    }

    /// A count of at least one.
    pub(super) fn positive(&mut self, row: &Row, key: &str, number: i64) -> Option<u32> {
        let count = count(number);
        if count.is_none() {
            self.report.error(row.place_of(key), format!("`{key}` is at least 1"));
        }
        count
    }
}
