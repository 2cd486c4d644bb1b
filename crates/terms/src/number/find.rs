//! Numbers in running text: contracts, letters, tables.
//!
//! What is found:
//!
//! - twelve digits together, with a right check digit;
//! - twelve digits in groups, one space or hyphen between two groups (`850101 300 123`), with a right check digit and the
//!   classic layout, because dates and telephone numbers look like this too;
//! - after one of the words ИИН, ЖСН, БИН, БСН, IIN, JSN, BIN, BSN, in any case: twelve digits of either form, also if they
//!   are wrong, with the reason.
//!
//! What is not: part of a longer run of digits or groups, of a word, of a code with hyphens, of a decimal fraction, or
//! of a telephone number with `+`. A number that is broken over two lines is not seen.

use super::{Bin, Iin, InvalidNumber, Kind, LENGTH, Number};
use crate::Date;

/// One place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<'t> {
    /// The byte of the text at which it begins.
    pub start: usize,
    /// As it is written, with the spaces or hyphens inside.
    pub text: &'t str,
    /// The number; if a word before it says that there should be one, also why it is none.
    pub outcome: Result<Number, InvalidNumber>,
    /// What the word before it says it is.
    pub label: Option<Kind>,
}

/// The numbers of a text, in their order.
pub fn find(text: &str) -> impl Iterator<Item = Found<'_>> {
    Finder { text, at: 0 }
}

struct Finder<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Iterator for Finder<'t> {
    type Item = Found<'t>;

    fn next(&mut self) -> Option<Found<'t>> {
        let bytes = self.text.as_bytes();
        loop {
            let start = self.at + bytes[self.at..].iter().position(u8::is_ascii_digit)?;
            let end = end_of_run(bytes, start);
            self.at = end;
            if end - start > LENGTH {
                continue;
            }
            let found = if end - start == LENGTH {
                whole(self.text, start, end)
            } else {
                grouped(self.text, start, end)
            };
            if let Some(found) = found {
                self.at = start + found.text.len();
                return Some(found);
            }
        }
    }
}

fn end_of_run(bytes: &[u8], start: usize) -> usize {
    let length = bytes[start..].iter().position(|byte| !byte.is_ascii_digit());
    length.map_or(bytes.len(), |length| start + length)
}

/// Twelve digits together.
fn whole(text: &str, start: usize, end: usize) -> Option<Found<'_>> {
    let outcome = Number::read(&text.as_bytes()[start..end]);
    let (before, after) = (&text[..start], &text[end..]);
    let label = label(before);
    let counts = label.is_some()
        || outcome.is_ok()
            && !ends_in_code(before)
            && !begins_as_code(after)
            && !joined(before.chars().rev(), is_hyphen)
            && !joined(after.chars(), is_hyphen);
    counts.then(|| Found { start, text: &text[start..end], outcome, label })
}

/// Groups that are twelve digits together, the first of them from `start` to `end`.
fn grouped(text: &str, start: usize, end: usize) -> Option<Found<'_>> {
    let bytes = text.as_bytes();
    let mut digits = [0; LENGTH];
    let (mut count, mut group, mut end) = (0, start, end);
    loop {
        digits.get_mut(count..count + end - group)?.copy_from_slice(&bytes[group..end]);
        count += end - group;
        if count == LENGTH {
            break;
        }
        let separator = text[end..].chars().next().filter(|letter| is_separator(*letter))?;
        group = end + separator.len_utf8();
        end = end_of_run(bytes, group);
        if end == group {
            return None;
        }
    }
    let outcome = Number::read(&digits);
    let (before, after) = (&text[..start], &text[end..]);
    let label = label(before);
    let counts = label.is_some()
        || outcome.is_ok_and(is_classic)
            && !ends_in_code(before)
            && !begins_as_code(after)
            && !joined(before.chars().rev(), is_separator)
            && !joined(after.chars(), is_separator);
    counts.then(|| Found { start, text: &text[start..end], outcome, label })
}

/// Whether the digits also follow the classic layout, whatever the day is.
fn is_classic(number: Number) -> bool {
    Iin::new(number).is_ok_and(|iin| iin.layout(Date::MAX).is_ok())
        || Bin::new(number).is_ok_and(|bin| bin.layout().is_ok())
}

/// Whether what stands before is a word, a decimal point or the plus of a telephone number.
fn ends_in_code(before: &str) -> bool {
    let mut letters = before.chars().rev();
    match letters.next() {
        Some('.') => letters.next().is_some_and(|letter| letter.is_ascii_digit()),
        Some(letter) => letter == '+' || is_word(letter),
        None => false,
    }
}

fn begins_as_code(after: &str) -> bool {
    let mut letters = after.chars();
    match letters.next() {
        Some('.') => letters.next().is_some_and(|letter| letter.is_ascii_digit()),
        Some(letter) => is_word(letter),
        None => false,
    }
}

