//! Reads an OpenAPI document as far as the pages show it.

use maud::{Markup, html};
use serde_json::Value;

/// One address with one method.
pub(super) struct Operation<'d> {
    pub(super) id: &'d str,
    pub(super) method: String,
    pub(super) path: &'d str,
    pub(super) summary: &'d str,
    pub(super) description: &'d str,
    pub(super) parameters: Vec<&'d Value>,
    /// The form of the body, if it has one.
    pub(super) body: Option<&'d Value>,
    /// Status, description, form.
    pub(super) answers: Vec<(&'d str, &'d str, Option<&'d Value>)>,
}

/// A text of an object; empty if it has none.
pub(super) fn text<'d>(value: &'d Value, name: &str) -> &'d str {
    value[name].as_str().unwrap_or_default()
}

/// What a reference stands for, or the value itself.
pub(super) fn resolved<'d>(document: &'d Value, value: &'d Value) -> &'d Value {
    let pointer = value["$ref"].as_str().and_then(|reference| reference.strip_prefix('#'));
    pointer.and_then(|pointer| document.pointer(pointer)).unwrap_or(value)
}

/// The tags in their order: name and description.
pub(super) fn tags(document: &Value) -> Vec<(&str, &str)> {
    let tags = document["tags"].as_array().into_iter().flatten();
    tags.map(|tag| (text(tag, "name"), text(tag, "description"))).collect()
}

/// The operations of a tag, by address.
pub(super) fn operations<'d>(document: &'d Value, tag: &str) -> Vec<Operation<'d>> {
    let paths = document["paths"].as_object().into_iter().flatten();
    paths
        .flat_map(|(path, methods)| {
            let methods = methods.as_object().into_iter().flatten();
            methods.map(move |(method, operation)| (path, method, operation))
        })
        .filter(|(_, _, operation)| operation["tags"][0] == tag)
        .map(|(path, method, operation)| self::operation(document, path, method, operation))
        .collect()
}

fn operation<'d>(
    document: &'d Value,
    path: &'d str,
    method: &str,
    operation: &'d Value,
) -> Operation<'d> {
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let answers = operation["responses"].as_object().into_iter().flatten();
    Operation {
        id: text(operation, "operationId"),
        method: method.to_uppercase(),
        path,
        summary: text(operation, "summary"),
        description: text(operation, "description"),
        parameters: parameters.map(|parameter| resolved(document, parameter)).collect(),
        body: form(&operation["requestBody"]),
        answers: answers
            .map(|(status, answer)| {
                let answer = resolved(document, answer);
                (status.as_str(), text(answer, "description"), form(answer))
            })
            .collect(),
    }
}

/// The form of a body of any media type.
fn form(body: &Value) -> Option<&Value> {
    body["content"].as_object()?.values().next().map(|content| &content["schema"])
}

/// A description, in which words between backticks are code (CommonMark, 6.1).
pub(super) fn prose(text: &str) -> Markup {
    html! {
        @for (at, part) in text.split('`').enumerate() {
            @if at % 2 == 0 { (part) } @else { code { (part) } }
        }
    }
}
