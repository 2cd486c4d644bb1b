//! What is known of one year.

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use crate::{Holiday, Moved};

/// Holidays and moved days of one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearTable {
    /// The year, Gregorian.
    pub year: i16,
    /// Whether the days moved in this year are known. When not, every result that touches the year is provisional.
    pub complete: bool,
    /// Saturday and Sunday off, the week of state bodies; `false` for a six-day week with Sunday off.
    pub five_day_week: bool,
    /// Holidays, in any order, each once.
    pub holidays: Vec<Holiday>,
    /// Days moved by the labour authority.
    pub moved: Vec<Moved>,
}

impl YearTable {
    /// A complete year of five-day weeks without any holiday.
    #[must_use]
    pub const fn new(year: i16) -> Self {
        Self { year, complete: true, five_day_week: true, holidays: Vec::new(), moved: Vec::new() }
    }

    /// Whether `date` is off in every week of this year (Labour Code, Art. 84).
    pub(crate) fn weekly_off(&self, date: Date) -> bool {
        match date.weekday() {
            Weekday::Sunday => true,
            Weekday::Saturday => self.five_day_week,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_six_day_week_works_on_saturday() {
        let mut year = YearTable::new(2026);
        assert!(year.weekly_off(date(2026, 12, 12)));
        year.five_day_week = false;
        assert!(!year.weekly_off(date(2026, 12, 12)));
        assert!(year.weekly_off(date(2026, 12, 13)));
    }
}