/// Whether a separator and then a digit stand here; after a hyphen, a letter too.
fn joined(mut letters: impl Iterator<Item = char>, separates: fn(char) -> bool) -> bool {
    let Some(separator) = letters.next().filter(|letter| separates(*letter)) else { return false };
    letters
        .next()
        .is_some_and(|letter| letter.is_ascii_digit() || (is_hyphen(separator) && is_word(letter)))
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn is_hyphen(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}' | '\u{2011}')
}

fn is_separator(letter: char) -> bool {
    is_hyphen(letter) || matches!(letter, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}')
}

/// The words that announce a number, in small letters.
const LABELS: [([char; 3], Kind); 8] = [
    (['и', 'и', 'н'], Kind::Person),
    (['ж', 'с', 'н'], Kind::Person),
    (['i', 'i', 'n'], Kind::Person),
    (['j', 's', 'n'], Kind::Person),
    (['б', 'и', 'н'], Kind::Organisation),
    (['б', 'с', 'н'], Kind::Organisation),
    (['b', 'i', 'n'], Kind::Organisation),
    (['b', 's', 'n'], Kind::Organisation),
];

/// How many signs may stand between the word and the number: `ИИН: № `.
const SIGNS: usize = 6;

/// The longest ending of a Kazakh word after a hyphen: `ЖСН-нің`.
const ENDING: usize = 4;

/// What the word right before a number says it is.
fn label(before: &str) -> Option<Kind> {
    let letters = before.char_indices().rev().take(SIGNS + 1);
    let (last, letter) = letters.into_iter().find(|(_, letter)| is_word(*letter))?;
    let before = &before[..last + letter.len_utf8()];
    announced(before).or_else(|| {
        // Only so far back: a text may be long and have no hyphen.
        let letters = before.char_indices().rev().take(ENDING + 1);
        let (hyphen, _) = letters.into_iter().find(|(_, letter)| !letter.is_alphabetic())?;
        before[hyphen..].starts_with('-').then(|| announced(&before[..hyphen]))?
    })
}

fn announced(before: &str) -> Option<Kind> {
    let mut letters = before.chars().rev();
    let mut small = || letters.next()?.to_lowercase().next();
    let (third, second, first) = (small()?, small()?, small()?);
    let (_, kind) = LABELS.into_iter().find(|(word, _)| *word == [first, second, third])?;
    (!letters.next().is_some_and(is_word)).then_some(kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<&str> {
        find(text).map(|found| found.text).collect()
    }

    #[test]
    fn numbers_as_people_write_them() {
        for (text, wanted) in [
            ("ИИН 880415300127", "880415300127"),
            ("иин:880415300127,", "880415300127"),
            ("ИИН880415300127", "880415300127"),
            ("ИИН/ЖСН/IIN 880415 300 127", "880415 300 127"),
            ("ЖСН-і № 880415-300127.", "880415-300127"),
            ("(ЖСН-нің нөмірі) 880 415 300 127", "880 415 300 127"),
            ("1,880415300127,Тест", "880415300127"),
            ("тел. 87010000000 880415300127 г. Алматы", "880415300127"),
            ("8 8 0 4 1 5 3 0 0 1 2 7", "8 8 0 4 1 5 3 0 0 1 2 7"),
            ("ИИН 880415 300 127 5", "880415 300 127"),
            ("БИН\u{a0}960440000419", "960440000419"),
        ] {
            assert_eq!(texts(text), [wanted], "{text}");
        }
        assert_eq!(texts("880415300127\n960440000419;700101400507").len(), 3);
    }

    #[test]
    fn what_only_looks_like_one_is_let_be() {
        for text in [
            "",
            "8804153001271",
            "1880415300127",
            "KZ880415300127",
            "880415300127kg",
            "+880415300127",
            "880415300127.50",
            "0.880415300127",
            "1 880415 300127",
            "880415 300127 1",
            "880415  300127",
            "00000000-0000-0000-0000-000000000000",
            "a716-880415300127",
            "2026-11-24 1530",
            "880415300128",
            "88041530012",
        ] {
            assert_eq!(texts(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_word_before_makes_a_wrong_number_worth_telling() {
        let all: Vec<_> = find("ИИН: 880415300128, бин 880415300127").collect();
        assert_eq!(all.len(), 2);
        assert_eq!(all[0].outcome, Err(InvalidNumber::CheckDigit));
        assert_eq!((all[0].start, all[0].label), (8, Some(Kind::Person)));
        assert_eq!(all[1].label, Some(Kind::Organisation));
        assert_eq!(all[1].outcome.map(|number| number.kind()), Ok(Kind::Person));
        assert_eq!(texts("мин 880415300128; кабина 880415300128"), [""; 0]);
    }
}
