//! Endings taken off, by short lists of our own; of Russian and Kazakh words by their sound: so one list serves Cyrillic
//! and the Latin typed in its place, and vowel harmony needs no pairs beyond `a`/`e`. The crates for it were weighed: none has Kazakh,
//! and the one for Russian and English has had no release since 2020. A stem is no root and need not be a word: it is
//! enough that the forms of one word come out the same. Too much taken off costs order, too little costs findings.

mod english;
mod kazakh;
mod russian;

use terms::Language;

use super::sound::{single, sound};

/// How many letters an ending must leave.
const LEAST: usize = 3;

/// The key of a folded word that sounds so, in a language.
pub(super) fn key(folded: &str, said: &str, language: Language) -> String {
    if said.bytes().any(|byte| byte.is_ascii_digit()) {
        return said.to_owned();
    }
    single(&match language {
        Language::En => sound(&english::stem(folded)),
        Language::Ru => russian::stem(said),
        Language::Kk => kazakh::stem(said),
    })
}

/// Whether what an ending leaves may stand alone.
fn is_enough(stem: &str) -> bool {
    stem.chars().count() >= LEAST && stem.chars().any(is_vowel)
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_one(language: Language, words: &[&str]) {
        let keys: Vec<String> =
            words.iter().map(|word| key(word, &sound(word), language)).collect();
        assert!(keys.iter().all(|key| *key == keys[0]), "{words:?}: {keys:?}");
    }

    #[test]
    fn forms_of_a_kazakh_word_have_one_key() {
        for words in [
            ["виза", "визаны", "визаға", "визасы", "визамен", "визалардың"],
            ["рұқсат", "рұқсатты", "рұқсатқа", "рұқсаты", "рұқсаттар", "рұқсаттарына"],
            ["қандас", "қандастың", "қандасқа", "қандастар", "қандастарға", "қандаспен"],
            ["жұмыс", "жұмысқа", "жұмысы", "жұмыстан", "жұмысында", "жұмыстарымыз"],
            ["мәртебе", "мәртебесі", "мәртебесін", "мәртебенің", "мәртебеге", "мәртебелер"],
            [
                "азаматтық",
                "азаматтығы",
                "азаматтыққа",
                "азаматтығын",
                "азаматтығынан",
                "азаматтықтың",
            ],
            ["тұру", "тұруға", "тұратын", "тұрған", "тұрудың", "тұруы"],
        ] {
            assert_one(Language::Kk, &words);
        }
    }

    #[test]
    fn forms_of_a_russian_word_have_one_key() {
        for words in [
            ["виза", "визы", "визу", "визой", "виз", "визами"],
            ["разрешение", "разрешения", "разрешению", "разрешений", "разрешениями", "разрешить"],
            ["работа", "работы", "работать", "работу", "работает", "работами"],
            [
                "гражданство",
                "гражданства",
                "гражданству",
                "гражданством",
                "гражданстве",
                "гражданств",
            ],
            ["временный", "временное", "временного", "временная", "временную", "временными"],
        ] {
            assert_one(Language::Ru, &words);
        }
    }

    #[test]
    fn forms_of_an_english_word_have_one_key() {
        assert_one(Language::En, &["permit", "permits"]);
        assert_one(Language::En, &["work", "works", "working", "worked"]);
        assert_one(Language::En, &["family", "families"]);
        assert_one(Language::En, &["residence", "residences", "residency"]);
        assert_one(Language::En, &["business", "businesses"]);
    }

    #[test]
    fn short_words_and_numbers_keep_their_letters() {
        for language in Language::ALL {
            for word in ["it", "ел", "вид", "180", "028u"] {
                assert_eq!(
                    key(word, &sound(word), language).chars().count(),
                    word.chars().count(),
                    "{word}"
                );
            }
        }
    }
}
