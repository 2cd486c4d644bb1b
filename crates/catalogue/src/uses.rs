//! Which rows hang on which passage; found once, when the program starts.

use terms::Texts;

use crate::{Basis, Catalogue, Dated, PassageId, Route, Rule};

/// A row that cites a passage.
#[derive(Clone, Copy, Debug)]
pub struct Use<'c> {
    /// The route it belongs to; `None` for what several routes share.
    pub route: Option<&'c Route>,
    /// What kind of row it is.
    pub kind: &'c str,
    /// Its name among the rows of its kind.
    pub id: &'c str,
    /// What it says.
    pub text: &'c Texts,
    /// When it is in force, and when it was known.
    pub basis: &'c Basis,
}

impl<'c> Use<'c> {
    /// The name of the route it belongs to.
    #[must_use]
    pub fn route_id(&self) -> Option<&'c str> {
        self.route.map(|route| route.id.as_str())
    }

    /// The anchor of the row on the page of its route.
    #[must_use]
    pub fn anchor(&self) -> String {
        match self.kind {
            // A route has one row of each of these, whatever their names.
            "route" | "leads-to" => self.kind.to_owned(),
            kind => anchor(kind, self.id),
        }
    }
}

/// The anchor of a row: `fee-duty`.
#[must_use]
pub fn anchor(kind: &str, id: &str) -> String {
    format!("{kind}-{id}")
}

/// Every row of the catalogue that stands on something, with the passages it cites.
pub struct Uses<'c> {
    rows: Vec<Use<'c>>,
    by_passage: Vec<Vec<usize>>,
}

impl<'c> Uses<'c> {
    /// Those of a catalogue.
    #[must_use]
    pub fn new(catalogue: &'c Catalogue) -> Self {
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
    #[must_use]
    pub fn rows(&self) -> &[Use<'c>] {
        &self.rows
    }

    /// The rows that cite a passage.
    pub fn of(&self, passage: PassageId) -> impl Iterator<Item = &Use<'c>> {
        let rows = self.by_passage.get(passage.index());
        rows.into_iter().flatten().filter_map(|at| self.rows.get(*at))
    }

    /// `more` are passages that the row cites beside those of its basis.
    fn add(&mut self, row: Use<'c>, more: &[PassageId]) {
        let at = self.rows.len();
        for passage in row.basis.cite.iter().chain(more) {
            let known = &mut self.by_passage[passage.index()];
            if known.last() != Some(&at) {
                known.push(at);
            }
        }
        self.rows.push(row);
    }

    fn route(&mut self, route: &'c Route, catalogue: &'c Catalogue) {
        let row = |kind, id, text, basis| Use { route: Some(route), kind, id, text, basis };
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
