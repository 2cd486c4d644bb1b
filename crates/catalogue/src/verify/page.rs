//! A page as the letters and digits that fingerprints count, with the places where a passage may begin.

use unicode_normalization::UnicodeNormalization;

use super::clean::{BREAK, Format, clean};
use crate::fingerprint::kept;

/// One page.
pub(super) struct Page {
    /// What is counted, one after the other.
    text: String,
    /// The byte at which each of them begins, and the end.
    starts: Vec<u32>,
    /// Positions (in letters, not bytes) at which words begin, with their lines.
    words: Vec<Word>,
}

/// The beginning of a word.
#[derive(Clone, Copy)]
struct Word {
    position: u32,
    line: u32,
    /// A line, a sentence, a cell or a part of a sentence begins here.
    clause: bool,
}

/// Where passages are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Beginning {
    /// Where a line, a sentence, a cell or a part of a sentence begins.
    Clause,
    /// Where any other word begins.
    Word,
    /// Within words too.
    Letter,
}

impl Page {
    pub(super) fn new(text: &str, format: Format) -> Self {
        let text = clean(text, format);
        let mut page =
            Self { text: String::with_capacity(text.len()), starts: Vec::new(), words: Vec::new() };
        let (mut line, mut from) = (1u32, 0);
        // What stands between two words: nothing but spaces, or something that parts them.
        let (mut within, mut parted) = (false, true);
        for (at, letter) in text.char_indices() {
            let is_word = counts(letter);
            if is_word && !within {
                page.push(&text[from..at]);
                from = at;
                page.words.push(Word { position: page.length(), line, clause: parted });
                parted = false;
            }
            if !is_word && !is_mark(letter) {
                within = false;
                parted |= letter == '\n' || letter == BREAK || !letter.is_whitespace();
            } else {
                within = true;
            }
            line += u32::from(letter == '\n');
        }
        page.push(&text[from..]);
        page.starts.push(u32::try_from(page.text.len()).unwrap_or(u32::MAX));
        page
    }

    /// Adds the letters and digits of a piece that begins with a word.
    fn push(&mut self, piece: &str) {
        for letter in kept(piece) {
            self.starts.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
            self.text.push(letter);
        }
    }

    /// How many letters and digits there are so far.
    fn length(&self) -> u32 {
        u32::try_from(self.starts.len()).unwrap_or(u32::MAX)
    }

    /// The bytes of `count` letters from a position, if there are as many.
    pub(super) fn window(&self, position: u32, from: u32, to: u32) -> Option<&[u8]> {
        let at = |count: u32| self.starts.get(position.checked_add(count)? as usize).copied();
        self.text.as_bytes().get(at(from)? as usize..at(to)? as usize)
    }

    /// Positions at which a passage may begin.
    pub(super) fn beginnings(&self, at: Beginning) -> Vec<u32> {
        let words = |clause: bool| {
            self.words.iter().filter(move |word| word.clause == clause).map(|word| word.position)
        };
        match at {
            Beginning::Clause => words(true).collect(),
            Beginning::Word => words(false).collect(),
            Beginning::Letter => {
                let mut known = self.words.iter().map(|word| word.position).peekable();
                let end = self.length().saturating_sub(1);
                (0..end).filter(|position| known.next_if_eq(position).is_none()).collect()
            }
        }
    }

    /// The line of a position, counted from 1.
    pub(super) fn line(&self, position: u32) -> u32 {
        let after = self.words.partition_point(|word| word.position <= position);
        self.words.get(after.saturating_sub(1)).map_or(1, |word| word.line)
    }
}

/// A letter or a digit, or a sign that becomes some, such as `№`.
fn counts(letter: char) -> bool {
    letter.is_alphanumeric()
        || (!letter.is_ascii() && std::iter::once(letter).nfkc().any(char::is_alphanumeric))
}

/// A mark that belongs to the letter before it.
fn is_mark(letter: char) -> bool {
    unicode_normalization::char::is_combining_mark(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_lead_back_to_lines() {
        let page = Page::new("Статья 7.\n\nПриказ № 992: выдаётся\nи всё", Format::Text);
        assert_eq!(page.text, "статья7приказno992выдаётсяивсё");
        let clauses = page.beginnings(Beginning::Clause);
        let lines: Vec<u32> = clauses.iter().map(|position| page.line(*position)).collect();
        assert_eq!(lines, [1, 3, 3, 4]);
        assert_eq!(page.beginnings(Beginning::Word).len(), 4, "7, №, 992, всё");
        assert_eq!(page.window(7, 0, 6), Some("приказ".as_bytes()));
        assert_eq!(page.window(25, 0, 99), None);
    }

    #[test]
    fn marks_are_joined_with_their_letters() {
        let page = Page::new("и\u{306} и\u{306}од", Format::Text);
        assert_eq!(page.text, "ййод");
        assert_eq!(page.beginnings(Beginning::Clause), [0]);
        assert_eq!(page.beginnings(Beginning::Word), [1]);
    }
}
