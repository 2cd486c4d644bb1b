//! Finding passages by their fingerprints. A SHA-256 does not roll, so every window would cost a hash of its own; but
//! passages begin where something begins, and from one beginning the hashes of all lengths are taken in one go.

use sha2::{Digest, Sha256};

use super::page::{Beginning, Page};
use crate::model::Fingerprint;

/// How far the search goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Passages that begin with a word.
    Words,
    /// Those that begin within a word too: slow, for a page that was taken apart by its converter.
    Letters,
}

/// The position of each passage on the page, if it is there.
pub(super) fn find(page: &Page, wanted: &[&Fingerprint], reach: Reach) -> Vec<Option<u32>> {
    let mut found = vec![None; wanted.len()];
    // By length, so that one hash serves all.
    let mut left: Vec<(u32, usize, [u8; 32])> = wanted
        .iter()
        .enumerate()
        .filter(|(_, fingerprint)| fingerprint.length > 0)
        .filter_map(|(at, fingerprint)| {
            Some((fingerprint.length, at, digest(&fingerprint.sha256)?))
        })
        .collect();
    left.sort_unstable();
    let all = [Beginning::Clause, Beginning::Word, Beginning::Letter];
    for beginning in all.into_iter().take(if reach == Reach::Letters { 3 } else { 2 }) {
        for position in page.beginnings(beginning) {
            if left.is_empty() {
                return found;
            }
            from(page, position, &mut left, &mut found);
        }
    }
    found
}

/// Looks for every passage that begins at a position.
fn from(
    page: &Page,
    position: u32,
    left: &mut Vec<(u32, usize, [u8; 32])>,
    found: &mut [Option<u32>],
) {
    let mut hash = Sha256::new();
    let mut hashed = 0;
    let mut digest: [u8; 32] = [0; 32];
    let mut is_any = false;
    for (length, at, wanted) in left.iter() {
        if *length > hashed {
            let Some(bytes) = page.window(position, hashed, *length) else { break };
            hash.update(bytes);
            hashed = *length;
            digest = hash.clone().finalize().into();
        }
        if digest == *wanted {
            found[*at] = Some(position);
            is_any = true;
        }
    }
    if is_any {
        left.retain(|(_, at, _)| found[*at].is_none());
    }
}

/// A digest from its hexadecimal digits.
fn digest(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    for (byte, at) in bytes.iter_mut().zip((0..64).step_by(2)) {
        *byte = u8::from_str_radix(text.get(at..at + 2)?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verify::clean::Format;

    #[test]
    fn passages_are_found_wherever_they_begin() {
        let page = Page::new(
            "Статья 1. Общее.\n1) виза выдаётся на 10 лет;\nпредразрешение не нужно",
            Format::Text,
        );
        let texts = [
            "виза выдаётся на 10 лет",
            "выдаётся на 10",
            "10 лет предразрешение",
            "разрешение не нужно",
            "Статья 2",
        ];
        let prints = texts.map(Fingerprint::of);
        let wanted: Vec<&Fingerprint> = prints.iter().collect();
        let words = find(&page, &wanted, Reach::Words);
        let lines = |found: Vec<Option<u32>>| -> Vec<Option<u32>> {
            found.into_iter().map(|position| position.map(|position| page.line(position))).collect()
        };
        assert_eq!(lines(words), [Some(2), Some(2), Some(2), None, None]);
        assert_eq!(
            lines(find(&page, &wanted, Reach::Letters)),
            [Some(2), Some(2), Some(2), Some(3), None]
        );
    }
}
