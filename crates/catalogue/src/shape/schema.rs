//! JSON Schemas of the data files, for editors that check TOML while one types.

use serde_json::{Map, Value, json};

use super::{Field, FileKind, Kind, Root, Shape};

/// Names of the schemas, one a kind of file.
#[must_use]
pub fn schema_names() -> Vec<&'static str> {
    FileKind::ALL.iter().map(|kind| kind.name()).collect()
}

/// The JSON Schema (draft 7, which editors for TOML understand) of a kind of file, with a line break at its end.
#[must_use]
pub fn schema_json(name: &str) -> Option<String> {
    let kind = FileKind::ALL.into_iter().find(|kind| kind.name() == name)?;
    let mut schema = match kind.root() {
        Root::Table(shape) => table(shape, For::Editors),
        Root::Map(shape) => {
            json!({ "type": "object", "additionalProperties": table(shape, For::Editors) })
        }
    };
    if let Value::Object(members) = &mut schema {
        members.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
        members.insert("title".to_owned(), json!(format!("qonys data: {}", kind.pattern())));
    }
    let mut text = serde_json::to_string_pretty(&schema).ok()?;
    text.push('\n');
    Some(text)
}

/// For whom a schema is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum For {
    /// Those who write data files.
    Editors,
    /// Those who read the export, in which rows have their place and support too.
    Readers,
}

/// The schema of a row of the export.
pub(crate) fn export_table(shape: &Shape) -> Value {
    table(shape, For::Readers)
}

fn table(shape: &Shape, whom: For) -> Value {
    let mut properties: Map<String, Value> =
        shape.fields.iter().map(|field| (field.key.to_owned(), property(field, whom))).collect();
    if whom == For::Readers {
        let place = json!({ "type": "string", "description": "file and line of the data" });
        properties.entry("place").or_insert(place);
        if shape.is_dated() {
            let support = json!({
                "enum": ["confirmed", "reported", "conflicting"],
                "description": "support of its passages taken together",
            });
            properties.entry("support").or_insert(support);
        }
    }
    let required: Vec<&str> =
        shape.fields.iter().filter(|field| field.required).map(|field| field.key).collect();
    let mut schema = json!({
        "type": "object",
        "description": shape.about,
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    });
    let groups: Vec<Value> = shape
        .exactly_one
        .iter()
        .map(|group| json!({ "oneOf": group.iter().map(|key| json!({ "required": [key] })).collect::<Vec<_>>() }))
        .collect();
    if let (Value::Object(members), false) = (&mut schema, groups.is_empty()) {
        members.insert("allOf".to_owned(), Value::Array(groups));
    }
    schema
}

fn property(field: &Field, whom: For) -> Value {
    let mut schema = value(field.kind, whom);
    if let Value::Object(members) = &mut schema {
        members.insert("description".to_owned(), json!(field.about));
    }
    schema
}

fn value(kind: Kind, whom: For) -> Value {
    let text = json!({ "type": "string", "minLength": 1 });
    let texts =
        |item: Value| json!({ "type": "array", "items": item, "minItems": 1, "uniqueItems": true });
    match kind {
        Kind::Id => json!({ "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }),
        Kind::Name => json!({ "type": "string", "pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$" }),
        Kind::Text
        | Kind::Condition
        | Kind::Derivation
        | Kind::Formula
        | Kind::Money
        | Kind::Reference(_) => text,
        Kind::Currency => json!({ "type": "string", "pattern": "^[A-Z]{3}$" }),
        Kind::Sha256 => json!({ "type": "string", "pattern": "^[0-9a-f]{64}$" }),
        Kind::TextList | Kind::References(_) => texts(text),
        Kind::Cite => texts(json!({ "type": "string", "pattern": "^[^/]+/.+$" })),
        Kind::Countries => texts(json!({ "type": "string", "pattern": "^[A-Z]{2}$" })),
        Kind::OneOf(words) => json!({ "type": "string", "enum": words }),
        Kind::SomeOf(words) => texts(json!({ "type": "string", "enum": words })),
        // A TOML date reaches a schema as a text of the form 2026-11-23.
        Kind::Date | Kind::DateOrToday => json!({ "type": "string" }),
        Kind::Bool => json!({ "type": "boolean" }),
        Kind::Integer => json!({ "type": "integer" }),
        Kind::Range => {
            json!({ "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 })
        }
        Kind::Texts => json!({
            "type": "object",
            "properties": { "en": text, "ru": text, "kk": text },
            "required": ["en", "ru", "kk"],
            "additionalProperties": false,
        }),
        Kind::Rows(shape) => json!({ "type": "array", "items": table(shape, whom) }),
        Kind::Table(shape) => table(shape, whom),
        Kind::Map(shape) => {
            json!({ "type": "object", "additionalProperties": table(shape, whom) })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_file_has_a_schema_that_is_json() {
        for name in schema_names() {
            let text = schema_json(name).expect("a schema");
            let schema: Value = serde_json::from_str(&text).expect("JSON");
            assert_eq!(schema["type"], "object", "{name}");
        }
        assert_eq!(schema_json("nothing"), None);
    }
}
