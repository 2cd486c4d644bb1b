//! Files of many people: outcomes in the order of the file, faults by row and column, files whole or not at all.

use std::{fs, io::Write, process::Stdio};

use crate::binary::{DAYS, Ran, TESTLAND, page, place, qonys, run};

const HEADER: &str = "id,purposes,birth_date,citizenship,monthly_income,employment,profession";

/// Writes a file of people and gives its path.
fn file(place: &tempfile::TempDir, name: &str, bytes: impl AsRef<[u8]>) -> String {
    let file = place.path().join(name);
    fs::write(&file, bytes).expect("the folder can be written to");
    file.to_string_lossy().into_owned()
}

fn batch(words: &[&str]) -> Ran {
    run(&[&["batch"], words, &DAYS, &["--data", TESTLAND]].concat())
}

/// Four people of whom the first three can be read.
fn four() -> String {
    [
        HEADER,
        "A-1,settle,1990-05-31,KZ,3500 USD,,",
        "\"Ә, \"\"second\"\"\",settle;work,1990-05-31,DE,3000 USD,company,other",
        ",none,,,,,",
        "A-4,setle,1990-02-30,Germany,3500,company,other",
    ]
    .join("\n")
}

#[test]
fn each_person_is_told_the_outcome_and_what_decides_it() {
    let place = place();
    let people = file(&place, "people.csv", four());
    let ran = batch(&[&people]);
    assert_eq!(ran.code, 1, "a row was refused: {}", ran.errors);
    assert_eq!(
        ran.out,
        "row,id,settling-permit,settling-permit.criterion,work-permit,work-permit.criterion\n\
         2,A-1,eligible,,eligible,\n\
         3,\"Ә, \"\"second\"\"\",not-eligible,income,eligible,\n\
         4,,not-eligible,purpose,eligible,\n"
    );
}

#[test]
fn faults_are_told_by_row_and_column_in_three_languages() {
    let place = place();
    let people = file(&place, "people.csv", format!("{}\nA-5,settle\n", four()));
    for language in ["en", "ru", "kk"] {
        let ran = batch(&[&people, "--lang", language]);
        assert_eq!(ran.code, 1);
        let told = ran.errors.replace(&people, "people.csv");
        insta::assert_snapshot!(format!("batch.faults.{language}"), told);
    }
}

#[test]
fn a_byte_order_mark_line_ends_of_windows_and_semicolons_change_nothing() {
    let place = place();
    let plain = batch(&[&file(&place, "plain.csv", four())]);
    let windows = format!("\u{feff}{}\r\n", four().replace('\n', "\r\n"));
    let semicolons = four()
        .replace(',', "\u{1}")
        .replace("\"Ә\u{1} ", "\"Ә, ")
        .replace("settle;work", "\"settle;work\"")
        .replace('\u{1}', ";");
    for (name, text) in [("windows.csv", windows), ("semicolons.csv", semicolons)] {
        let other = batch(&[&file(&place, name, text)]);
        assert_eq!((other.code, &other.out), (1, &plain.out), "{name}: {}", other.errors);
    }
}

#[test]
fn lines_of_json_are_told_in_lines_of_json() {
    let place = place();
    let lines = "\u{feff}{\"id\": 7, \"purposes\": [\"settle\"], \"birth_date\": \"1990-05-31\"}\r\n\
                 \n\
                 {\"purposes\": [\"work\"], \"employment\": \"compny\"}\n\
                 {\"purposes\": 5\n\
                 {}";
    let ran = batch(&[&file(&place, "people.jsonl", lines)]);
    assert_eq!(ran.code, 1);
    assert_eq!(
        ran.out,
        "{\"row\":1,\"id\":\"7\",\"routes\":{\"settling-permit\":{\"outcome\":\"cannot-tell\",\"criterion\":\
         \"income\"},\"work-permit\":{\"outcome\":\"eligible\"}}}\n\
         {\"row\":5,\"routes\":{\"settling-permit\":{\"outcome\":\"cannot-tell\",\"criterion\":\"purpose\"},\
         \"work-permit\":{\"outcome\":\"cannot-tell\",\"criterion\":\"employer\"}}}\n"
    );
    assert!(ran.errors.contains("row 3, column 38: “compny” is not an answer"), "{}", ran.errors);
    assert!(ran.errors.contains("row 4, column 15: not valid JSON"), "{}", ran.errors);
    assert!(ran.errors.contains("2 people judged on 2 routes."), "{}", ran.errors);
}

