//! The sections of the page of a route, in their order. What every route must answer stands there even if no source
//! does; the rest is shown where there is something to show.

use catalogue::{Silence, Topic};
use maud::Markup;

use super::{criteria, notes, papers, points, rows, sheet::Sheet};
use crate::{
    answer::joined,
    parts::{silence::unstated, sources},
};

/// A section before it has its heading.
pub(super) struct Section {
    /// Its anchor.
    pub(super) anchor: &'static str,
    /// The key of its heading.
    pub(super) title: &'static str,
    body: fn(&Sheet<'_>) -> Option<Markup>,
}

impl Section {
    /// What it holds; `None` if the page does without it.
    pub(super) fn body(&self, sheet: &Sheet<'_>) -> Option<Markup> {
        sheet.notes.begin();
        (self.body)(sheet)
    }
}

const fn section(
    anchor: &'static str,
    title: &'static str,
    body: fn(&Sheet<'_>) -> Option<Markup>,
) -> Section {
    Section { anchor, title, body }
}

/// All of them.
pub(super) const ALL: [Section; 16] = [
    section("criteria", "web-route-criteria", |sheet| {
        let is_empty = sheet.route.criteria().next().is_none();
        stated(sheet, is_empty, None, criteria::criteria)
    }),
    section("grants", "route-grants", |sheet| {
        let is_empty = sheet.route.grants().all(|row| row.renewal);
        stated(sheet, is_empty, Some(Topic::Duration), |sheet| rows::grants(sheet, false))
    }),
    section("renewal", "route-grant-renewal", |sheet| {
        let is_empty = !sheet.route.grants().any(|row| row.renewal);
        stated(sheet, is_empty, Some(Topic::Renewal), |sheet| rows::grants(sheet, true))
    }),
    section("leads-to", "route-leads-to", |sheet| {
        stated(sheet, sheet.route.leads_to().next().is_none(), None, rows::leads_to)
    }),
    section("papers", "route-documents", |sheet| {
        let is_empty = sheet.route.papers().next().is_none();
        stated(sheet, is_empty, Some(Topic::Documents), papers::briefly)
    }),
    section("fees", "route-fees", |sheet| {
        stated(sheet, sheet.route.fees().next().is_none(), Some(Topic::Fee), rows::fees)
    }),
    section("steps", "route-steps", |sheet| {
        stated(sheet, sheet.route.steps().next().is_none(), Some(Topic::Term), rows::steps)
    }),
    section("obligations", "route-obligations", |sheet| {
        stated(sheet, sheet.route.obligations().next().is_none(), None, rows::obligations)
    }),
    section("points", "route-points", |sheet| {
        let tables = points::editions(sheet.visit, sheet.route);
        let shown = tables.iter().map(|edition| points::points(sheet, edition));
        (!tables.is_empty()).then(|| joined(shown))
    }),
    section("refusals", "route-refusals", |sheet| {
        sheet.route.refusals().next().map(|_| rows::refusals(sheet))
    }),
    section("conflicts", "route-conflicts", |sheet| {
        sheet.route.conflicts().next().map(|_| notes::conflicts(sheet))
    }),
    section("silences", "route-silences", |sheet| {
        sheet.route.silences().next().map(|_| notes::silences(sheet))
    }),
    section("claims", "route-claims", |sheet| {
        sheet.route.claims().next().map(|_| notes::claims(sheet))
    }),
    section("questions", "route-questions", |sheet| {
        sheet.route.questions().next().map(|_| notes::questions(sheet))
    }),
    section("sources", "route-sources", |sheet| Some(sources::sources(sheet.visit, &sheet.notes))),
    section("history", "web-history", |sheet| Some(notes::briefly(sheet))),
];

/// A section that every route has: where it has no row, that no source states it.
fn stated(
    sheet: &Sheet<'_>,
    is_empty: bool,
    topic: Option<Topic>,
    body: fn(&Sheet<'_>) -> Markup,
) -> Option<Markup> {
    if !is_empty {
        return Some(body(sheet));
    }
    let silent = sheet.route.silences();
    let rows: Vec<&Silence> =
        silent.filter(|row| topic.is_some_and(|topic| row.about == topic)).collect();
    Some(unstated(sheet.visit, &rows))
}
