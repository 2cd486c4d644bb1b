//! Drawing: placed strips become pages, with what stands in their margins, with links and with a list of contents.

use std::collections::BTreeMap;

use krilla::{
    action::LinkAction,
    annotation::{Annotation, LinkAnnotation, Target},
    destination::XyzDestination,
    geom::{Point, Rect},
    outline::{Outline, OutlineNode},
    page::PageSettings,
    tagging::ArtifactType,
};

use crate::{
    brush::{Areas, Brush},
    face::Face,
    look,
    paginate::Placed,
    strip::Mark,
    tree::{ElementId, Tree},
    wrap::Line,
};

/// A heading with the place where it stands.
struct Entry {
    level: u16,
    title: String,
    target: XyzDestination,
}

/// The words in the margins of a page.
pub(crate) struct Margins {
    /// Above the text, from the second page on.
    pub(crate) head: Option<Line>,
    /// Below the text, at the left.
    pub(crate) left: Option<Line>,
    /// Below the text, at the right.
    pub(crate) right: Option<Line>,
}

/// Draws pages one after another.
pub(crate) struct Drawer<'story> {
    pub(crate) document: krilla::Document,
    pub(crate) tree: Tree,
    pub(crate) links: &'story BTreeMap<ElementId, (String, String)>,
    pub(crate) faces: [&'static Face; 2],
    entries: Vec<Entry>,
    pages: usize,
}

impl<'story> Drawer<'story> {
    pub(crate) const fn new(
        document: krilla::Document,
        tree: Tree,
        links: &'story BTreeMap<ElementId, (String, String)>,
        faces: [&'static Face; 2],
    ) -> Self {
        Self { document, tree, links, faces, entries: Vec::new(), pages: 0 }
    }

    /// Draws a page.
    pub(crate) fn page(&mut self, placed: &[Placed<'_>], margins: &Margins) {
        let settings = PageSettings::from_wh(look::WIDTH, look::HEIGHT).unwrap_or_default();
        let mut page = self.document.start_page_with(settings);
        let mut areas = Areas::new();
        let mut surface = page.surface();
        let mut brush = Brush {
            surface: &mut surface,
            tree: &mut self.tree,
            links: self.links,
            faces: self.faces,
            areas: &mut areas,
            page: self.pages,
        };
        panels(&mut brush, placed);
        for placed in placed {
            for mark in &placed.strip.marks {
                brush.mark(mark, look::TOP + placed.top, placed.repeated);
                if let Mark::Heading { level, title } = mark {
                    let point = Point::from_xy(0.0, (look::TOP + placed.top - 8.0).max(0.0));
                    let target = XyzDestination::new(self.pages, point);
                    self.entries.push(Entry { level: *level, title: title.clone(), target });
                }
            }
        }
        in_margins(&mut brush, margins);
        surface.finish();
        for (element, quads) in areas {
            if let Some((address, alternate)) = self.links.get(&element) {
                let target = Target::Action(LinkAction::new(address.clone()).into());
                let link = LinkAnnotation::new_with_quad_points(quads, target);
                let link = Annotation::new_link(link, Some(alternate.clone()));
                let content = page.add_tagged_annotation(link);
                self.tree.content(element, content);
            }
        }
        page.finish();
        self.pages += 1;
    }

    /// The list of contents that a viewer shows: the headings, or the title if there are none.
    pub(crate) fn outline(&mut self, title: &str) -> Outline {
        let mut outline = Outline::new();
        if self.entries.is_empty() {
            let top = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
            outline.push_child(OutlineNode::new(title.to_owned(), top));
        }
        let mut entries = std::mem::take(&mut self.entries).into_iter().peekable();
        while let Some(entry) = entries.next() {
            outline.push_child(node(entry, &mut entries));
        }
        outline
    }
}

/// An entry with all that are of a lower rank until the next of its own.
fn node(entry: Entry, entries: &mut std::iter::Peekable<std::vec::IntoIter<Entry>>) -> OutlineNode {
    let mut node = OutlineNode::new(entry.title, entry.target).with_open(true);
    while let Some(lower) = entries.next_if(|next| next.level > entry.level) {
        node.push_child(self::node(lower, entries));
    }
    node
}

/// Fills the boxes behind strips, with an edge at the left.
fn panels(brush: &mut Brush<'_, '_>, placed: &[Placed<'_>]) {
    for strips in placed.chunk_by(|one, other| one.strip.panel == other.strip.panel) {
        let (Some(first), Some(last)) = (strips.first(), strips.last()) else { continue };
        if first.strip.panel.is_none() {
            continue;
        }
        let top = look::TOP + first.top - look::PADDING;
        let foot = look::TOP + last.top + last.strip.height + look::PADDING;
        let (x, height) = (look::SIDE, foot - top);
        brush.bar(Rect::from_xywh(x, top, look::MEASURE, height), look::PANEL);
        brush.bar(Rect::from_xywh(x, top, 3.0, height), look::ACCENT);
    }
}

fn in_margins(brush: &mut Brush<'_, '_>, margins: &Margins) {
    let right_edge = look::SIDE + look::MEASURE;
    if let Some(line) = &margins.head {
        brush.line(line, look::SIDE, look::TOP - 32.0, Some(ArtifactType::Header));
        let rule = Rect::from_xywh(look::SIDE, look::TOP - 24.0, look::MEASURE, 0.5);
        brush.bar(rule, look::LINE);
    }
    let rule = Rect::from_xywh(look::SIDE, look::HEIGHT - 54.0, look::MEASURE, 0.5);
    brush.bar(rule, look::LINE);
    let baseline = look::HEIGHT - 38.0;
    if let Some(line) = &margins.left {
        brush.line(line, look::SIDE, baseline, Some(ArtifactType::Footer));
    }
    if let Some(line) = &margins.right {
        brush.line(line, right_edge - line.width(), baseline, Some(ArtifactType::Footer));
    }
}
