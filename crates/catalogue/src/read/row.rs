//! The tree that every later step walks: rows of known shapes with values of known kinds, each with its place.

use std::ops::Range;

use terms::{Date, Texts};

use crate::{
    shape::{Field, Kind, Shape},
    source_text::{FileId, Place},
};

/// One table of the data.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) shape: &'static Shape,
    pub(crate) file: FileId,
    /// The header of the table, or the whole of an inline one.
    pub(crate) span: Range<usize>,
    /// The key it stands under, if its shape is keyed.
    pub(crate) key: String,
    /// In the order in which they are written.
    values: Vec<(&'static Field, Value)>,
}

/// One value with the bytes it stands in.
#[derive(Debug)]
pub(crate) struct Value {
    pub(crate) span: Range<usize>,
    pub(crate) data: Data,
}

/// A text of a list with the bytes it stands in.
#[derive(Debug)]
pub(crate) struct Words {
    pub(crate) text: String,
    pub(crate) span: Range<usize>,
}

/// What a value holds, by its kind.
#[derive(Debug)]
pub(crate) enum Data {
    /// Id, name, text, condition, formula, money, word of a choice, reference.
    Text(String),
    /// Texts with the place of each language, in the order of [`terms::Language::ALL`].
    Texts(Texts, [Range<usize>; 3]),
    Date(Date),
    Bool(bool),
    Integer(i64),
    /// Thousandths.
    Range(i64, i64),
    /// Arrays of texts.
    List(Vec<Words>),
    Rows(Vec<Row>),
}

impl Row {
    pub(crate) fn new(
        shape: &'static Shape,
        file: FileId,
        span: Range<usize>,
        key: String,
    ) -> Self {
        Self { shape, file, span, key, values: Vec::new() }
    }

    pub(crate) fn insert(&mut self, field: &'static Field, value: Value) {
        self.values.push((field, value));
    }

    pub(crate) fn value(&self, key: &str) -> Option<&Value> {
        self.values.iter().find(|(field, _)| field.key == key).map(|(_, value)| value)
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.value(key).is_some()
    }

    /// Its own place: the header.
    pub(crate) fn place(&self) -> Place {
        Place { file: self.file, span: self.span.clone() }
    }

    /// The place of bytes of the same file.
    pub(crate) fn at(&self, span: &Range<usize>) -> Place {
        Place { file: self.file, span: span.clone() }
    }

    /// The place of a value, or of the row if it has no such value.
    pub(crate) fn place_of(&self, key: &str) -> Place {
        self.at(self.value(key).map_or(&self.span, |value| &value.span))
    }

    /// A text; empty if there is none, which has then been reported where one is required.
    pub(crate) fn text(&self, key: &str) -> &str {
        match self.value(key).map(|value| &value.data) {
            Some(Data::Text(text)) => text,
            _ => "",
        }
    }

    pub(crate) fn maybe_text(&self, key: &str) -> Option<&str> {
        match &self.value(key)?.data {
            Data::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn maybe_texts(&self, key: &str) -> Option<Texts> {
        match &self.value(key)?.data {
            Data::Texts(texts, _) => Some(texts.clone()),
            _ => None,
        }
    }

    /// Texts; empty if there are none, which has then been reported.
    pub(crate) fn texts(&self, key: &str) -> Texts {
        self.maybe_texts(key).unwrap_or_default()
    }

    pub(crate) fn date(&self, key: &str) -> Option<Date> {
        match self.value(key)?.data {
            Data::Date(date) => Some(date),
            _ => None,
        }
    }

    pub(crate) fn flag(&self, key: &str) -> bool {
        matches!(self.value(key).map(|value| &value.data), Some(Data::Bool(true)))
    }

    pub(crate) fn integer(&self, key: &str) -> Option<i64> {
        match self.value(key)?.data {
            Data::Integer(number) => Some(number),
            _ => None,
        }
    }

    pub(crate) fn list(&self, key: &str) -> &[Words] {
        match self.value(key).map(|value| &value.data) {
            Some(Data::List(list)) => list,
            _ => &[],
        }
    }

    /// The rows of an array of tables, of a keyed table or of a single table.
    pub(crate) fn rows(&self, key: &str) -> &[Self] {
        match self.value(key).map(|value| &value.data) {
            Some(Data::Rows(rows)) => rows,
            _ => &[],
        }
    }

    /// The single table under `key`.
    pub(crate) fn table(&self, key: &str) -> Option<&Self> {
        self.rows(key).first()
    }

    /// Its values with the fields they belong to, in the order in which they are written.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (&'static Field, &Value)> {
        self.values.iter().map(|(field, value)| (*field, value))
    }

    /// Calls `visit` with this row and every row below it.
    pub(crate) fn walk<'r>(&'r self, visit: &mut impl FnMut(&'r Self)) {
        visit(self);
        for (field, value) in self.fields() {
            if let (Kind::Rows(_) | Kind::Map(_) | Kind::Table(_), Data::Rows(rows)) =
                (field.kind, &value.data)
            {
                for row in rows {
                    row.walk(visit);
                }
            }
        }
    }
}
