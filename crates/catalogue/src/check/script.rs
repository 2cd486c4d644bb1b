//! Letters of the wrong alphabet: a staff note in another language, a word left untranslated, a look-alike letter.

use std::ops::Range;

use terms::Language;

use super::Scene;
use crate::{
    problem::Report,
    read::{Data, Row, inside},
};

/// Latin words that stand in Russian and Kazakh texts as they are: proper names of services, programmes, companies and
/// tests, and Latin that lawyers use. Codes (`B9`), capitals (`IT`, `QR`) and addresses need no entry.
const NAMES: &[&str] = &[
    "Apple",
    "Booking",
    "Digital",
    "Google",
    "Gov",
    "Neo",
    "Nomad",
    "Residency",
    "Telegram",
    "WhatsApp",
    "e-mail",
    "eGov",
    "gov",
    "kz",
    "iPhone",
    "Migration",
    "Enbek",
    "Hunter",
    "International",
    "Play",
    "Store",
    "App",
    "DevOps",
    "passport-index",
    "python-holidays",
];

pub(super) fn check(scene: &Scene<'_>, report: &mut Report) {
    for file in scene.files {
        for root in &file.rows {
            root.walk(&mut |row| row_script(scene, row, report));
        }
    }
}

fn row_script(scene: &Scene<'_>, row: &Row, report: &mut Report) {
    for (_, value) in row.fields() {
        let Data::Texts(texts, spans) = &value.data else { continue };
        for (language, span) in Language::ALL.into_iter().zip(spans) {
            let text = texts.get(language);
            let raw = scene.texts.text(row.file).get(span.clone()).unwrap_or_default();
            for (word, at) in words(text) {
                let Some(problem) = fault(word, language) else { continue };
                // English names of countries keep their letters, as in Côte d’Ivoire.
                if row.shape.name == "country" && matches!(problem, Fault::Foreign) {
                    continue;
                }
                // Publishers keep their own names, in whatever letters.
                if row.shape.name == "source"
                    && word.starts_with(char::is_uppercase)
                    && !matches!(problem, Fault::Mixed)
                {
                    continue;
                }
                let place = row.at(&inside(raw, span.start, text, at));
                match problem {
                    Fault::Mixed => report
                        .error(place, format!("`{word}` mixes Latin and Cyrillic letters"))
                        .help("letters that look alike are not the same: search would not find the word"),
                    Fault::Cyrillic => {
                        report.error(place, format!("the English text has the Cyrillic word `{word}`"));
                    }
                    Fault::Latin => report
                        .error(place, format!("the {} text has the Latin word `{word}`", name(language)))
                        .help("translate it; a proper name is added to NAMES in crates/catalogue/src/check/script.rs"),
                    Fault::Kazakh => report
                        .warning(place, format!("the Russian text has the Kazakh word `{word}`"))
                        .help("is it in the wrong language?"),
                    Fault::Foreign => report
                        .warning(place, format!("the English text has `{word}` with letters foreign to English"))
                        .help("is it in another language?"),
                }
            }
        }
    }
}

enum Fault {
    Mixed,
    Cyrillic,
    Latin,
    Kazakh,
    Foreign,
}

const fn name(language: Language) -> &'static str {
    match language {
        Language::En => "English",
        Language::Ru => "Russian",
        Language::Kk => "Kazakh",
    }
}

fn fault(word: &str, language: Language) -> Option<Fault> {
    let has_latin = word.chars().any(is_latin);
    let has_cyrillic = word.chars().any(is_cyrillic);
    // A code with a Cyrillic ending is how both languages decline it: `IT-специалист`, `QR-код`, `B9-дың`.
    if has_latin && has_cyrillic {
        let parts = word.split(['-', '/', '’', '\'', '.']);
        let mixed =
            parts.clone().any(|part| part.chars().any(is_latin) && part.chars().any(is_cyrillic));
        if mixed {
            return Some(Fault::Mixed);
        }
        if language != Language::En && parts.filter(|part| part.chars().any(is_latin)).all(is_name)
        {
            return None;
        }
    }
    match language {
        Language::En if has_cyrillic => Some(Fault::Cyrillic),
        Language::En => word
            .chars()
            .any(|letter| is_latin(letter) && !letter.is_ascii())
            .then_some(Fault::Foreign),
        _ if has_latin && !is_name(word) => Some(Fault::Latin),
        Language::Ru if word.chars().any(is_kazakh) => Some(Fault::Kazakh),
        _ => None,
    }
}

/// A code, capitals, an address or a listed name.
fn is_name(word: &str) -> bool {
    let is_address = word.contains("://")
        || word.contains('@')
        || word.split('.').filter(|part| part.len() > 1).count() > 1;
    let is_code =
        word.chars().any(|letter| letter.is_ascii_digit()) || !word.chars().any(char::is_lowercase);
    // The sign of dimensions, as in 35 x 45.
    is_address
        || is_code
        || word == "x"
        || word.split(['-', '/']).all(|part| is_listed(part) || !part.chars().any(is_latin))
        || is_listed(word)
}

fn is_listed(word: &str) -> bool {
    NAMES.contains(&word) || !word.chars().any(char::is_lowercase)
}

const fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || matches!(letter, '\u{c0}'..='\u{24f}')
}

const fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

/// A letter or a digit. Cyrillic is asked first: the tables of Unicode are slow to ask for every letter of the data.
pub(super) fn is_letter(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}') || letter.is_alphanumeric()
}

/// Letters of Kazakh that Russian does not have.
pub(super) const fn is_kazakh(letter: char) -> bool {
    matches!(
        letter,
        'ә' | 'ғ'
            | 'қ'
            | 'ң'
            | 'ө'
            | 'ұ'
            | 'ү'
            | 'һ'
            | 'і'
            | 'Ә'
            | 'Ғ'
            | 'Қ'
            | 'Ң'
            | 'Ө'
            | 'Ұ'
            | 'Ү'
            | 'Һ'
            | 'І'
    )
}

/// The words of a text with their bytes: parted by spaces, without the punctuation around them.
fn words(text: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    text.split_whitespace()
        .flat_map(|piece| piece.split(['—', '–', '(', ')', '«', '»', '“', '”', '"']))
        .filter_map(move |piece| {
            let word = piece.trim_matches(|letter: char| !is_letter(letter));
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            (!word.is_empty()).then(|| (word, start..start + word.len()))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str, language: Language) -> Vec<&str> {
        words(text)
            .filter(|(word, _)| fault(word, language).is_some())
            .map(|(word, _)| word)
            .collect()
    }

    #[test]
    fn codes_and_names_stand_in_any_language() {
        let text = "Виза B9-1, IT-специалист, A5/A6, QR-код, KAZTEST, портал egov.kz, Digital Nomad, 35 x 45 мм";
        assert!(faults(text, Language::Ru).is_empty());
        assert!(faults("Digital Nomad-тан анықтама, eGov арқылы", Language::Kk).is_empty());
    }

    #[test]
    fn words_of_another_language_are_found() {
        assert_eq!(faults("Оплатите fee сразу", Language::Ru), ["fee"]);
        assert_eq!(faults("the паспорт", Language::En), ["паспорт"]);
        assert_eq!(faults("Kaзахстан", Language::Ru), ["Kaзахстан"]);
        assert_eq!(faults("Não informado", Language::En), ["Não"]);
        assert_eq!(faults("Получите жұмыс", Language::Ru), ["жұмыс"]);
    }
}
