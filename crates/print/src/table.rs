//! A table: columns with a heading and a share of the width, and rows of cells.

use thiserror::Error;

use crate::Text;

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub(crate) title: Text,
    pub(crate) share: u16,
    pub(crate) numeric: bool,
}

impl Column {
    /// A column with its heading and its share of the width: columns of 2 and 1 take two thirds and one third.
    /// A share of 0 counts as 1.
    #[must_use]
    pub fn new(title: impl Into<Text>, share: u16) -> Self {
        Self { title: title.into(), share: share.max(1), numeric: false }
    }

    /// Sets the cells to the right, as figures are.
    #[must_use]
    pub const fn numeric(mut self) -> Self {
        self.numeric = true;
        self
    }
}

/// A table whose heading row is repeated on each page. A cell holds a text of any length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Vec<Text>>,
    pub(crate) headed: bool,
}

/// A row or a set of columns that makes no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum InvalidTable {
    /// There are no columns, or more than ten, which no A4 page can hold legibly.
    #[error("a table has 1 to 10 columns, not {0}")]
    Columns(usize),
    /// A row has more or fewer cells than there are columns.
    #[error("the row has {cells} cells for {columns} columns")]
    Row {
        /// Cells in the row.
        cells: usize,
        /// Columns of the table.
        columns: usize,
    },
}

impl Table {
    /// The most columns that a page can hold.
    pub const COLUMNS: usize = 10;

    /// A table without rows.
    ///
    /// # Errors
    /// [`InvalidTable::Columns`] unless there are 1 to [`Table::COLUMNS`].
    pub fn new(columns: impl IntoIterator<Item = Column>) -> Result<Self, InvalidTable> {
        let columns: Vec<_> = columns.into_iter().collect();
        if columns.is_empty() || columns.len() > Self::COLUMNS {
            return Err(InvalidTable::Columns(columns.len()));
        }
        Ok(Self { columns, rows: Vec::new(), headed: false })
    }

    /// Makes the first cell of each row the heading of the row: strong, and tagged so.
    #[must_use]
    pub fn headed_rows(mut self) -> Self {
        self.headed = true;
        self
    }

    /// Adds a row.
    ///
    /// # Errors
    /// [`InvalidTable::Row`] unless there is one cell a column.
    pub fn row<T: Into<Text>>(
        &mut self,
        cells: impl IntoIterator<Item = T>,
    ) -> Result<&mut Self, InvalidTable> {
        let cells: Vec<Text> = cells.into_iter().map(Into::into).collect();
        if cells.len() != self.columns.len() {
            return Err(InvalidTable::Row { cells: cells.len(), columns: self.columns.len() });
        }
        self.rows.push(cells);
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_a_cell_a_column() {
        assert_eq!(Table::new([]), Err(InvalidTable::Columns(0)));
        let eleven = (0..11).map(|number| Column::new(number.to_string(), 1));
        assert_eq!(Table::new(eleven), Err(InvalidTable::Columns(11)));
        let mut table =
            Table::new([Column::new("a", 0), Column::new("b", 2)]).expect("two columns");
        assert_eq!(table.columns[0].share, 1);
        assert!(table.row(["1", "2"]).is_ok());
        assert_eq!(table.row(["1"]).map(|_| ()), Err(InvalidTable::Row { cells: 1, columns: 2 }));
    }
}
