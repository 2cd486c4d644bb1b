//! Every place named in the data files can be spoken, and in Russian and Kazakh no English is left of it.

use std::{fs, path::Path};

use speech::{Locator, locator};
use terms::Language;

/// Locators of the passages with the file and line they stand in.
fn places() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/kz/passages");
    let mut places = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder of passages exists") {
        let path = entry.expect("an entry can be read").path();
        let text = fs::read_to_string(&path).expect("a file of passages can be read");
        for (line, text) in text.lines().enumerate() {
            if let Some(value) = text.strip_prefix("at = ") {
                let origin = format!("{}:{}", path.display(), line + 1);
                places.push((value.trim().trim_matches(['"', '\'']).to_owned(), origin));
            }
        }
    }
    places
}

#[test]
fn every_place_in_the_data_can_be_spoken() {
    let places = places();
    assert!(!places.is_empty(), "the passages have places");
    let problems: Vec<String> = places
        .iter()
        .filter_map(|(place, origin)| {
            place.parse::<Locator>().err().map(|problem| format!("{origin}: {problem}"))
        })
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn no_english_is_left_in_russian_and_kazakh() {
    for (place, origin) in places() {
        for language in [Language::Ru, Language::Kk] {
            let said = locator(&place, language);
            assert!(
                !said.contains(|letter: char| letter.is_ascii_alphabetic()),
                "{origin}: {said}"
            );
        }
    }
}

#[test]
fn an_unknown_unit_is_an_error() {
    let problem = "clause 4".parse::<Locator>().expect_err("`clause` is not on the list");
    assert!(problem.to_string().contains("`clause`"), "{problem}");
}
