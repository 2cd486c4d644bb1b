//! Sixty invented people and what the acts say of each. The expectations in `people/*.expected` were written from the
//! acts before the program was run; where the program differs, either the data or the expectation is wrong, and the act
//! decides which. Six people live before the oldest edition of an act that was read: what rests on it was corrected to
//! "cannot tell" later, after a run, and each of their files says so.

use std::{fs, path::Path};

use navigator::{
    profile::{Format, Profile},
    verdict::Outcome,
};
use terms::{Date, Language};

use crate::data::{catalogue, on};

struct Expected {
    language: Language,
    as_of: Date,
    /// Route, outcome, and why by article.
    routes: Vec<(String, Outcome, String)>,
}

fn outcome(word: &str) -> Outcome {
    match word {
        "eligible" => Outcome::Eligible,
        "not-eligible" => Outcome::NotEligible,
        "cannot-tell" => Outcome::CannotTell,
        "closed" => Outcome::Closed,
        other => panic!("`{other}` is no outcome"),
    }
}

fn expected(text: &str) -> Expected {
    let mut lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let mut head = |key: &str| {
        lines
            .next()
            .and_then(|line| line.strip_prefix(key))
            .expect("the first two lines")
            .trim()
            .to_owned()
    };
    let (language, as_of) = (head("lang"), head("as-of"));
    let routes = lines
        .filter(|line| *line != "rest not-eligible")
        .map(|line| {
            let (verdict, why) = line.split_once('|').expect("a reason behind `|`");
            let (route, word) = verdict.trim().split_once(' ').expect("a route and an outcome");
            (route.to_owned(), outcome(word.trim()), why.trim().to_owned())
        })
        .collect();
    Expected {
        language: language.parse().expect("a language"),
        as_of: as_of.parse().expect("a day"),
        routes,
    }
}

/// Every person: the name of the files, the profile and what is expected.
fn people() -> Vec<(String, String, Expected)> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/people"));
    let mut names: Vec<_> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    names.sort();
    let read = |path: &Path| fs::read_to_string(path).expect("readable");
    names
        .into_iter()
        .map(|path| {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            (name, read(&path), expected(&read(&path.with_extension("expected"))))
        })
        .collect()
}

#[test]
fn every_person_gets_what_the_acts_say() {
    let people = people();
    assert!(people.len() >= 60, "{} people", people.len());
    let mut wrong = Vec::new();
    for (name, text, expected) in &people {
        let navigator = on(expected.as_of);
        let profile = Profile::read(text, Format::Toml, catalogue(), expected.as_of)
            .unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
        for (route, found) in navigator.routes().zip(navigator.outcomes(&profile)) {
            let said = expected.routes.iter().find(|(id, ..)| *id == route.id);
            let wanted = said.map_or(Outcome::NotEligible, |(_, outcome, _)| *outcome);
            if found != wanted {
                let why = said.map_or("not named, so not eligible", |(.., why)| why);
                wrong.push(format!("{name} {}: {found:?}, expected {wanted:?} ({why})", route.id));
            }
        }
        for (id, ..) in &expected.routes {
            assert!(
                catalogue().route(id).is_some(),
                "{name} names `{id}`, and there is no such route"
            );
        }
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn half_of_the_people_are_written_in_russian_and_kazakh() {
    let people = people();
    let count =
        |language| people.iter().filter(|(.., expected)| expected.language == language).count();
    assert!(count(Language::Ru) + count(Language::Kk) >= people.len() / 2);
    for (name, _, expected) in &people {
        for (route, _, why) in &expected.routes {
            assert!(!why.is_empty(), "{name} {route} has no reason");
        }
    }
}
