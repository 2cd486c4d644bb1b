//! Search on the command line.

use crate::binary::{page, run};

#[test]
fn what_is_found_is_told_by_kind() {
    for language in ["en", "ru", "kk"] {
        let text = page(&["search", "permit", "--lang", language]);
        insta::assert_snapshot!(format!("search.{language}"), text);
    }
}

#[test]
fn programs_get_everything() {
    let value: serde_json::Value =
        serde_json::from_str(&page(&["search", "setling", "permit", "--json"])).expect("JSON");
    let found = &value["search"];
    assert_eq!(found["groups"][0]["kind"], "route");
    assert_eq!(found["groups"][0]["hits"][0]["id"], "settling-permit");
    let marks = found["groups"][0]["hits"][0]["title"]["marks"].as_array();
    assert!(marks.is_some_and(|marks| !marks.is_empty()), "{value:#}");
}

#[test]
fn words_are_asked_for() {
    let ran = run(&["search"]);
    assert!(ran.out.is_empty() && !ran.errors.is_empty(), "{}", ran.out);
}
