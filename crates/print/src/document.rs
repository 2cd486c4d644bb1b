//! A document and how it is printed: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) on PDF 1.7.

use std::collections::BTreeMap;

use jiff::{Timestamp, tz::TimeZone};
use krilla::{
    SerializeSettings,
    configure::{Accessibility, Archival, ConfigurationBuilder},
    metadata::{DateTime, Metadata},
};
use terms::Language;

use crate::{
    Block, PrintError,
    draw::{Drawer, Margins},
    face::{Face, Weight},
    look,
    paginate::paginate,
    set::Setter,
    shape::Shaper,
    wrap::{Ink, Line, wrap},
};

/// What a document says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The title: in the window of the viewer and above each page but the first.
    pub title: String,
    /// The language of the texts.
    pub language: Language,
    /// Who answers for the content; may be empty.
    pub author: String,
    /// The program with its version; may be empty.
    pub producer: String,
    /// When it was made; it stands in the file as UTC.
    pub created: Timestamp,
    /// Under what the same document can be found or made again; at the foot of each page.
    pub identifier: String,
}

/// A document: blocks from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    about: About,
    blocks: Vec<Block>,
}

/// A document on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The file. The same document gives the same bytes.
    pub bytes: Vec<u8>,
    /// How many pages it has; at least one.
    pub pages: usize,
    /// Characters that the letters lack and how often each was replaced by a white square (U+25A1).
    pub missing: BTreeMap<char, usize>,
}

impl Document {
    /// A document without blocks.
    #[must_use]
    pub const fn new(about: About) -> Self {
        Self { about, blocks: Vec::new() }
    }

    /// Adds a block at the end.
    pub fn push(&mut self, block: impl Into<Block>) -> &mut Self {
        self.blocks.push(block.into());
        self
    }

    /// Prints the document on A4. `numbered` words the number of a page and the number of all pages, both
    /// counted from 1: "Page 2 of 5".
    ///
    /// # Errors
    /// [`PrintError::NoTitle`] if the title is empty; [`PrintError::Refused`] if the writer finds that a standard
    /// is broken, which no content of a [`Block`] should bring about.
    pub fn print(&self, numbered: impl Fn(usize, usize) -> String) -> Result<Printed, PrintError> {
        let title = &plain(&self.about.title);
        if title.is_empty() {
            return Err(PrintError::NoTitle);
        }
        let mut setter = Setter::new()?;
        for block in &self.blocks {
            setter.block(block);
        }
        let Setter { mut shaper, mut story, .. } = setter;
        let tree = std::mem::take(&mut story.tree);
        let pages = paginate(&story, look::DEPTH);
        let count = pages.len();

        let faces = [Face::of(Weight::Regular)?, Face::of(Weight::Bold)?];
        let mut drawer = Drawer::new(Self::file()?, tree, &story.links, faces);
        let head = margin(&mut shaper, title, look::MEASURE);
        let left = margin(&mut shaper, &self.about.identifier, look::MEASURE * 0.7);
        for (number, placed) in pages.iter().enumerate() {
            let right = margin(&mut shaper, &numbered(number + 1, count), look::MEASURE * 0.28);
            let head = head.clone().filter(|_| number > 0);
            drawer.page(placed, &Margins { head, left: left.clone(), right });
        }
        let outline = drawer.outline(title);
        let Drawer { mut document, tree, .. } = drawer;
        document.set_outline(outline);
        let language = self.about.language.code().to_owned();
        document.set_tag_tree(tree.finish().with_lang(Some(language)));
        document.set_metadata(self.metadata(title));
        Ok(Printed { bytes: document.finish()?, pages: count, missing: shaper.missing })
    }

    fn file() -> Result<krilla::Document, PrintError> {
        let configuration = ConfigurationBuilder::new()
            .with_archival_validator(Archival::A2_A)
            .with_accessibility_validator(Accessibility::UA1)
            .finish()
            .map_err(|_| PrintError::Standards)?;
        let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
        Ok(krilla::Document::new_with(settings))
    }

    fn metadata(&self, title: &str) -> Metadata {
        let About { language, author, producer, created, identifier, .. } = &self.about;
        let [author, producer, identifier] = [author, producer, identifier].map(|text| plain(text));
        let authors = if author.is_empty() { Vec::new() } else { vec![author] };
        let metadata = Metadata::new()
            .title(title.to_owned())
            .language(language.code().to_owned())
            .authors(authors)
            .creator(producer.clone())
            .producer(producer)
            .creation_date(date(*created));
        if identifier.is_empty() { metadata } else { metadata.document_id(identifier) }
    }
}

/// A text that may stand in XML 1.0 (section 2.2), where the file keeps what it says of itself, on one line.
fn plain(text: &str) -> String {
    let allowed = |letter: &char| !matches!(letter, '\u{fffe}' | '\u{ffff}');
    let text: String = text
        .chars()
        .filter(allowed)
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The moment in the calendar of the file, in UTC. Years before 0 become 0.
fn date(moment: Timestamp) -> DateTime {
    let at = moment.to_zoned(TimeZone::UTC);
    let small = |number: i8| u8::try_from(number).unwrap_or(0);
    DateTime::new(u16::try_from(at.year()).unwrap_or(0))
        .month(small(at.month()))
        .day(small(at.day()))
        .hour(small(at.hour()))
        .minute(small(at.minute()))
        .second(small(at.second()))
        .utc_offset_hour(0)
        .utc_offset_minute(0)
}

/// Words for the margin on one line; what is longer than the width ends in three dots.
fn margin(shaper: &mut Shaper, text: &str, width: f32) -> Option<Line> {
    let ink = Ink {
        weight: Weight::Regular,
        size: look::EDGE,
        colour: look::QUIET,
        element: None,
        language: None,
        underlined: false,
    };
    let clean = shaper.clean(text.trim(), Weight::Regular).replace('\n', " ");
    let mut lines = wrap(shaper, &[(clean, ink)], width - look::EDGE);
    if lines.len() > 1 {
        let cut = lines.first()?.stretches.iter().map(|stretch| stretch.text.as_str());
        let cut = format!("{}\u{2026}", cut.collect::<String>().trim_end());
        lines = wrap(shaper, &[(cut, ink)], width);
    }
    lines.into_iter().next()
}
