//! `/{language}/developers`: how programs and assistants ask, and every address they may ask at.

use axum::response::Response;
use maud::{Markup, html};
use serde_json::Value;

use super::{
    document::{Operation, operations, prose, tags, text},
    kind::kind,
};
use crate::{Failure, Page, Visit};

/// What begins a server of the Model Context Protocol.
const MCP: &str = r#"{ "mcpServers": { "qonys": { "command": "qonys", "args": ["mcp"] } } }"#;

/// The page, if the program has an interface.
pub(crate) async fn show(visit: Visit) -> Result<Response, Failure> {
    let document = visit.state().document.as_ref().ok_or(Failure::NotFound)?;
    let (title, lead) = (visit.word("web-developers-title"), visit.word("web-developers-lead"));
    let server = text(&document["servers"][0], "url");
    let about = text(&document["info"], "description");
    let main = html! {
        h1 { (title) }
        p .lead { (lead) }
        ul .plain {
            li { a href={ (server) "/openapi.json" } { (visit.word("web-developers-openapi")) } }
            li { a href={ (server) "/catalogue" } { (visit.word("web-developers-data")) } }
            li { a href={ (server) "/catalogue/schema" } { (visit.word("web-developers-schema")) } }
            li { a href=(crate::change::show::feed(&visit)) { (visit.word("web-changes-feed")) } }
        }
        section id="begin" {
            h2 { (visit.word("web-developers-begin")) }
            p { (visit.word("web-developers-free")) }
            pre { code { "curl '" (visit.absolute(server)) "/routes?lang=" (visit.language()) "'" } }
            p { (visit.word("web-developers-person")) }
            pre { code { "curl '" (visit.absolute(server)) "/verdicts' -H 'content-type: application/json' -d '{\"citizenship\": [\"UZ\"]}'" } }
            p { (visit.word("web-developers-limits")) }
        }
        section id="assistants" {
            h2 { (visit.word("web-developers-mcp")) }
            p { (visit.word("web-developers-mcp-about")) }
            pre { code { (MCP) } }
        }
        section id="addresses" {
            h2 { (visit.word("web-developers-addresses")) }
            @if visit.language() != terms::Language::En { p .quiet { (visit.word("web-developers-english")) } }
            div lang="en" {
                @for paragraph in about.split("\n\n") { p .prose { (prose(paragraph)) } }
                @for (tag, about) in tags(document) {
                    h3 id={ "tag-" (tag) } { (tag) }
                    p { (about) }
                    @for operation in operations(document, tag) { (self::operation(&visit, &operation)) }
                }
            }
        }
    };
    Ok(visit.answer(Page::open(title, lead, main)))
}

fn operation(visit: &Visit, operation: &Operation<'_>) -> Markup {
    html! {
        details .operation id=(operation.id) {
            summary { code { (operation.method) " " (operation.path) } " " (operation.summary) }
            @for paragraph in operation.description.split("\n\n") { p { (prose(paragraph)) } }
            @if !operation.parameters.is_empty() {
                h4 { "Parameters" }
                dl .members { @for parameter in &operation.parameters { (self::parameter(visit, parameter)) } }
            }
            @if let Some(body) = operation.body { p { b { "Body: " } (kind(visit, body)) } }
            h4 { "Answers" }
            ul .plain {
                @for (status, description, form) in &operation.answers {
                    li { code { (status) } " " (prose(description)) @if let Some(form) = form { ": " (kind(visit, form)) } }
                }
            }
        }
    }
}

fn parameter(visit: &Visit, parameter: &Value) -> Markup {
    let example = &parameter["example"];
    html! {
        dt {
            code { (text(parameter, "name")) } " "
            span .quiet {
                (kind(visit, &parameter["schema"])) " in the " (text(parameter, "in"))
                @if parameter["required"] != true { ", may be absent" }
            }
        }
        dd {
            (prose(text(parameter, "description")))
            @if let Some(example) = example.as_str() { " Such as " code { (example) } "." }
        }
    }
}
