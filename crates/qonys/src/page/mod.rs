//! Text for a terminal: headings, paragraphs, hanging items and tables, wrapped at the width of the terminal.
//!
//! Colour is never the only bearer of a meaning: every outcome has a sign and a word. Styles are written as escape
//! sequences here; the stream takes them away where the reader has no colours.

mod citation;
mod piece;
mod table;
mod wrap;

pub(crate) use piece::{Look, Piece};
pub(crate) use table::Table;

/// A page being written.
#[derive(Debug)]
pub(crate) struct Page {
    text: String,
    width: usize,
}

impl Page {
    /// An empty page for lines of `width` characters.
    pub(crate) const fn new(width: usize) -> Self {
        Self { text: String::new(), width }
    }

    /// The page as written so far.
    pub(crate) fn finish(self) -> String {
        self.text
    }

    /// How many characters fit on a line.
    pub(crate) const fn width(&self) -> usize {
        self.width
    }

    /// An empty line, unless the page begins or has just had one.
    pub(crate) fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// The title of the page.
    pub(crate) fn title(&mut self, text: &str) {
        self.blank();
        self.rich(0, 0, &[Piece::new(Look::Title, text)]);
    }

    /// A heading, after an empty line.
    pub(crate) fn heading(&mut self, text: &str) {
        self.blank();
        self.rich(0, 0, &[Piece::new(Look::Heading, text)]);
    }

    /// A paragraph.
    pub(crate) fn paragraph(&mut self, indent: usize, text: &str) {
        self.rich(indent, indent, &[Piece::plain(text)]);
    }

    /// A quiet paragraph: sources, footers.
    pub(crate) fn quiet(&mut self, indent: usize, text: &str) {
        self.rich(indent, indent, &[Piece::new(Look::Quiet, text)]);
    }

    /// `label: text`, further lines two characters deeper.
    pub(crate) fn field(&mut self, indent: usize, label: &str, text: &str) {
        self.rich(
            indent,
            indent + 2,
            &[Piece::new(Look::Label, format!("{label}:")), Piece::plain(format!(" {text}"))],
        );
    }

    /// A marked item with a hanging indent: `✓ text`.
    pub(crate) fn item(&mut self, indent: usize, mark: &str, text: &str) {
        self.marked(indent, &Piece::plain(mark), &[Piece::plain(text)]);
    }

    /// The same with styled pieces.
    pub(crate) fn marked(&mut self, indent: usize, mark: &Piece, pieces: &[Piece]) {
        let hang = indent + mark.width() + 1;
        let mut all = vec![mark.clone(), Piece::plain(" ")];
        all.extend_from_slice(pieces);
        self.rich(indent, hang, &all);
    }

    /// Pieces in one paragraph: the first line at `indent`, the others at `hang`.
    pub(crate) fn rich(&mut self, indent: usize, hang: usize, pieces: &[Piece]) {
        wrap::wrap(&mut self.text, self.width, indent, hang, pieces);
    }

    /// Lines that are ready.
    pub(crate) fn raw(&mut self, text: &str) {
        self.text.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_single_empty_lines_and_no_colour_is_needed_to_read_it() {
        let mut page = Page::new(20);
        page.title("Title");
        page.blank();
        page.heading("Heading");
        page.item(2, "✓", "one two three four five");
        page.field(0, "label", "a value that is long");
        let plain = anstream::adapter::strip_str(&page.finish()).to_string();
        assert_eq!(
            plain,
            "Title\n\nHeading\n  ✓ one two three\n    four five\nlabel: a value that\n  is long\n"
        );
    }
}
