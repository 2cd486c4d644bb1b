//! The check of data files, and a folder of data that is broken.

use std::fs;

use crate::binary::{copied, run, testland};

/// Testland with faults in one of its files.
fn broken() -> (tempfile::TempDir, String) {
    let place = copied();
    let route = place.path().join("kz/routes/settling-permit.toml");
    let text = fs::read_to_string(&route).expect("the route is there");
    let text = text
        .replace("monthly_income > 3000 USD", "monthly_incme > 3000 USD")
        .replace("kind = \"bar\"", "kind = \"barr\"");
    fs::write(&route, text).expect("the folder can be written to");
    let name = place.path().to_string_lossy().into_owned();
    (place, name)
}

#[test]
fn sound_data_are_counted() {
    let ran = run(&["catalogue", "check", "--data", &testland()]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    let last = ran.out.lines().last().unwrap_or_default();
    assert!(last.contains("files checked") || last.contains("warning"), "{last}");
}

#[test]
fn everything_wrong_is_shown_with_file_line_and_column() {
    let (_place, data) = broken();
    let ran = run(&["catalogue", "check", "--data", &data]);
    assert_eq!(ran.code, 1);
    let told = ran.out.replace(&data, "BROKEN");
    assert!(told.contains("BROKEN/kz/routes/settling-permit.toml:25:9"), "{told}");
    assert!(told.contains("monthly_income"), "the nearest name is proposed: {told}");
    assert!(told.contains("barr"), "{told}");
    assert!(told.lines().last().is_some_and(|last| last.contains("2 errors")), "{told}");

    let ran = run(&["catalogue", "check", "--json", "--data", &data]);
    let value: serde_json::Value = serde_json::from_str(&ran.out).expect("the output is JSON");
    assert_eq!(value["errors"], 2);
    assert_eq!(value["problems"][0]["line"], 25);
}

#[test]
fn nothing_is_loaded_from_broken_data() {
    let (_place, data) = broken();
    let ran = run(&["routes", "--data", &data]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.errors.contains("nothing was loaded"), "{}", ran.errors);
    let ran = run(&["routes", "--data", "nowhere"]);
    assert_eq!(ran.code, 1);
    assert!(ran.errors.contains("nowhere"), "{}", ran.errors);
}
