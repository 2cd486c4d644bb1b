//! Counting agrees with adding.

use calendar::{Doubt, Term};
use jiff::civil::date;
use proptest::prelude::*;

use crate::deadline::dates;
use crate::kazakhstan;

#[test]
fn the_days_of_december_2026() {
    let month = kazakhstan::calendar()
        .between(date(2026, 11, 30), date(2026, 12, 31))
        .expect("2026 has a table");
    assert_eq!((month.calendar, month.working, month.doubts), (31, 22, vec![]));
}

#[test]
fn a_count_over_a_contested_day_says_so() {
    let days = kazakhstan::calendar()
        .between(date(2026, 8, 28), date(2026, 8, 31))
        .expect("2026 has a table");
    assert_eq!((days.calendar, days.working), (3, 1));
    assert_eq!(
        days.doubts,
        [Doubt::Contested { day: date(2026, 8, 31), holiday: date(2026, 8, 30) }]
    );
}

proptest! {
    #[test]
    fn as_many_working_days_are_counted_as_were_added(from in dates(), count in 1..=100_u32) {
        let calendar = kazakhstan::calendar();
        let deadline = calendar.add(from, Term::working(count)).expect("the year has a table");
        let between = calendar.between(from, deadline.date).expect("the year has a table");
        prop_assert_eq!(between.working, count);
        prop_assert_eq!(between.doubts, deadline.doubts);
    }

    #[test]
    fn as_many_calendar_days_are_counted_as_were_added(from in dates(), count in 0..=100_u32) {
        let calendar = kazakhstan::calendar();
        let deadline = calendar.add(from, Term::calendar(count).to_the_day()).expect("no day is told");
        let between = calendar.between(from, deadline.date).expect("the year has a table");
        prop_assert_eq!(between.calendar, count);
        prop_assert!(between.working <= between.calendar);
    }
}
