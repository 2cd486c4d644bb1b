//! Spellings folded together, so that a person is found again whoever wrote the name, and in which script.
//!
//! Two depths:
//!
//! - **letters**: Cyrillic is spelled in Latin by the common tables (ICAO Doc 9303 for Russian; Kazakh letters by their
//!   nearest sound, since no table of ICAO has them), then what the tables differ in is folded: `KH` and `H`, `ZH` and `J`,
//!   `YE`, `IE` and `E`, `YA` and `A`, `Q` and `K`, `W` and `V`, doubled letters, `Y`, `J` and `I`. `АЛИЕВА`, `ALIYEVA` and
//!   `ALIEVA` come out the same.
//! - **bones**: of the letters only the consonants, with those that sound alike as one. `AIGERIM` and `AYGERYM` come out
//!   the same, and so do some names of different people: it makes a hint, never a proof.
//!
//! A folded spelling is hashed and compared; it is never shown, stored in clear, or put in place of a name.

use unicode_normalization::UnicodeNormalization;

use crate::person::{Document, Latin, Person};

/// The letters of a spelling.
pub(crate) fn letters(text: &str) -> String {
    let mut latin = String::with_capacity(text.len());
    for letter in text.nfd().flat_map(char::to_uppercase) {
        match cyrillic(letter) {
            Some(spelled) => latin.push_str(spelled),
            None if letter.is_ascii_alphanumeric() => latin.push(letter),
            // Letters of other alphabets are kept as they are; marks, hyphens, apostrophes and `<` go.
            None if letter.is_alphanumeric() => latin.push(letter),
            None => {}
        }
    }
    sounds(&latin)
}

/// A Cyrillic capital in Latin; the marks of `Й` and `Ё` are gone already.
const fn cyrillic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'А' | 'Ә' => "A",
        'Б' => "B",
        'В' => "V",
        'Г' | 'Ғ' | 'Ґ' => "G",
        'Д' => "D",
        'Е' | 'Э' | 'Є' => "E",
        'Ж' | 'Җ' => "ZH",
        'З' => "Z",
        'И' | 'І' | 'Ы' => "I",
        'К' | 'Қ' | 'Ҡ' => "K",
        'Л' => "L",
        'М' => "M",
        'Н' | 'Ң' => "N",
        'О' | 'Ө' => "O",
        'П' => "P",
        'Р' => "R",
        'С' => "S",
        'Т' => "T",
        'У' | 'Ұ' | 'Ү' => "U",
        'Ф' => "F",
        'Х' | 'Һ' | 'Ҳ' => "KH",
        'Ц' => "TS",
        'Ч' | 'Ҷ' => "CH",
        'Ш' => "SH",
        'Щ' => "SHCH",
        'Ъ' | 'Ь' => "",
        'Ю' => "IU",
        'Я' => "IA",
        _ => return None,
    })
}

/// Longest first. Digits stand for sounds that Latin writes with several letters.
const SOUNDS: [(&str, &str); 27] = [
    ("SHCH", "1"),
    ("SCH", "1"),
    ("TCH", "2"),
    ("DZH", "3"),
    ("SH", "1"),
    ("CH", "2"),
    ("ZH", "3"),
    ("DJ", "3"),
    ("KH", "H"),
    ("GH", "G"),
    ("TS", "4"),
    ("TZ", "4"),
    ("PH", "F"),
    ("CK", "K"),
    ("NG", "N"),
    ("IA", "A"),
    ("IE", "E"),
    ("IO", "O"),
    ("IU", "U"),
    ("OU", "U"),
    ("OO", "U"),
    ("EE", "I"),
    ("J", "3"),
    ("Q", "K"),
    ("W", "V"),
    ("X", "KS"),
    ("C", "K"),
];

fn sounds(latin: &str) -> String {
    // `Y` is a vowel or glides into one: both fold with `I`.
    let mut rest: &str = &once(&latin.replace('Y', "I"));
    let mut folded = String::with_capacity(rest.len());
    'letters: while let Some(letter) = rest.chars().next() {
        for (spelled, sound) in SOUNDS {
            if let Some(after) = rest.strip_prefix(spelled) {
                folded.push_str(sound);
                rest = after;
                continue 'letters;
            }
        }
        folded.push(letter);
        rest = &rest[letter.len_utf8()..];
    }
    once(&folded)
}

