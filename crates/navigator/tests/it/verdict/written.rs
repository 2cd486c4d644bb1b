//! A verdict as JSON: one small made-up route with a figure, two readings and a criterion that decides nothing.

use catalogue::Catalogue;
use navigator::{Navigator, Profile, profile::Format, verdict::Outcome};
use terms::Date;

const DAY: Date = Date::constant(2026, 11, 24);

const FILES: [(&str, &str); 6] = [
    ("countries.toml", r#"KZ = { alpha3 = "KAZ", name = @ }"#),
    (
        "facts/1.toml",
        r#"
[[fact]]
id = "purposes"
type = "choices"
change = "circumstance"
label = @
ask = @
why = @
[[fact.option]]
id = "settle"
label = @
[[fact]]
id = "deposit"
type = "money"
currency = "KZT"
min = 0
applies = "purposes has settle"
change = "action"
action = @
label = @
ask = @
why = @
[[fact]]
id = "ready"
type = "yes_no"
change = "action"
action = @
label = @
ask = @
why = @
"#,
    ),
    (
        "kz/sources.toml",
        r#"
[act]
title = @
publisher = @
kind = "law"
tier = "official-law"
edition = 2026-07-01
read = 2026-11-23
[press]
title = @
publisher = @
kind = "explainer"
tier = "secondary"
edition = 2026-07-01
read = 2026-11-23
"#,
    ),
    (
        "kz/passages/act.toml",
        "source = \"act\"\n[passage.\"rule\"]\nat = \"art 1\"\nsupport = \"confirmed\"\n",
    ),
    (
        "kz/passages/press.toml",
        "source = \"press\"\n[passage.\"index\"]\nat = \"page\"\nsupport = \"reported\"\n",
    ),
    (
        "kz/constants.toml",
        r#"
[[constant]]
id = "mci"
name = @
[[constant.value]]
amount = "4325 KZT"
from = 2026-01-01
until = 2026-12-31
known = 2026-11-23
cite = ["press/index"]
"#,
    ),
];

const ROUTE: &str = r#"
id = "settling"
kind = "permit"
category = "permanent"
purposes = ["settle"]
name = @
summary = @
authority = @
known = 2026-11-23
cite = ["act/rule"]
[[criterion]]
id = "money"
kind = "condition"
text = @
when = "deposit >= 1320 mci"
cite = ["act/rule"]
[[criterion]]
id = "readiness"
kind = "condition"
text = @
applies = "purposes has settle"
[[criterion.reading]]
text = @
when = "true"
cite = ["act/rule"]
[[criterion.reading]]
text = @
when = "not ready"
cite = ["press/index"]
[[criterion]]
id = "weighed"
kind = "condition"
decides = "authority"
text = @
cite = ["act/rule"]
"#;

fn catalogue() -> Catalogue {
    let words = r#"{ en = "words", ru = "слова", kk = "сөздер" }"#;
    let files = FILES.into_iter().chain([("kz/routes/settling.toml", ROUTE)]);
    let files = files.map(|(path, text)| (format!("data/{path}"), text.replace('@', words)));
    match Catalogue::from_files(files) {
        Ok(catalogue) => catalogue,
        Err(problems) => panic!("the made-up data have problems:\n{problems}"),
    }
}

fn person(catalogue: &Catalogue, answers: &str) -> Profile {
    Profile::read(answers, Format::Toml, catalogue, DAY).expect("the answers are good")
}

#[test]
fn a_verdict_is_written_with_names_answers_figures_and_passages() {
    let catalogue = catalogue();
    let navigator = Navigator::new(&catalogue, DAY, DAY).expect("it was known");
    let person =
        person(&catalogue, "purposes = [\"settle\"]\ndeposit = \"5709000 KZT\"\nready = true\n");
    let verdicts = navigator.verdicts(&person);
    let written =
        serde_json::to_string_pretty(&verdicts.routes[0]).expect("a verdict can be written");
    insta::assert_snapshot!(written);
}

#[test]
fn what_one_waits_for_is_told_apart() {
    let catalogue = catalogue();
    let told = |answers: &str, day| {
        let navigator = Navigator::new(&catalogue, day, DAY).expect("it was known");
        let verdicts = navigator.verdicts(&person(&catalogue, answers));
        let verdict = &verdicts.routes[0];
        let waiting = verdict.waiting.clone().unwrap_or_default();
        let answers: Vec<String> = waiting.answers.iter().map(|fact| fact.id.clone()).collect();
        let sources: Vec<String> =
            waiting.sources.iter().map(|criterion| criterion.id.clone()).collect();
        (verdict.outcome, answers, sources, waiting.figures)
    };
    let names =
        |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<String>>();
    let rich = "purposes = [\"settle\"]\ndeposit = \"9000000 KZT\"\n";
    assert_eq!(told(rich, DAY), (Outcome::CannotTell, names(&["ready"]), names(&[]), vec![]));
    let ready = format!("{rich}ready = true\n");
    assert_eq!(told(&ready, DAY), (Outcome::CannotTell, names(&[]), names(&["readiness"]), vec![]));
    let unready = format!("{rich}ready = false\n");
    assert_eq!(told(&unready, DAY), (Outcome::Eligible, names(&[]), names(&[]), vec![]));
    let later = Date::constant(2027, 1, 1);
    assert_eq!(told(&unready, later), (Outcome::CannotTell, names(&[]), names(&[]), vec!["mci"]));
}
