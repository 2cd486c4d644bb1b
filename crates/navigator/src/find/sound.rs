//! A word by its sound, in Latin letters: one spelling for Cyrillic, for Latin typed in its place in any of the usual
//! manners, and for English. Kazakh letters fall together with the nearest Russian ones.
//!
//! The letters: `j` is ж, `q` is ч, `w` is ш and щ, `h` is х, `s` is also ц, `i` is also ы, і and й; `ь` and `ъ` are
//! silent. It is no transliteration for people: two spellings need only come out the same.

/// The word by its sound. `folded` is a word in small letters.
pub(super) fn sound(folded: &str) -> String {
    let mut sounds = String::with_capacity(folded.len());
    let mut rest = folded.chars();
    while let Some(letter) = rest.next() {
        let next = rest.clone().next();
        let (said, takes_next) = latin(letter, next).unwrap_or((cyrillic(letter), false));
        if takes_next {
            rest.next();
        }
        if said.is_empty() && !is_silent(letter) {
            push(letter, &mut sounds);
        }
        said.chars().for_each(|letter| push(letter, &mut sounds));
    }
    sounds
}

/// Adds a letter: `ii` is one sound (`ия`, `iya`), and so is `ts` (`ц`).
fn push(letter: char, sounds: &mut String) {
    match letter {
        'i' if sounds.ends_with('i') => {}
        's' if sounds.ends_with('t') => {
            sounds.pop();
            sounds.push('s');
        }
        _ => sounds.push(letter),
    }
}

const fn is_silent(letter: char) -> bool {
    matches!(letter, 'ь' | 'ъ')
}

/// The sound of a Latin letter, and whether it takes the next one in; `None` if it is none, or sounds as written.
const fn latin(letter: char, next: Option<char>) -> Option<(&'static str, bool)> {
    let pair = match (letter, next) {
        ('s', Some('h')) => ("w", true),
        ('c', Some('h')) => ("q", true),
        ('z', Some('h')) => ("j", true),
        ('k' | 'q', Some('h')) => ("h", true),
        ('g', Some('h')) => ("g", true),
        ('p', Some('h')) => ("f", true),
        ('y', Some('e')) => ("e", true),
        ('c', Some('e' | 'i' | 'y')) => ("s", false),
        ('c' | 'q', _) => ("k", false),
        ('y' | 'ı' | 'í' | 'ý' | 'î', _) => ("i", false),
        ('w', _) => ("v", false),
        ('x', _) => ("ks", false),
        ('ä' | 'á' | 'à' | 'â', _) => ("a", false),
        ('ö' | 'ó' | 'ô', _) => ("o", false),
        ('ü' | 'ú' | 'ū' | 'û', _) => ("u", false),
        ('é' | 'è' | 'ê' | 'ë', _) => ("e", false),
        ('ğ' | 'ǵ', _) => ("g", false),
        ('ñ' | 'ń', _) => ("n", false),
        ('ş' | 'š', _) => ("w", false),
        ('ç' | 'č', _) => ("q", false),
        ('ž', _) => ("j", false),
        _ => return None,
    };
    Some(pair)
}

/// The sound of a Cyrillic letter; empty if it is silent or no Cyrillic letter.
const fn cyrillic(letter: char) -> &'static str {
    match letter {
        'а' | 'ә' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ғ' => "g",
        'д' => "d",
        'е' | 'ё' | 'э' => "e",
        'ж' => "j",
        'з' => "z",
        'и' | 'й' | 'і' | 'ы' => "i",
        'к' | 'қ' => "k",
        'л' => "l",
        'м' => "m",
        'н' | 'ң' => "n",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ц' => "s",
        'т' => "t",
        'у' | 'ұ' | 'ү' => "u",
        'ф' => "f",
        'х' | 'һ' => "h",
        'ч' => "q",
        'ш' | 'щ' => "w",
        'ю' => "iu",
        'я' => "ia",
        _ => "",
    }
}

/// Doubled letters as one: typed either way, they sound the same. Digits stay.
pub(super) fn single(word: &str) -> String {
    let mut kept = String::with_capacity(word.len());
    for letter in word.chars() {
        if letter.is_numeric() || !kept.ends_with(letter) {
            kept.push(letter);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_sounds_the_same_however_it_is_typed() {
        for spellings in [
            ["қандас", "кандас", "qandas", "kandas"],
            ["ықтиярхат", "ыктиярхат", "yqtiyarhat", "yktiyarkhat"],
            ["жительство", "жителство", "zhitelstvo", "jitelstvo"],
            ["разрешение", "разрешэние", "razreshenie", "razresheniye"],
            ["шақыру", "шакыру", "shaqyru", "shakyru"],
            ["детский", "детскый", "detskiy", "detsky"],
            ["лицензия", "лицензыя", "litsenziya", "litsenzia"],
        ] {
            let sounds = spellings.map(sound);
            assert!(sounds.iter().all(|other| *other == sounds[0]), "{spellings:?}: {sounds:?}");
        }
        assert_eq!(single("class180ss"), "clas180s");
    }

    #[test]
    fn letters_of_other_alphabets_stay() {
        assert_eq!(sound("日本語"), "日本語");
        assert_eq!(sound("ъ"), "");
    }
}
