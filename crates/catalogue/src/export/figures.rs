//! Every figure of the data as a row of a table: amounts, terms, points, thresholds.

use std::fmt::Write;

use serde::Serialize;
use terms::Date;

use crate::{
    model::{Basis, Catalogue, Origin},
    record::{Cell, Record, support_word},
    shape::{FileKind, Kind},
};

/// One figure with what it hangs on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// The route; empty for what all routes share.
    pub route: String,
    /// What kind of row states it: `fee`, `criterion`, `constant` …
    pub row: String,
    /// The row within the route, or the shared thing: `duty`, `mci` …
    pub id: String,
    /// The key of the data format it stands under: `formula`, `term`, `when` …
    pub key: String,
    /// The figure; the whole condition where it is a threshold.
    pub figure: String,
    /// What it is counted in, where that is not said in the figure itself.
    pub unit: String,
    /// First day in force.
    pub from: Option<Date>,
    /// The first day of which the texts read tell, where no act gives one.
    pub read_from: Option<Date>,
    /// Last day in force.
    pub until: Option<Date>,
    /// The day it was read.
    pub known: Option<Date>,
    /// The passages, as `source/passage`.
    pub citation: Vec<String>,
    /// Their support taken together: `confirmed`, `reported`, `conflicting`.
    pub support: Option<&'static str>,
    /// File and line in the data.
    pub place: String,
}

impl Catalogue {
    /// Every figure: of the routes in the order of their names, then of the constants, papers and points tables they
    /// share.
    #[must_use]
    pub fn figures(&self) -> Vec<Figure> {
        let mut collect = Collect { catalogue: self, found: Vec::new() };
        for record in self.records(FileKind::Route) {
            let site = Site::of(&record, Some(&record.key));
            for (row, inner) in record.within() {
                collect.row(inner, site.inner(row, inner));
            }
        }
        for kind in [FileKind::Constants, FileKind::Documents, FileKind::Points] {
            for record in self.records(kind) {
                let site = Site::of(&record, None);
                for (row, inner) in record.within() {
                    collect.row(inner, site.inner(row, inner));
                }
            }
        }
        collect.found
    }
}

struct Collect<'c> {
    catalogue: &'c Catalogue,
    found: Vec<Figure>,
}

/// Where a row stands, and what it stands on if it does not say.
#[derive(Clone)]
struct Site<'r> {
    route: Option<&'r str>,
    row: &'r str,
    id: String,
    basis: Option<&'r Basis>,
    origin: Option<Origin>,
}

impl<'r> Site<'r> {
    fn of(record: &Record<'r>, route: Option<&'r str>) -> Self {
        let (basis, origin) = (record.basis, record.origin);
        Self { route, row: "", id: String::new(), basis, origin }
    }

    fn inner(&self, row: &'r str, record: &Record<'r>) -> Self {
        let own = ["id", "document", "code", "route"].into_iter().find_map(|key| record.text(key));
        let id = match (own, self.id.is_empty()) {
            (Some(own), true) => own.to_owned(),
            (Some(own), false) => format!("{}/{own}", self.id),
            (None, _) => self.id.clone(),
        };
        Self {
            route: self.route,
            row: if self.row.is_empty() { row } else { self.row },
            id,
            basis: record.basis.or(self.basis),
            origin: record.origin.or(self.origin),
        }
    }
}

impl<'c> Collect<'c> {
    fn row<'r>(&mut self, record: &'r Record<'r>, site: Site<'r>) {
        for (key, cell) in &record.cells {
            if let Some((figure, unit)) = figure(record, key, cell) {
                self.add(record, &site, key, figure, unit);
            }
        }
        for (row, inner) in record.within() {
            if inner.shape.name != "term" && inner.shape.name != "prepare" {
                self.row(inner, site.inner(row, inner));
            }
        }
    }

    fn add(
        &mut self,
        record: &Record<'_>,
        site: &Site<'_>,
        key: &str,
        figure: String,
        unit: String,
    ) {
        let catalogue: &'c Catalogue = self.catalogue;
        let validity = site.basis.map(|basis| basis.validity);
        let own = match record.cell("cite") {
            Some(Cell::List(keys)) => Some(keys.iter().map(ToString::to_string).collect()),
            _ => None,
        };
        let cite: Vec<String> = own.unwrap_or_else(|| {
            let cite = site.basis.map(|basis| basis.cite.as_slice()).unwrap_or_default();
            cite.iter().map(|id| catalogue.passage(*id).key.clone()).collect()
        });
        let ids: Vec<_> = cite.iter().filter_map(|key| catalogue.passage_named(key)).collect();
        self.found.push(Figure {
            route: site.route.unwrap_or_default().to_owned(),
            row: site.row.to_owned(),
            id: site.id.clone(),
            key: key.to_owned(),
            figure,
            unit,
            from: validity.and_then(|validity| validity.from),
            read_from: site.basis.and_then(|basis| basis.read_from),
            until: validity.and_then(|validity| validity.until),
            known: validity.map(|validity| validity.known),
            support: catalogue.support(&ids).map(support_word),
            citation: cite,
            place: site.origin.map(|origin| catalogue.place(origin)).unwrap_or_default(),
        });
    }
}

