//! `qonys catalogue coverage`: what the rows of each route rest on, and how old the readings are.

use catalogue::{Counts, Ground};
use serde_json::{Value, json};
use speech::number;

use crate::{
    context::Context,
    error::AppError,
    page::{Look, Page, Piece, Table},
};

/// The grounds in the order of columns, each with the word for it.
const GROUNDS: [(Ground, &str); 5] = [
    (Ground::Act, "act"),
    (Ground::Portal, "portal"),
    (Ground::Reported, "reported"),
    (Ground::Conflicting, "conflicting"),
    (Ground::Silent, "silent"),
];

pub(super) fn run(context: &Context<'_>) -> Result<String, AppError> {
    let coverage = context.at()?.coverage();
    if context.is_json {
        let mut value = json!(coverage);
        value["shares"] = shares(coverage.rows);
        for (told, route) in
            value["routes"].as_array_mut().into_iter().flatten().zip(&coverage.routes)
        {
            told["shares"] = shares(route.rows);
        }
        return Ok(context.json_told("coverage", value));
    }
    let mut page = Page::new(context.width);
    page.title(&context.word("catalogue-coverage-title"));
    page.blank();
    page.paragraph(0, &context.word("catalogue-coverage-about"));
    page.blank();
    let mut lines = vec![head(context)];
    lines.extend(coverage.routes.iter().map(|route| {
        line(context, route.rows, route.oldest_days, route.stale, Look::Typed, route.route)
    }));
    let total = context.word("catalogue-coverage-total");
    lines.push(line(
        context,
        coverage.rows,
        coverage.oldest_days,
        coverage.stale,
        Look::Label,
        &total,
    ));
    aligned(&lines).write(&mut page, 0);
    page.blank();
    let stale: Vec<&str> = coverage
        .readings
        .iter()
        .filter(|reading| reading.stale)
        .map(|reading| reading.key)
        .collect();
    if !stale.is_empty() {
        let count = stale.len();
        page.paragraph(
            0,
            &context.say(
                "catalogue-coverage-stale",
                &[("count", count.into()), ("names", stale.join(", ").into())],
            ),
        );
    }
    context.footer(&mut page);
    Ok(page.finish())
}

/// Shares in tenths of a percent.
fn shares(rows: Counts) -> Value {
    GROUNDS.iter().map(|(ground, word)| ((*word).to_owned(), json!(rows.share(*ground)))).collect()
}

/// Cells of figures, and the last one with its look.
struct Row {
    cells: Vec<String>,
    last: Piece,
}

fn head(context: &Context<'_>) -> Row {
    let column = |name: &str| context.word(&format!("catalogue-coverage-{name}"));
    let mut cells: Vec<String> = GROUNDS.iter().map(|(_, word)| column(word)).collect();
    cells.extend(["rows", "age", "outdated"].map(column));
    Row { cells, last: Piece::new(Look::Label, column("route")) }
}

fn line(
    context: &Context<'_>,
    rows: Counts,
    oldest: Option<i32>,
    stale: usize,
    look: Look,
    name: &str,
) -> Row {
    let language = context.language();
    let mut cells: Vec<String> = GROUNDS
        .iter()
        .map(|(ground, _)| match rows.of(*ground) {
            0 => "–".to_owned(),
            _ => number::percent(i64::from(rows.share(*ground)), 1, language),
        })
        .collect();
    cells.push(number::integer(i64::from(rows.total()), language));
    cells.push(
        oldest.map_or_else(|| "–".to_owned(), |days| number::integer(i64::from(days), language)),
    );
    cells.push(if stale == 0 { "–".to_owned() } else { stale.to_string() });
    Row { cells, last: Piece::new(look, name) }
}

/// Figures stand to the right of their columns.
fn aligned(rows: &[Row]) -> Table {
    let width =
        |column: usize| rows.iter().map(|row| row.cells[column].chars().count()).max().unwrap_or(0);
    let columns = rows.first().map_or(0, |row| row.cells.len());
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut table = Table::default();
    for row in rows {
        let cells = row.cells.iter().zip(&widths).map(|(cell, width)| {
            let padding = width - cell.chars().count();
            Piece::plain(format!("{}{cell}", "\u{a0}".repeat(padding)))
        });
        table.row(cells.chain([row.last.clone()]));
    }
    table
}
