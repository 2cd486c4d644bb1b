//! A text with the words that were found in it.

use std::ops::Range;

use serde::{Serialize, Serializer, ser::SerializeStruct};

use super::word::{form, words};

/// Letters of a text that are shown, more or less.
const SHOWN: usize = 180;

/// Letters shown before the first mark, if the beginning is left out.
const BEFORE: usize = 60;

/// A text, or a piece of it, with the words that were found in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// The text; `…` stands where something is left out.
    pub text: String,
    /// Ranges of bytes of `text`, in order, none empty, none overlapping.
    pub marks: Vec<Range<usize>>,
}

impl Marked {
    /// The whole text with the words marked whose forms these are.
    pub(super) fn whole(text: &str, forms: &[u32]) -> Self {
        let mut marks = Vec::new();
        words(text, |word, range| {
            if forms.contains(&form(word)) {
                marks.push(range);
            }
        });
        Self { text: text.to_owned(), marks }
    }

    /// The same, cut to a piece around its first mark if it is long.
    pub(super) fn cut(self) -> Self {
        let length = self.text.chars().count();
        if length <= SHOWN {
            return self;
        }
        let first = self.marks.first().map_or(0, |mark| mark.start);
        let before = self.text[..first].chars().count();
        let start = if before <= BEFORE { 0 } else { word_start(&self.text[..first], BEFORE) };
        let rest = &self.text[start..];
        let shown = rest.char_indices().nth(SHOWN).map_or(rest.len(), |(at, _)| at);
        let end = if shown == rest.len() {
            self.text.len()
        } else {
            let end = rest[..shown].rfind(char::is_whitespace).unwrap_or(shown);
            // A mark is never cut through.
            self.marks.first().map_or(0, |mark| mark.end).max(start + end)
        };
        let lead = if start > 0 { "…" } else { "" };
        let tail = if end < self.text.len() { "…" } else { "" };
        let marks = self
            .marks
            .iter()
            .filter(|mark| mark.start >= start && mark.end <= end)
            .map(|mark| mark.start - start + lead.len()..mark.end - start + lead.len())
            .collect();
        Self { text: format!("{lead}{}{tail}", &self.text[start..end]), marks }
    }

    /// The text in pieces, each with whether it is marked.
    pub fn pieces(&self) -> impl Iterator<Item = (&str, bool)> {
        let mut at = 0;
        let ends = self.marks.iter().flat_map(|mark| [(mark.start, false), (mark.end, true)]);
        ends.chain([(self.text.len(), false)]).filter_map(move |(end, is_marked)| {
            let piece = &self.text[at..end];
            at = end;
            (!piece.is_empty()).then_some((piece, is_marked))
        })
    }
}

/// `marks` are pairs of positions counted in characters, as most languages count them.
impl Serialize for Marked {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let at = |byte: usize| self.text[..byte].chars().count();
        let marks: Vec<[usize; 2]> =
            self.marks.iter().map(|mark| [at(mark.start), at(mark.end)]).collect();
        let mut whole = serializer.serialize_struct("Marked", 2)?;
        whole.serialize_field("text", &self.text)?;
        whole.serialize_field("marks", &marks)?;
        whole.end()
    }
}

/// Where the word begins that stands so many letters before the end.
fn word_start(text: &str, letters: usize) -> usize {
    let from = text.char_indices().rev().nth(letters).map_or(0, |(at, _)| at);
    let space = text[from..].char_indices().find(|(_, letter)| letter.is_whitespace());
    space.map_or(from, |(at, letter)| from + at + letter.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_is_marked() {
        let marked = Marked::whole("Виза C3: Работа, виза", &[form("виза"), form("работа")]);
        let pieces: Vec<_> = marked.pieces().collect();
        let (yes, no) = (true, false);
        assert_eq!(
            pieces,
            [("Виза", yes), (" C3: ", no), ("Работа", yes), (", ", no), ("виза", yes)]
        );
        let told = serde_json::to_value(&marked).expect("it is JSON");
        assert_eq!(told["marks"], serde_json::json!([[0, 4], [9, 15], [17, 21]]));
    }

    #[test]
    fn a_long_text_is_cut_around_its_first_mark() {
        let text = format!("{} нужное {}", "слово ".repeat(60), "после ".repeat(60));
        let cut = Marked::whole(&text, &[form("нужное")]).cut();
        assert!(cut.text.starts_with('…') && cut.text.ends_with('…'));
        assert!(cut.text.chars().count() <= SHOWN + 2);
        assert_eq!(cut.pieces().filter(|(_, is_marked)| *is_marked).count(), 1);
        assert!(cut.pieces().any(|piece| piece == ("нужное", true)));
        let unbroken = Marked::whole(&"ы".repeat(500), &[form(&"ы".repeat(500))]).cut();
        assert_eq!(unbroken.marks.len(), 1);
    }
}
