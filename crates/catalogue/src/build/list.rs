//! Dated lists of countries and codes.

use std::collections::BTreeMap;

use rules::{ListKind, ListName, STATES};
use terms::CountrySet;

use super::{Build, Outer};
use crate::{
    model::{Basis, Code, List, ListEdition, ListMembers},
    read::Row,
    shape::FileKind,
};

impl Build<'_> {
    /// Lists in the order in which they are first named, each with its editions.
    pub(super) fn lists(&mut self) -> Vec<List> {
        let mut lists: Vec<List> = Vec::new();
        for (row, outer) in self.rows_of(FileKind::Lists, "list") {
            let Some(id) = row.maybe_text("id").map(str::to_owned) else { continue };
            if id == STATES {
                self.report
                    .error(row.place_of("id"), format!("the list `{STATES}` is built in"))
                    .help("it holds every country but XX; give this list another name");
                continue;
            }
            let Some(edition) = self.edition(row, outer) else { continue };
            let kind = match edition.members {
                ListMembers::Countries(_) => ListKind::Countries,
                ListMembers::Codes(_) => ListKind::Codes,
            };
            match self.vocabulary.list(&id).map(|known| usize::from(known.0)) {
                None => {
                    self.vocabulary.lists.push(ListName { id: id.clone(), kind });
                    lists.push(List { id, editions: vec![edition] });
                }
                Some(known) if self.vocabulary.lists[known].kind == kind => {
                    lists[known].editions.push(edition)
                }
                Some(_) => {
                    self.report.error(
                        row.place_of("kind"),
                        format!("another edition of `{id}` is of another kind"),
                    );
                }
            }
        }
        lists
    }

    fn edition(&mut self, row: &Row, outer: Outer) -> Option<ListEdition> {
        let mut basis = self.basis(row, outer);
        let key = match row.text("kind") {
            "codes" => "code",
            _ => "countries",
        };
        if !row.has(key) {
            self.report
                .error(row.place_of("kind"), format!("a list of this kind holds `{key}`"))
                .help(
                    "`countries` holds an array of countries, `codes` holds tables [[list.code]]",
                );
            return None;
        }
        let members = match key {
            "code" => {
                let codes = self.codes(row, &basis);
                // Of a line that was not read it is not known whether it is there: so of the whole list.
                if basis.validity.from.is_none() {
                    let of_codes = codes.iter().filter_map(|code| code.basis.read_from).max();
                    basis.read_from = basis.read_from.max(of_codes);
                }
                ListMembers::Codes(codes)
            }
            _ => ListMembers::Countries(self.country_set(row)),
        };
        Some(ListEdition {
            name: row.texts("name"),
            stale: row.maybe_texts("stale"),
            members,
            basis,
        })
    }

    fn country_set(&mut self, row: &Row) -> CountrySet {
        let mut set = CountrySet::default();
        for word in row.list("countries") {
            let Ok(country) = word.text.parse() else { continue };
            if !self.vocabulary.countries.contains(&country) && !self.is_broken(FileKind::Countries)
            {
                self.report.error(row.at(&word.span), format!("there is no country `{country}`"));
            }
            set.insert(country);
        }
        set
    }

    fn codes(&mut self, row: &Row, list: &Basis) -> Vec<Code> {
        let mut seen: BTreeMap<&str, ()> = BTreeMap::new();
        let mut codes = Vec::new();
        for code in row.rows("code") {
            let mut basis = self.basis(code, list.validity.into());
            if basis.cite.is_empty() {
                basis.cite.clone_from(&list.cite);
            }
            let text = code.text("code");
            if code.has("code") && seen.insert(text, ()).is_some() {
                self.report
                    .error(code.place_of("code"), format!("the code `{text}` is given twice"));
            }
            codes.push(Code {
                code: text.to_owned(),
                name: code.texts("name"),
                group: code.maybe_text("group").map(str::to_owned),
                basis,
            });
        }
        codes
    }
}
