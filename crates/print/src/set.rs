//! Setting: each block becomes strips of the width of a page.

mod list;
mod table;

use std::num::NonZeroU16;

use krilla::tagging::{Tag, TagKind};

use crate::{
    Block, Level, Note, PrintError, Qr, Text,
    face::Weight,
    look::{self, Colour, Scale},
    shape::Shaper,
    strip::{Mark, Story, Strip},
    text::Emphasis,
    tree::ElementId,
    wrap::{Ink, Line, wrap},
};

/// How a text looks before its runs have their say.
#[derive(Debug, Clone, Copy)]
struct Base {
    scale: Scale,
    weight: Weight,
    colour: Colour,
}

const BODY: Base = Base { scale: look::BODY, weight: Weight::Regular, colour: look::INK };

/// Sets blocks one after another.
pub(crate) struct Setter {
    pub(crate) shaper: Shaper,
    pub(crate) story: Story,
    /// The rank of the last heading as it is tagged; no rank may be left out (ISO 14289-1, 7.4.2).
    rank: u16,
    /// The next strip begins a page.
    fresh: bool,
    panels: usize,
}

impl Setter {
    pub(crate) fn new() -> Result<Self, PrintError> {
        let (shaper, story) = (Shaper::new()?, Story::default());
        Ok(Self { shaper, story, rank: 0, fresh: false, panels: 0 })
    }