/// Doubled letters once.
fn once(text: &str) -> String {
    let mut last = None;
    text.chars().filter(|letter| last.replace(*letter) != Some(*letter)).collect()
}

/// The bones of a spelling; the letters, if it has no consonant.
pub(crate) fn bones(text: &str) -> String {
    let letters = letters(text);
    let bones: String = letters
        .chars()
        // `J` stands for a consonant in one table and for a vowel in another.
        .filter(|letter| !matches!(letter, 'A' | 'E' | 'I' | 'O' | 'U' | '3'))
        .map(|letter| match letter {
            'G' | 'H' => 'K',
            'F' => 'V',
            'Z' => 'S',
            '4' => 'S',
            letter => letter,
        })
        .collect();
    if bones.is_empty() { letters } else { once(&bones) }
}

/// The names of a person as pairs of surname and given name, one a script.
pub(crate) fn spellings(person: &Person) -> Vec<(&str, &str)> {
    let Latin { surname, given } = &person.latin;
    let mut spellings = vec![(surname.as_str(), given.as_ref().map_or("", |name| name.as_str()))];
    if let Some(cyrillic) = &person.cyrillic {
        let given = cyrillic.given.as_ref().map_or("", |name| name.as_str());
        spellings.push((cyrillic.surname.as_str(), given));
    }
    spellings
}

/// A document by the state that issued it and its number, without spaces and hyphens. The kind is left out: the same paper
/// is called a passport by one clerk and a travel document by another.
pub(crate) fn document(document: &Document) -> String {
    let number = document.number.as_str().chars().filter(|letter| letter.is_alphanumeric());
    let number: String = number.flat_map(char::to_uppercase).collect();
    format!("{} {number}", document.issuer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_have_the_same_letters() {
        let same: [&[&str]; 12] = [
            &["АЛИЕВА", "ALIYEVA", "ALIEVA", "Әлиева"],
            &["АЙГЕРІМ", "AIGERIM", "AYGERIM", "Айгерим"],
            &["ЕВГЕНИЙ", "EVGENII", "YEVGENIY", "EVGENY"],
            &["НАТАЛЬЯ", "NATALIA", "NATALYA"],
            &["ЖАНАТ", "ZHANAT", "JANAT"],
            &["ХАН", "KHAN", "HAN"],
            &["ҚАСЫМ", "KASYM", "QASYM", "Касым"],
            &["ЩЕРБАКОВ", "SHCHERBAKOV", "SCHERBAKOV"],
            &["ЦОЙ", "TSOI", "TSOY"],
            &["ӘБІЛҚАЙЫРҰЛЫ", "ABILKAIYRULY", "ABILQAYIRULY"],
            &["ЮЛИЯ", "YULIYA", "IULIIA", "YULIA"],
            &["VAN<DER<BERG", "VANDERBERG", "ВАН ДЕР БЕРГ"],
        ];
        for spellings in same {
            let folded: Vec<String> = spellings.iter().map(|text| letters(text)).collect();
            assert!(folded.iter().all(|one| *one == folded[0]), "{spellings:?}: {folded:?}");
        }
    }

    #[test]
    fn different_names_keep_different_letters() {
        let different =
            ["ALINA", "ELINA", "ALIYA", "OMAR", "UMAR", "IVANOV", "IVANOVA", "VANG", "ЛИ"];
        for (place, one) in different.iter().enumerate() {
            for other in &different[place + 1..] {
                assert_ne!(letters(one), letters(other), "{one} {other}");
            }
        }
    }

    #[test]
    fn bones_are_a_wider_net() {
        assert_eq!(bones("OMAR"), bones("UMAR"));
        assert_eq!(bones("MUHAMMED"), bones("МҰХАМЕД"));
        assert_eq!(bones("ALINA"), bones("ELINA"));
        assert_ne!(bones("ALINA"), bones("ALMIRA"));
        assert_eq!(bones("ALIJEVA"), bones("ALIYEVA"));
        assert_eq!(bones("AI"), "AI");
    }

    #[test]
    fn other_alphabets_are_not_lost() {
        assert_ne!(letters("王伟"), letters("李伟"));
        assert_ne!(letters("王伟"), "");
    }
}
