//! Which rows hang on which passage; found once, when the program starts.

use catalogue::{Catalogue, Dated, PassageId, Route, Rule};
use terms::Texts;

/// A row that cites a passage.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Use {
    /// The route it belongs to; `None` for what several routes share.
    pub(crate) route: Option<&'static str>,
    /// What kind of row it is.
    pub(crate) kind: &'static str,
    /// Its name among the rows of its kind.
    pub(crate) id: &'static str,
    /// What it says.
    pub(crate) text: &'static Texts,
    /// When it is in force, and when it was known.
    pub(crate) basis: &'static catalogue::Basis,
}

/// Every row of the catalogue that stands on something, with the passages it cites.
pub(crate) struct Uses {
    rows: Vec<Use>,
    by_passage: Vec<Vec<usize>>,
}

impl Uses {
    pub(crate) fn new(catalogue: &'static Catalogue) -> Self {
        let by_passage = vec![Vec::new(); catalogue.passages.len()];
        let mut uses = Self { rows: Vec::new(), by_passage };
        for route in &catalogue.routes {
            uses.route(route, catalogue);
        }
        let shared = |kind, id, text, basis| Use { route: None, kind, id, text, basis };
        for constant in &catalogue.constants {
            for value in &constant.values {
                uses.add(shared("constant", &constant.id, &constant.name, &value.basis), &[]);
            }
        }
        for list in &catalogue.lists {
            for edition in &list.editions {
                uses.add(shared("list", &list.id, &edition.name, &edition.basis), &[]);
            }
        }
        for table in &catalogue.points {
            for edition in &table.editions {
                uses.add(shared("points", &table.id, &edition.name, &edition.basis), &[]);
                for part in &edition.parts {
                    uses.add(shared("points", &part.id, &part.name, &part.basis), &[]);
                }
            }
        }
        for document in &catalogue.documents {
            uses.add(shared("document", &document.id, &document.name, &document.basis), &[]);
        }
        uses
    }

    /// All rows, routes first.
    pub(crate) fn rows(&self) -> &[Use] {
        &self.rows
    }

    /// The rows that cite a passage.
    pub(crate) fn of(&self, passage: PassageId) -> impl Iterator<Item = &Use> {
        let rows = self.by_passage.get(passage.index());
        rows.into_iter().flatten().filter_map(|at| self.rows.get(*at))
    }

    /// `more` are passages that the row cites beside those of its basis.
    fn add(&mut self, row: Use, more: &[PassageId]) {
        let at = self.rows.len();
        for passage in row.basis.cite.iter().chain(more) {
            let known = &mut self.by_passage[passage.index()];
            if known.last() != Some(&at) {
                known.push(at);
            }
        }
        self.rows.push(row);
    }

    fn route(&mut self, route: &'static Route, catalogue: &'static Catalogue) {
        let row = |kind, id, text, basis| Use { route: Some(&route.id), kind, id, text, basis };
        self.add(row("route", &route.id, &route.summary, &route.basis), &[]);
        for criterion in &route.criteria {
            let read = match &criterion.rule {
                Rule::Readings(readings) => {
                    readings.iter().flat_map(|reading| reading.cite.iter().copied()).collect()
                }
                Rule::One(_) | Rule::Shown => Vec::new(),
            };
            let found = row("criterion", &criterion.id, &criterion.text, &criterion.basis);
            self.add(found, &read);
        }
        for paper in &route.papers {
            let document = catalogue.document(paper.document);
            self.add(row("paper", &document.id, &document.name, &paper.basis), &[]);
        }
        for conflict in &route.conflicts {
            let claimed: Vec<PassageId> =
                conflict.claims.iter().flat_map(|claim| claim.cite.iter().copied()).collect();
            let found = row("conflict", &conflict.id, &conflict.text, &conflict.basis);
            self.add(found, &claimed);
        }
        for leads in &route.leads_to {
            self.add(row("leads-to", &route.id, &leads.text, &leads.basis), &[]);
        }
        macro_rules! rows {
            ($($rows:ident, $kind:literal, $text:ident;)+) => {
                $(for found in &route.$rows {
                    self.add(row($kind, &found.id, &found.$text, found.basis()), &[]);
                })+
            };
        }
        rows! {
            fees, "fee", name;
            steps, "step", text;
            obligations, "obligation", text;
            grants, "grant", text;
            refusals, "refusal", text;
            silences, "silence", text;
            claims, "claim", text;
            questions, "question", ask;
        }
    }
}
