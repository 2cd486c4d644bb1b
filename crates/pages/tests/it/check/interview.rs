//! The whole interview in each language for people of whom the acts say what is open to them: the verdict after it is the
//! verdict on everything they could have said, and nothing they said stands in an address.

use std::{fs, path::Path};

use axum::http::StatusCode;
use navigator::{Answer, Navigator, Profile, profile::Format, verdict::Outcome};
use rules::{Kind, Value};
use terms::Language;

use super::browser::{Browser, action, pairs};
use crate::{
    fixture::{CATALOGUE, state, today},
    html,
};

/// The people of `navigator` whose names begin so, five of each language.
fn people() -> Vec<(String, Profile)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../navigator/tests/it/people");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    files.sort();
    let read = |path: &Path| {
        let text = fs::read_to_string(path).expect("readable");
        let profile = Profile::read(&text, Format::Toml, &CATALOGUE, today());
        (path.display().to_string(), profile.expect("answers without a mistake"))
    };
    files.iter().step_by(4).map(|path| read(path)).collect()
}

/// What a person types to say this.
fn typed(kind: &Kind, value: &Value, language: Language) -> Vec<(String, String)> {
    let country = |code: terms::Country| {
        let entry = CATALOGUE.countries.iter().find(|entry| entry.code == code);
        entry.expect("a country").name.get(language).to_owned()
    };
    let options = kind.options().unwrap_or_default();
    let one = |value: String| vec![("answer".to_owned(), value)];
    match value {
        Value::YesNo(yes) => pairs(&[("answer", if *yes { "yes" } else { "no" })]),
        Value::Number(number) => one(number.to_string()),
        Value::Money(_) => one(value.write(kind)),
        Value::Date(day) => vec![
            ("answer-day".to_owned(), day.day().to_string()),
            ("answer-month".to_owned(), day.month().to_string()),
            ("answer-year".to_owned(), day.year().to_string()),
        ],
        Value::Choice(at) if matches!(kind, Kind::Code { .. }) => {
            let id = options[usize::from(*at)].clone();
            if id == "other" { pairs(&[("answer-pick", "~other")]) } else { one(id) }
        }
        Value::Choice(at) => one(options[usize::from(*at)].clone()),
        Value::Choices(set) if set.0 == 0 => pairs(&[("answer", "~none")]),
        Value::Choices(set) => {
            set.iter().flat_map(|at| one(options[usize::from(at)].clone())).collect()
        }
        Value::Countries(set) => set.iter().flat_map(|code| one(country(code))).collect(),
        Value::Stays(stays) if stays.is_empty() => pairs(&[("answer", "~none")]),
        Value::Stays(stays) => stays
            .iter()
            .flat_map(|(first, last)| {
                [
                    ("answer-from".to_owned(), first.to_string()),
                    ("answer-until".to_owned(), last.to_string()),
                ]
            })
            .collect(),
    }
}

#[tokio::test]
async fn people_are_asked_until_nothing_can_change() {
    let navigator = Navigator::new(&CATALOGUE, today(), CATALOGUE.release.known.max(today()))
        .expect("something is known");
    for ((name, person), language) in people().into_iter().zip(Language::ALL.into_iter().cycle()) {
        let mut browser = Browser::new(state());
        let start = browser.get(&format!("/{language}/check")).await;
        let begin = format!("/{language}/check/");
        let first = html::values(&start.text, "href").into_iter().find(|href| {
            href.strip_prefix(&*begin).is_some_and(|id| CATALOGUE.vocabulary.fact(id).is_some())
        });
        let mut page = browser.get(first.expect("the first question")).await;
        let mut bar = 0;
        let mut asked = 0;
        while let Some(id) = browser.at.strip_prefix(&*begin).filter(|id| *id != "answers") {
            assert_eq!(page.status, StatusCode::OK, "{name} {id}: {}", page.text);
            assert!(page.text.len() < 100_000, "{name} {id} has {} bytes", page.text.len());
            assert!(!page.text.contains('⟦'), "{name} {id}");
            let length = page.text.split("<progress value=\"").nth(1).expect("a bar");
            let length: u16 =
                length[..length.find('"').expect("an end")].parse().expect("a number");
            assert!(length >= bar, "{name} {id}: the bar goes back from {bar} to {length}");
            bar = length;
            let fact = CATALOGUE.vocabulary.fact(id).expect("a question");
            let sent = match person.answer(fact) {
                Answer::Known(value) => {
                    let kind = &CATALOGUE.vocabulary.at(fact).kind;
                    typed(kind, value, language)
                }
                Answer::Unknown => pairs(&[("do", "unknown")]),
                Answer::NotAsked => pairs(&[("do", "skip")]),
            };
            let place = action(&page);
            page = browser.post(&place, &sent).await;
            asked += 1;
            assert!(asked < 80, "{name} is asked without end");
        }
        assert!(browser.at.ends_with("/check/answers"), "{name} ends at {}", browser.at);
        let file = browser.get(&format!("/{language}/check/answers.toml")).await;
        let said = Profile::read(&file.text, Format::Toml, &CATALOGUE, today());
        let said = said.expect("the file can be read again");
        let whole = navigator.outcomes(&person);
        for ((route, said), whole) in
            CATALOGUE.routes.iter().zip(navigator.outcomes(&said)).zip(whole)
        {
            if said != Outcome::CannotTell {
                assert_eq!(said, whole, "{name}: {}", route.id);
            }
        }
        let verdict = browser.get(&format!("/{language}/verdict")).await;
        assert!(verdict.text.len() < 100_000, "{name}: {} bytes", verdict.text.len());
        assert!(!verdict.text.contains('⟦'), "{name}");
        for place in &browser.places {
            let is_bare = place.bytes().all(|b| b.is_ascii_alphanumeric() || b"/_-.".contains(&b));
            assert!(is_bare, "{place} carries something");
        }
    }
}

#[tokio::test]
async fn every_route_is_opened_in_every_language() {
    for ((name, person), language) in
        people().into_iter().take(3).zip(Language::ALL.into_iter().cycle())
    {
        let mut browser = Browser::new(state());
        let file = person.write(&CATALOGUE, language);
        browser.upload(&format!("/{language}/check/file"), file.as_bytes()).await;
        for route in &CATALOGUE.routes {
            let place = format!("/{language}/verdict/{}", route.id);
            let page = browser.get(&place).await;
            assert_eq!(page.status, StatusCode::OK, "{name}: {place}");
            assert!(page.text.len() < 100_000, "{name}: {place} has {}", page.text.len());
            assert!(!page.text.contains('⟦'), "{name}: {place}");
            assert_eq!(page.text.matches("<h1>").count(), 1, "{place}");
            let mut ids = html::values(&page.text, "id");
            let count = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), count, "{place} uses an id twice");
        }
    }
}
