//! Strips: what a page is cut into. A strip is never divided; between strips a page may end.

use crate::{
    look::Colour,
    tree::{ElementId, Tree},
    wrap::Line,
};

/// Something to draw. Places are in points from the left edge of the page and from the top of the strip.
#[derive(Debug, Clone)]
pub(crate) enum Mark {
    /// A line of text.
    Line { x: f32, baseline: f32, line: Line },
    /// A filled rectangle that only decorates.
    Bar { x: f32, y: f32, width: f32, height: f32, colour: Colour },
    /// A QR code.
    Code { x: f32, y: f32, side: usize, dark: Vec<bool>, element: ElementId, alternate: String },
    /// An element takes its place though it may stay empty: a cell without a text.
    Place(ElementId),
    /// A heading, for the list of contents of the viewer.
    Heading { level: u16, title: String },
}

/// A part of the text that a page either has or has not.
#[derive(Debug, Clone, Default)]
pub(crate) struct Strip {
    /// White above it, unless it is the first on the page; in points.
    pub(crate) before: f32,
    /// White below it, unless it is the last on the page; the larger of two meeting whites counts.
    pub(crate) after: f32,
    /// Height in points.
    pub(crate) height: f32,
    /// It may not be parted from the next strip.
    pub(crate) keep: bool,
    /// It begins a new page.
    pub(crate) fresh: bool,
    /// The heading row to repeat when a page begins with this strip.
    pub(crate) header: Option<usize>,
    /// The box it stands in.
    pub(crate) panel: Option<usize>,
    pub(crate) marks: Vec<Mark>,
}

/// A document cut into strips.
#[derive(Default)]
pub(crate) struct Story {
    pub(crate) strips: Vec<Strip>,
    /// Heading rows of tables.
    pub(crate) headers: Vec<Strip>,
    pub(crate) tree: Tree,
    /// Where links lead: address and alternate text.
    pub(crate) links: std::collections::BTreeMap<ElementId, (String, String)>,
}
