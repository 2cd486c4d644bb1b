//! How rows are written, and what several kinds of rows share.

use std::borrow::Cow;

use rules::Condition;
use terms::{Date, Texts};

use super::{Cell, Record};
use crate::{
    model::{Basis, Catalogue, ConflictClaim, Dated, Duration, Origin, PassageId, SourceId},
    shape::{FileKind, Kind, Root, Shape, TERM},
};

/// Writes rows of one catalogue.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Writer<'c> {
    pub(crate) catalogue: &'c Catalogue,
}

impl<'c> Writer<'c> {
    /// An empty row for a whole file. A file of keyed tables is a row that holds
    /// them under the empty key.
    pub(super) fn file(kind: FileKind) -> Record<'c> {
        let (Root::Table(shape) | Root::Map(shape)) = kind.root();
        Record::new(shape)
    }

    /// Passages by name.
    pub(super) fn cite(self, passages: &[PassageId]) -> Cell<'c> {
        let catalogue = self.catalogue;
        let names = passages.iter().map(|id| Cow::from(catalogue.passage(*id).key.as_str()));
        Cell::List(names.collect())
    }

    /// Sources by name.
    pub(super) fn read(self, sources: &[SourceId]) -> Cell<'c> {
        let catalogue = self.catalogue;
        Cell::List(sources.iter().map(|id| Cow::from(catalogue.source(*id).key.as_str())).collect())
    }

    /// What each source says in a conflict; `text` is the key of the words.
    pub(super) fn claims(
        self,
        record: &mut Record<'c>,
        key: &'static str,
        text: &'static str,
        claims: &'c [ConflictClaim],
    ) {
        record.rows(key, claims, |row, claim| {
            row.texts(text, &claim.text);
            row.put("cite", self.cite(&claim.cite));
        });
    }
}

impl<'c> Record<'c> {
    pub(super) fn new(shape: &'static Shape) -> Self {
        Self { shape, key: Cow::from(""), basis: None, origin: None, cells: Vec::new() }
    }

    /// What the row stands on.
    pub(super) fn stands_on(&mut self, row: &'c impl Dated) {
        let basis: &'c Basis = row.basis();
        self.basis = Some(basis);
        self.origin = Some(basis.origin);
    }

    pub(super) const fn stands_at(&mut self, origin: Origin) {
        self.origin = Some(origin);
    }

    /// Adds a value.
    pub(super) fn put(&mut self, key: &'static str, cell: Cell<'c>) {
        self.cells.push((key, cell));
    }

    pub(super) fn word(&mut self, key: &'static str, word: impl Into<Cow<'c, str>>) {
        self.put(key, Cell::Text(word.into()));
    }

    pub(super) fn maybe_word(&mut self, key: &'static str, word: Option<&'c str>) {
        if let Some(word) = word {
            self.word(key, word);
        }
    }

    pub(super) fn texts(&mut self, key: &'static str, texts: &'c Texts) {
        self.put(key, Cell::Texts(texts));
    }

    pub(super) fn maybe_texts(&mut self, key: &'static str, texts: Option<&'c Texts>) {
        if let Some(texts) = texts {
            self.texts(key, texts);
        }
    }

    pub(super) fn condition(&mut self, key: &'static str, condition: Option<&'c Condition>) {
        self.maybe_word(key, condition.map(|condition| condition.text.as_str()));
    }

    pub(super) fn number(&mut self, key: &'static str, number: Option<i64>) {
        if let Some(number) = number {
            self.put(key, Cell::Integer(number));
        }
    }

    pub(super) fn date(&mut self, key: &'static str, date: Option<Date>) {
        if let Some(date) = date {
            self.put(key, Cell::Date(date));
        }
    }

    /// A flag that is left out when it says what is meant without it.
    pub(super) fn flag(&mut self, key: &'static str, flag: bool, unsaid: bool) {
        if flag != unsaid {
            self.put(key, Cell::Bool(flag));
        }
    }

    /// Words; none are left out.
    pub(super) fn list(&mut self, key: &'static str, words: &'c [String]) {
        if !words.is_empty() {
            self.put(key, Cell::List(words.iter().map(Cow::from).collect()));
        }
    }

    /// How long something takes or lasts.
    pub(super) fn term(&mut self, term: Option<Duration>) {
        let Some(term) = term else { return };
        let mut row = Record::new(&TERM);
        row.put("count", Cell::Integer(i64::from(term.count)));
        row.word("unit", term.unit.word());
        if term.unit == crate::model::TermUnit::Day {
            row.word("kind", term.kind.word());
        }
        row.flag("most", term.most, false);
        self.put("term", Cell::Table(Box::new(row)));
    }

    /// Rows under a key of the shape; where there are none, the key is left out unless every row has it.
    pub(super) fn rows<T>(
        &mut self,
        key: &'static str,
        items: impl IntoIterator<Item = T>,
        fill: impl Fn(&mut Record<'c>, T),
    ) {
        let (shape, keyed) = inner(self.shape, key);
        let mut rows: Vec<Record<'c>> = Vec::new();
        for item in items {
            let mut row = Record::new(shape);
            fill(&mut row, item);
            rows.push(row);
        }
        let is_required = self.shape.field(key).is_some_and(|field| field.required);
        if is_required || !rows.is_empty() {
            self.put(key, if keyed { Cell::Map(rows) } else { Cell::Rows(rows) });
        }
    }

    /// One row under a key of the shape.
    pub(super) fn table(&mut self, key: &'static str, fill: impl FnOnce(&mut Record<'c>)) {
        let (shape, _) = inner(self.shape, key);
        let mut row = Record::new(shape);
        fill(&mut row);
        if !row.cells.is_empty() {
            self.put(key, Cell::Table(Box::new(row)));
        }
    }
}

/// The shape of the rows under a key, and whether each stands under a key of its own.
///
/// # Panics
/// If the shape has no such key; every writer is run by the tests.
fn inner(shape: &'static Shape, key: &str) -> (&'static Shape, bool) {
    match shape.field(key).map(|field| field.kind) {
        Some(Kind::Rows(inner) | Kind::Table(inner)) => (inner, false),
        Some(Kind::Map(inner)) => (inner, true),
        _ => panic!("a {} holds no rows `{key}`", shape.name),
    }
}
