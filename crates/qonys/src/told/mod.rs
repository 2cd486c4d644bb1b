//! Names and texts beside ids: the JSON of an answer holds the names of rows, and a program that shows them to a person
//! must not need a second catalogue. Beside every `key` that names something stands `key_text` with what it is called in
//! the language asked for; the passages that are cited stand once, under `passages`.
//!
//! Nothing that stood there is changed: whoever reads ids reads the same.

mod passage;
pub(crate) mod plan;
mod word;

use std::collections::BTreeMap;

use catalogue::{Criterion, Route, Rule};
use serde_json::{Map, Value, json};

use crate::context::Context;

impl Context<'_> {
    /// The answer of a command with names and texts beside ids, and the passages that it cites.
    pub(crate) fn json_told(&self, what: &str, mut value: Value) -> String {
        let mut teller = Teller { context: self, passages: BTreeMap::new() };
        teller.tell("", &mut value, None);
        let passages = teller.passages.into_iter().collect::<Map<_, _>>();
        self.json_with(what, value, [("passages", Value::Object(passages))])
    }
}

/// Walks an answer.
struct Teller<'t> {
    context: &'t Context<'t>,
    passages: BTreeMap<String, Value>,
}

impl<'t> Teller<'t> {
    /// `route` is the route that what is told belongs to.
    fn tell(&mut self, key: &str, value: &mut Value, route: Option<&'t Route>) {
        match value {
            Value::Object(object) => self.object(object, route),
            Value::Array(items) if key == "cite" => {
                for passage in items.iter().filter_map(Value::as_str) {
                    self.cite(passage);
                }
            }
            Value::Array(items) => {
                items.iter_mut().for_each(|item| self.tell(key, item, route));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn object(&mut self, object: &mut Map<String, Value>, route: Option<&'t Route>) {
        let named = |key: &str| object.get(key).and_then(Value::as_str);
        let catalogue = &self.context.catalogue;
        // Where a route leads is no part of that route.
        let own = named("route").filter(|_| named("stated") != Some("leads-to"));
        let route = own.and_then(|id| catalogue.route(id)).map(|(_, route)| route).or(route);
        let texts = self.texts(object, route);
        if let Some(criterion) = named("criterion").and_then(|id| criterion(route?, id)) {
            self.readings(object, criterion);
        }
        let columns = self.columns(object);
        for (key, inner) in object.iter_mut() {
            match (key.as_str(), inner) {
                ("rows", Value::Array(rows)) if !columns.is_empty() => {
                    rows.iter_mut().for_each(|row| self.line(row, &columns));
                }
                (key, inner) => self.tell(key, inner, route),
            }
        }
        object.extend(texts);
    }

    /// What stands beside the names of one object.
    fn texts(&self, object: &Map<String, Value>, route: Option<&'t Route>) -> Vec<(String, Value)> {
        let mut texts = Vec::new();
        for (key, value) in object {
            let text = match value {
                Value::String(name) => self.word(object, key, name, route).map(Value::String),
                Value::Array(names) if names.iter().any(Value::is_string) && key != "cite" => {
                    let said = names.iter().map(|name| {
                        self.word(object, key, name.as_str().unwrap_or_default(), route)
                    });
                    said.collect::<Option<Vec<String>>>().map(|said| json!(said))
                }
                _ => None,
            };
            texts.extend(text.map(|text| (format!("{key}_text"), text)));
        }
        texts
    }

    /// The readings of a criterion, each in words.
    fn readings(&self, object: &mut Map<String, Value>, criterion: &Criterion) {
        let readings = object.get_mut("rule").and_then(|rule| rule.get_mut("readings"));
        if let (Some(Value::Array(told)), Rule::Readings(readings)) = (readings, &criterion.rule) {
            for (told, reading) in told.iter_mut().zip(readings) {
                told["text"] = json!(self.context.text(&reading.text));
            }
        }
    }

    /// The routes of a comparison, in the order of its cells.
    fn columns(&self, object: &Map<String, Value>) -> Vec<&'t Route> {
        let names = object.get("routes").and_then(Value::as_array).into_iter().flatten();
        names
            .filter_map(|name| self.context.catalogue.route(name.as_str()?))
            .map(|(_, route)| route)
            .collect()
    }

    /// A row of a comparison: each cell belongs to the route of its column.
    fn line(&mut self, row: &mut Value, columns: &[&'t Route]) {
        let topic = row.get("topic").cloned();
        let cells = row.get_mut("cells").and_then(Value::as_array_mut).into_iter().flatten();
        for (cell, route) in cells.zip(columns) {
            self.tell("cells", cell, Some(route));
            let values = cell.get_mut("values").and_then(Value::as_array_mut);
            for value in values.into_iter().flatten() {
                self.unnamed(value, topic.as_ref(), route);
            }
        }
    }

    /// Values of a comparison that have no name of their own.
    fn unnamed(&self, value: &mut Value, topic: Option<&Value>, route: &Route) {
        let text = match value.get("stated").and_then(Value::as_str) {
            Some("words") if topic == Some(&json!("authority")) => Some(&route.authority),
            Some("leads-to") => {
                let cite = value.get("cite");
                let same = |row: &&catalogue::LeadsTo| {
                    let keys = row.basis.cite.iter();
                    let keys = keys.map(|id| &*self.context.catalogue.passage(*id).key);
                    cite == Some(&json!(keys.collect::<Vec<_>>()))
                };
                route.leads_to.iter().find(same).map(|row| &row.text)
            }
            _ => None,
        };
        if let Some(text) = text {
            value["text"] = json!(self.context.text(text));
        }
    }
}

/// The criterion of that name.
fn criterion<'r>(route: &'r Route, id: &str) -> Option<&'r Criterion> {
    route.criteria.iter().find(|criterion| criterion.id == id)
}