    pub(crate) fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, text) => self.heading(*level, text),
            Block::Paragraph(text) => {
                let element = self.story.tree.add(None, Tag::P);
                self.paragraph(text, element, look::SIDE, look::MEASURE, 0.0);
            }
            Block::List(list) => self.list(list),
            Block::Pairs(pairs) => self.pairs(pairs),
            Block::Table(table) => self.table(table),
            Block::Rule => self.rule(),
            Block::Note(note) => self.note(note),
            Block::Qr(code) => self.code(code),
            Block::PageBreak => self.fresh = true,
        }
    }

    fn strip(&mut self, mut strip: Strip) {
        strip.fresh |= std::mem::take(&mut self.fresh);
        self.story.strips.push(strip);
    }

    /// Lines of a text, with the runs tagged inside the element. Without an element the text only decorates.
    fn lines(
        &mut self,
        text: &Text,
        base: Base,
        element: Option<ElementId>,
        width: f32,
    ) -> Vec<Line> {
        if text.is_empty() {
            return Vec::new();
        }
        let mut runs = Vec::with_capacity(text.runs.len());
        for run in &text.runs {
            let weight = if run.emphasis == Emphasis::Strong { Weight::Bold } else { base.weight };
            let clean = self.shaper.clean(&run.text, weight);
            if clean.is_empty() {
                continue;
            }
            let mut ink = Ink {
                weight,
                size: base.scale.size,
                colour: if run.emphasis == Emphasis::Quiet { look::QUIET } else { base.colour },
                element,
                language: run.language,
                underlined: false,
            };
            if let Some(parent) = element {
                if let Some(address) = &run.address {
                    let link = self.story.tree.add(Some(parent), Tag::Link);
                    let alternate = if run.text.contains(address.as_str()) {
                        run.text.clone()
                    } else {
                        format!("{} ({address})", run.text.trim())
                    };
                    self.story.links.insert(link, (address.as_str().to_owned(), alternate));
                    ink =
                        Ink { element: Some(link), colour: look::ACCENT, underlined: true, ..ink };
                } else if run.emphasis == Emphasis::Strong {
                    ink.element = Some(self.story.tree.add(Some(parent), Tag::Strong));
                }
            }
            runs.push((clean, ink));
        }
        wrap(&mut self.shaper, &runs, width)
    }

    /// Turns lines into strips that keep two lines together at the top and at the foot of a page.
    fn stack(&mut self, lines: Vec<Line>, x: f32, scale: Scale, before: f32, model: &Strip) {
        let count = lines.len();
        for (number, line) in lines.into_iter().enumerate() {
            let keep = number + 1 < count && (number == 0 || number + 2 == count || count <= 3);
            let mark = Mark::Line { x, baseline: look::baseline(scale), line };
            self.strip(Strip {
                before: if number == 0 { before } else { 0.0 },
                after: if number + 1 == count { model.after } else { 0.0 },
                height: scale.leading,
                keep: keep || model.keep,
                marks: vec![mark],
                ..model.clone()
            });
        }
    }

    fn paragraph(&mut self, text: &Text, element: ElementId, x: f32, width: f32, before: f32) {
        let lines = self.lines(text, BODY, Some(element), width);
        let model = Strip { after: 8.0, ..Strip::default() };
        self.stack(lines, x, look::BODY, before, &model);
    }

    fn heading(&mut self, level: Level, text: &str) {
        let clean = self.shaper.clean(text, Weight::Bold).replace('\n', " ");
        let title = clean.trim();
        if title.is_empty() {
            return;
        }
        let rank = (level as u16).min(self.rank + 1);
        self.rank = rank;
        let tag = NonZeroU16::new(rank).map_or_else(
            || TagKind::from(Tag::P),
            |rank| Tag::Hn(rank, Some(title.to_owned())).into(),
        );
        let element = self.story.tree.add(None, tag);
        let (scale, before, after) = match level {
            Level::First => (look::FIRST, 30.0, 12.0),
            Level::Second => (look::SECOND, 24.0, 8.0),
            Level::Third => (look::THIRD, 16.0, 4.0),
        };
        let base = Base { scale, weight: Weight::Bold, colour: look::INK };
        let lines = self.lines(&title.into(), base, Some(element), look::MEASURE);
        let first = self.story.strips.len();
        if level == Level::First {
            let bar =
                Mark::Bar { x: look::SIDE, y: 0.0, width: 36.0, height: 3.0, colour: look::ACCENT };
            let marks = vec![bar];
            self.strip(Strip { before, height: 14.0, keep: true, marks, ..Strip::default() });
        }
        let before = if level == Level::First { 0.0 } else { before };
        let model = Strip { after, keep: true, ..Strip::default() };
        self.stack(lines, look::SIDE, scale, before, &model);
        if let Some(strip) = self.story.strips.get_mut(first) {
            strip.marks.push(Mark::Heading { level: rank, title: title.to_owned() });
        }
    }

    fn rule(&mut self) {
        let bar = Mark::Bar {
            x: look::SIDE,
            y: 0.0,
            width: look::MEASURE,
            height: 0.75,
            colour: look::LINE,
        };
        let marks = vec![bar];
        self.strip(Strip { before: 14.0, after: 14.0, height: 0.75, marks, ..Strip::default() });
    }

    fn note(&mut self, note: &Note) {
        let panel = Some(self.panels);
        self.panels += 1;
        let (x, width) =
            (look::SIDE + look::PADDING + 4.0, look::MEASURE - 2.0 * look::PADDING - 4.0);
        let outside = 12.0;
        let box_element = self.story.tree.add(None, Tag::Div);
        let begin = self.story.strips.len();
        if let Some(title) = &note.title {
            let element = self.story.tree.add(Some(box_element), Tag::P);
            let text = Text::new().strong(title.clone());
            let base = Base { colour: look::ACCENT, ..BODY };
            let lines = self.lines(&text, base, Some(element), width);
            let model = Strip { panel, keep: true, after: 3.0, ..Strip::default() };
            self.stack(lines, x, look::BODY, 0.0, &model);
        }
        for paragraph in &note.paragraphs {
            let element = self.story.tree.add(Some(box_element), Tag::P);
            let lines = self.lines(paragraph, BODY, Some(element), width);
            let model = Strip { panel, after: 6.0, ..Strip::default() };
            self.stack(lines, x, look::BODY, 0.0, &model);
        }
        let strips = &mut self.story.strips[begin..];
        // A short note is not worth two pages.
        let height: f32 = strips.iter().map(|strip| strip.height).sum();
        if height < look::DEPTH / 4.0 {
            strips.iter_mut().for_each(|strip| strip.keep = true);
        }
        if let Some(first) = strips.first_mut() {
            first.before = outside;
        }
        if let Some(last) = strips.last_mut() {
            (last.after, last.keep) = (outside, false);
        }
    }

    fn code(&mut self, code: &Qr) {
        let figure = self.story.tree.add(None, Tag::Figure(Some(code.alternate.clone())));
        let caption = self.story.tree.add(None, Tag::P);
        let x = look::SIDE + look::CODE + 20.0;
        let lines =
            self.lines(&code.caption, BODY, Some(caption), look::MEASURE - look::CODE - 20.0);
        let mut marks = vec![Mark::Code {
            x: look::SIDE,
            y: 0.0,
            side: code.side,
            dark: code.dark.clone(),
            element: figure,
            alternate: code.alternate.clone(),
        }];
        // As many lines as fit beside the code; the others go below it.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a handful of lines"
        )]
        let room = (look::CODE / look::BODY.leading).floor() as usize;
        let mut lines = lines.into_iter();
        let beside: Vec<_> = lines.by_ref().take(room).collect();
        for (number, line) in beside.into_iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
            let y = number as f32 * look::BODY.leading;
            marks.push(Mark::Line { x, baseline: y + look::baseline(look::BODY), line });
        }
        let rest: Vec<_> = lines.collect();
        let (after, keep) = if rest.is_empty() { (14.0, false) } else { (6.0, true) };
        let height = look::CODE;
        self.strip(Strip { before: 14.0, after, height, keep, marks, ..Strip::default() });
        let model = Strip { after: 14.0, ..Strip::default() };
        self.stack(rest, x, look::BODY, 0.0, &model);
    }
}
