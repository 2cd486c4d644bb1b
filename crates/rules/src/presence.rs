//! Days present in the country within a window: "90 days in any 180", "183 days in 12 months".
//!
//! The first and the last day of a stay both count as days of presence, and a day in two overlapping stays counts once.
//! The acts read set the limits but not the counting of the border days, so both are counted: the stricter reading for
//! the traveller.

use jiff::{Span, civil::Date};

use crate::typed::Window;

/// Days of `stays` in the window that ends on `last`, that day included.
pub(crate) fn days_within(stays: &[(Date, Date)], window: Window, last: Date) -> i64 {
    count(stays, first_day(window, last), last)
}

/// The greatest number of days in any such window that ends not later than `today`.
pub(crate) fn days_within_any(stays: &[(Date, Date)], window: Window, today: Date) -> i64 {
    // The count can only peak when a window ends with the end of a stay, or on the day the counting stops.
    let ends = stays.iter().map(|(_, end)| (*end).min(today)).chain([today]);
    ends.map(|last| days_within(stays, window, last)).max().unwrap_or(0)
}

fn first_day(window: Window, last: Date) -> Date {
    let back = match window {
        Window::Days(days) => Span::new().try_days(days - 1),
        // Twelve months that end on 23 November begin on 24 November of the year before.
        Window::Months(months) => Span::new().try_months(months),
    };
    let start = back.and_then(|back| last.checked_sub(back)).unwrap_or(Date::MIN);
    match window {
        Window::Days(_) => start,
        Window::Months(_) => start.tomorrow().unwrap_or(Date::MAX),
    }
}

fn count(stays: &[(Date, Date)], first: Date, last: Date) -> i64 {
    let mut clipped: Vec<(Date, Date)> = stays
        .iter()
        .map(|(from, until)| ((*from).max(first), (*until).min(last)))
        .filter(|(from, until)| from <= until)
        .collect();
    clipped.sort_unstable();
    let mut days = 0;
    let mut counted_until: Option<Date> = None;
    for (from, until) in clipped {
        let from =
            counted_until.map_or(from, |counted| from.max(counted.tomorrow().unwrap_or(Date::MAX)));
        if from <= until {
            days += i64::from((until - from).get_days()) + 1;
            counted_until = Some(until);
        }
    }
    days
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn both_border_days_count_and_overlaps_count_once() {
        let stays = [(date(2026, 1, 1), date(2026, 1, 10)), (date(2026, 1, 5), date(2026, 1, 12))];
        assert_eq!(days_within(&stays, Window::Days(180), date(2026, 2, 1)), 12);
    }

    #[test]
    fn a_window_includes_its_last_day_and_no_day_before_its_first() {
        let stays = [(date(2026, 1, 1), date(2026, 1, 1))];
        assert_eq!(days_within(&stays, Window::Days(180), date(2026, 6, 29)), 1, "day 180");
        assert_eq!(days_within(&stays, Window::Days(180), date(2026, 6, 30)), 0, "day 181");
        assert_eq!(days_within(&stays, Window::Months(12), date(2026, 12, 31)), 1);
        assert_eq!(days_within(&stays, Window::Months(12), date(2027, 1, 1)), 0);
    }

    #[test]
    fn the_fullest_window_is_found_and_the_future_is_not_counted() {
        let stays =
            [(date(2025, 1, 1), date(2025, 3, 31)), (date(2026, 11, 1), date(2026, 12, 31))];
        assert_eq!(days_within_any(&stays, Window::Days(180), date(2026, 11, 24)), 90);
        assert_eq!(days_within(&stays, Window::Days(180), date(2026, 11, 24)), 24);
    }
}
