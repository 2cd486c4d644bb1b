//! One file: its syntax, then its tables against their shapes.

use std::ops::Range;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    row::{Data, Row, Value},
    value,
};
use crate::{
    problem::Report,
    shape::{FileKind, Root, Shape},
    source_text::{FileId, Place, SourceTexts},
    words::{listed, nearest},
};

/// One file of the data as far as it could be read.
#[derive(Debug)]
pub(crate) struct DataFile {
    pub(crate) kind: FileKind,
    /// Its name without folder and ending.
    pub(crate) stem: String,
    /// The file itself as one row; its keyed tables if it is a map.
    pub(crate) rows: Vec<Row>,
    /// False when its syntax is broken: what it lacks may be there and unreadable.
    pub(crate) is_whole: bool,
}

/// Reads every file. A file of no known kind is a problem of its own.
pub(crate) fn read(texts: &SourceTexts, report: &mut Report) -> Vec<DataFile> {
    let mut files = Vec::new();
    for (id, path, text) in texts.iter() {
        let whole = Place { file: id, span: 0..0 };
        let Some((kind, relative)) = FileKind::of(path) else {
            report
                .error(whole, "no kind of data file has such a name")
                .help(format!("the kinds are {}", listed(FileKind::ALL.map(FileKind::pattern))));
            continue;
        };
        let stem =
            relative.rsplit('/').next().unwrap_or_default().trim_end_matches(".toml").to_owned();
        let (table, errors) = DeTable::parse_recoverable(text);
        for error in &errors {
            let span = error.span().unwrap_or(0..0);
            let message = error.message().lines().next().unwrap_or("this is not TOML");
            report.error(Place { file: id, span }, format!("syntax: {message}"));
        }
        let mut reader = Reader { file: id, is_whole: errors.is_empty(), report };
        let rows = match kind.root() {
            Root::Table(shape) => vec![reader.row(shape, table.get_ref(), 0..0, String::new())],
            Root::Map(shape) => reader.map(shape, table.get_ref()),
        };
        files.push(DataFile { kind, stem, rows, is_whole: errors.is_empty() });
    }
    files
}

/// Reads the tables of one file.
pub(super) struct Reader<'a> {
    file: FileId,
    is_whole: bool,
    pub(super) report: &'a mut Report,
}

impl Reader<'_> {
    pub(super) fn place(&self, span: Range<usize>) -> Place {
        Place { file: self.file, span }
    }

    /// One table against its shape.
    pub(super) fn row(
        &mut self,
        shape: &'static Shape,
        table: &DeTable<'_>,
        span: Range<usize>,
        key: String,
    ) -> Row {
        let mut row = Row::new(shape, self.file, span.clone(), key);
        let mut keys: Vec<_> = table.iter().collect();
        keys.sort_by_key(|(key, _)| key.span().start);
        for (key, found) in keys {
            let Some(field) = shape.field(key.get_ref()) else {
                self.unknown_key(shape, key.get_ref(), key.span());
                continue;
            };
            if let Some(data) = value::read(self, field, found) {
                row.insert(field, Value { span: found.span(), data });
            }
        }
        if self.is_whole {
            self.missing(shape, table, &span);
        }
        row
    }

    fn unknown_key(&mut self, shape: &Shape, key: &str, span: Range<usize>) {
        let place = self.place(span);
        let known = shape.fields.iter().map(|field| field.key);
        let help = match nearest(key, known.clone()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("it may have {}", listed(known)),
        };
        self.report.error(place, format!("a {} has no key `{key}`", shape.name)).help(help);
    }

    fn missing(&mut self, shape: &Shape, table: &DeTable<'_>, span: &Range<usize>) {
        let stands = |key: &str| table.contains_key(key);
        for field in shape.fields.iter().filter(|field| field.required && !stands(field.key)) {
            let place = self.place(span.clone());
            self.report
                .error(place, format!("this {} has no `{}`", shape.name, field.key))
                .help(format!("{}: {}", field.key, field.about));
        }
        for group in shape.exactly_one {
            let given: Vec<&str> = group.iter().copied().filter(|key| stands(key)).collect();
            let place = self.place(span.clone());
            match given.len() {
                1 => {}
                0 => self
                    .report
                    .error(
                        place,
                        format!(
                            "this {} has neither of {}",
                            shape.name,
                            listed(group.iter().copied())
                        ),
                    )
                    .help("it needs exactly one of them"),
                _ => self
                    .report
                    .error(place, format!("this {} has {} at once", shape.name, listed(given)))
                    .help("it needs exactly one of them"),
            }
        }
    }

    /// Every entry of a keyed table, in the order in which they stand.
    pub(super) fn map(&mut self, shape: &'static Shape, table: &DeTable<'_>) -> Vec<Row> {
        let mut entries: Vec<_> = table.iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        let mut rows = Vec::new();
        for (key, found) in entries {
            match found.get_ref() {
                DeValue::Table(inner) => {
                    rows.push(self.row(shape, inner, key.span(), key.get_ref().to_string()));
                }
                other => {
                    let place = self.place(found.span());
                    let message =
                        format!("a {} is a table, this is {}", shape.name, article(other));
                    self.report.error(place, message);
                }
            }
        }
        rows
    }

    /// Every table of an array of tables.
    pub(super) fn rows(
        &mut self,
        shape: &'static Shape,
        found: &Spanned<DeValue<'_>>,
    ) -> Option<Data> {
        let DeValue::Array(array) = found.get_ref() else {
            self.wrong(found, &format!("an array of tables, written [[{}]]", shape.name));
            return None;
        };
        let mut rows = Vec::new();
        for item in array.iter() {
            match item.get_ref() {
                DeValue::Table(table) => {
                    rows.push(self.row(shape, table, item.span(), String::new()))
                }
                _ => self.wrong(item, "a table"),
            }
        }
        Some(Data::Rows(rows))
    }

    /// Reports a value of the wrong kind.
    pub(super) fn wrong(&mut self, found: &Spanned<DeValue<'_>>, expected: &str) {
        let place = self.place(found.span());
        let message = format!("expected {expected}, found {}", article(found.get_ref()));
        self.report.error(place, message);
    }
}

/// What a TOML value is, in words.
fn article(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a decimal number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "an array",
        DeValue::Table(_) => "a table",
    }
}
