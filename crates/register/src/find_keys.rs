//! The hashes under which a person is found: documents, and names with date of birth in every spelling.

use store::LookupHash;
use store::person::KeyKind;

use crate::fold;
use crate::person::Person;
use crate::vault::Vault;

/// What a hash means when it agrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// The same document of the same state.
    Document,
    /// The same letters of surname and given name, date and place of birth, and sex.
    Exact,
    /// Names that sound alike, and the same date of birth.
    Alike,
}

impl Meaning {
    pub(crate) const fn kind(self) -> KeyKind {
        match self {
            Self::Document => KeyKind::Document,
            Self::Exact | Self::Alike => KeyKind::NameBirth,
        }
    }
}

/// All hashes of a person, each once.
pub(crate) fn find_keys(vault: &Vault, person: &Person) -> Vec<(Meaning, LookupHash)> {
    let mut keys = Vec::new();
    let mut add = |meaning, column: &str, value: String| {
        let hash = vault.hash(column, value.as_bytes());
        if !keys.contains(&(meaning, hash)) {
            keys.push((meaning, hash));
        }
    };
    for document in &person.documents {
        add(Meaning::Document, "person_key.document", fold::document(document));
    }
    let Person { birth, birth_place, sex, .. } = person;
    for (surname, given) in fold::spellings(person) {
        let names = [fold::letters(surname), fold::letters(given)];
        if let Some(place) = &birth_place.place {
            let place = fold::letters(place.as_str());
            let (country, sex) = (birth_place.country, sex.word());
            let value = format!("{} {} {birth} {country} {place} {sex}", names[0], names[1]);
            add(Meaning::Exact, "person_key.exact", value);
        }
        // Some documents have the names the other way round.
        let first = given.split(['<', ' ', '-']).find(|part| !part.is_empty()).unwrap_or_default();
        let mut bones = [fold::bones(surname), fold::bones(first)];
        bones.sort_unstable();
        add(Meaning::Alike, "person_key.alike", format!("{} {} {birth}", bones[0], bones[1]));
    }
    keys
}
