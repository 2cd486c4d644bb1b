//! A stretch of text with one look.

use std::borrow::Cow;

use anstyle::{AnsiColor, Style};

/// How a stretch of text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// As it is.
    Plain,
    /// The title of a page.
    Title,
    /// A heading.
    Heading,
    /// The name of a field.
    Label,
    /// What stands in the background: sources, footers.
    Quiet,
    /// What is said to be typed.
    Typed,
    /// Open to the person, met.
    Good,
    /// Not open, not met.
    Bad,
    /// Not known.
    Open,
    /// A warning.
    Warning,
}

impl Look {
    const fn style(self) -> Style {
        let style = Style::new();
        match self {
            Self::Plain => style,
            Self::Title => style.bold().underline(),
            Self::Heading | Self::Label => style.bold(),
            Self::Quiet => style.dimmed(),
            Self::Typed => color(AnsiColor::Cyan),
            Self::Good => color(AnsiColor::Green),
            Self::Bad => color(AnsiColor::Red),
            Self::Open => color(AnsiColor::Yellow),
            Self::Warning => color(AnsiColor::Magenta),
        }
    }
}

const fn color(color: AnsiColor) -> Style {
    color.on_default()
}

/// A stretch of text with one look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    look: Look,
    text: Cow<'static, str>,
}

impl Piece {
    /// A stretch with a look.
    pub(crate) fn new(look: Look, text: impl Into<String>) -> Self {
        Self { look, text: Cow::Owned(text.into()) }
    }

    /// A stretch as it is.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self::new(Look::Plain, text)
    }

    /// Its text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// How many characters it takes. The three languages of the program have no wide letters.
    pub(crate) fn width(&self) -> usize {
        self.text.chars().count()
    }

    /// `text` in the look of this piece.
    pub(crate) fn painted(&self, text: &str) -> String {
        if self.look == Look::Plain || text.is_empty() {
            return text.to_owned();
        }
        let style = self.look.style();
        format!("{}{text}{}", style.render(), style.render_reset())
    }
}
