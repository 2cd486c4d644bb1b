//! JSON for programs: one object a command, with the release and the two days beside what was asked for.
//!
//! Rows of the catalogue are told as they are, with these differences: a text is that of the language asked for; `cite`
//! holds the keys of passages, other references the ids of what they refer to; a condition is its text; `basis` is laid
//! open beside the other fields of its row.

use catalogue::{Catalogue, Origin};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::context::Context;

impl Context<'_> {
    /// The answer of a command.
    pub(crate) fn json(&self, what: &str, value: Value) -> String {
        self.json_with(what, value, [])
    }

    /// The same with more beside it.
    pub(crate) fn json_with<'m>(
        &self,
        what: &str,
        value: Value,
        more: impl IntoIterator<Item = (&'m str, Value)>,
    ) -> String {
        let mut object = Map::new();
        object.insert("release".to_owned(), json!(self.catalogue.release.to_string()));
        object.insert("as_of".to_owned(), json!(self.as_of));
        object.insert("known_at".to_owned(), json!(self.known_at));
        object.insert("language".to_owned(), json!(self.language()));
        object.insert(what.to_owned(), value);
        object.extend(more.into_iter().map(|(name, value)| (name.to_owned(), value)));
        // Values in memory with text keys can always be written.
        let text = serde_json::to_string_pretty(&Value::Object(object)).unwrap_or_default();
        format!("{text}\n")
    }

    /// Rows of the catalogue as JSON.
    pub(crate) fn row(&self, row: &impl Serialize) -> Value {
        serde_json::to_value(row).map_or(Value::Null, |value| self.told("", value))
    }

    fn told(&self, key: &str, value: Value) -> Value {
        match value {
            Value::Object(object) => self.object(object),
            Value::Array(items) => {
                Value::Array(items.into_iter().map(|item| self.told(key, item)).collect())
            }
            Value::Number(number) => number
                .as_u64()
                .and_then(|at| usize::try_from(at).ok())
                .and_then(|at| referred(&self.catalogue, key, at))
                .map_or(Value::Number(number), |name| json!(name)),
            other => other,
        }
    }

    fn object(&self, object: Map<String, Value>) -> Value {
        let has = |names: &[&str]| {
            object.len() == names.len() && names.iter().all(|name| object.contains_key(*name))
        };
        if has(&["en", "ru", "kk"]) {
            return object.get(self.language().code()).cloned().unwrap_or_default();
        }
        if has(&["text", "test"])
            || has(&["text", "value"])
            || has(&["text", "quantity", "currency"])
        {
            return object.get("text").cloned().unwrap_or_default();
        }
        let mut told = Map::new();
        for (key, value) in object {
            match (key.as_str(), value) {
                ("basis" | "validity", Value::Object(inner)) => {
                    if let Value::Object(inner) = self.object(inner) {
                        told.extend(inner);
                    }
                }
                ("origin", value) => {
                    if let Ok(origin) = serde_json::from_value::<Origin>(value) {
                        told.insert("place".to_owned(), json!(self.catalogue.place(origin)));
                    }
                }
                (_, value) => {
                    let value = self.told(&key, value);
                    told.insert(key, value);
                }
            }
        }
        Value::Object(told)
    }
}

/// The name of what a field refers to by position.
fn referred(catalogue: &Catalogue, key: &str, at: usize) -> Option<String> {
    match key {
        "cite" => catalogue.passages.get(at).map(|passage| passage.key.clone()),
        "fact" => catalogue.facts.get(at).map(|fact| fact.id.clone()),
        "document" => catalogue.documents.get(at).map(|document| document.id.clone()),
        "read" | "link" | "source" => catalogue.sources.get(at).map(|source| source.key.clone()),
        "Route" => catalogue.routes.get(at).map(|route| route.id.clone()),
        _ => None,
    }
}
