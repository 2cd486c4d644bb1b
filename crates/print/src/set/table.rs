//! Tables, and rows of texts beside one another.

use krilla::tagging::{TableHeaderScope, Tag};

use super::{BODY, Base, Setter};
use crate::{
    Table,
    face::Weight,
    look::{self, Scale},
    strip::{Mark, Strip},
    tree::ElementId,
    wrap::Line,
};

/// The lines of a cell, each with its left edge.
pub(super) type Cell = Vec<(f32, Line)>;

/// The most that a heading row may take of a page and be repeated.
const HEADING: f32 = look::DEPTH / 3.0;

/// Left edges and widths of the columns.
struct Grid(Vec<(f32, f32)>);

impl Grid {
    fn new(table: &Table) -> Self {
        let count = table.columns.len();
        #[expect(clippy::cast_precision_loss, reason = "at most ten columns")]
        let room = look::MEASURE - look::GUTTER * (count - 1) as f32;
        let shares: f32 = table.columns.iter().map(|column| f32::from(column.share)).sum();
        // No column is so narrow that every letter would stand alone.
        let widths: Vec<f32> = table
            .columns
            .iter()
            .map(|column| (room * f32::from(column.share) / shares).max(20.0))
            .collect();
        let wide: f32 = widths.iter().sum();
        let mut x = look::SIDE;
        let columns = widths.into_iter().map(|width| {
            let width = width * room / wide;
            let column = (x, width);
            x += width + look::GUTTER;
            column
        });
        Self(columns.collect())
    }
}

impl Setter {
    pub(super) fn table(&mut self, table: &Table) {
        let grid = Grid::new(table);
        let element = self.story.tree.add(None, Tag::Table);
        let (header, room) = self.heading_row(table, &grid, element);

        let body = self.story.tree.add(Some(element), Tag::TBody);
        for cells in &table.rows {
            let row = self.story.tree.add(Some(body), Tag::TR);
            let mut columns = Vec::with_capacity(cells.len());
            let mut places = Vec::with_capacity(cells.len());
            for (number, (cell, column)) in cells.iter().zip(&table.columns).enumerate() {
                let headed = table.headed && number == 0;
                let cell_element = if headed {
                    self.story.tree.add(Some(row), Tag::TH(TableHeaderScope::Row))
                } else {
                    self.story.tree.add(Some(row), Tag::TD)
                };
                places.push(Mark::Place(cell_element));
                let weight = if headed { Weight::Bold } else { Weight::Regular };
                let base = Base { scale: look::SMALL, weight, ..BODY };
                let (x, width) = grid.0[number];
                let lines = self.lines(cell, base, Some(cell_element), width);
                columns.push(aligned(x, width, lines, column.numeric));
            }
            let model = Strip { header, ..Strip::default() };
            let begin = self.row(columns, look::SMALL, room, look::ROW, &model);
            if let Some(strip) = self.story.strips.get_mut(begin) {
                strip.marks.splice(0..0, places);
            }
            if let Some(strip) = self.story.strips.last_mut() {
                strip.marks.push(line_across(strip.height - 0.5, 0.5, look::LINE));
            }
        }
        if let Some(last) = self.story.strips.last_mut() {
            last.after = 14.0;
            last.keep = false;
        }
    }

    /// Sets the heading row. Gives its number, if it is to be repeated, and the room that rows have on a page.
    fn heading_row(
        &mut self,
        table: &Table,
        grid: &Grid,
        element: ElementId,
    ) -> (Option<usize>, f32) {
        let head = self.story.tree.add(Some(element), Tag::THead);
        let row = self.story.tree.add(Some(head), Tag::TR);
        let base = Base { scale: look::SMALL, weight: Weight::Bold, colour: look::QUIET };
        let mut places = Vec::new();
        let mut cells = Vec::new();
        for (column, (x, width)) in table.columns.iter().zip(&grid.0) {
            let cell = self.story.tree.add(Some(row), Tag::TH(TableHeaderScope::Column));
            places.push(Mark::Place(cell));
            let lines = self.lines(&column.title, base, Some(cell), *width);
            cells.push(aligned(*x, *width, lines, column.numeric));
        }
        let begin = self.row(cells, look::SMALL, HEADING, look::ROW, &Strip::default());
        let strips = &mut self.story.strips[begin..];
        if let Some(first) = strips.first_mut() {
            first.before = 8.0;
            first.marks.splice(0..0, places);
        }
        if let Some(last) = strips.last_mut() {
            last.keep = true;
            last.marks.push(line_across(last.height - 1.0, 1.0, look::ACCENT));
        }
        // A heading row that fills the page would leave no room for what it heads: it stands once.
        let [strip] = strips else { return (None, look::DEPTH) };
        let number = self.story.headers.len();
        strip.header = Some(number);
        let head = Strip { before: 0.0, fresh: false, ..strip.clone() };
        let room = look::DEPTH - head.height;
        self.story.headers.push(head);
        (Some(number), room)
    }

    /// Sets cells beside one another: as one strip if they are no higher than `room`, else line by line.
    /// Gives the place of the first strip.
    pub(super) fn row(
        &mut self,
        cells: Vec<Cell>,
        scale: Scale,
        room: f32,
        padding: f32,
        model: &Strip,
    ) -> usize {
        let begin = self.story.strips.len();
        let depth = cells.iter().map(Vec::len).max().unwrap_or(0).max(1);
        #[expect(clippy::cast_precision_loss, reason = "lines of one cell")]
        let whole = depth as f32 * scale.leading + 2.0 * padding;
        if whole <= room {
            let mut marks = Vec::new();
            for (number, (x, line)) in
                cells.into_iter().flat_map(|cell| cell.into_iter().enumerate())
            {
                marks.push(Mark::Line { x, baseline: padding + beneath(number, scale), line });
            }
            self.strip(Strip { height: whole, marks, ..model.clone() });
            return begin;
        }
        let mut cells: Vec<_> = cells.into_iter().map(Vec::into_iter).collect();
        for number in 0..depth {
            let above = if number == 0 { padding } else { 0.0 };
            let below = if number + 1 == depth { padding } else { 0.0 };
            let baseline = above + look::baseline(scale);
            let lines = cells.iter_mut().filter_map(Iterator::next);
            let marks = lines.map(|(x, line)| Mark::Line { x, baseline, line }).collect();
            self.strip(Strip { height: above + scale.leading + below, marks, ..model.clone() });
        }
        begin
    }
}

/// Lines with their left edges: at the left of the column, or so that figures end at its right.
fn aligned(x: f32, width: f32, lines: Vec<Line>, numeric: bool) -> Cell {
    let edge = |line: &Line| if numeric { x + width - line.width() } else { x };
    lines.into_iter().map(|line| (edge(&line), line)).collect()
}

/// The baseline of a line, counted from 0, below the top of the first.
#[expect(clippy::cast_precision_loss, reason = "lines of one cell")]
fn beneath(number: usize, scale: Scale) -> f32 {
    number as f32 * scale.leading + look::baseline(scale)
}

fn line_across(y: f32, height: f32, colour: look::Colour) -> Mark {
    Mark::Bar { x: look::SIDE, y, width: look::MEASURE, height, colour }
}