#[test]
fn one_person_is_told_what_a_file_of_answers_is_told() {
    let place = place();
    let text = fs::read_to_string(crate::binary::folder("tests/it/answers/my.toml"));
    let answers: Vec<String> =
        text.expect("the answers are there").lines().map(str::to_owned).collect();
    let answers: Vec<(&str, &str)> = answers
        .iter()
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split_once(" = "))
        .collect();
    let names: Vec<&str> = answers.iter().map(|(name, _)| *name).collect();
    let cells: Vec<String> = answers
        .iter()
        .map(|(_, value)| value.trim_matches(['[', ']']).replace('"', "").replace(", ", ";"))
        .collect();
    let people = file(&place, "one.csv", format!("{}\n{}\n", names.join(","), cells.join(",")));
    let ran = batch(&[&people, "--json"]);
    assert_eq!(ran.code, 0, "{}", ran.errors);
    let told: serde_json::Value = serde_json::from_str(&ran.out).expect("one line of JSON");
    let verdict = page(&["verdict", "--profile", "answers/my.toml", "--json"]);
    let verdict: serde_json::Value = serde_json::from_str(&verdict).expect("JSON");
    let routes = verdict["verdicts"]["routes"].as_array().expect("a list");
    assert_eq!(told["routes"].as_object().map(serde_json::Map::len), Some(routes.len()));
    for route in routes {
        let id = route["route"].as_str().expect("a name");
        assert_eq!(told["routes"][id]["outcome"], route["outcome"], "{id}");
    }
}

#[test]
fn chosen_routes_go_to_a_file_and_their_counts_to_the_output() {
    let place = place();
    let people = file(&place, "people.csv", four());
    let output = place.path().join("out.jsonl").to_string_lossy().into_owned();
    let words = [people.as_str(), "--routes", "work-permit", "--output", &output];
    let ran = batch(&words);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("3 people judged on 1 route."), "{}", ran.out);
    assert!(ran.out.contains("1 row was left out"), "{}", ran.out);
    let written = fs::read_to_string(&output).expect("the file is there");
    assert_eq!(written.lines().count(), 3);
    assert!(!written.contains("settling-permit"));
    let ran = batch(&[&words[..], &["--json"]].concat());
    let told: serde_json::Value = serde_json::from_str(&ran.out).expect("the output is JSON");
    assert_eq!((&told["batch"]["people"], &told["batch"]["refused"]), (&3.into(), &1.into()));
    let route = &told["batch"]["routes"][0];
    assert_eq!((&route["eligible"], &route["not-eligible"]), (&3.into(), &0.into()));
    let problems = told["batch"]["problems"].as_array().expect("a list");
    assert_eq!((problems.len(), &problems[0]["column"]), (4, &"purposes".into()));
    let left: Vec<_> = fs::read_dir(&place).expect("the folder is there").collect();
    assert_eq!(left.len(), 2, "nothing is left beside the two files: {left:?}");
}

#[test]
fn what_cannot_be_judged_at_all_is_told_and_writes_nothing() {
    let place = place();
    let output = place.path().join("out.csv");
    let name = output.to_string_lossy().into_owned();
    for (file_name, text, code, told) in [
        (
            "a.csv",
            "purposs,age\nsettle,5\n",
            1,
            "column 1: there is no question “purposs”; did you mean “purposes”?",
        ),
        ("a.csv", "purposs,age\nsettle,5\n", 1, "column 2: “age” is worked out from other answers"),
        ("b.csv", "member_birth_date\n2020-01-01\n", 1, "leave the column away"),
        ("c.csv", "purposes,purposes\nsettle,work\n", 1, "column 2: “purposes” is answered twice."),
        ("d.csv", "", 1, "is empty"),
        ("e.txt", "purposes\n", 2, "must end in .csv"),
        ("f.parquet", "PAR1", 2, "Parquet is not read"),
    ] {
        let people = file(&place, file_name, text);
        let ran = batch(&[&people, "--output", &name]);
        assert_eq!((ran.code, ran.out.as_str()), (code, ""), "{file_name}: {}", ran.errors);
        assert!(ran.errors.replace('\n', " ").contains(told), "{file_name}: {}", ran.errors);
        assert!(!output.exists(), "{file_name}");
    }
    let people = file(&place, "g.csv", "purposes\n");
    let ran = batch(&[&people, "--routes", "work-permi"]);
    assert_eq!(ran.code, 2);
    assert!(ran.errors.contains("did you mean “work-permit”?"), "{}", ran.errors);
    let ran = batch(&[&place.path().join("nobody.csv").to_string_lossy()]);
    assert_eq!(ran.code, 1, "{}", ran.errors);
    let ran = batch(&[&people]);
    assert_eq!((ran.code, ran.out.lines().count()), (0, 1), "a table without people has a header");
}

