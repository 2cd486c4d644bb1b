//! Identification numbers on the command line.

use std::fs;

use crate::binary::{DAYS, on_testland, page, place, run, talk};

/// Test numbers, except where a test says that they are wrong.
const GOOD: &str = "880415300127";

#[test]
fn numbers_are_checked_with_reasons_in_three_languages() {
    let words = [
        "iin",
        "check",
        GOOD,
        "960440000419",
        "951212500015",
        "880415300128",
        "88041530012A",
        "880415 300127",
        "000813159890",
        "8804153001٢7",
        "123456789013",
        "123456789011",
        "88",
    ];
    for language in ["en", "ru", "kk"] {
        let ran = on_testland(&[&words[..], &["--lang", language]].concat());
        assert_eq!((ran.code, ran.errors.as_str()), (1, ""));
        assert!(!ran.out.contains(GOOD), "numbers are masked");
        insta::assert_snapshot!(format!("iin-check.{language}"), ran.out);
    }
    let ran = on_testland(&[&words[..], &["--json"]].concat());
    insta::assert_snapshot!("iin-check.json", ran.out);
    assert_eq!(on_testland(&["iin", "check", GOOD]).code, 0);
    assert_eq!(on_testland(&["iin", "check"]).code, 2);
}

#[test]
fn a_file_of_numbers_is_counted() {
    let place = place();
    let file = place.path().join("numbers.txt");
    fs::write(&file, "880415300127\r\n960440000419\r\n\r\n880415300128\r\nтест\r\n12\r\n")
        .expect("the folder can be written to");
    let name = file.to_string_lossy().into_owned();
    let ran = on_testland(&["iin", "check", "--file", &name]);
    assert_eq!(ran.code, 1);
    insta::assert_snapshot!("iin-file.en", ran.out);
    let json = on_testland(&["iin", "check", "--file", &name, "--json"]);
    let value: serde_json::Value = serde_json::from_str(&json.out).expect("JSON");
    assert_eq!(value["counts"]["persons"], 1);
    assert_eq!(value["counts"]["check_digit"], 1);
    assert_eq!(value["wrong"][0]["line"], 4);
    let gone = on_testland(&["iin", "check", "--file", "nowhere.txt"]);
    assert_eq!(gone.code, 1);
    assert!(gone.errors.contains("nowhere.txt"), "{}", gone.errors);
}

#[test]
fn a_number_is_explained_with_what_it_does_not_say() {
    for language in ["en", "ru", "kk"] {
        let text = page(&["iin", "explain", GOOD, "--lang", language]);
        assert!(!text.contains("0012"), "the serial is masked");
        insta::assert_snapshot!(format!("iin-explain.{language}"), text);
    }
    assert!(page(&["iin", "explain", GOOD, "--reveal"]).contains(GOOD));
    insta::assert_snapshot!(
        "iin-explain-bin.ru",
        page(&["iin", "explain", "171140900016", "--lang", "ru"])
    );
    insta::assert_snapshot!(
        "iin-explain-note.kk",
        page(&["iin", "explain", "951212500015", "--lang", "kk"])
    );
    insta::assert_snapshot!("iin-explain.json", page(&["iin", "explain", GOOD, "--json"]));
    assert_eq!(on_testland(&["iin", "explain", "880415300128"]).code, 1);
}

#[test]
fn numbers_are_found_in_a_text_and_masked() {
    let place = place();
    let file = place.path().join("letter.txt");
    let text = "Заявитель, ИИН 880415 300 127, просит.\nТөлем: 2026-11-24, 87010000000.\nБИН 960440000419; ИИН 880415300128\n";
    fs::write(&file, text).expect("the folder can be written to");
    let name = file.to_string_lossy().into_owned();
    for language in ["en", "ru", "kk"] {
        let text = page(&["iin", "scan", &name, "--lang", language]);
        insta::assert_snapshot!(format!("iin-scan.{language}"), text);
    }
    assert!(page(&["iin", "scan", &name, "--reveal"]).contains("880415 300 127"));
    let json: serde_json::Value =
        serde_json::from_str(&page(&["iin", "scan", &name, "--json"])).expect("JSON");
    assert_eq!((&json["counts"]["numbers"], &json["counts"]["wrong"]), (&2.into(), &1.into()));
    assert_eq!((&json["found"][1]["line"], &json["found"][1]["column"]), (&3.into(), &5.into()));
    let piped = talk(&["iin", "scan", "-"], &["nothing here", "iin 880415300127"]);
    assert!(piped.out.starts_with("2:5  880415 •••• ••"), "{}", piped.out);
    assert_eq!(on_testland(&["iin", "scan", "nowhere.txt"]).code, 1);
}

