//! The whole catalogue for other programs: JSON in the words of the data format with a schema of its own, and every
//! figure as a table.

mod figures;

use serde_json::{Map, Value, json};
use terms::Language;

pub use figures::{Figure, figures_csv};

use crate::{
    model::Catalogue,
    record::{Cell, Record, support_word},
    shape::{FileKind, Root, export_table},
};

/// The form of the export; raised when a reader of an older one would misread it.
const FORMAT: &str = "qonys-data/1";

impl Catalogue {
    /// Everything, as one JSON object that fits [`export_schema`]: `format`, `release`, and a member for each kind of
    /// data file. Rows have the keys of the data format; the times of a row that says none are filled in from its file,
    /// and each has the `place` it comes from and the `support` of its passages taken together.
    #[must_use]
    pub fn export(&self) -> Value {
        let mut whole = Map::new();
        whole.insert("format".to_owned(), json!(FORMAT));
        whole.insert(
            "release".to_owned(),
            json!({
                "id": self.release.to_string(),
                "known": self.release.known.to_string(),
                "digest": self.release.digest,
            }),
        );
        for kind in FileKind::ALL {
            let mut values: Vec<Value> = self
                .records(kind)
                .iter()
                .map(|record| match (kind.root(), record.cell("")) {
                    (Root::Map(_), Some(Cell::Map(rows))) => self.keyed(rows),
                    _ => self.object(record),
                })
                .collect();
            let value = match (is_many(kind), values.pop()) {
                (false, Some(value)) => value,
                (_, last) => values.into_iter().chain(last).collect(),
            };
            whole.insert(member(kind).to_owned(), value);
        }
        Value::Object(whole)
    }

    fn keyed(&self, rows: &[Record<'_>]) -> Value {
        rows.iter().map(|row| (row.key.to_string(), self.object(row))).collect()
    }

    pub(crate) fn object(&self, record: &Record<'_>) -> Value {
        let mut object: Map<String, Value> =
            record.cells.iter().map(|(key, cell)| ((*key).to_owned(), self.value(cell))).collect();
        if let Some(basis) = record.basis {
            let validity = basis.validity;
            let mut date = |key: &str, date: Option<terms::Date>| {
                if let Some(date) = date {
                    object.insert(key.to_owned(), json!(date.to_string()));
                }
            };
            date("from", validity.from);
            date(
                "read_from",
                basis.read_from.filter(|_| record.shape.field("read_from").is_some()),
            );
            date("until", validity.until);
            date("known", Some(validity.known));
            date("replaced", validity.replaced);
            if !basis.cite.is_empty() {
                let keys = basis.cite.iter().map(|id| json!(self.passage(*id).key));
                object.insert("cite".to_owned(), keys.collect());
            }
            if let (Some(support), None) = (self.support(&basis.cite), object.get("support")) {
                object.insert("support".to_owned(), json!(support_word(support)));
            }
        }
        if let Some(origin) = record.origin {
            object.insert("place".to_owned(), json!(self.place(origin)));
        }
        Value::Object(object)
    }

    pub(crate) fn value(&self, cell: &Cell<'_>) -> Value {
        match cell {
            Cell::Text(text) => json!(text),
            Cell::Texts(texts) => Language::ALL
                .into_iter()
                .map(|language| (language.code().to_owned(), json!(texts.get(language))))
                .collect(),
            Cell::Integer(number) => json!(number),
            Cell::Range(low, high) => json!([number(*low), number(*high)]),
            Cell::Money(money) => json!(money.to_string()),
            Cell::Bool(flag) => json!(flag),
            Cell::Date(date) => json!(date.to_string()),
            Cell::List(words) => json!(words),
            Cell::Countries(countries) => {
                countries.iter().map(|country| json!(country.code())).collect()
            }
            Cell::Table(row) => self.object(row),
            Cell::Rows(rows) => rows.iter().map(|row| self.object(row)).collect(),
            Cell::Map(rows) => self.keyed(rows),
        }
    }
}

/// Thousandths as a number: whole where it is whole.
#[expect(clippy::cast_precision_loss, reason = "points have six digits at most")]
fn number(thousandths: i64) -> Value {
    if thousandths % 1000 == 0 {
        json!(thousandths / 1000)
    } else {
        json!(thousandths as f64 / 1000.0)
    }
}

/// Whether a kind is exported file by file.
const fn is_many(kind: FileKind) -> bool {
    matches!(kind, FileKind::Route | FileKind::Passages)
}

/// The member of the export that holds a kind.
const fn member(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Route => "routes",
        other => other.name(),
    }
}

/// The JSON Schema (draft 7) of [`Catalogue::export`].
#[must_use]
pub fn export_schema() -> Value {
    let mut properties = Map::new();
    properties.insert("format".to_owned(), json!({ "const": FORMAT }));
    properties.insert(
        "release".to_owned(),
        json!({
            "type": "object",
            "description": "Which state of the data this is; the same data have the same name everywhere.",
            "properties": {
                "id": { "type": "string" },
                "known": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" },
                "digest": { "type": "string", "pattern": "^[0-9a-f]{12}$" },
            },
            "required": ["id", "known", "digest"],
            "additionalProperties": false,
        }),
    );
    for kind in FileKind::ALL {
        let file = match kind.root() {
            Root::Table(shape) => export_table(shape),
            Root::Map(shape) => {
                json!({ "type": "object", "additionalProperties": export_table(shape) })
            }
        };
        let schema = if is_many(kind) { json!({ "type": "array", "items": file }) } else { file };
        properties.insert(member(kind).to_owned(), schema);
    }
    let required: Vec<&String> = properties.keys().collect();
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "qonys data: export",
        "type": "object",
        "required": required,
        "properties": properties,
        "additionalProperties": false,
    })
}
