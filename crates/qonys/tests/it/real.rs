//! The catalogue inside the program: whatever the data say, every route can be shown, judged, planned and compared.

use std::time::{Duration, Instant};

use crate::binary::{DAYS, answers, place, run};

fn routes() -> Vec<String> {
    let ran = run(&[&["routes", "--json"], &DAYS[..]].concat());
    let value: serde_json::Value = serde_json::from_str(&ran.out).expect("the output is JSON");
    let routes = value["routes"].as_array().expect("a list of routes");
    routes.iter().filter_map(|route| route["id"].as_str()).map(str::to_owned).collect()
}

#[test]
fn every_route_can_be_shown_and_planned() {
    let place = place();
    let file =
        answers(&place, "purposes = [\"settle\", \"work\", \"invest\"]\nbirth_date = 1990-05-31\n");
    for (at, route) in routes().into_iter().enumerate() {
        // Each is shown in one language; plans and explanations take turns, to be done in a few seconds.
        let language = ["en", "ru", "kk"][at % 3];
        let second = ["plan", "explain"][at % 2];
        for words in [
            vec!["route", &route, "--lang", language],
            vec![second, &route, "--profile", &file, "--lang", language],
        ] {
            let ran = run(&[&words[..], &DAYS].concat());
            assert_eq!(ran.code, 0, "{words:?}: {}", ran.errors);
            assert!(!ran.out.contains('⟦'), "{words:?}: {}", ran.out);
            assert!(
                ran.out.lines().all(|line| line.chars().count() <= 80
                    || !line.trim().contains(' ')
                    || line.trim().starts_with("qonys ")),
                "{words:?}"
            );
        }
    }
}

#[test]
fn every_source_can_be_shown() {
    let ran = run(&[&["sources", "--json"], &DAYS[..]].concat());
    let value: serde_json::Value = serde_json::from_str(&ran.out).expect("the output is JSON");
    for source in value["sources"].as_array().expect("a list of sources").iter().step_by(7) {
        let key = source["key"].as_str().expect("a source has a key");
        let ran = run(&["sources", key, "--lang", "kk"]);
        assert!(ran.code == 0 && !ran.out.contains('⟦'), "{key}: {}", ran.out);
    }
}

#[test]
fn answers_that_decide_nothing_give_no_verdict_by_chance() {
    let place = place();
    let file = answers(&place, "");
    let ran = run(&[&["verdict", "--profile", &file, "--json"], &DAYS[..]].concat());
    let value: serde_json::Value = serde_json::from_str(&ran.out).expect("the output is JSON");
    for route in value["verdicts"]["routes"].as_array().expect("a list of routes") {
        assert!(route["outcome"] == "cannot-tell" || route["outcome"] == "closed", "{route}");
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "how long it takes is what is tested")]
fn the_first_verdict_comes_soon() {
    let place = place();
    let file = answers(&place, "purposes = [\"settle\"]\n");
    let best = (0..5).map(|_| {
        let begun = Instant::now();
        let ran = run(&["verdict", "--profile", &file]);
        assert_eq!(ran.code, 0, "{}", ran.errors);
        begun.elapsed()
    });
    let best = best.min().expect("it ran");
    // A build without optimisation on a busy machine; the figure of a release stands in docs/reference/speed.md.
    assert!(best < Duration::from_secs(3), "{best:?}");
}
