//! A text made of runs: plain, strong, quiet, in another language, or a link.

use terms::Language;

use crate::Address;

/// How a run looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Emphasis {
    /// As the text around it.
    #[default]
    Plain,
    /// Bold, and tagged as strong.
    Strong,
    /// Grey: something that may be read last.
    Quiet,
}

/// Some characters that look alike and belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) text: String,
    pub(crate) emphasis: Emphasis,
    pub(crate) address: Option<Address>,
    pub(crate) language: Option<Language>,
}

/// A text for a paragraph, a list item or a cell. A line feed in it begins a new line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    pub(crate) runs: Vec<Run>,
}

impl Text {
    /// An empty text, to be added to.
    #[must_use]
    pub const fn new() -> Self {
        Self { runs: Vec::new() }
    }

    fn with(mut self, text: String, emphasis: Emphasis, address: Option<Address>) -> Self {
        self.runs.push(Run { text, emphasis, address, language: None });
        self
    }

    /// Adds text that looks like the text around it.
    #[must_use]
    pub fn plain(self, text: impl Into<String>) -> Self {
        self.with(text.into(), Emphasis::Plain, None)
    }

    /// Adds bold text.
    #[must_use]
    pub fn strong(self, text: impl Into<String>) -> Self {
        self.with(text.into(), Emphasis::Strong, None)
    }

    /// Adds grey text.
    #[must_use]
    pub fn quiet(self, text: impl Into<String>) -> Self {
        self.with(text.into(), Emphasis::Quiet, None)
    }

    /// Adds text that leads to an address. Its alternate text is itself with the address behind it.
    #[must_use]
    pub fn link(self, text: impl Into<String>, address: &Address) -> Self {
        self.with(text.into(), Emphasis::Plain, Some(address.clone()))
    }

    /// Adds text in another language than the document's, so that it is read aloud rightly.
    #[must_use]
    pub fn foreign(mut self, language: Language, text: impl Into<String>) -> Self {
        self.runs.push(Run {
            text: text.into(),
            emphasis: Emphasis::Plain,
            address: None,
            language: Some(language),
        });
        self
    }

    /// Whether there is nothing to print.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.runs.iter().all(|run| run.text.trim().is_empty())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::new().plain(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::new().plain(text)
    }
}
