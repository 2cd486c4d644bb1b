//! Words of a text, folded: small letters, `ё` as `е`, apostrophes dropped. The code of a visa is one word whatever
//! alphabet it is typed in: `B12-1`, `В12-1` and `б12-1` are `b12-1`.

use std::ops::Range;

/// Calls `see` with every word, folded, and the bytes of the text it stands in.
pub(super) fn words(text: &str, mut see: impl FnMut(&str, Range<usize>)) {
    let mut folded = String::with_capacity(24);
    let mut letters = text.char_indices().peekable();
    while let Some((start, first)) = letters.next() {
        if !first.is_alphanumeric() {
            continue;
        }
        folded.clear();
        fold(first, &mut folded);
        let mut end = start + first.len_utf8();
        while let Some(&(at, letter)) = letters.peek() {
            if letter.is_alphanumeric() {
                fold(letter, &mut folded);
                end = at + letter.len_utf8();
            } else if !is_apostrophe(letter) || !starts_with_letter(&text[at + letter.len_utf8()..])
            {
                break;
            }
            letters.next();
        }
        if let Some(length) = code(&mut folded, &text[end..]) {
            end += length;
            while letters.next_if(|(at, _)| *at < end).is_some() {}
        }
        see(&folded, start..end);
    }
}

fn fold(letter: char, into: &mut String) {
    match letter {
        'a'..='z' | '0'..='9' | 'а'..='я' => into.push(letter),
        'ё' | 'Ё' => into.push('е'),
        _ => into.extend(letter.to_lowercase().filter(|letter| letter.is_alphanumeric())),
    }
}

const fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ' | 'ʹ' | '`')
}

fn starts_with_letter(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_alphabetic)
}

/// The Latin letter of a visa that a letter stands for: Cyrillic ones look or sound like it.
const fn code_letter(letter: char) -> Option<char> {
    match letter {
        'a' | 'а' => Some('a'),
        'b' | 'в' | 'б' => Some('b'),
        'c' | 'с' | 'ц' => Some('c'),
        _ => None,
    }
}

/// Makes the code of a visa of a word that is one, or begins one with what follows; says how many bytes more it takes.
fn code(folded: &mut String, rest: &str) -> Option<usize> {
    let mut letters = folded.chars();
    let letter = code_letter(letters.next()?)?;
    let number = letters.as_str();
    let written = |number: &str| {
        (1..=2).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
    };
    let (number, mut taken) = if number.is_empty() {
        let number = dashed(rest)?;
        (number.to_owned(), number.len() + 1)
    } else {
        (number.to_owned(), 0)
    };
    if !written(&number) {
        return None;
    }
    folded.clear();
    folded.push(letter);
    folded.push_str(&number);
    if let Some(part) = dashed(&rest[taken..]).filter(|part| part.len() == 1) {
        folded.push('-');
        folded.push_str(part);
        taken += part.len() + 1;
    }
    Some(taken)
}

/// The number behind a dash, if nothing else follows it.
fn dashed(rest: &str) -> Option<&str> {
    let behind = rest.strip_prefix('-')?;
    let length = behind.bytes().take_while(u8::is_ascii_digit).count();
    let ends = !behind[length..].chars().next().is_some_and(char::is_alphanumeric);
    (length > 0 && ends).then(|| &behind[..length])
}

/// The code of a visa that a letter and a number make, typed as two words.
pub(super) fn joined(letter: &str, number: &str) -> Option<String> {
    let mut folded = letter.to_owned();
    let is_letter = letter.chars().count() == 1;
    (is_letter && code(&mut folded, &format!("-{number}")).is_some()).then_some(folded)
}

/// Whether a folded word is the code of a visa.
pub(super) fn is_code(folded: &str) -> bool {
    let mut bytes = folded.bytes();
    matches!(bytes.next(), Some(b'a'..=b'c'))
        && bytes.next().is_some_and(|b| b.is_ascii_digit())
        && folded.len() <= 5
        && bytes.all(|byte| byte.is_ascii_digit() || byte == b'-')
}

/// A number by which a folded word is known again (FNV-1a).
pub(super) fn form(folded: &str) -> u32 {
    folded
        .bytes()
        .fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        words(text, |word, range| {
            assert!(text.get(range).is_some(), "a range is a piece of the text");
            found.push(word.to_owned());
        });
        found
    }

    #[test]
    fn words_are_folded() {
        assert_eq!(all("Учёба — в «Astana Hub»"), ["учеба", "в", "astana", "hub"]);
        assert_eq!(all("zhitel'stvo ҚАНДАС-қа"), ["zhitelstvo", "қандас", "қа"]);
        assert_eq!(all("'tis İstanbul’"), ["tis", "istanbul"]);
        assert!(all("  —…\u{301}").is_empty());
    }

    #[test]
    fn a_code_is_one_word_in_every_alphabet() {
        for typed in ["B12-1", "b12-1", "В12-1", "в12-1", "Б12-1", "B-12-1"] {
            assert_eq!(all(typed), ["b12-1"], "{typed}");
        }
        assert_eq!(all("С3, A5 и Б9."), ["c3", "a5", "и", "b9"]);
        assert_eq!(all("B9 - 1 a b c1x b2-34"), ["b9", "1", "a", "b", "c1x", "b2", "34"]);
        assert_eq!(joined("в", "9"), Some("b9".to_owned()));
        assert_eq!(joined("в", "2026"), None);
        assert!(is_code("b12-1") && !is_code("b") && !is_code("a1b"));
    }
}