/// The figure of one value with its unit, if it is one.
fn figure(record: &Record<'_>, key: &str, cell: &Cell<'_>) -> Option<(String, String)> {
    let kind = record.shape.field(key)?.kind;
    match (kind, cell) {
        (Kind::Formula, Cell::Text(text)) => Some(match text.split_once(' ') {
            Some((number, unit)) if !unit.contains(' ') && is_number(number) => {
                (number.to_owned(), unit.to_owned())
            }
            _ => (text.to_string(), String::new()),
        }),
        (Kind::Condition, Cell::Text(text)) if has_literal(text) => {
            Some((text.to_string(), String::new()))
        }
        (_, Cell::Money(money)) => {
            let text = money.to_string();
            let (number, currency) = text.split_once(' ').unwrap_or((&text, ""));
            Some((number.to_owned(), currency.to_owned()))
        }
        (_, Cell::Range(low, high)) => {
            Some((format!("{}..{}", thousandths(*low), thousandths(*high)), String::new()))
        }
        (_, Cell::Integer(number)) => {
            let unit = match key {
                "valid_days" => "day",
                "points" | "minimum" => "point",
                _ => "",
            };
            Some((number.to_string(), unit.to_owned()))
        }
        (_, Cell::Table(row)) if matches!(row.shape.name, "term" | "prepare") => {
            let count = ["count", "days"].iter().find_map(|key| match row.cell(key) {
                Some(Cell::Integer(count)) => Some(count.to_string()),
                _ => None,
            })?;
            let unit = row.text("unit").unwrap_or("day");
            Some((
                count,
                [row.text("kind"), Some(unit)].into_iter().flatten().collect::<Vec<_>>().join(" "),
            ))
        }
        _ => None,
    }
}

fn is_number(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'_'))
}

/// Whether a condition counts with a number: a digit that does not belong to a name such as `b9_1`.
fn has_literal(text: &str) -> bool {
    text.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'))
        .any(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

fn thousandths(number: i64) -> String {
    if number % 1000 == 0 {
        return (number / 1000).to_string();
    }
    let sign = if number < 0 { "-" } else { "" };
    let text = format!("{sign}{}.{:03}", number.abs() / 1000, number.abs() % 1000);
    text.trim_end_matches('0').to_owned()
}

/// Figures as CSV (RFC 4180) with a line of names first; passages are joined by spaces.
#[must_use]
pub fn figures_csv(figures: &[Figure]) -> String {
    let mut csv =
        "route,row,id,key,figure,unit,from,read_from,until,known,citation,support,place\r\n"
            .to_owned();
    let date = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    for figure in figures {
        let cells = [
            figure.route.clone(),
            figure.row.clone(),
            figure.id.clone(),
            figure.key.clone(),
            figure.figure.clone(),
            figure.unit.clone(),
            date(figure.from),
            date(figure.read_from),
            date(figure.until),
            date(figure.known),
            figure.citation.join(" "),
            figure.support.unwrap_or_default().to_owned(),
            figure.place.clone(),
        ];
        let line: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
        // Writing to a String cannot fail.
        let _ = write!(csv, "{}\r\n", line.join(","));
    }
    csv
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_conditions_are_not_those_of_names() {
        assert!(has_literal("age >= 18") && has_literal("married_on <= 2025-01-01"));
        assert!(!has_literal("visa in {b9, b9_1} and citizenship in list(visa_free_30)"));
    }

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        assert_eq!(quoted("a, \"b\""), "\"a, \"\"b\"\"\"");
        assert_eq!(
            (thousandths(500), thousandths(110_000), thousandths(-250)),
            ("0.5".to_owned(), "110".to_owned(), "-0.25".to_owned())
        );
    }
}
