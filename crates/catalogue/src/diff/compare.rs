//! Two rows beside each other.

use serde_json::{Value, json};
use terms::{CountrySet, Date};

use super::{Difference, What, pair::pairs};
use crate::{
    model::{Basis, Catalogue},
    record::{Cell, Record},
    shape::Kind,
};

/// The two states.
#[derive(Clone, Copy)]
pub(super) struct Sides<'c> {
    pub(super) before: &'c Catalogue,
    pub(super) after: &'c Catalogue,
}

/// What the rows around two rows say, so that a date they inherit is told once.
#[derive(Clone, Copy, Default)]
struct Around<'r> {
    before: Option<&'r Basis>,
    after: Option<&'r Basis>,
}

impl Sides<'_> {
    /// Everything different about a thing.
    pub(super) fn thing(
        self,
        old: Option<&Record<'_>>,
        new: Option<&Record<'_>>,
    ) -> Vec<Difference> {
        let mut changes = Vec::new();
        self.row("", old, new, Around::default(), &mut changes);
        changes
    }

    fn row(
        self,
        path: &str,
        old: Option<&Record<'_>>,
        new: Option<&Record<'_>>,
        around: Around<'_>,
        changes: &mut Vec<Difference>,
    ) {
        let add = |key, what, before: Option<Value>, after: Option<Value>| Difference {
            row: path.to_owned(),
            key,
            what,
            before,
            after,
            place_before: old.and_then(|row| Some(self.before.place(row.origin?))),
            place_after: new.and_then(|row| Some(self.after.place(row.origin?))),
        };
        let (old, new) = match (old, new) {
            (Some(old), Some(new)) => (old, new),
            (Some(old), None) => {
                return changes.push(add("", What::Removed, Some(self.before.object(old)), None));
            }
            (None, Some(new)) => {
                return changes.push(add("", What::Added, None, Some(self.after.object(new))));
            }
            (None, None) => return,
        };
        if let (Some(left), Some(right)) = (old.basis, new.basis) {
            for (key, what, before, after) in times(left, right, around) {
                changes.push(add(key, what, before.map(day), after.map(day)));
            }
            let cite = |catalogue: &Catalogue, basis: &Basis| -> Vec<String> {
                basis.cite.iter().map(|id| catalogue.passage(*id).key.clone()).collect()
            };
            let (before, after) = (cite(self.before, left), cite(self.after, right));
            let inherited = around.before.is_some_and(|outer| cite(self.before, outer) == before)
                && around.after.is_some_and(|outer| cite(self.after, outer) == after);
            if before != after && !inherited {
                changes.push(add("cite", What::Citation, Some(json!(before)), Some(json!(after))));
            }
        }
        let inner =
            Around { before: old.basis.or(around.before), after: new.basis.or(around.after) };
        for field in new.shape.fields {
            let (before, after) = (old.cell(field.key), new.cell(field.key));
            if let Kind::Rows(_) | Kind::Map(_) = field.kind {
                for (name, old, new) in pairs(rows(before), rows(after)) {
                    let path = [path, field.key, &name].join(" ");
                    self.row(path.trim_start(), old, new, inner, changes);
                }
                continue;
            }
            if before == after {
                continue;
            }
            let (before, after) = match (before, after) {
                (Some(Cell::Countries(old)), Some(Cell::Countries(new))) => {
                    (Some(without(*old, *new)), Some(without(*new, *old)))
                }
                _ => (
                    before.map(|cell| self.before.value(cell)),
                    after.map(|cell| self.after.value(cell)),
                ),
            };
            changes.push(add(field.key, what(field.key, field.kind), before, after));
        }
    }
}

fn day(date: Date) -> Value {
    json!(date.to_string())
}

/// Countries of one list that the other lacks.
fn without(list: CountrySet, other: CountrySet) -> Value {
    list.iter()
        .filter(|country| !other.contains(*country))
        .map(|country| json!(country.code()))
        .collect()
}

fn rows<'r, 'c>(cell: Option<&'r Cell<'c>>) -> &'r [Record<'c>] {
    match cell {
        Some(Cell::Rows(rows) | Cell::Map(rows)) => rows,
        _ => &[],
    }
}

/// The dates that differ and that the rows say themselves.
fn times(
    old: &Basis,
    new: &Basis,
    around: Around<'_>,
) -> impl Iterator<Item = (&'static str, What, Option<Date>, Option<Date>)> {
    type Get = fn(&Basis) -> Option<Date>;
    let all: [(&'static str, What, Get); 5] = [
        ("from", What::InForce, |basis| basis.validity.from),
        ("read_from", What::InForce, |basis| basis.read_from),
        ("until", What::InForce, |basis| basis.validity.until),
        ("known", What::Known, |basis| Some(basis.validity.known)),
        ("replaced", What::Known, |basis| basis.validity.replaced),
    ];
    all.into_iter().filter_map(move |(key, what, get)| {
        let (before, after) = (get(old), get(new));
        let inherited = around.before.is_some_and(|outer| get(outer) == before)
            && around.after.is_some_and(|outer| get(outer) == after);
        (before != after && !inherited).then_some((key, what, before, after))
    })
}

/// What a difference under a key is.
fn what(key: &str, kind: Kind) -> What {
    match kind {
        Kind::Texts => What::Text,
        Kind::Condition | Kind::Derivation => What::Condition,
        Kind::Formula | Kind::Money | Kind::Integer | Kind::Range => What::Figure,
        Kind::Table(shape) if matches!(shape.name, "term" | "prepare") => What::Figure,
        Kind::Cite => What::Citation,
        // A passage, or the text it stands in.
        Kind::Table(shape) if shape.name == "fingerprint" => What::Citation,
        _ if matches!(key, "at" | "support" | "edition" | "stale" | "url" | "tier" | "number") => {
            What::Citation
        }
        Kind::Date if key == "read" => What::Known,
        _ => What::Members,
    }
}
