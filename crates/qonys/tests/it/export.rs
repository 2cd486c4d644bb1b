//! The data for other programs, and what they rest on.

use std::fs;

use crate::binary::{on_testland, page, place};

#[test]
fn what_the_data_rest_on() {
    for language in ["en", "ru", "kk"] {
        let text = page(&["catalogue", "coverage", "--lang", language]);
        insta::assert_snapshot!(format!("coverage.{language}"), text);
    }
    insta::assert_snapshot!("coverage.json", page(&["catalogue", "coverage", "--json"]));
}

#[test]
fn the_whole_data_with_a_form_that_has_a_name() {
    let value: serde_json::Value =
        serde_json::from_str(&page(&["catalogue", "export"])).expect("the output is JSON");
    let schema: serde_json::Value =
        serde_json::from_str(&page(&["catalogue", "export", "--schema"])).expect("JSON");
    assert_eq!(schema["properties"]["format"]["const"], value["format"]);
    assert_eq!(value["routes"].as_array().map(Vec::len), Some(2));
    assert_eq!(value["unscored"]["unscored"].as_array().map(Vec::len), Some(2));
    let csv = page(&["catalogue", "export", "--csv"]);
    assert!(csv.starts_with("route,row,id,key,figure,"), "{csv}");
    assert!(csv.contains("settling-permit,fee,duty,formula,4,mci,"), "{csv}");
}

#[test]
fn an_export_goes_into_a_file() {
    let place = place();
    let file = place.path().join("figures.csv");
    let name = file.to_string_lossy().into_owned();
    let text = page(&["catalogue", "export", "--csv", "--out", &name]);
    assert!(text.contains("bytes written to"), "{text}");
    let written = fs::read_to_string(&file).expect("the file was written");
    assert_eq!(written, page(&["catalogue", "export", "--csv"]));
    let ran = on_testland(&["catalogue", "export", "--out", "nowhere/data.json"]);
    assert_eq!(ran.code, 1);
    let ran = on_testland(&["catalogue", "export", "--csv", "--schema"]);
    assert_eq!(ran.code, 2);
}
