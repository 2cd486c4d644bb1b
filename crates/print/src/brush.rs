//! The brush: draws marks on one page and tells the structure about them.

use std::collections::BTreeMap;

use krilla::{
    color::rgb,
    geom::{PathBuilder, Point, Quadrilateral, Rect},
    num::NormalizedF32,
    paint::Fill,
    surface::Surface,
    tagging::{Artifact, ArtifactType, BBox, ContentTag, SpanTag, Tag},
};

use crate::{
    face::{Face, Weight},
    look::{self, Colour},
    strip::Mark,
    tree::{ElementId, Tree},
    wrap::{Line, Stretch},
};

/// Where the links of a page can be clicked.
pub(crate) type Areas = BTreeMap<ElementId, Vec<Quadrilateral>>;

/// Draws on the page with a number, counted from 0.
pub(crate) struct Brush<'page, 'surface> {
    pub(crate) surface: &'page mut Surface<'surface>,
    pub(crate) tree: &'page mut Tree,
    pub(crate) links: &'page BTreeMap<ElementId, (String, String)>,
    pub(crate) faces: [&'static Face; 2],
    pub(crate) areas: &'page mut Areas,
    pub(crate) page: usize,
}

impl Brush<'_, '_> {
    /// Draws a mark of a strip whose top is given. What is repeated is kept out of the structure.
    pub(crate) fn mark(&mut self, mark: &Mark, top: f32, repeated: bool) {
        match mark {
            Mark::Line { x, baseline, line } => {
                let kind = repeated.then_some(ArtifactType::PaginationOther);
                self.line(line, *x, top + baseline, kind);
            }
            Mark::Bar { x, y, width, height, colour } => {
                self.bar(Rect::from_xywh(*x, top + y, *width, *height), *colour);
            }
            Mark::Code { x, y, side, dark, element, alternate } => {
                self.code(*x, top + y, *side, dark, *element, alternate);
            }
            Mark::Place(element) if !repeated => self.tree.place(*element),
            Mark::Place(_) | Mark::Heading { .. } => {}
        }
    }

    /// Draws a line of text. With a kind it only decorates the page.
    pub(crate) fn line(&mut self, line: &Line, x: f32, baseline: f32, kind: Option<ArtifactType>) {
        let mut x = x;
        for stretch in &line.stretches {
            let element = stretch.ink.element.filter(|_| kind.is_none());
            let tag = match element {
                Some(_) => {
                    let language = stretch.ink.language.map(terms::Language::code);
                    ContentTag::Span(SpanTag::empty().with_lang(language))
                }
                None => ContentTag::Artifact(Artifact::with_kind(kind.unwrap_or_default())),
            };
            let content = self.surface.start_tagged(tag);
            self.glyphs(stretch, x, baseline);
            self.surface.end_tagged();
            if let Some(element) = element {
                self.tree.content(element, content);
                self.area(element, stretch, x, baseline);
            }
            if stretch.ink.underlined {
                let rule = Rect::from_xywh(x, baseline + 1.6, stretch.width, 0.5);
                self.bar(rule, stretch.ink.colour);
            }
            x += stretch.width + stretch.tail;
        }
    }

    fn glyphs(&mut self, stretch: &Stretch, x: f32, baseline: f32) {
        let face = match stretch.ink.weight {
            Weight::Regular => self.faces[0],
            Weight::Bold => self.faces[1],
        };
        self.surface.set_fill(Some(fill(stretch.ink.colour)));
        self.surface.draw_glyphs(
            Point::from_xy(x, baseline),
            &stretch.glyphs,
            face.font.clone(),
            &stretch.text,
            stretch.ink.size,
            false,
        );
    }

    fn area(&mut self, element: ElementId, stretch: &Stretch, x: f32, baseline: f32) {
        if !self.links.contains_key(&element) {
            return;
        }
        let size = stretch.ink.size;
        let area = Rect::from_xywh(x, baseline - size, stretch.width.max(1.0), size * 1.35);
        if let Some(area) = area {
            self.areas.entry(element).or_default().push(area.into());
        }
    }

    /// Draws a filled rectangle that only decorates.
    pub(crate) fn bar(&mut self, rect: Option<Rect>, colour: Colour) {
        let Some(rect) = rect else { return };
        let mut path = PathBuilder::new();
        path.push_rect(rect);
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
        if let Some(path) = path.finish() {
            self.surface.set_fill(Some(fill(colour)));
            self.surface.draw_path(&path);
        }
        self.surface.end_tagged();
    }

    #[expect(clippy::cast_precision_loss, reason = "a QR code has at most 177 modules a side")]
    fn code(
        &mut self,
        x: f32,
        y: f32,
        side: usize,
        dark: &[bool],
        element: ElementId,
        alternate: &str,
    ) {
        let module = look::CODE / side as f32;
        let mut path = PathBuilder::new();
        for (row, modules) in dark.chunks(side).enumerate() {
            let mut column = 0;
            // Dark modules side by side make one rectangle, so that no hairline shows between them.
            for run in modules.chunk_by(|one, other| one == other) {
                let (left, top) = (x + column as f32 * module, y + row as f32 * module);
                let rect = Rect::from_xywh(left, top, run.len() as f32 * module, module);
                if let Some(rect) = rect.filter(|_| run.first() == Some(&true)) {
                    path.push_rect(rect);
                }
                column += run.len();
            }
        }
        let content = self.surface.start_tagged(ContentTag::Other);
        if let Some(path) = path.finish() {
            self.surface.set_fill(Some(fill([0, 0, 0])));
            self.surface.draw_path(&path);
        }
        self.surface.end_tagged();
        let whole = Rect::from_xywh(x, y, look::CODE, look::CODE);
        let tag = Tag::Figure(Some(alternate.to_owned()))
            .with_bbox(whole.map(|whole| BBox::new(self.page, whole)));
        self.tree.retag(element, tag);
        self.tree.content(element, content);
    }
}

fn fill([red, green, blue]: Colour) -> Fill {
    Fill {
        paint: rgb::Color::new(red, green, blue).into(),
        opacity: NormalizedF32::ONE,
        rule: krilla::paint::FillRule::NonZero,
    }
}
