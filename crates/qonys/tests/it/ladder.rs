//! Ways from today to a goal.

use crate::binary::{ANSWERS, DAYS, answers, folder, on_testland, page, place, run};

/// Answers to whom the settling permit is open but for what sources disagree on.
const OPEN: &str = "purposes = [\"settle\"]\nbirth_date = 1990-05-31\ncitizenship = [\"US\"]\n\
                    monthly_income = \"4000 USD\"\n";

#[test]
fn a_way_is_told_with_its_days_cost_and_suppositions() {
    let place = place();
    let file = answers(&place, OPEN);
    let folder = place.path().to_string_lossy().into_owned();
    for language in ["en", "ru", "kk"] {
        let text = page(&["ladder", "--profile", &file, "--lang", language]);
        insta::assert_snapshot!(format!("ladder.{language}"), text.replace(&folder, "FOLDER"));
    }
    let text = page(&["ladder", "--profile", &file, "--json"]);
    insta::assert_snapshot!("ladder.json", text);
}

#[test]
fn where_no_way_leads_what_stands_against_it_is_named() {
    let text = page(&["ladder", "--profile", ANSWERS, "--goal", "citizenship"]);
    assert!(text.contains("No way was found in at most four steps."), "{text}");
    let ran = on_testland(&["ladder", "--profile", ANSWERS, "--goal", "setling-permit"]);
    assert_eq!(ran.code, 2);
    assert!(ran.errors.contains("settling-permit"), "the nearest name: {}", ran.errors);
}

#[test]
fn a_way_of_several_steps_is_summed() {
    let file = folder("../../docs/guides/example.toml");
    let words = ["ladder", "--profile", &file, "--goal", "permanent-residence"];
    let ran = run(&[&words[..], &DAYS].concat());
    assert_eq!(ran.code, 0, "{}", ran.errors);
    for told in ["  1. ", "  2. ", "All steps together: USD", "All steps together: at least KZT"] {
        assert!(ran.out.contains(told), "{told}: {}", ran.out);
    }
}
