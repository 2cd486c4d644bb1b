//! Files of answers: everything wrong at once, each at its place.

use crate::binary::{on_testland, place};

#[test]
fn every_problem_is_shown_with_its_line() {
    for language in ["en", "ru", "kk"] {
        let ran = on_testland(&["verdict", "--profile", "answers/wrong.toml", "--lang", language]);
        assert_eq!(ran.code, 1);
        assert_eq!(ran.out, "");
        insta::assert_snapshot!(format!("profile-problems.{language}"), ran.errors);
    }
}

#[test]
fn json_answers_are_read_too() {
    let place = place();
    let file = place.path().join("my.json");
    std::fs::write(&file, "{ \"purposes\": [\"work\"], \"employment\": \"company\" }")
        .expect("the folder can be written to");
    let ran = on_testland(&["verdict", "--profile", &file.to_string_lossy(), "--json"]);
    assert_eq!(ran.code, 0, "{}", ran.errors);
    assert!(ran.out.contains("\"eligible\""), "{}", ran.out);
}

#[test]
fn a_file_that_is_not_there_says_how_to_make_one() {
    let ran = on_testland(&["verdict", "--profile", "nowhere.toml"]);
    assert_eq!(ran.code, 1);
    assert!(ran.errors.contains("There is no file nowhere.toml."), "{}", ran.errors);
    assert!(ran.errors.contains("check --save nowhere.toml"), "{}", ran.errors);
}
