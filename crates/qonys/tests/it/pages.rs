//! Every page in three languages, and the JSON of every command.

use crate::binary::{ANSWERS, TESTLAND, on_testland, page, place, run};

/// A snapshot of a page in each language.
fn in_three_languages(name: &str, words: &[&str]) {
    for language in ["en", "ru", "kk"] {
        let text = page(&[words, &["--lang", language]].concat());
        insta::assert_snapshot!(format!("{name}.{language}"), text);
    }
}

#[test]
fn the_catalogue() {
    in_three_languages("summary", &["summary"]);
    in_three_languages("routes", &["routes"]);
    in_three_languages("route", &["route", "settling-permit"]);
    in_three_languages("sources", &["sources"]);
    in_three_languages("source", &["sources", "act"]);
    in_three_languages("stats", &["catalogue", "stats"]);
    in_three_languages("compare", &["compare", "settling-permit", "work-permit"]);
}

#[test]
fn a_person() {
    let commands: [(&str, &[&str]); 4] = [
        ("verdict", &["verdict"]),
        ("explain", &["explain", "settling-permit"]),
        ("plan", &["plan", "settling-permit"]),
        ("compare-person", &["compare", "settling-permit", "work-permit"]),
    ];
    for (name, words) in commands {
        for language in ["en", "ru", "kk"] {
            let text = page(&[words, &["--profile", ANSWERS, "--lang", language]].concat());
            insta::assert_snapshot!(format!("{name}.{language}"), text);
        }
    }
}

#[test]
fn json() {
    let commands: [(&str, &[&str]); 9] = [
        ("summary", &["summary"]),
        ("routes", &["routes"]),
        ("route", &["route", "settling-permit"]),
        ("sources", &["sources"]),
        ("source", &["sources", "act"]),
        ("stats", &["catalogue", "stats"]),
        ("verdict", &["verdict", "--profile", ANSWERS]),
        ("plan", &["plan", "settling-permit", "--profile", ANSWERS]),
        ("compare", &["compare", "settling-permit", "work-permit"]),
    ];
    for (name, words) in commands {
        let text = page(&[words, &["--json"]].concat());
        let value: serde_json::Value = serde_json::from_str(&text).expect("the output is JSON");
        for key in ["release", "as_of", "known_at", "language"] {
            assert!(value.get(key).is_some(), "{name} says {key}");
        }
        insta::assert_snapshot!(format!("{name}.json"), text);
    }
    let explained = page(&["explain", "settling-permit", "--profile", ANSWERS, "--json"]);
    let explained: serde_json::Value =
        serde_json::from_str(&explained).expect("the output is JSON");
    assert_eq!(explained["verdict"]["outcome"], "not-eligible");
}

#[test]
fn names_and_texts_stand_beside_ids_in_the_language_asked_for() {
    let words = ["explain", "work-permit", "--profile", ANSWERS, "--json", "--lang", "ru"];
    let value: serde_json::Value = serde_json::from_str(&page(&words)).expect("the output is JSON");
    let verdict = &value["verdict"];
    assert_eq!(verdict["route_text"], "Разрешение на работу");
    let criterion = &verdict["criteria"][0];
    assert_eq!(criterion["outcome_text"], "не выполнено");
    let fact = &criterion["rule"]["one"]["part"]["facts"][0];
    assert_eq!(fact["fact_text"], "Работодатель");
    assert_eq!(
        (&fact["answer"], &fact["answer_text"]),
        (&"household".into(), &"Домохозяйство".into())
    );
    let key = criterion["cite"][0].as_str().expect("a passage is cited");
    let passage = &value["passages"][key];
    assert_eq!(passage["title"], "Закон о поселении");
    assert_eq!(passage["locator_text"], "ст.\u{a0}1, п.\u{a0}1");
    assert_eq!(passage["stale"], false);
}

#[test]
fn a_closed_route_says_since_when_and_an_unknown_one_what_was_meant() {
    let ran = run(&[
        "route",
        "settling-permit",
        "--as-of",
        "2027-07-01",
        "--known-at",
        "2026-11-24",
        "--data",
        TESTLAND,
    ]);
    assert!(ran.out.contains("Closed because it was in force until 30 June 2027."), "{}", ran.out);
    let ran = on_testland(&["route", "setling-permit"]);
    assert_eq!(ran.code, 2);
    insta::assert_snapshot!("unknown-route", ran.errors);
    let ran = on_testland(&["sources", "akt"]);
    assert_eq!(ran.code, 2);
    assert!(ran.errors.contains("act"), "{}", ran.errors);
}

#[test]
fn two_times() {
    let fee = |as_of: &str, known_at: &str| {
        let words = [
            "route",
            "settling-permit",
            "--as-of",
            as_of,
            "--known-at",
            known_at,
            "--data",
            TESTLAND,
        ];
        run(&words).out
    };
    assert!(fee("2026-12-31", "2026-11-24").contains("4 MCI = KZT 17,300"));
    assert!(
        fee("2026-12-31", "2026-11-21").contains("4 MCI = KZT 16,000"),
        "as it was known earlier"
    );
    assert!(fee("2027-01-01", "2026-11-24").contains("4 MCI = KZT 18,002"));
    let words = ["routes", "--known-at", "2026-11-19", "--data", TESTLAND];
    let ran = run(&words);
    assert_eq!(ran.code, 2);
    assert!(ran.errors.contains("nothing was known yet"), "{}", ran.errors);
}

#[test]
fn the_calendar_file() {
    let place = place();
    let calendar = place.path().join("plan.ics");
    let calendar_name = calendar.to_string_lossy().into_owned();
    let text = page(&[
        "plan",
        "settling-permit",
        "--profile",
        ANSWERS,
        "--start",
        "2026-12-01",
        "--ics",
        &calendar_name,
    ]);
    assert!(text.contains("Calendar written to"), "{text}");
    let written = std::fs::read_to_string(&calendar).expect("the calendar was written");
    assert!(written.starts_with("BEGIN:VCALENDAR\r\n") && written.ends_with("END:VCALENDAR\r\n"));
    assert!(written.contains("DTSTART;VALUE=DATE:20261201"), "{written}");
}
