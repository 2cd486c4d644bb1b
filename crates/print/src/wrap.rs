//! Lines: a text is broken where Unicode allows it (UAX #14), and inside a word only when the word is longer
//! than a line.

use std::rc::Rc;

use krilla::text::KrillaGlyph;
use terms::Language;
use unicode_linebreak::{BreakOpportunity, linebreaks};

use crate::{
    face::Weight,
    look::Colour,
    shape::{Shaped, Shaper},
    tree::ElementId,
};

/// Everything about how characters are drawn and what they belong to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ink {
    pub(crate) weight: Weight,
    pub(crate) size: f32,
    pub(crate) colour: Colour,
    /// The element of the structure; `None` for what only decorates a page.
    pub(crate) element: Option<ElementId>,
    pub(crate) language: Option<Language>,
    pub(crate) underlined: bool,
}

/// Characters of a line in one ink.
#[derive(Debug, Clone)]
pub(crate) struct Stretch {
    pub(crate) ink: Ink,
    pub(crate) text: String,
    pub(crate) glyphs: Vec<KrillaGlyph>,
    /// In points, without the white space at the end.
    pub(crate) width: f32,
    /// In points, the white space at the end.
    pub(crate) tail: f32,
}

/// A line of text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    pub(crate) stretches: Vec<Stretch>,
}

impl Line {
    /// Width in points, without the white space at the end.
    pub(crate) fn width(&self) -> f32 {
        let mut width = 0.0;
        let mut tail = 0.0;
        for stretch in &self.stretches {
            width += tail + stretch.width;
            tail = stretch.tail;
        }
        width
    }

    fn push(&mut self, part: &Shaped, ink: Ink) {
        self.push_glyphs(&part.text, &part.glyphs, part.width, part.tail, ink);
    }

    fn push_glyphs(&mut self, text: &str, glyphs: &[KrillaGlyph], width: f32, tail: f32, ink: Ink) {
        let (width, tail) = ((width - tail) * ink.size, tail * ink.size);
        if let Some(last) = self.stretches.last_mut().filter(|last| last.ink == ink) {
            let offset = last.text.len();
            last.text.push_str(text);
            last.glyphs.extend(glyphs.iter().cloned().map(|mut glyph| {
                glyph.text_range = glyph.text_range.start + offset..glyph.text_range.end + offset;
                glyph
            }));
            last.width += last.tail + width;
            last.tail = tail;
        } else {
            let (text, glyphs) = (text.to_owned(), glyphs.to_vec());
            self.stretches.push(Stretch { ink, text, glyphs, width, tail });
        }
    }
}

/// What follows a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Joined,
    May,
    Must,
}

struct Piece {
    shaped: Rc<Shaped>,
    ink: Ink,
    end: End,
}

/// Breaks inked texts into lines of a width in points. A text without characters has no lines.
pub(crate) fn wrap(shaper: &mut Shaper, runs: &[(String, Ink)], width: f32) -> Vec<Line> {
    let pieces = pieces(shaper, runs);
    let mut lines = Vec::new();
    let mut line = Line::default();
    let mut used = 0.0;
    let mut place = 0;
    while place < pieces.len() {
        let length = pieces[place..].iter().position(|piece| piece.end != End::Joined);
        let after = place + length.map_or(pieces.len() - place, |length| length + 1);
        let word = &pieces[place..after];
        place = after;

        let full: f32 = word.iter().map(|piece| piece.shaped.width * piece.ink.size).sum();
        let tail = word.last().map_or(0.0, |piece| piece.shaped.tail * piece.ink.size);
        if used > 0.0 && used + full - tail > width {
            lines.push(std::mem::take(&mut line));
            used = 0.0;
        }
        if full - tail > width {
            used = split(word, width, &mut line, &mut lines);
        } else {
            for piece in word {
                line.push(&piece.shaped, piece.ink);
            }
            used += full;
        }
        let must = word.last().is_some_and(|piece| piece.end == End::Must);
        if must && place < pieces.len() {
            lines.push(std::mem::take(&mut line));
            used = 0.0;
        }
    }
    if !line.stretches.is_empty() {
        lines.push(line);
    }
    lines
}

