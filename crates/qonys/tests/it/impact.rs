//! What a change of the data is to the people of a file.

use std::fs;

use crate::binary::{DAYS, Ran, TESTLAND, copied, edit, git, place, run};

const ROUTE: &str = "kz/routes/settling-permit.toml";

/// Testland with a higher income asked for, another list of states, and the work permit for households too.
fn changed() -> (tempfile::TempDir, String) {
    let place = copied();
    edit(&place, ROUTE, &[("monthly_income > 3000 USD", "monthly_income > 4000 USD")]);
    edit(
        &place,
        "kz/routes/work-permit.toml",
        &[("employment == company", "employment in {company, household}")],
    );
    let name = place.path().to_string_lossy().into_owned();
    (place, name)
}

/// People on both sides of every change.
const PEOPLE: &str = "purposes,birth_date,citizenship,monthly_income,employment
settle,1990-05-31,KZ,3500 USD,
settle,1990-05-31,KZ,4500 USD,
settle,1990-05-31,KZ,,
work,1990-05-31,DE,,household
work,1990-05-31,DE,,company
setle,,,,
settle;work,1990-05-31,KZ,3500 USD,household
";

fn impact(people: &str, words: &[&str]) -> Ran {
    run(&[&["impact", people], words, &DAYS].concat())
}

fn file(place: &tempfile::TempDir, text: &str) -> String {
    let file = place.path().join("people.csv");
    fs::write(&file, text).expect("the folder can be written to");
    file.to_string_lossy().into_owned()
}

#[test]
fn who_gains_and_who_loses_is_told_with_rows_in_three_languages() {
    let (_data, after) = changed();
    let place = place();
    let people = file(&place, PEOPLE);
    let chart = place.path().join("chart.svg");
    let svg = chart.to_string_lossy().into_owned();
    for language in ["en", "ru", "kk"] {
        let words = ["--from", TESTLAND, "--to", &after, "--lang", language, "--svg", &svg];
        let ran = impact(&people, &words);
        assert_eq!(ran.code, 1, "a row was refused: {}", ran.errors);
        let drawn = fs::read_to_string(&chart).expect("the chart is there");
        assert!(drawn.contains("role=\"img\"") && drawn.contains("<title id=\"title\">"));
        let all = format!("{}\n{}\n{drawn}", ran.out, ran.errors);
        let all = all.replace(&after, "AFTER").replace(&people, "people.csv");
        // A release is named after the bytes of the data.
        insta::assert_snapshot!(format!("impact.{language}"), all);
    }
}

#[test]
fn programs_read_the_same() {
    let (_data, after) = changed();
    let place = place();
    let people = file(&place, PEOPLE);
    let ran = impact(&people, &["--from", TESTLAND, "--to", &after, "--json"]);
    assert_eq!(ran.code, 1);
    let told: serde_json::Value = serde_json::from_str(&ran.out).expect("the output is JSON");
    let told = &told["impact"];
    assert_eq!(
        (&told["people"], &told["concerned"], &told["refused"]),
        (&6.into(), &3.into(), &1.into())
    );
    let [settling, work] = told["routes"].as_array().expect("a list").as_slice() else {
        panic!("two routes: {told}")
    };
    assert_eq!(settling["lose"], serde_json::json!({ "people": 2, "examples": [2, 8] }));
    assert_eq!(work["gain"], serde_json::json!({ "people": 2, "examples": [5, 8] }));
    assert_eq!(told["problems"][0]["row"], 7);
}

#[test]
fn a_state_of_the_history_changes_nothing_to_itself() {
    let data = copied();
    let folder = data.path().to_string_lossy().into_owned();
    git(data.path(), &["init", "--quiet"]);
    git(data.path(), &["add", "--all"]);
    git(data.path(), &["commit", "--quiet", "--message", "Testland"]);
    let place = place();
    let people = file(&place, &PEOPLE.replace("setle", "settle"));
    let ran = impact(&people, &["--from", "HEAD", "--to", &folder, "--data", &folder]);
    assert_eq!(ran.code, 0, "{}", ran.errors);
    assert!(ran.out.contains("Nobody is told anything else."), "{}", ran.out);
}

#[test]
fn a_file_may_speak_the_language_of_either_state() {
    let data = copied();
    edit(
        &data,
        ROUTE,
        &[("monthly_income > 3000 USD", "monthly_income > 3000 USD and not convicted")],
    );
    let facts = fs::read_dir(data.path().join("facts")).expect("the facts are there");
    let mut facts: Vec<_> = facts.filter_map(|entry| Some(entry.ok()?.path())).collect();
    facts.sort();
    let mut text = fs::read_to_string(&facts[0]).expect("a file of facts");
    let texts = "{ en = \"Convicted\", ru = \"Судимость\", kk = \"Соттылық\" }";
    text = format!(
        "[[fact]]\nid = \"convicted\"\ntype = \"yes_no\"\nchange = \"fixed\"\nask = {texts}\nwhy = {texts}\nlabel = {texts}\n\n{text}"
    );
    fs::write(&facts[0], text).expect("the folder can be written to");
    let after = data.path().to_string_lossy().into_owned();
    let place = place();
    let new = file(
        &place,
        "purposes,birth_date,citizenship,monthly_income,convicted\nsettle,1990-05-31,KZ,3500 USD,yes\n",
    );
    for (from, to, told) in [(TESTLAND, &*after, "lose"), (&*after, TESTLAND, "gain")] {
        let ran = impact(&new, &["--from", from, "--to", to, "--json"]);
        assert_eq!(ran.code, 0, "{}", ran.errors);
        let json: serde_json::Value = serde_json::from_str(&ran.out).expect("the output is JSON");
        assert_eq!(json["impact"]["routes"][0][told]["people"], 1, "{json}");
    }
    let ran = impact(&file(&place, "purposs\n"), &["--from", TESTLAND, "--to", &after]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.errors.contains("did you mean “purposes”"), "{}", ran.errors);
}