#[test]
fn a_line_without_an_end_is_searched_in_pieces() {
    let place = place();
    let file = place.path().join("line.txt");
    // Its length shares no factor with that of a piece: the cuts fall on every part of it.
    let sentence = "ЖСН 880415 300 127 және басқа мәтін, ";
    fs::write(&file, sentence.repeat(70_001)).expect("the folder can be written to");
    let name = file.to_string_lossy().into_owned();
    let text = page(&["iin", "scan", &name]);
    let length = sentence.chars().count();
    for (row, line) in text.lines().take(70_001).enumerate() {
        assert!(line.starts_with(&format!("1:{}  880415 ", row * length + 5)), "{row}: {line}");
    }
    assert!(text.contains("70,001 numbers found."), "all of them, none twice");
}

#[test]
fn how_many_numbers_there_are() {
    for language in ["en", "ru", "kk"] {
        let all = page(&["iin", "capacity", "--lang", language]);
        let group = page(&["iin", "capacity", "1985-01-01", "f", "--lang", language]);
        insta::assert_snapshot!(format!("iin-capacity.{language}"), format!("{all}\n{group}"));
    }
    let json: serde_json::Value =
        serde_json::from_str(&page(&["iin", "capacity", "1985-01-01", "m", "--json"]))
            .expect("JSON");
    assert_eq!(json["capacity"]["digits"], "8501013");
    for words in
        [&["1985-01-01"][..], &["2100-01-01", "m"], &["1985-02-30", "m"], &["1985-01-01", "x"]]
    {
        let ran = on_testland(&[&["iin", "capacity"], words].concat());
        assert_eq!(ran.code, 2, "{words:?} {}", ran.errors);
    }
}

#[test]
fn test_numbers_are_made_up_only_when_it_is_said_what_they_are() {
    let refused = on_testland(&["iin", "generate"]);
    assert_eq!((refused.code, refused.out.as_str()), (2, ""));
    assert!(refused.errors.contains("--test"), "{}", refused.errors);
    let words = ["iin", "generate", "--test", "--count", "50", "--seed", "7"];
    let ran = run(&words);
    assert_eq!(ran.code, 0, "{}", ran.errors);
    assert!(
        ran.errors.contains("test numbers") && ran.errors.contains("--seed 7"),
        "{}",
        ran.errors
    );
    let numbers: Vec<&str> = ran.out.lines().collect();
    assert_eq!(numbers.len(), 50);
    assert_eq!(numbers[..2], ["550906393465", "780613383056"], "the same in every version");
    let checked = run(&[&["iin", "check"], &numbers[..]].concat());
    assert_eq!(checked.code, 0, "{}", checked.out);
    assert!(!checked.out.contains('!'), "all follow the layout: {}", checked.out);
    assert_eq!(run(&[&words[..], &DAYS].concat()).out, ran.out, "whatever the day");
    assert_ne!(run(&["iin", "generate", "--test", "--count", "50", "--seed", "8"]).out, ran.out);
    let one = run(&["iin", "generate", "--test", "--born", "1985-01-01", "--sex", "f"]);
    assert!(one.out.starts_with("8501014"), "{}", one.out);
    for words in [
        &["--count", "0"][..],
        &["--born", "2999-01-01"],
        &["--born", "1700-01-01"],
        &["--born", "1985-01-01", "--sex", "f", "--count", "9921"],
    ] {
        assert_eq!(run(&[&["iin", "generate", "--test"], words].concat()).code, 2, "{words:?}");
    }
    let whole = ["iin", "generate", "--test", "--born", "1985-01-01", "--sex", "m", "--count"];
    assert!(run(&[&whole[..], &["9917"]].concat()).out.lines().count() == 9917, "the last one too");
}
