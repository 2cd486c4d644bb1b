//! What a document is made of, from top to bottom.

use crate::{Qr, Table, Text};

/// The rank of a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// What the paper is: usually once, at its beginning.
    First = 1,
    /// A part.
    Second = 2,
    /// A part of a part.
    Third = 3,
}

/// A list of items, with a dot or with a number before each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    pub(crate) items: Vec<Text>,
    pub(crate) numbered: bool,
}

impl List {
    /// A list in which the order says nothing.
    pub fn dots<T: Into<Text>>(items: impl IntoIterator<Item = T>) -> Self {
        Self { items: items.into_iter().map(Into::into).collect(), numbered: false }
    }

    /// A list of steps: 1, 2, 3.
    pub fn numbers<T: Into<Text>>(items: impl IntoIterator<Item = T>) -> Self {
        Self { items: items.into_iter().map(Into::into).collect(), numbered: true }
    }
}

/// Terms on the left, what is said of each on the right.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pairs {
    pub(crate) pairs: Vec<(Text, Text)>,
}

impl Pairs {
    /// No pairs yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { pairs: Vec::new() }
    }

    /// Adds a pair.
    #[must_use]
    pub fn with(mut self, term: impl Into<Text>, said: impl Into<Text>) -> Self {
        self.pairs.push((term.into(), said.into()));
        self
    }
}

/// A box that stands out: a strong first line, if there is one, and paragraphs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub(crate) title: Option<String>,
    pub(crate) paragraphs: Vec<Text>,
}

impl Note {
    /// A box without a first line.
    #[must_use]
    pub fn new(paragraph: impl Into<Text>) -> Self {
        Self { title: None, paragraphs: vec![paragraph.into()] }
    }

    /// Sets the strong first line.
    #[must_use]
    pub fn titled(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Adds a paragraph.
    #[must_use]
    pub fn with(mut self, paragraph: impl Into<Text>) -> Self {
        self.paragraphs.push(paragraph.into());
        self
    }
}

/// A piece of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading. It is never the last thing on a page.
    Heading(Level, String),
    /// A paragraph. No line of it stands alone on a page.
    Paragraph(Text),
    /// A list.
    List(List),
    /// Terms and what is said of them.
    Pairs(Pairs),
    /// A table.
    Table(Table),
    /// A thin line across the page.
    Rule,
    /// A box that stands out.
    Note(Note),
    /// A QR code with words beside it.
    Qr(Qr),
    /// What follows begins on a new page.
    PageBreak,
}

impl Block {
    /// A heading of a level.
    #[must_use]
    pub fn heading(level: Level, text: impl Into<String>) -> Self {
        Self::Heading(level, text.into())
    }
}

macro_rules! from {
    ($($kind:ident => $variant:ident),+) => {$(
        impl From<$kind> for Block {
            fn from(block: $kind) -> Self {
                Self::$variant(block)
            }
        }
    )+};
}

from!(Text => Paragraph, List => List, Pairs => Pairs, Table => Table, Note => Note, Qr => Qr);

impl From<&str> for Block {
    fn from(text: &str) -> Self {
        Self::Paragraph(text.into())
    }
}
