//! Breaking a paragraph into lines at spaces. A no-break space keeps its two sides together.

use super::Piece;

/// Writes `pieces` as one paragraph that ends with a line feed.
pub(super) fn wrap(out: &mut String, width: usize, indent: usize, hang: usize, pieces: &[Piece]) {
    let mut line = Line { out, width, hang, column: indent, empty: true, space: false };
    line.out.push_str(&" ".repeat(indent));
    let mut word: Vec<(&Piece, &str)> = Vec::new();
    for piece in pieces {
        let mut rest = piece.text();
        while let Some(first) = rest.chars().next() {
            if first == ' ' {
                line.put(&mut word);
                line.space = true;
                rest = rest.trim_start_matches(' ');
            } else if first == '\n' {
                line.put(&mut word);
                line.next();
                rest = &rest[1..];
            } else {
                let end = rest.find([' ', '\n']).unwrap_or(rest.len());
                word.push((piece, &rest[..end]));
                rest = &rest[end..];
            }
        }
    }
    line.put(&mut word);
    line.out.push('\n');
}

struct Line<'o> {
    out: &'o mut String,
    width: usize,
    hang: usize,
    column: usize,
    /// Nothing stands on the line yet.
    empty: bool,
    /// A space is owed before the next word.
    space: bool,
}

impl Line<'_> {
    /// Writes a word, on a new line if it does not fit on this one.
    fn put(&mut self, word: &mut Vec<(&Piece, &str)>) {
        if word.is_empty() {
            return;
        }
        let length: usize = word.iter().map(|(_, text)| text.chars().count()).sum();
        let owed = usize::from(self.space && !self.empty);
        if !self.empty && self.column + owed + length > self.width {
            self.next();
        } else if owed == 1 {
            self.out.push(' ');
            self.column += 1;
        }
        for (piece, text) in word.drain(..) {
            // The line is broken by now: a plain space is what a reader wants to copy.
            self.out.push_str(&piece.painted(&text.replace('\u{a0}', " ")));
        }
        self.column += length;
        self.empty = false;
        self.space = false;
    }

    fn next(&mut self) {
        self.out.push('\n');
        self.out.push_str(&" ".repeat(self.hang));
        self.column = self.hang;
        self.empty = true;
        self.space = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrapped(width: usize, text: &str) -> String {
        let mut out = String::new();
        wrap(&mut out, width, 0, 2, &[Piece::plain(text)]);
        out
    }

    #[test]
    fn lines_break_at_spaces_and_long_words_stand_alone() {
        assert_eq!(wrapped(9, "aa bb cc dd"), "aa bb cc\n  dd\n");
        assert_eq!(wrapped(5, "a verylongword b"), "a\n  verylongword\n  b\n");
        assert_eq!(wrapped(8, "4\u{a0}325 KZT"), "4 325\n  KZT\n");
    }

    #[test]
    fn pieces_join_without_a_space_between_them() {
        let mut out = String::new();
        wrap(&mut out, 20, 0, 0, &[Piece::plain("(a"), Piece::plain(") b")]);
        assert_eq!(out, "(a) b\n");
    }
}
