//! Days between two dates, counted as terms are: the first date is not counted, the second is.

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::Serialize;

use crate::counting::Counting;
use crate::{Calendar, Doubt, Uncounted};

/// How many days lie between two dates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Between {
    /// Days of any kind.
    pub calendar: u32,
    /// Days that are worked.
    pub working: u32,
    /// Why the working days may change, in order and each once.
    pub doubts: Vec<Doubt>,
}

impl Calendar {
    /// The days after `from` up to and with `until`.
    ///
    /// # Errors
    /// [`Uncounted::Reversed`] when `until` is earlier, [`Uncounted::NoData`] when one of the days is of a year without
    /// a table.
    pub fn between(&self, from: Date, until: Date) -> Result<Between, Uncounted> {
        if until < from {
            return Err(Uncounted::Reversed { from, until });
        }
        let mut counting = Counting::new(self);
        let (mut calendar, mut working) = (0, 0);
        let first = from.checked_add(1.day()).map_err(|_| Uncounted::TooFar)?;
        for day in first.series(Span::new().days(1)).take_while(|day| *day <= until) {
            calendar += 1;
            working += u32::from(counting.is_working(day)?);
        }
        Ok(Between { calendar, working, doubts: counting.doubts() })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::YearTable;

    #[test]
    fn the_first_day_is_not_counted_and_the_last_is() {
        let calendar = Calendar::new(vec![YearTable::new(2026)]).expect("an ordinary year");
        let week = calendar.between(date(2026, 6, 5), date(2026, 6, 12)).expect("2026 has a table");
        assert_eq!(week, Between { calendar: 7, working: 5, doubts: vec![] });
        let none = calendar.between(date(2026, 6, 5), date(2026, 6, 5)).expect("no day is told");
        assert_eq!(none, Between { calendar: 0, working: 0, doubts: vec![] });
    }

    #[test]
    fn dates_in_the_wrong_order_are_an_error() {
        let calendar = Calendar::new(vec![YearTable::new(2026)]).expect("an ordinary year");
        let (from, until) = (date(2026, 6, 5), date(2026, 6, 4));
        assert_eq!(calendar.between(from, until), Err(Uncounted::Reversed { from, until }));
    }
}
