//! Countries.

use std::collections::BTreeMap;

use terms::Country;

use super::Build;
use crate::{model::CountryEntry, shape::FileKind};

impl Build<'_> {
    pub(super) fn countries(&mut self) -> Vec<CountryEntry> {
        let mut entries: BTreeMap<Country, CountryEntry> = BTreeMap::new();
        for file in self.files.iter().filter(|file| file.kind == FileKind::Countries) {
            for row in &file.rows {
                let code = match row.key.parse::<Country>() {
                    Ok(code) if code.code() == row.key => code,
                    Ok(code) => {
                        self.report.error(row.place(), format!("write `{code}`, in capitals"));
                        continue;
                    }
                    Err(error) => {
                        self.report.error(row.place(), error.to_string());
                        continue;
                    }
                };
                let entry = CountryEntry {
                    code,
                    alpha3: row.text("alpha3").to_owned(),
                    name: row.texts("name"),
                    other: row.list("other").iter().map(|word| word.text.clone()).collect(),
                    origin: self.origin(row),
                };
                if entries.insert(code, entry).is_some() {
                    self.report.error(row.place(), format!("the country `{code}` is given twice"));
                }
            }
        }
        self.vocabulary.countries = entries.keys().copied().collect();
        entries.into_values().collect()
    }
}
