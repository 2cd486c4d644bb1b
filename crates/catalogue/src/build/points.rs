//! Tables of points.

use super::{Build, Outer, condition::Site};
use crate::{
    model::{Points, PointsEdition, PointsPart, PointsRow},
    read::{Data, Row},
    shape::FileKind,
};

impl Build<'_> {
    /// The names alone: facts may speak of points, and points of facts.
    pub(super) fn points_names(&mut self) {
        for (row, _) in self.rows_of(FileKind::Points, "points") {
            let Some(id) = row.maybe_text("id") else { continue };
            if self.vocabulary.points_table(id).is_none() {
                self.vocabulary.points.push(id.to_owned());
            }
        }
    }

    /// The tables, each with its editions, as `vocabulary.points` counts them.
    pub(super) fn points(&mut self) -> Vec<Points> {
        let mut tables: Vec<Points> = self
            .vocabulary
            .points
            .iter()
            .map(|id| Points { id: id.clone(), editions: Vec::new() })
            .collect();
        for (row, outer) in self.rows_of(FileKind::Points, "points") {
            let Some(table) = self.vocabulary.points_table(row.text("id")) else { continue };
            let edition = self.points_edition(row, outer);
            tables[usize::from(table.0)].editions.push(edition);
        }
        tables
    }

    fn points_edition(&mut self, row: &Row, outer: Outer) -> PointsEdition {
        let basis = self.basis(row, outer);
        let parts = row
            .rows("part")
            .iter()
            .filter_map(|part| self.part(part, basis.validity.into()))
            .collect();
        PointsEdition {
            name: row.texts("name"),
            minimum: row.integer("minimum"),
            formula: row.maybe_texts("formula"),
            note: row.maybe_texts("note"),
            parts,
            basis,
        }
    }

    fn part(&mut self, row: &Row, outer: Outer) -> Option<PointsPart> {
        let basis = self.basis(row, outer);
        let factor = row.flag("factor");
        let when = self.condition(row, "when", Site::Points);
        let rows: Vec<PointsRow> =
            row.rows("row").iter().filter_map(|row| self.points_row(row)).collect();
        let (lower, upper) = match row.value("range").map(|value| &value.data) {
            Some(Data::Range(low, high)) => {
                if !factor && (low % 1000 != 0 || high % 1000 != 0) {
                    self.report.error(row.place_of("range"), "points are whole numbers");
                }
                if factor { (*low, *high) } else { (low / 1000, high / 1000) }
            }
            // No row may fit, and then the part gives nothing.
            _ => (
                rows.iter().map(|row| row.points).min().unwrap_or(0).min(0),
                rows.iter().map(|row| row.points).max().unwrap_or(0).max(0),
            ),
        };
        if factor && row.has("row") {
            self.report.error(row.place_of("row"), "a factor is given by its range");
        }
        Some(PointsPart {
            id: row.maybe_text("id")?.to_owned(),
            name: row.texts("name"),
            lower,
            upper,
            factor,
            when,
            rows,
            note: row.maybe_texts("note"),
            basis,
        })
    }

    fn points_row(&mut self, row: &Row) -> Option<PointsRow> {
        let cite = self.cite(row);
        Some(PointsRow {
            when: self.condition(row, "when", Site::Points)?,
            points: row.integer("points")?,
            cite,
        })
    }
}
