//! Which facts hang on which passage; found once, when the program starts.

use catalogue::{Catalogue, ConflictClaim, Dated, PassageId, Route, RouteId, Rule};
use terms::Texts;

/// A fact that cites a passage.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Use {
    /// The route it belongs to; `None` for what several routes share.
    pub(crate) route: Option<RouteId>,
    /// What kind of row it is: the first part of its anchor.
    pub(crate) kind: &'static str,
    /// Its name among the rows of its kind.
    pub(crate) id: &'static str,
    /// What it says.
    pub(crate) text: &'static Texts,
}

impl Use {
    /// The anchor of the fact on the page of its route.
    pub(crate) fn anchor(&self) -> String {
        anchor(self.kind, self.id)
    }
}

/// The anchor of a row: `fee-duty`.
pub(crate) fn anchor(kind: &str, id: &str) -> String {
    if id.is_empty() { kind.to_owned() } else { format!("{kind}-{id}") }
}

/// The facts on each passage.
pub(crate) struct Uses(Vec<Vec<Use>>);

impl Uses {
    /// Those of a catalogue.
    pub(crate) fn new(catalogue: &'static Catalogue) -> Self {
        let mut uses = Self(vec![Vec::new(); catalogue.passages.len()]);
        for (id, route) in (0u16..).map(RouteId).zip(&catalogue.routes) {
            uses.route(id, route, catalogue);
        }
        let shared = |kind, id, text| Use { route: None, kind, id, text };
        for constant in &catalogue.constants {
            for value in &constant.values {
                uses.add(&value.basis.cite, shared("constant", &constant.id, &constant.name));
            }
        }
        for list in &catalogue.lists {
            for edition in &list.editions {
                uses.add(&edition.basis.cite, shared("list", &list.id, &edition.name));
            }
        }
        for table in &catalogue.points {
            for edition in &table.editions {
                uses.add(&edition.basis.cite, shared("points", &table.id, &edition.name));
                for part in &edition.parts {
                    uses.add(&part.basis.cite, shared("points", &table.id, &part.name));
                }
            }
        }
        for document in &catalogue.documents {
            uses.add(&document.basis.cite, shared("document", &document.id, &document.name));
        }
        uses
    }

    /// Those of one passage.
    pub(crate) fn of(&self, passage: PassageId) -> &[Use] {
        self.0.get(passage.index()).map_or(&[], Vec::as_slice)
    }

    fn add(&mut self, cite: &[PassageId], found: Use) {
        for passage in cite {
            let known = &mut self.0[passage.index()];
            let same = |other: &Use| other.route == found.route && other.anchor() == found.anchor();
            if !known.iter().any(same) {
                known.push(found);
            }
        }
    }

    fn route(&mut self, id: RouteId, route: &'static Route, catalogue: &'static Catalogue) {
        let row = |kind, id_of_row, text| Use { route: Some(id), kind, id: id_of_row, text };
        self.add(&route.basis.cite, row("route", "", &route.summary));
        for criterion in &route.criteria {
            let found = row("criterion", &criterion.id, &criterion.text);
            self.add(&criterion.basis.cite, found);
            if let Rule::Readings(readings) = &criterion.rule {
                readings.iter().for_each(|reading| self.add(&reading.cite, found));
            }
        }
        for paper in &route.papers {
            let document = catalogue.document(paper.document);
            self.add(&paper.basis.cite, row("papers", "", &document.name));
        }
        macro_rules! rows {
            ($($rows:ident, $kind:literal, $text:ident;)+) => {
                $(for found in &route.$rows {
                    self.add(&found.basis().cite, row($kind, &found.id, &found.$text));
                })+
            };
        }
        rows! {
            fees, "fee", name;
            steps, "step", text;
            obligations, "obligation", text;
            grants, "grant", text;
            refusals, "refusal", text;
            claims, "claim", answer;
            questions, "question", ask;
        }
        for leads in &route.leads_to {
            self.add(&leads.basis.cite, row("leads-to", "", &leads.text));
        }
        for conflict in &route.conflicts {
            let found = row("conflict", &conflict.id, &conflict.text);
            let cited = |claim: &'static ConflictClaim| self.add(&claim.cite, found);
            conflict.claims.iter().for_each(cited);
        }
    }
}
