//! When a paper is to be obtained, counted back from the latest day on which it is handed in.

use std::time::Duration;

use calendar::{Calendar, Term};
use catalogue::{DayKind, Document};
use serde::Serialize;
use terms::Date;

/// The days between which a paper is to be issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Window {
    /// An earlier one is too old when it is handed in; absent if no source limits its age.
    pub issued_not_before: Option<Date>,
    /// The day on which it is handed in at the latest.
    pub issued_not_after: Date,
    /// One issued on this day or later is still good on the latest day of the decision; absent if no source limits its
    /// age or that day is not known. It may lie after the day on which the paper is handed in.
    pub lasts_from: Option<Date>,
    /// The last day to ask for it; absent if no source says how long it takes, or the days cannot be counted.
    pub ask_by: Option<Date>,
    /// That day is earlier than the day the plan begins: it cannot be had in time.
    pub is_too_late: bool,
}

impl Window {
    /// For a paper that is handed in on `handed_in` and looked at until `decision`, in a plan that begins on `start`.
    pub(super) fn of(
        document: &Document,
        handed_in: Date,
        decision: Option<Date>,
        start: Date,
        calendar: &Calendar,
    ) -> Self {
        let issued_not_before = document.valid_days.and_then(|days| back(handed_in, days));
        let lasts_from =
            document.valid_days.zip(decision).and_then(|(days, decision)| back(decision, days));
        let ask_by = document.prepare.as_ref().and_then(|prepare| {
            let term = match prepare.kind {
                DayKind::Working => Term::working(prepare.days),
                DayKind::Calendar => Term::calendar(prepare.days),
            };
            last_start(calendar, term, handed_in)
        });
        let is_too_late = ask_by.is_some_and(|day| day < start);
        Self { issued_not_before, issued_not_after: handed_in, lasts_from, ask_by, is_too_late }
    }
}

/// That many days earlier.
pub(super) fn back(day: Date, days: u32) -> Option<Date> {
    day.checked_sub(Duration::from_secs(u64::from(days) * SECONDS_OF_DAY)).ok()
}

const SECONDS_OF_DAY: u64 = 24 * 60 * 60;

/// The last day from which `term` ends on `end` or before.
fn last_start(calendar: &Calendar, term: Term, end: Date) -> Option<Date> {
    // A run of days off is far shorter than a year: a term that has not ended by then never does.
    let longest = term.count.checked_mul(2)?.checked_add(366)?;
    let first = back(end, longest)?;
    let mut day = end;
    while day >= first {
        if calendar.add(day, term).ok()?.date <= end {
            return Some(day);
        }
        day = day.yesterday().ok()?;
    }
    None
}

#[cfg(test)]
mod tests {
    use calendar::YearTable;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_last_day_to_ask_is_the_last_from_which_the_term_ends_in_time() {
        let calendar = Calendar::new(vec![YearTable::new(2026)]).expect("an ordinary year");
        let last = |term, end| last_start(&calendar, term, end).expect("within the year");
        assert_eq!(last(Term::working(3), date(2026, 11, 27)), date(2026, 11, 24));
        assert_eq!(
            last(Term::working(1), date(2026, 11, 22)),
            date(2026, 11, 19),
            "Sunday: done on Friday"
        );
        assert_eq!(last(Term::calendar(7), date(2026, 11, 27)), date(2026, 11, 20));
    }
}