/// Sets a word that is longer than a line, breaking it between clusters. Gives the width used of the last line.
fn split(word: &[Piece], width: f32, line: &mut Line, lines: &mut Vec<Line>) -> f32 {
    let mut used = 0.0;
    for piece in word {
        let glyphs = &piece.shaped.glyphs;
        let mut start = 0;
        while start < glyphs.len() {
            let range = glyphs[start].text_range.clone();
            let count =
                glyphs[start..].iter().take_while(|glyph| glyph.text_range == range).count();
            let cluster = &glyphs[start..start + count];
            start += count;
            let text = &piece.shaped.text[range];
            let advance: f32 = cluster.iter().map(|glyph| glyph.x_advance).sum();
            let blank = text.trim_end_matches(' ').is_empty();
            if used > 0.0 && !blank && used + advance * piece.ink.size > width {
                lines.push(std::mem::take(line));
                used = 0.0;
            }
            let cluster: Vec<_> = cluster
                .iter()
                .cloned()
                .map(|mut glyph| {
                    glyph.text_range = 0..text.len();
                    glyph
                })
                .collect();
            line.push_glyphs(text, &cluster, advance, if blank { advance } else { 0.0 }, piece.ink);
            used += advance * piece.ink.size;
        }
    }
    used
}

/// Cuts the runs at each place where a line may end and where the ink changes.
fn pieces(shaper: &mut Shaper, runs: &[(String, Ink)]) -> Vec<Piece> {
    let whole: String = runs.iter().map(|(text, _)| text.as_str()).collect();
    let mut breaks = linebreaks(&whole).peekable();
    let mut pieces = Vec::new();
    let mut begin = 0;
    for (text, ink) in runs {
        let end = begin + text.len();
        let mut place = begin;
        while place < end {
            let next = breaks.peek().copied();
            let (cut, kind) = match next {
                Some((at, kind)) if at <= end => {
                    breaks.next();
                    let must = kind == BreakOpportunity::Mandatory;
                    (at, if must { End::Must } else { End::May })
                }
                _ => (end, End::Joined),
            };
            if cut > place {
                let shaped = shaper.shape(&whole[place..cut], ink.weight);
                pieces.push(Piece { shaped, ink: *ink, end: kind });
            }
            place = cut;
        }
        begin = end;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::INK;

    const PLAIN: Ink = Ink {
        weight: Weight::Regular,
        size: 10.0,
        colour: INK,
        element: None,
        language: None,
        underlined: false,
    };

    fn broken(runs: &[(&str, Ink)], width: f32) -> Vec<String> {
        let mut shaper = Shaper::new().expect("the font is built in");
        let runs: Vec<_> = runs.iter().map(|(text, ink)| ((*text).to_owned(), *ink)).collect();
        let lines = wrap(&mut shaper, &runs, width);
        for line in &lines {
            assert!(line.width() <= width + 0.01, "{} in {width}", line.width());
        }
        lines
            .iter()
            .map(|line| line.stretches.iter().map(|stretch| stretch.text.as_str()).collect())
            .collect()
    }

    #[test]
    fn lines_end_at_spaces_and_line_feeds() {
        assert_eq!(broken(&[("one two three", PLAIN)], 40.0), ["one two ", "three"]);
        assert_eq!(broken(&[("one\n\ntwo\n", PLAIN)], 400.0), ["one ", " ", "two "]);
        assert_eq!(broken(&[("5\u{a0}000 KZT", PLAIN)], 32.0), ["5\u{a0}000 ", "KZT"]);
        assert!(broken(&[("", PLAIN)], 40.0).is_empty());
    }

    #[test]
    fn a_comma_stays_with_the_strong_word_before_it() {
        let bold = Ink { weight: Weight::Bold, ..PLAIN };
        let mut shaper = Shaper::new().expect("the font is built in");
        let start = [("a very ".to_owned(), PLAIN), ("strong".to_owned(), bold)];
        let width = wrap(&mut shaper, &start, 1000.0)[0].width() + 1.0;
        assert_eq!(broken(&[("a very ", PLAIN), ("strong", bold)], width), ["a very strong"]);
        // The word would fit; with its comma it does not.
        let lines = broken(&[("a very ", PLAIN), ("strong", bold), (", to", PLAIN)], width);
        assert_eq!(lines, ["a very ", "strong, to"]);
    }

    #[test]
    fn a_word_longer_than_the_line_is_cut_and_loses_nothing() {
        let word = "Ұзақсөз".repeat(12);
        let lines = broken(&[(&format!("ab {word} cd"), PLAIN)], 60.0);
        assert!(lines.len() > 5, "{lines:?}");
        assert_eq!(lines.concat(), format!("ab {word} cd"));
        assert!(broken(&[("WWW", PLAIN)], 9.5).len() == 3, "a letter a line at least");
    }
}
