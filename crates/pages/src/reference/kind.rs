//! The kind of a value in words of JSON Schema, with links to the forms that have a page.

use maud::{Markup, html};
use serde_json::Value;

use super::document::text;
use crate::Visit;

/// `array of Criterion`, `string (date)`, `Amount or null`.
pub(super) fn kind(visit: &Visit, schema: &Value) -> Markup {
    if let Some(name) = name_of(schema) {
        let href = visit.href(&format!("developers/{name}"));
        return html! { a href=(href) { (name) } };
    }
    for word in ["oneOf", "anyOf", "allOf"] {
        if let Some(variants) = schema[word].as_array() {
            let between = if word == "allOf" { " and " } else { " or " };
            return html! {
                @for (at, variant) in variants.iter().enumerate() {
                    @if at > 0 { (between) }
                    (kind(visit, variant))
                }
            };
        }
    }
    match &schema["type"] {
        Value::String(word) if word == "array" => {
            html! { "array of " (kind(visit, &schema["items"])) }
        }
        Value::String(word) => html! { (word) (format(schema)) },
        Value::Array(words) => {
            let words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
            if words.contains(&"array") {
                html! { "array of " (kind(visit, &schema["items"])) " or null" }
            } else {
                html! { (words.join(" or ")) (format(schema)) }
            }
        }
        _ => html! { "any value" },
    }
}

/// The name of the form that a reference leads to.
pub(super) fn name_of(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/components/schemas/")
}

fn format(schema: &Value) -> String {
    match text(schema, "format") {
        "" => String::new(),
        format => format!(" ({format})"),
    }
}
