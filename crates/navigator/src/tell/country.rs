//! Countries as people write them: a code or a name in any of the three languages.

use catalogue::{Catalogue, CountryEntry};
use terms::Country;

/// What was found under a text.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    /// Exactly one country.
    One(Country),
    /// Several whose names begin so or contain it, in the order of the data.
    Several(Vec<Country>),
    /// None; the nearest spelling if one is near.
    None(Option<Country>),
}

/// How many candidates are shown at most.
const CANDIDATES: usize = 6;

/// No name of a country is longer; nothing is near to more letters, and nobody waits for the comparison.
const LONGEST: usize = 60;

/// Looks for a country by code, name or other spelling, whole or in part, whatever the case.
pub fn find(catalogue: &Catalogue, text: &str) -> Found {
    if text.chars().nth(LONGEST).is_some() {
        return Found::None(None);
    }
    let wanted = folded(text);
    let entries = &catalogue.countries;
    if let Some(entry) =
        entries.iter().find(|entry| spellings(entry).any(|spelling| spelling == wanted))
    {
        return Found::One(entry.code);
    }
    let starting: Vec<Country> = matching(entries, |spelling| spelling.starts_with(&wanted));
    let found = if starting.is_empty() {
        matching(entries, |spelling| spelling.contains(&wanted))
    } else {
        starting
    };
    match found.as_slice() {
        [] => Found::None(nearest(entries, &wanted)),
        // Three letters of a name are enough when they fit one country only.
        [one] if wanted.chars().count() >= 3 => Found::One(*one),
        _ => Found::Several(found.into_iter().take(CANDIDATES).collect()),
    }
}

fn matching(entries: &[CountryEntry], fits: impl Fn(&str) -> bool) -> Vec<Country> {
    entries
        .iter()
        .filter(|entry| names(entry).any(|name| fits(&name)))
        .map(|entry| entry.code)
        .collect()
}

fn nearest(entries: &[CountryEntry], wanted: &str) -> Option<Country> {
    let near = entries.iter().flat_map(|entry| {
        names(entry).map(move |name| (strsim::damerau_levenshtein(&name, wanted), entry.code))
    });
    let limit = (wanted.chars().count() / 3).max(1);
    near.filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, code)| code)
}

fn names(entry: &CountryEntry) -> impl Iterator<Item = String> {
    [&entry.name.en, &entry.name.ru, &entry.name.kk]
        .into_iter()
        .chain(&entry.other)
        .map(|name| folded(name))
}

fn spellings(entry: &CountryEntry) -> impl Iterator<Item = String> {
    [entry.code.to_string().to_lowercase(), entry.alpha3.to_lowercase()]
        .into_iter()
        .chain(names(entry))
}

/// Small letters, `ё` as `е`, one space between words.
fn folded(text: &str) -> String {
    text.to_lowercase().replace('ё', "е").split_whitespace().collect::<Vec<_>>().join(" ")
}
