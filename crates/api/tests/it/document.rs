//! The OpenAPI document.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::fixture::{catalogue, get};

#[tokio::test]
async fn the_document_is_the_one_of_the_snapshot() {
    let mut document = get("/openapi.json").await.json();
    assert_eq!(document, api::document(catalogue()));
    // What comes from the data changes with them.
    document["components"]["schemas"]["Profile"] = json!("made of the dictionary");
    for (path, method) in [
        ("/routes/{id}", "get"),
        ("/sources/{key}", "get"),
        ("/plan", "post"),
        ("/verdicts", "post"),
    ] {
        document["paths"][path][method]["parameters"][0]["example"] =
            json!("the first of the data");
    }
    let text = serde_json::to_string_pretty(&document).expect("JSON can be written");
    insta::assert_snapshot!(text);
}

#[test]
fn every_reference_leads_somewhere() {
    fn references(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(object) => {
                if let Some(Value::String(reference)) = object.get("$ref") {
                    found.insert(reference.clone());
                }
                object.values().for_each(|inner| references(inner, found));
            }
            Value::Array(items) => items.iter().for_each(|item| references(item, found)),
            _ => {}
        }
    }
    let document = api::document(catalogue());
    let mut found = BTreeSet::new();
    references(&document, &mut found);
    assert!(!found.is_empty());
    for reference in found {
        let pointer = reference.strip_prefix('#').expect("within the document");
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
}

#[test]
fn every_fact_that_may_be_given_has_a_schema() {
    let document = api::document(catalogue());
    let properties = &document["components"]["schemas"]["Profile"]["properties"];
    for (entry, fact) in catalogue().facts.iter().zip(&catalogue().vocabulary.facts) {
        let is_given = fact.derive.is_none() && entry.about == catalogue::Subject::Oneself;
        assert_eq!(properties.get(&entry.id).is_some(), is_given, "{}", entry.id);
    }
}

#[test]
fn every_operation_is_named_and_every_answer_described() {
    let document = api::document(catalogue());
    let mut names = BTreeSet::new();
    let paths = document["paths"].as_object().expect("paths");
    for (path, methods) in paths {
        for (method, operation) in methods.as_object().expect("methods") {
            let name = operation["operationId"].as_str().expect("a name");
            assert!(names.insert(name), "{name} twice");
            assert!(operation["summary"].is_string(), "{method} {path}");
            for status in ["200", "400", "404", "405", "406", "429", "500", "503"] {
                assert!(!operation["responses"][status].is_null(), "{method} {path} {status}");
            }
        }
    }
    assert!(names.len() >= 14, "{names:?}");
}