#[test]
fn bytes_that_are_no_text_are_told_and_the_others_go_on() {
    let place = place();
    let mut bytes = b"purposes,birth_date\nsettle,1990-05-31\n".to_vec();
    bytes.extend(b"\xff,1990-05-31\nwork,1990-05-31\n");
    let ran = batch(&[&file(&place, "people.csv", bytes)]);
    assert_eq!((ran.code, ran.out.lines().count()), (1, 3));
    assert!(
        ran.errors.contains("row 3, column “purposes”: this is not text in UTF-8."),
        "{}",
        ran.errors
    );
}

/// A hundred thousand people of a few kinds, every thousandth with a fault.
fn crowd() -> String {
    let kinds = [
        "settle,1990-05-31,KZ,3500 USD,,other",
        "settle;work,2015-05-31,DE,3000 USD,company,other",
        "work,1960-05-31,US,,household,",
        "none,,,,,",
        "settle,1990-05-31,,9999.50 USD,,",
    ];
    let mut text =
        String::from("purposes,birth_date,citizenship,monthly_income,employment,profession\n");
    for person in 0..100_000 {
        let is_wrong = person % 1000 == 999;
        text.push_str(if is_wrong { "x,,,,," } else { kinds[person % kinds.len()] });
        text.push('\n');
    }
    text
}

#[test]
fn a_hundred_thousand_people_come_in_order_with_the_same_bytes_each_time() {
    let place = place();
    let people = file(&place, "crowd.csv", crowd());
    let output = place.path().join("out.csv");
    let name = output.to_string_lossy().into_owned();
    let ran = batch(&[&people, "--output", &name]);
    assert_eq!(ran.code, 1, "{}", ran.errors);
    assert!(ran.out.contains("99,900 people judged"), "{}", ran.out);
    assert_eq!(ran.errors.lines().count(), 100, "a line for each fault");
    let first = fs::read(&output).expect("the file is there");
    let again = batch(&[&people]);
    assert!(again.out.as_bytes() == first, "the same input gives the same bytes");
    let mut kinds: Vec<Option<String>> = vec![None; 5];
    let mut row = 1;
    for line in again.out.lines().skip(1) {
        let (number, said) = line.split_once(',').expect("a row has cells");
        row += if row % 1000 == 0 { 2 } else { 1 };
        assert_eq!(number.parse(), Ok(row), "rows come in order");
        let kind = kinds[(row - 2) % 5].get_or_insert_with(|| said.to_owned());
        assert_eq!(kind, said, "row {row}");
    }
    assert_eq!(row, 100_000, "the last row, 100,001, is refused");
}

#[cfg(unix)]
#[test]
fn a_run_that_is_killed_leaves_no_file_and_the_old_one_stays() {
    let place = place();
    let people = place.path().join("people.csv");
    let made = std::process::Command::new("mkfifo").arg(&people).status().expect("mkfifo runs");
    assert!(made.success());
    let output = place.path().join("out.csv");
    fs::write(&output, "old").expect("the folder can be written to");
    let (people, name) =
        (people.to_string_lossy().into_owned(), output.to_string_lossy().into_owned());
    let mut words = vec!["batch", people.as_str(), "--output", &name, "--data", TESTLAND];
    words.extend(DAYS);
    let mut child =
        qonys(&words).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
    let mut pipe = fs::OpenOptions::new().write(true).open(&people).expect("somebody reads");
    let crowd = crowd();
    // Most people have come in, and some have been written, when it happens.
    pipe.write_all(&crowd.as_bytes()[..crowd.len() / 4 * 3]).expect("it reads on");
    child.kill().expect("it still runs");
    child.wait().expect("it ends");
    assert_eq!(fs::read_to_string(&output).expect("the file is there"), "old");
}

#[test]
fn a_reader_who_has_seen_enough_ends_the_run() {
    let place = place();
    let people = file(&place, "crowd.csv", crowd());
    let words = [&["batch", people.as_str(), "--data", TESTLAND], &DAYS[..]].concat();
    let mut child =
        qonys(&words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    drop(child.stdout.take());
    let ended = child.wait_with_output().expect("it ends");
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
}
