//! The sixty invented people of `navigator` read their verdict in their own language: every route under the outcome that
//! the acts give it, each refusal with what is not met. What is open to the thirty who read Russian or Kazakh is kept as
//! a snapshot.

use std::{fs, path::Path};

use speech::Speech;
use terms::Language;

use crate::binary::{folder, run};

/// A person and what is expected, as `navigator` keeps them.
struct Person {
    name: String,
    /// Seen from the folder of these tests.
    profile: String,
    language: Language,
    as_of: String,
    /// Route and outcome; the routes that are not named are not eligible.
    named: Vec<(String, String)>,
}

fn people() -> Vec<Person> {
    let entries =
        fs::read_dir(folder("../navigator/tests/it/people")).expect("the folder is there");
    let mut expected: Vec<_> = entries
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "expected"))
        .collect();
    expected.sort();
    expected.into_iter().map(|path| person(&path)).collect()
}

fn person(path: &Path) -> Person {
    let text = fs::read_to_string(path).expect("readable");
    let lines = || text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let head = |key: &str| {
        let found = lines().find_map(|line| line.strip_prefix(key));
        found.expect("the first two lines").trim().to_owned()
    };
    let named = lines().filter_map(|line| line.split_once('|')?.0.trim().split_once(' '));
    let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
    Person {
        profile: format!("../../../navigator/tests/it/people/{name}.toml"),
        name,
        language: head("lang").parse().expect("a language"),
        as_of: head("as-of"),
        named: named.map(|(route, outcome)| (route.into(), outcome.trim().into())).collect(),
    }
}

/// The page of a verdict, a route a section: its name in the data, and what is said of it. Routes for other purposes have
/// no section: their names stand in a list at the end.
fn sections<'p>(page: &'p str, routes: &'p [String]) -> Vec<(&'p str, &'p str)> {
    let mut starts: Vec<(usize, &str)> = Vec::new();
    for route in routes {
        let end = format!("] {route}\n");
        let wrapped = format!("]\n  {route}\n");
        let Some(at) = page.find(&end).or_else(|| page.find(&wrapped)) else {
            assert!(page.contains(&format!(" {route}\n")), "{route} is not told:\n{page}");
            continue;
        };
        // The line that the name of the route begins on has no indent.
        let mut start = page[..at].rfind('\n').map_or(0, |line| line + 1);
        while page[start..].starts_with(' ') {
            start = page[..start - 1].rfind('\n').map_or(0, |line| line + 1);
        }
        starts.push((start, route));
    }
    starts.sort_unstable();
    let section = |start: usize| page[start..].split("\n\n").next().unwrap_or_default();
    starts.into_iter().map(|(start, route)| (route, section(start))).collect()
}

#[test]
fn sixty_people_read_what_the_acts_say_in_their_language() {
    let routes = run(&["routes", "--json", "--as-of", "2026-11-24", "--known-at", "2026-11-24"]);
    let routes: serde_json::Value = serde_json::from_str(&routes.out).expect("JSON");
    let routes: Vec<String> = routes["routes"]
        .as_array()
        .expect("a list of routes")
        .iter()
        .map(|route| route["id"].as_str().expect("a name").to_owned())
        .collect();
    let people = people();
    assert!(people.len() >= 60, "{} people", people.len());
    let mut wrong = Vec::new();
    for person in &people {
        let language = person.language;
        let said = run(&[
            "verdict",
            "--profile",
            &person.profile,
            "--lang",
            &language.to_string(),
            "--as-of",
            &person.as_of,
            "--known-at",
            "2026-11-24",
        ]);
        assert_eq!(said.code, 0, "{}: {}", person.name, said.errors);
        let speech = Speech::new(language);
        let sections = sections(&said.out, &routes);
        for (route, outcome) in &person.named {
            let is_told = sections.iter().any(|(name, _)| name == route);
            if !is_told && outcome != "not-eligible" {
                wrong.push(format!("{} {route}: {outcome}, but told as for others", person.name));
            }
        }
        for (route, section) in &sections {
            let outcome = person.named.iter().find(|(name, _)| name == route);
            let outcome = outcome.map_or("not-eligible", |(_, outcome)| outcome);
            let word = speech.say(&format!("common-outcome-{outcome}-short"), &[]);
            let first: Vec<&str> = section.split_whitespace().collect();
            if !first.join(" ").contains(&format!("[{word}] {route}")) {
                wrong.push(format!("{} {route}: not [{word}]:\n{section}", person.name));
            } else if outcome == "not-eligible" && !section.contains("\n  ✗ ") {
                wrong.push(format!("{} {route}: nothing that is not met:\n{section}", person.name));
            }
        }
        if language != Language::En {
            let refused = |(route, _): &&(&str, &str)| {
                let named = person.named.iter().find(|(name, _)| name == route);
                named.is_some_and(|(_, outcome)| outcome != "not-eligible")
            };
            let open: Vec<&str> =
                sections.iter().filter(refused).map(|(_, section)| *section).collect();
            insta::assert_snapshot!(format!("golden.{}", person.name), open.join("\n\n"));
        }
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}
