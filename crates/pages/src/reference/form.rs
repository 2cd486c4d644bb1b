//! One form of JSON: its members, the words it may be, or the forms between which it is.

use maud::{Markup, html};
use serde_json::Value;

use super::{
    document::{prose, text},
    kind::kind,
};
use crate::Visit;

/// What a form holds.
pub(super) fn form(visit: &Visit, schema: &Value) -> Markup {
    let required: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    html! {
        @if let Some(words) = schema["enum"].as_array() {
            p { "One of: " @for (at, word) in words.iter().enumerate() { @if at > 0 { ", " } code { (word) } } }
        }
        @if let Some(members) = schema["properties"].as_object() {
            dl .members {
                @for (name, member) in members {
                    dt {
                        code { (name) } " " span .quiet {
                            (kind(visit, member))
                            @if !required.contains(&name.as_str()) { ", may be absent" }
                        }
                    }
                    dd {
                        p { (prose(text(member, "description"))) }
                        @if let Some(words) = member["enum"].as_array() {
                            p { @for (at, word) in words.iter().enumerate() { @if at > 0 { ", " } code { (word) } } }
                        }
                    }
                }
            }
        }
        @for word in ["oneOf", "anyOf", "allOf"] {
            @if let Some(variants) = schema[word].as_array() {
                ul .rows {
                    @for variant in variants {
                        li {
                            @if !text(variant, "description").is_empty() { p { (prose(text(variant, "description"))) } }
                            @if variant["properties"].is_object() { (form(visit, variant)) }
                            @else { p { (kind(visit, variant)) } }
                        }
                    }
                }
            }
        }
        @if schema["properties"].is_null() && schema["enum"].is_null() && !schema["type"].is_null() {
            p { (kind(visit, schema)) }
        }
    }
}
