//! Which routes a change can reach: those that are different, and those that use what is.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{ChangedThing, Things, thing_kind};
use crate::{
    model::Catalogue,
    record::{Cell, Record},
    shape::{FileKind, Kind},
};

/// Something that changed and that a route uses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Through {
    /// What it is, as in [`ChangedThing::kind`].
    pub kind: &'static str,
    /// Its name.
    pub id: String,
}

/// A route that a change can reach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TouchedRoute {
    /// Its name.
    pub id: String,
    /// The route itself is different.
    pub itself: bool,
    /// What it uses that is different.
    pub through: Vec<Through>,
}

/// Kinds of things with the kind of file they stand in.
const USED: [FileKind; 7] = [
    FileKind::Facts,
    FileKind::Sources,
    FileKind::Passages,
    FileKind::Constants,
    FileKind::Lists,
    FileKind::Points,
    FileKind::Documents,
];

pub(super) fn routes(
    before: &Catalogue,
    after: &Catalogue,
    things: &[ChangedThing],
) -> Vec<TouchedRoute> {
    let mut touched: BTreeMap<String, TouchedRoute> = BTreeMap::new();
    for catalogue in [before, after] {
        let uses = Uses::of(catalogue);
        for route in catalogue.records(FileKind::Route) {
            let used = uses.from(&route);
            let itself = things.iter().any(|thing| thing.kind == "route" && thing.id == route.key);
            let through: BTreeSet<Through> = things
                .iter()
                .map(|thing| Through { kind: thing.kind, id: thing.id.clone() })
                .filter(|thing| thing.kind != "route" && used.contains(thing))
                .collect();
            if !itself && through.is_empty() {
                continue;
            }
            let entry = touched.entry(route.key.to_string()).or_insert_with(|| TouchedRoute {
                id: route.key.to_string(),
                itself: false,
                through: Vec::new(),
            });
            entry.itself |= itself;
            entry.through.extend(through);
            entry.through.sort();
            entry.through.dedup();
        }
    }
    touched.into_values().collect()
}

/// What each thing uses.
struct Uses<'c> {
    catalogue: &'c Catalogue,
    /// Name → things of that name, for names in conditions.
    named: BTreeMap<String, Vec<Through>>,
    /// Thing → the names and things it speaks of.
    speaks: BTreeMap<Through, Spoken>,
}

#[derive(Clone, Debug, Default)]
struct Spoken {
    /// Names in conditions and formulas.
    names: BTreeSet<String>,
    /// Things referred to by kind and name.
    things: BTreeSet<Through>,
}

impl<'c> Uses<'c> {
    fn of(catalogue: &'c Catalogue) -> Self {
        let mut uses = Self { catalogue, named: BTreeMap::new(), speaks: BTreeMap::new() };
        for kind in USED {
            for record in Things::of(catalogue, kind).records {
                let id = if record.key.is_empty() {
                    record.text("id").unwrap_or_default().to_owned()
                } else {
                    record.key.to_string()
                };
                let thing = Through { kind: thing_kind(kind, &record), id };
                if matches!(
                    kind,
                    FileKind::Facts | FileKind::Constants | FileKind::Lists | FileKind::Points
                ) {
                    uses.named.entry(thing.id.clone()).or_default().push(thing.clone());
                }
                let spoken = uses.speaks.entry(thing.clone()).or_default();
                collect(catalogue, &record, spoken);
                if let (FileKind::Passages, Some((source, _))) = (kind, thing.id.split_once('/')) {
                    spoken.things.insert(Through { kind: "source", id: source.to_owned() });
                }
            }
        }
        uses
    }

    /// Everything a route uses, through whatever it uses.
    fn from(&self, route: &Record<'_>) -> BTreeSet<Through> {
        let mut first = Spoken::default();
        collect(self.catalogue, route, &mut first);
        let mut found = BTreeSet::new();
        let mut waiting = vec![&first];
        while let Some(spoken) = waiting.pop() {
            let named = spoken.names.iter().filter_map(|name| self.named.get(name)).flatten();
            for thing in named.chain(&spoken.things) {
                if found.insert(thing.clone()) {
                    waiting.extend(self.speaks.get(thing));
                }
            }
        }
        found
    }
}

fn collect(catalogue: &Catalogue, record: &Record<'_>, spoken: &mut Spoken) {
    visit(record, &mut |row| {
        local(row, spoken);
        let cite = row.basis.map(|basis| basis.cite.as_slice()).unwrap_or_default();
        spoken.things.extend(cite.iter().map(|id| passage(&catalogue.passage(*id).key)));
    });
}

fn passage(key: &str) -> Through {
    Through { kind: "passage", id: key.to_owned() }
}

fn visit<'r, 'c>(record: &'r Record<'c>, look: &mut impl FnMut(&'r Record<'c>)) {
    look(record);
    for (_, inner) in record.within() {
        visit(inner, look);
    }
}

/// What a row itself speaks of.
fn local(row: &Record<'_>, spoken: &mut Spoken) {
    for (key, cell) in &row.cells {
        let Some(field) = row.shape.field(key) else { continue };
        match (field.kind, cell) {
            (Kind::Condition | Kind::Formula | Kind::Derivation, Cell::Text(text)) => {
                spoken.names.extend(names(text));
            }
            (Kind::Cite, Cell::List(keys)) => {
                spoken.things.extend(keys.iter().map(|key| passage(key)));
            }
            (Kind::Reference(thing), Cell::Text(id)) => {
                let kind = match thing {
                    crate::shape::Thing::CodesList => "list",
                    other => other.name(),
                };
                spoken.things.insert(Through { kind, id: id.to_string() });
            }
            _ => {}
        }
    }
}

/// The names a condition speaks of.
fn names(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'))
        .filter(|word| word.starts_with(|first: char| first.is_ascii_lowercase()))
        .map(str::to_owned)
}
