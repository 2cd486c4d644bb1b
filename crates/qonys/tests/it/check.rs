//! The interview: wrong input, going back, saving, being killed in the middle, and going on.

use std::{
    io::{BufRead, BufReader, Write},
    process::Stdio,
    sync::mpsc,
    thread,
    time::Duration,
};

use crate::binary::{DAYS, TESTLAND, place, qonys, run, talk};

fn words<'w>(data: &'w str, more: &[&'w str]) -> Vec<&'w str> {
    [&["check", "--data", data], &DAYS[..], more].concat()
}

#[test]
fn wrong_input_is_told_and_loses_nothing() {
    let data = TESTLAND;
    let ran = talk(
        &words(data, &[]),
        &[
            "7",
            "",
            "settle, work",
            "h",
            "?",
            "zwei",
            "company",
            "3000 EUR",
            "-5",
            "3.000.0",
            "4000",
            "31.02.1990",
            "1990",
            "31.05.2990",
            "31.05.1990",
            "Gerrmany",
            "x",
            "Germany",
            "plumber",
            "d",
        ],
    );
    assert_eq!(ran.code, 0, "{}", ran.errors);
    // What had happened by today may be told: the limit is the day of the test.
    let told = ran.out.lines().map(|line| match line.split_once("the latest possible is ") {
        Some((before, _)) => format!("{before}the latest possible is TODAY.\n"),
        None => format!("{line}\n"),
    });
    insta::assert_snapshot!("wrong-input", told.collect::<String>());
}

#[test]
fn an_answer_can_be_changed_and_contradictions_are_shown() {
    let data = TESTLAND;
    let ran = talk(
        &words(data, &[]),
        &["b", "settle, work", "company", "b", "2", "household", "b", "x", "2", "", "q", ""],
    );
    assert!(ran.out.contains("This is the first question"), "{}", ran.out);
    assert!(ran.out.contains("Changed: Employer is now A household."), "{}", ran.out);
    assert!(ran.out.contains("Nothing was changed."), "{}", ran.out);

    let place = place();
    let file = place.path().join("child.toml");
    std::fs::write(
        &file,
        "purposes = [\"settle\", \"work\"]\nbirth_date = 2020-01-01\nemployment = \"company\"\n",
    )
    .expect("the folder can be written to");
    let name = file.to_string_lossy().into_owned();
    let ran = talk(&words(data, &["--save", &name]), &["2", "household"]);
    assert!(ran.out.contains("These two answers cannot both be true"), "{}", ran.out);
    assert!(ran.out.contains("A child under 14 does not work."), "{}", ran.out);
    let kept = std::fs::read_to_string(&file).expect("the answers are kept");
    assert!(kept.contains("employment = \"household\""), "{kept}");
}

#[test]
fn the_words_of_every_language_are_understood_in_every_language() {
    let data = TESTLAND;
    let ran = talk(&words(data, &["--lang", "kk"]), &["settle, work", "не знаю", "шығу", ""]);
    assert_eq!(ran.code, 0, "{}", ran.errors);
    assert!(!ran.out.contains("⟦"), "{}", ran.out);
    assert!(ran.out.contains("Жауаптар сақталмады."), "{}", ran.out);
}

#[test]
fn being_killed_loses_nothing() {
    let data = TESTLAND;
    let place = place();
    let file = place.path().join("my.toml");
    let name = file.to_string_lossy().into_owned();
    let mut child = qonys(&words(data, &["--save", &name]))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("the input is a pipe");
    writeln!(input, "settle").expect("the program reads");
    writeln!(input, "d").expect("the program reads");
    input.flush().expect("the program reads");
    let output = BufReader::new(child.stdout.take().expect("the output is a pipe"));
    let (tell, told) = mpsc::channel();
    let reader = thread::spawn(move || {
        output.lines().map_while(Result::ok).for_each(|line| {
            // The test may have stopped listening.
            let _ = tell.send(line);
        });
    });
    let mut reached = false;
    while let Ok(line) = told.recv_timeout(Duration::from_secs(20)) {
        reached = line.contains("Question 3");
        if reached {
            break;
        }
    }
    // SIGKILL: nothing can be done in the last moment.
    child.kill().expect("the program runs");
    child.wait().expect("the program has ended");
    reader.join().expect("the output ended with the program");
    assert!(reached, "two answers were taken");

    let kept = std::fs::read_to_string(&file).expect("the answers are kept");
    assert!(kept.contains("purposes = [\"settle\"]") && kept.contains("= \"unknown\""), "{kept}");
    assert_eq!(
        std::fs::read_dir(place.path()).expect("the folder is there").count(),
        1,
        "nothing half-written is left"
    );
    let ran = talk(&words(data, &["--save", &name]), &["q"]);
    assert!(ran.out.contains("Resumed: 2 answers read from"), "{}", ran.out);
    assert!(ran.out.contains("Question 3"), "{}", ran.out);
    assert!(
        ran.out.contains("To go on later:") && ran.out.contains("qonys check --save"),
        "{}",
        ran.out
    );
}

#[test]
fn quitting_without_a_file_asks_for_one() {
    let data = TESTLAND;
    let place = place();
    let file = place.path().join("later.toml").to_string_lossy().into_owned();
    let ran = talk(&words(data, &[]), &["settle", "q", &file]);
    assert!(ran.out.contains("Saved in"), "{}", ran.out);
    let verdict = run(&["verdict", "--profile", &file, "--data", data]);
    assert_eq!(verdict.code, 0, "{}", verdict.errors);
}

#[test]
fn json_alone_stands_on_the_output() {
    let data = TESTLAND;
    let ran = talk(&words(data, &["--json"]), &["work", "company"]);
    let value: serde_json::Value = serde_json::from_str(&ran.out).expect("the output is JSON");
    let routes = value["verdicts"]["routes"].as_array().expect("a list of routes");
    assert!(routes.iter().any(|route| route["outcome"] == "eligible"), "{}", ran.out);
    assert!(ran.errors.contains("Question 1"), "the talk goes to the other output");
}
