//! Which row of one state is which row of the other.

use crate::record::{Cell, Record};

/// A name with its row before and after.
pub(super) type Pair<'r, 'b, 'a> = (String, Option<&'r Record<'b>>, Option<&'r Record<'a>>);

/// Rows by name, in the order of the later state; rows that are gone come last. Several rows of one name (editions) are
/// paired where they are the same, then where they begin on one day, then in their order.
pub(super) fn pairs<'r, 'b, 'a>(
    before: &'r [Record<'b>],
    after: &'r [Record<'a>],
) -> Vec<Pair<'r, 'b, 'a>> {
    let mut left: Vec<Option<&'r Record<'b>>> = before.iter().map(Some).collect();
    let names: Vec<String> = before.iter().enumerate().map(|(at, row)| name(row, at)).collect();
    let mut found: Vec<Option<&'r Record<'b>>> = vec![None; after.len()];
    for likeness in [Likeness::Same, Likeness::Begins, Likeness::Named] {
        for (position, new) in after.iter().enumerate() {
            if found[position].is_some() {
                continue;
            }
            let wanted = name(new, position);
            let taken = left.iter_mut().zip(&names).find(|(old, known)| {
                **known == wanted && old.is_some_and(|old| likeness.holds(old, new))
            });
            if let Some((old, _)) = taken {
                found[position] = old.take();
            }
        }
    }
    let kept = after
        .iter()
        .enumerate()
        .map(|(position, new)| (name(new, position), found[position], Some(new)));
    let gone =
        left.iter().zip(&names).filter_map(|(old, name)| Some((name.clone(), Some((*old)?), None)));
    kept.chain(gone).collect()
}

/// How alike two rows of one name are.
#[derive(Clone, Copy)]
enum Likeness {
    /// The same values.
    Same,
    /// They begin on one day.
    Begins,
    /// The name alone.
    Named,
}

impl Likeness {
    fn holds(self, old: &Record<'_>, new: &Record<'_>) -> bool {
        let begins = |row: &Record<'_>| row.basis.map(|basis| basis.validity.from);
        match self {
            Self::Same => old == new,
            Self::Begins => begins(old) == begins(new),
            Self::Named => true,
        }
    }
}

/// The name of a row among its kind; its position where it has none.
fn name(record: &Record<'_>, position: usize) -> String {
    if !record.key.is_empty() {
        return record.key.to_string();
    }
    for key in ["id", "document", "route", "code", "year", "date", "off"] {
        match record.cell(key) {
            Some(Cell::Text(text)) => return text.to_string(),
            Some(Cell::Date(date)) => return date.to_string(),
            Some(Cell::Integer(number)) => return number.to_string(),
            _ => {}
        }
    }
    format!("{}", position + 1)
}
