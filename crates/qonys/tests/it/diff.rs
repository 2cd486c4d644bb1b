//! What changed between two states of the data, and whose outcomes change with it.

use std::fs;

use crate::binary::{DAYS, Ran, TESTLAND, copied, edit, git, place, run};

const ROUTE: &str = "kz/routes/settling-permit.toml";

/// Testland after a change of the law, told with the same names wherever it lies.
fn changed() -> (tempfile::TempDir, String) {
    let place = copied();
    edit(
        &place,
        ROUTE,
        &[
            ("until = 2027-06-30", "until = 2028-06-30"),
            ("formula = \"4 mci\"", "formula = \"6 mci\""),
            ("monthly_income > 3000 USD", "monthly_income >= 3000 USD"),
            ("en = \"False papers.\"", "en = \"False or stolen papers.\""),
            ("cite = [\"act/who\", \"guide/who\"]", "cite = [\"act/who\"]"),
        ],
    );
    edit(
        &place,
        "kz/lists.toml",
        &[("countries = [\"KZ\", \"US\"]", "countries = [\"DE\", \"KZ\"]")],
    );
    let name = place.path().to_string_lossy().into_owned();
    (place, name)
}

fn diff(words: &[&str]) -> Ran {
    run(&[&["catalogue", "diff"], words, &DAYS].concat())
}

#[test]
fn changes_are_told_by_thing_with_both_values_and_the_line() {
    let (_place, after) = changed();
    for language in ["en", "ru", "kk"] {
        let ran = diff(&[TESTLAND, &after, "--profiles", "answers", "--lang", language]);
        assert_eq!(ran.code, 0, "{}", ran.errors);
        insta::assert_snapshot!(format!("diff.{language}"), ran.out.replace(&after, "AFTER"));
    }
}

#[test]
fn programs_read_the_same() {
    let (_place, after) = changed();
    let ran = diff(&[TESTLAND, &after, "--profiles", "answers", "--json"]);
    let value: serde_json::Value = serde_json::from_str(&ran.out).expect("the output is JSON");
    let things = value["diff"]["changes"]["things"].as_array().expect("a list");
    let kinds: Vec<_> = things.iter().map(|thing| thing["kind"].as_str()).collect();
    assert_eq!(kinds, [Some("list"), Some("route")]);
    let people = value["diff"]["people"].as_array().expect("a list");
    assert_eq!(people[0]["file"], "my.toml");
    assert_eq!(people[0]["routes"][0]["route"], "settling-permit");
    assert_eq!(people[0]["routes"][0]["before"], "not-eligible");
    assert_eq!(people[0]["routes"][0]["after"], "cannot-tell");
    assert!(people[1]["problem"].is_string(), "wrong.toml cannot be judged: {people:?}");
}

#[test]
fn a_state_is_compared_with_itself_as_folder_bytes_and_revision() {
    let place = copied();
    let folder = place.path().to_string_lossy().into_owned();
    git(place.path(), &["init", "--quiet"]);
    git(place.path(), &["add", "--all"]);
    git(place.path(), &["commit", "--quiet", "--message", "Testland"]);
    let files = catalogue::read_directory(place.path()).expect("the data can be read");
    let bytes = catalogue::Catalogue::from_files(files)
        .map_err(|problems| problems.all.len())
        .expect("the data have no error")
        .to_bytes()
        .expect("a catalogue can be written");
    let file = place.path().join("catalogue.bin");
    fs::write(&file, bytes).expect("the folder can be written to");
    let file = file.to_string_lossy().into_owned();
    for (before, after) in [("HEAD", &*folder), (&*file, "HEAD")] {
        let ran = diff(&[before, after, "--data", &folder]);
        assert_eq!(ran.code, 0, "{}", ran.errors);
        assert!(ran.out.contains("Nothing is different."), "{}", ran.out);
    }
    edit(&place, ROUTE, &[("formula = \"4 mci\"", "formula = \"5 mci\"")]);
    let ran = diff(&["HEAD", &folder, "--data", &folder]);
    assert!(ran.out.contains("− 4 mci") && ran.out.contains("+ 5 mci"), "{}", ran.out);
}

#[test]
fn a_name_that_is_no_state_says_what_it_was_taken_for() {
    let place = place();
    let folder = place.path().to_string_lossy().into_owned();
    let ran = diff(&["last-year", TESTLAND, "--data", &folder]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.errors.contains("“last-year” is neither a folder nor a file"), "{}", ran.errors);
    let ran = diff(&[TESTLAND]);
    assert_eq!(ran.code, 2, "two states are needed");
}
