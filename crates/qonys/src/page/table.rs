//! Rows in aligned columns; the last column takes the rest of the line and wraps.

use super::{Page, Piece};

/// Rows in aligned columns.
#[derive(Debug, Default)]
pub(crate) struct Table {
    rows: Vec<Vec<Piece>>,
}

/// Between two columns.
const GAP: usize = 2;

impl Table {
    /// Adds a row; every row has the same number of cells.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = Piece>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Writes the rows. If the columns before the last one leave it too little room, it goes below them.
    pub(crate) fn write(&self, page: &mut Page, indent: usize) {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0).saturating_sub(1);
        let widths: Vec<usize> = (0..columns)
            .map(|column| {
                self.rows
                    .iter()
                    .filter_map(|row| row.get(column))
                    .map(Piece::width)
                    .max()
                    .unwrap_or(0)
            })
            .collect();
        let hang = indent + widths.iter().map(|width| width + GAP).sum::<usize>();
        let stacked = hang + 24 > page.width();
        for row in &self.rows {
            let Some((last, first)) = row.split_last() else { continue };
            let mut pieces: Vec<Piece> = Vec::new();
            for (cell, width) in first.iter().zip(&widths) {
                pieces.push(cell.clone());
                // No-break spaces, so that the columns stay where they are.
                let padding = if stacked { 1 } else { width - cell.width() + GAP };
                pieces.push(Piece::plain("\u{a0}".repeat(padding)));
            }
            if stacked {
                page.rich(indent, indent + 2, &pieces);
                page.rich(indent + 2, indent + 2, std::slice::from_ref(last));
            } else {
                pieces.push(last.clone());
                page.rich(indent, hang, &pieces);
            }
        }
    }
}
