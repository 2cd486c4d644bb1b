//! The words of the field.

use std::collections::BTreeSet;

use terms::Language;

use super::Build;
use crate::{
    model::{Forms, GlossaryTerm},
    read::Row,
    shape::FileKind,
};

impl Build<'_> {
    /// Terms in the order of the data.
    pub(super) fn glossary(&mut self) -> Vec<GlossaryTerm> {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut found = Vec::new();
        for (row, _) in self.rows_of(FileKind::Glossary, "term") {
            let Some(id) = row.maybe_text("id") else { continue };
            if !seen.insert(id) {
                self.report.error(row.place_of("id"), format!("the term `{id}` is given twice"));
            }
            let stems = forms(row, "stems");
            let missing =
                Language::ALL.into_iter().filter(|language| stems.get(*language).is_empty());
            for language in missing.filter(|_| row.has("stems")) {
                self.report.error(
                    row.place_of("stems"),
                    format!("the term `{id}` has no stem in `{language}`"),
                );
            }
            found.push(GlossaryTerm {
                id: id.to_owned(),
                name: row.texts("name"),
                note: row.maybe_texts("note"),
                stems,
                avoid: forms(row, "avoid"),
                origin: self.origin(row),
            });
        }
        found
    }
}

fn forms(row: &Row, key: &str) -> Forms {
    let of = |language: &str| -> Vec<String> {
        let words = row.table(key).map(|table| table.list(language)).unwrap_or_default();
        words.iter().map(|word| word.text.clone()).collect()
    };
    Forms { en: of("en"), ru: of("ru"), kk: of("kk") }
}
