//! The last day of a term.

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::Serialize;

use crate::counting::Counting;
use crate::{Calendar, Doubt, Ending, Term, Uncounted, Unit};

/// The last day of a term and what it stands on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Deadline {
    /// The last day.
    pub date: Date,
    /// Why it may change, in order and each once.
    pub doubts: Vec<Doubt>,
}

impl Deadline {
    /// Whether the date may change.
    #[must_use]
    pub fn is_provisional(&self) -> bool {
        !self.doubts.is_empty()
    }
}

impl Calendar {
    /// The last day of a `term` that runs from an event on `event`; that day is not counted.
    ///
    /// # Errors
    /// [`Uncounted::NoData`] when a day has to be told whose year has no table (a term that ends to the day tells
    /// none), [`Uncounted::TooFar`] when it ends beyond the year 9999.
    pub fn add(&self, event: Date, term: Term) -> Result<Deadline, Uncounted> {
        let count = i64::from(term.count);
        let length = match term.unit {
            Unit::WorkingDay => return self.add_working(event, term.count),
            Unit::CalendarDay => Span::new().try_days(count),
            Unit::Month => Span::new().try_months(count),
            Unit::Year => Span::new().try_years(count),
        };
        let last =
            length.and_then(|span| event.checked_add(span)).map_err(|_| Uncounted::TooFar)?;
        match term.ending {
            Ending::SameDay => Ok(Deadline { date: last, doubts: Vec::new() }),
            Ending::NextWorkingDay => self.first_working(last, Counting::new(self)),
        }
    }

    fn add_working(&self, event: Date, count: u32) -> Result<Deadline, Uncounted> {
        let mut counting = Counting::new(self);
        let mut last = event;
        for _ in 0..count {
            loop {
                last = following(last)?;
                if counting.is_working(last)? {
                    break;
                }
            }
        }
        if count == 0 {
            return self.first_working(event, counting);
        }
        Ok(Deadline { date: last, doubts: counting.doubts() })
    }

    fn first_working(&self, from: Date, mut counting: Counting<'_>) -> Result<Deadline, Uncounted> {
        let mut day = from;
        while !counting.is_working(day)? {
            day = following(day)?;
        }
        Ok(Deadline { date: day, doubts: counting.doubts() })
    }
}

fn following(day: Date) -> Result<Date, Uncounted> {
    day.checked_add(1.day()).map_err(|_| Uncounted::TooFar)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::YearTable;

    #[test]
    fn a_term_to_the_day_needs_no_table_and_a_term_of_procedure_does() {
        let calendar = Calendar::new(vec![YearTable::new(2026)]).expect("an ordinary year");
        let stay = calendar
            .add(date(2026, 12, 20), Term::calendar(30).to_the_day())
            .expect("no day is told");
        assert_eq!(stay, Deadline { date: date(2027, 1, 19), doubts: vec![] });
        let error =
            calendar.add(date(2026, 12, 20), Term::calendar(30)).expect_err("2027 has no table");
        assert_eq!(
            error,
            Uncounted::NoData(crate::NoData { year: 2027, known: Some((2026, 2026)) })
        );
    }

    #[test]
    fn months_and_years_end_on_the_day_of_the_same_number_or_the_last_of_the_month() {
        let calendar = Calendar::new(vec![]).expect("no tables at all");
        let end =
            |from, term: Term| calendar.add(from, term.to_the_day()).expect("no day is told").date;
        assert_eq!(end(date(2026, 1, 31), Term::months(1)), date(2026, 2, 28));
        assert_eq!(end(date(2024, 2, 29), Term::years(1)), date(2025, 2, 28));
        assert_eq!(end(date(2026, 11, 23), Term::months(3)), date(2027, 2, 23));
    }

    #[test]
    fn a_term_without_days_ends_on_the_event_or_the_next_working_day() {
        let calendar = Calendar::new(vec![YearTable::new(2026)]).expect("an ordinary year");
        let end = |from| calendar.add(from, Term::working(0)).expect("2026 has a table").date;
        assert_eq!(end(date(2026, 6, 5)), date(2026, 6, 5), "a Friday");
        assert_eq!(end(date(2026, 6, 6)), date(2026, 6, 8), "a Saturday");
    }

    #[test]
    fn a_term_beyond_the_last_year_is_an_error() {
        let calendar = Calendar::new(vec![]).expect("no tables at all");
        let end = calendar.add(date(2026, 1, 1), Term::years(9000).to_the_day());
        assert_eq!(end, Err(Uncounted::TooFar));
        let end = calendar.add(date(2026, 1, 1), Term::calendar(u32::MAX).to_the_day());
        assert_eq!(end, Err(Uncounted::TooFar));
    }
}
