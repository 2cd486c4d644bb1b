//! The catalogue as rows in the words of the data format: the same keys, the same nesting, references as names. What is
//! exported, compared and counted is made from these rows, so none of the three can forget a key the format has.

mod dictionary;
mod lists;
mod papers;
mod route;
mod sources;
mod write;

use std::borrow::Cow;

use terms::{CountrySet, Date, Money, Texts};

pub(crate) use sources::support_word;
pub(crate) use write::Writer;

use crate::{
    model::{Basis, Catalogue, Origin},
    shape::{FileKind, Shape},
};

/// One row.
#[derive(Debug)]
pub(crate) struct Record<'c> {
    /// What it may hold.
    pub(crate) shape: &'static Shape,
    /// The key it stands under, for rows that stand under one.
    pub(crate) key: Cow<'c, str>,
    /// What it stands on, for rows that have times.
    pub(crate) basis: Option<&'c Basis>,
    /// Where it stands, for rows that know it.
    pub(crate) origin: Option<Origin>,
    /// Its values, in the order of the format; times and passages of a basis are not among them.
    pub(crate) cells: Vec<(&'static str, Cell<'c>)>,
}

/// One value of a row.
#[derive(Debug, PartialEq)]
pub(crate) enum Cell<'c> {
    /// A word, a name, a condition, a formula.
    Text(Cow<'c, str>),
    /// The same words in three languages.
    Texts(&'c Texts),
    /// A whole number.
    Integer(i64),
    /// Two numbers in thousandths.
    Range(i64, i64),
    /// An amount.
    Money(Money),
    /// True or false.
    Bool(bool),
    /// A day.
    Date(Date),
    /// Several words.
    List(Vec<Cow<'c, str>>),
    /// Countries.
    Countries(CountrySet),
    /// One row within.
    Table(Box<Record<'c>>),
    /// Rows within.
    Rows(Vec<Record<'c>>),
    /// Rows within, each under a key.
    Map(Vec<Record<'c>>),
}

impl PartialEq for Record<'_> {
    /// Same values and times. Passages are positions, which mean nothing in another catalogue, and the place in the
    /// data does not matter.
    fn eq(&self, other: &Self) -> bool {
        let times = |record: &Self| record.basis.map(|basis| (basis.validity, basis.read_from));
        self.key == other.key && self.cells == other.cells && times(self) == times(other)
    }
}

impl<'c> Record<'c> {
    /// The value under a key.
    pub(crate) fn cell(&self, key: &str) -> Option<&Cell<'c>> {
        self.cells.iter().find(|(known, _)| *known == key).map(|(_, cell)| cell)
    }

    /// The text under a key.
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        match self.cell(key)? {
            Cell::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The rows within, whatever way they are written, each with its key.
    pub(crate) fn within(&self) -> impl Iterator<Item = (&'static str, &Record<'c>)> {
        self.cells.iter().flat_map(|(key, cell)| {
            let rows: &[Record<'c>] = match cell {
                Cell::Rows(rows) | Cell::Map(rows) => rows,
                Cell::Table(row) => std::slice::from_ref(&**row),
                _ => &[],
            };
            rows.iter().map(|row| (*key, row))
        })
    }
}

impl Catalogue {
    /// Every file of a kind as one row; routes and passages are several files.
    pub(crate) fn records(&self, kind: FileKind) -> Vec<Record<'_>> {
        let write = Writer { catalogue: self };
        match kind {
            FileKind::Countries => vec![write.countries()],
            FileKind::Facts => vec![write.facts()],
            FileKind::Sources => vec![write.sources()],
            FileKind::Passages => write.passages(),
            FileKind::Constants => vec![write.constants()],
            FileKind::Lists => vec![write.lists()],
            FileKind::Points => vec![write.points()],
            FileKind::Documents => vec![write.documents()],
            FileKind::Calendar => vec![write.calendar()],
            FileKind::Route => self.routes.iter().map(|route| write.route(route)).collect(),
            FileKind::Unscored => vec![write.unscored()],
            FileKind::Glossary => vec![write.glossary()],
        }
    }
}
