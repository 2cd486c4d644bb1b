//! Routes side by side: columns where the terminal is wide enough for them, else one below the other. Sources are
//! numbered and stand at the end.

use catalogue::Passage;
use navigator::{
    compare::{Cell, Comparison, State, Stated, Topic},
    plan::Row,
};

use crate::{
    context::Context,
    page::{Look, Page, Piece},
};

/// Columns narrower than this are worse than none.
const NARROWEST: usize = 24;
/// Between two columns.
const GAP: usize = 2;

/// The page of a comparison.
pub(crate) fn page(context: &Context<'_>, comparison: &Comparison<'_>) -> String {
    let mut page = Page::new(context.width);
    page.title(&context.word("compare-title"));
    page.blank();
    let count = comparison.routes.len().max(1);
    let width = (context.width + GAP) / count;
    let columns = width >= NARROWEST + GAP;
    let mut notes = Notes::default();
    let names: Vec<Vec<String>> = comparison
        .routes
        .iter()
        .map(|route| vec![context.text(&route.name).to_owned(), format!("({})", route.id)])
        .collect();
    if columns {
        side_by_side(&mut page, &names, width, Look::Label);
    }
    for line in &comparison.rows {
        if line.topic == Topic::Outcome && line.cells.iter().all(|cell| cell.values.is_empty()) {
            continue;
        }
        page.heading(&context.tell().topic(line.topic));
        let cells: Vec<Vec<String>> =
            line.cells.iter().map(|cell| lines(context, cell, &mut notes)).collect();
        if columns {
            side_by_side(&mut page, &cells, width, Look::Plain);
        } else {
            for (name, cell) in names.iter().zip(&cells) {
                page.rich(2, 4, &[Piece::new(Look::Label, &*name[0])]);
                cell.iter().for_each(|line| page.item(4, "–", line));
            }
        }
    }
    page.heading(&context.word("compare-sources"));
    for (note, at) in notes.passages.iter().zip(1..) {
        page.rich(
            2,
            6,
            &[Piece::new(Look::Quiet, format!("[{at}] {}", context.tell().citation(note)))],
        );
    }
    if comparison.rows.iter().all(|line| {
        line.topic != Topic::Outcome || line.cells.iter().all(|cell| cell.values.is_empty())
    }) {
        page.blank();
        let ids: Vec<&str> = comparison.routes.iter().map(|route| route.id.as_str()).collect();
        let command = context.command(&format!("compare {} --profile my.toml", ids.join(" ")));
        page.paragraph(0, &context.say("compare-no-profile", &[("command", command.into())]));
    }
    context.footer(&mut page);
    page.finish()
}

/// Cells wrapped each in its own column.
fn side_by_side(page: &mut Page, cells: &[Vec<String>], width: usize, look: Look) {
    let inner = width - GAP;
    let wrapped: Vec<Vec<String>> = cells
        .iter()
        .map(|lines| {
            let mut column = Page::new(inner);
            lines.iter().for_each(|line| column.rich(0, 2, &[Piece::plain(line.as_str())]));
            column.finish().lines().map(str::to_owned).collect()
        })
        .collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
    for at in 0..height {
        let mut line = String::new();
        for column in &wrapped {
            let cell = column.get(at).map_or("", String::as_str);
            let padding = width.saturating_sub(cell.chars().count());
            line.push_str(&Piece::new(look, cell).painted(cell));
            line.push_str(&" ".repeat(padding));
        }
        page.raw(line.trim_end());
        page.raw("\n");
    }
}

/// Passages numbered in the order in which they are first cited.
#[derive(Default)]
struct Notes<'c> {
    passages: Vec<&'c Passage>,
}

impl<'c> Notes<'c> {
    /// ` [1, 3]`.
    fn mark(&mut self, cite: &[Row<'c, Passage>]) -> String {
        let mut numbers: Vec<usize> = Vec::new();
        for Row(passage) in cite {
            let same = |other: &&Passage| {
                other.source == passage.source && other.locator == passage.locator
            };
            let at = self.passages.iter().position(same).unwrap_or_else(|| {
                self.passages.push(passage);
                self.passages.len() - 1
            });
            if !numbers.contains(&(at + 1)) {
                numbers.push(at + 1);
            }
        }
        if numbers.is_empty() {
            return String::new();
        }
        let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        format!(" [{}]", numbers.join(",\u{a0}"))
    }
}

fn lines<'c>(context: &Context<'_>, cell: &Cell<'c>, notes: &mut Notes<'c>) -> Vec<String> {
    let tell = context.tell();
    let mut lines: Vec<String> =
        cell.values.iter().flat_map(|stated| said(context, stated, notes)).collect();
    if cell.state == State::NotStated && cell.silences.is_empty() {
        lines.push(context.word("compare-nothing"));
    }
    for silence in &cell.silences {
        lines.push(format!("? {}: {}", tell.silent(silence.about), context.text(&silence.text)));
    }
    for conflict in &cell.conflicts {
        lines.push(format!(
            "≠ {}: {}",
            context.word("common-disagree"),
            context.text(&conflict.text)
        ));
        for claim in &conflict.claims {
            lines.push(format!("– {}", context.text(&claim.text)));
        }
    }
    lines
}

fn said<'c>(context: &Context<'_>, stated: &Stated<'c>, notes: &mut Notes<'c>) -> Option<String> {
    let told = context.tell().stated(stated)?;
    // Of the papers only their number is told here: the list of places would be longer than the cell.
    let mark = match stated {
        Stated::Papers { .. } => String::new(),
        _ => notes.mark(told.cite),
    };
    let sign = match stated {
        Stated::Outcome { outcome } => crate::show::outcome::mark(*outcome).1,
        Stated::Criterion { .. } | Stated::Grant { .. } | Stated::Fee { .. } => "•",
        Stated::LeadsTo { .. } => "→",
        _ => return Some(format!("{}{mark}", told.text)),
    };
    Some(format!("{sign} {}{mark}", told.text))
}
