//! What changed from one state of the data to another: rows in force, figures, conditions, texts, citations, lists; in a
//! stable order, for people and for programs. Which outcomes change is for `navigator` to say, with both catalogues:
//! [`Changes::routes`] names the routes it must ask.

mod compare;
mod pair;
mod touched;

use serde::Serialize;
use serde_json::Value;

pub use touched::{Through, TouchedRoute};

use crate::{
    model::Catalogue,
    record::{Cell, Record},
    shape::{FileKind, Root},
};

/// What is different about a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// The row is new.
    Added,
    /// The row is gone.
    Removed,
    /// It is in force from or until another day.
    InForce,
    /// It states another figure: an amount, a term, points.
    Figure,
    /// It is met by others, or asked of others.
    Condition,
    /// Other countries, options, persons, or another choice of the data format.
    Members,
    /// It is said in other words.
    Text,
    /// It rests on other passages, or a passage is another text.
    Citation,
    /// It was read, or found to be wrong, on another day.
    Known,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Difference {
    /// The row within the thing, such as `criterion age`; empty for the thing itself.
    pub row: String,
    /// The key of the data format; empty if the row as a whole is new or gone.
    pub key: &'static str,
    /// What is different.
    pub what: What,
    /// The value before, in the words of the data format.
    pub before: Option<Value>,
    /// The value after.
    pub after: Option<Value>,
    /// Where the row stood before, file and line.
    pub place_before: Option<String>,
    /// Where it stands after.
    pub place_after: Option<String>,
}

/// Everything different about one route, list, constant, paper …
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChangedThing {
    /// What it is: `route`, `constant`, `list`, `document`, `fact`, `source`, `passage` …
    pub kind: &'static str,
    /// Its name.
    pub id: String,
    /// The differences, in the order of the data format.
    pub changes: Vec<Difference>,
}

/// What changed from one state of the data to another.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Changes {
    /// The release before.
    pub before: String,
    /// The release after.
    pub after: String,
    /// What is different, by kind and name.
    pub things: Vec<ChangedThing>,
    /// The routes that are different, or that use something that is: others cannot come to another outcome.
    pub routes: Vec<TouchedRoute>,
}

impl Changes {
    /// How many differences there are of one sort.
    #[must_use]
    pub fn count(&self, what: What) -> usize {
        self.things
            .iter()
            .flat_map(|thing| &thing.changes)
            .filter(|change| change.what == what)
            .count()
    }
}

/// What changed from `before` to `after`.
#[must_use]
pub fn diff(before: &Catalogue, after: &Catalogue) -> Changes {
    let mut things = Vec::new();
    for kind in FileKind::ALL {
        let (old, new) = (Things::of(before, kind), Things::of(after, kind));
        let sides = compare::Sides { before, after };
        for (name, old, new) in pair::pairs(&old.records, &new.records) {
            let changes = sides.thing(old, new);
            if let (false, Some(record)) = (changes.is_empty(), new.or(old)) {
                things.push(ChangedThing { kind: thing_kind(kind, record), id: name, changes });
            }
        }
    }
    things.sort_by(|left, right| (left.kind, &left.id).cmp(&(right.kind, &right.id)));
    let routes = touched::routes(before, after, &things);
    Changes { before: before.release.to_string(), after: after.release.to_string(), things, routes }
}

/// The things of one kind of file, each by itself.
pub(crate) struct Things<'c> {
    pub(crate) records: Vec<Record<'c>>,
}

impl<'c> Things<'c> {
    pub(crate) fn of(catalogue: &'c Catalogue, kind: FileKind) -> Self {
        let files = catalogue.records(kind);
        let records = match (kind, kind.root()) {
            (FileKind::Route, _) => files,
            (FileKind::Passages, _) => files.into_iter().flat_map(passages).collect(),
            (_, Root::Map(_) | Root::Table(_)) => files.into_iter().flat_map(rows).collect(),
        };
        Self { records }
    }
}

fn rows(file: Record<'_>) -> impl Iterator<Item = Record<'_>> {
    file.cells.into_iter().flat_map(|(_, cell)| match cell {
        Cell::Rows(rows) | Cell::Map(rows) => rows,
        _ => Vec::new(),
    })
}

/// Passages under their whole key, `source/passage`.
fn passages(file: Record<'_>) -> impl Iterator<Item = Record<'_>> {
    let source = file.key.to_string();
    rows(file).map(move |mut passage| {
        passage.key = format!("{source}/{}", passage.key).into();
        passage
    })
}

/// What a thing is called by kind; the shapes of a list or of a moved day carry it already.
pub(crate) fn thing_kind(kind: FileKind, record: &Record<'_>) -> &'static str {
    match kind {
        FileKind::Glossary => "term",
        FileKind::Points => "points",
        FileKind::Unscored => "unscored",
        _ => record.shape.name,
    }
}
