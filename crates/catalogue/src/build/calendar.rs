//! Rows of the working-day calendar.

use calendar::{Calendar, Holiday, Moved, Standing};

use super::{Build, Outer, source::support};
use crate::{
    at::year_tables,
    model::{ConflictClaim, HolidayRow, MovedRow, YearRow},
    read::Row,
    shape::FileKind,
};

impl Build<'_> {
    pub(super) fn calendar(&mut self) -> (Vec<YearRow>, Vec<HolidayRow>, Vec<MovedRow>) {
        let years: Vec<YearRow> = self
            .rows_of(FileKind::Calendar, "year")
            .into_iter()
            .filter_map(|(row, outer)| self.year(row, outer))
            .collect();
        let mut holidays = Vec::new();
        for (row, outer) in self.rows_of(FileKind::Calendar, "holiday") {
            self.has_year(row, "date", &years);
            holidays.extend(self.holiday(row, outer));
        }
        let mut moved = Vec::new();
        for (row, outer) in self.rows_of(FileKind::Calendar, "moved") {
            self.has_year(row, "off", &years);
            moved.extend(self.moved(row, outer));
        }
        self.calendar_problems(&years, &holidays, &moved);
        (years, holidays, moved)
    }

    fn year(&mut self, row: &Row, outer: Outer) -> Option<YearRow> {
        let basis = self.basis(row, outer);
        Some(YearRow {
            year: i16::try_from(row.integer("year")?).ok()?,
            complete: row.flag("complete"),
            five_day_week: !row.has("five_day_week") || row.flag("five_day_week"),
            support: support(row.text("support")),
            basis,
        })
    }

    /// A day of a year that has no row would be lost.
    fn has_year(&mut self, row: &Row, key: &str, years: &[YearRow]) {
        if let Some(date) = row.date(key)
            && !years.iter().any(|year| year.year == date.year())
        {
            self.report
                .error(row.place_of(key), format!("the year {} has no [[year]]", date.year()));
        }
    }

    fn holiday(&mut self, row: &Row, outer: Outer) -> Option<HolidayRow> {
        let basis = self.basis(row, outer);
        let claims: Vec<ConflictClaim> = row
            .rows("claims")
            .iter()
            .map(|claim| ConflictClaim { text: claim.texts("says"), cite: self.cite(claim) })
            .collect();
        let standing = match row.text("standing") {
            "estimate" => Standing::Estimate,
            "contested" => Standing::Contested,
            _ => Standing::Settled,
        };
        if (standing == Standing::Contested) != (claims.len() >= 2) {
            self.report
                .error(row.place(), "a contested holiday, and no other, has `claims`, two at least")
                .help("write what each side says, with its passages");
        }
        let holiday = Holiday {
            date: row.date("date")?,
            name: row.texts("name"),
            shifts: !row.has("shifts") || row.flag("shifts"),
            standing,
        };
        Some(HolidayRow { holiday, claims, support: support(row.text("support")), basis })
    }

    fn moved(&mut self, row: &Row, outer: Outer) -> Option<MovedRow> {
        let basis = self.basis(row, outer);
        let moved = Moved { off: row.date("off")?, worked: row.date("worked")? };
        Some(MovedRow { moved, support: support(row.text("support")), basis })
    }

    /// What the calendar itself finds wrong with the rows that are known today.
    fn calendar_problems(
        &mut self,
        years: &[YearRow],
        holidays: &[HolidayRow],
        moved: &[MovedRow],
    ) {
        let Some(newest) = self.newest else { return };
        let tables = year_tables(years, holidays, moved, newest);
        let Err(problems) = Calendar::new(tables) else { return };
        let place = self
            .files
            .iter()
            .find(|file| file.kind == FileKind::Calendar)
            .and_then(|file| file.rows.first().map(Row::place));
        for problem in problems {
            if let Some(place) = place.clone() {
                self.report.error(place, problem.to_string());
            }
        }
    }
}
