//! Words with a slip of the fingers: a letter too many, one too few, another one, or two in the wrong order
//! (Damerau–Levenshtein, each piece changed once). A key is measured only if the set of its letters is near enough,
//! which one instruction tells.

use strsim::osa_distance;

use super::{index::Index, query::Word};

/// The set of the letters of a word as bits.
pub(super) fn letters(word: &str) -> u32 {
    word.chars().fold(0, |set, letter| {
        let bit = match letter {
            'a'..='z' => u32::from(letter) - u32::from('a'),
            other => 26 + u32::from(other) % 6,
        };
        set | 1 << bit
    })
}

/// How many slips are forgiven a word.
pub(super) fn forgiven(word: &str) -> usize {
    match word.chars().count() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// How many slips a word may be from those that are named as near to it: a short word is near to everything.
pub(super) fn named(word: &str) -> usize {
    match word.chars().count() {
        0..=5 => 0,
        _ => forgiven(word) + 1,
    }
}

/// How many letters a key must have to be measured, unless the word has fewer.
const LEAST: usize = 4;

/// The keys within so many slips of a word, each with the number of its slips; only those with the fewest. A word of
/// another alphabet is another word, and so is one that begins otherwise: slips at the beginning are rare.
pub(super) fn near(index: &Index<'_>, word: &Word, slips: usize) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    let mut best = slips;
    let first = word.plain().chars().next();
    let plain = word.plain().chars().count();
    for key in word.keys.iter().filter(|key| key.chars().count() >= LEAST.min(plain)) {
        let (set, length) = (letters(key), key.chars().count());
        for (at, other) in index.letters() {
            // A slip changes the set by two letters at most.
            if (set ^ other).count_ones() as usize > 2 * best {
                continue;
            }
            let text = index.key(at);
            if text.len().abs_diff(length) > best && text.chars().count().abs_diff(length) > best {
                continue;
            }
            if text.chars().next() != first || !index.is_written(at, word.is_latin()) {
                continue;
            }
            let slips = osa_distance(key, text);
            if slips <= best && !text.bytes().any(|byte| byte.is_ascii_digit()) {
                best = slips;
                found.push((at, slips));
            }
        }
    }
    found.retain(|(_, slips)| *slips == best);
    found.sort_unstable();
    found.dedup();
    found
}
