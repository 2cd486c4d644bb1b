//! Ends of terms: known dates, and laws that hold for all of them.

use calendar::{Doubt, Term, Uncounted};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;

use crate::kazakhstan;

fn end(from: Date, term: Term) -> Date {
    kazakhstan::calendar().add(from, term).expect("the year has a table").date
}

#[test]
fn independence_day_is_not_counted() {
    assert_eq!(end(date(2026, 12, 14), Term::working(1)), date(2026, 12, 15));
    assert_eq!(end(date(2026, 12, 14), Term::working(2)), date(2026, 12, 17));
    assert_eq!(end(date(2026, 12, 15), Term::working(1)), date(2026, 12, 17));
    assert_eq!(end(date(2026, 12, 16), Term::working(1)), date(2026, 12, 17));
    assert_eq!(
        end(date(2026, 12, 6), Term::calendar(10)),
        date(2026, 12, 17),
        "it would end on the 16th"
    );
    assert_eq!(end(date(2026, 12, 6), Term::calendar(10).to_the_day()), date(2026, 12, 16));
}

#[test]
fn a_term_over_new_year_skips_its_days_and_is_provisional() {
    // 31 December; then 1 and 2 January, the weekend, the 4th for the 2nd; the 7th is off.
    let deadline =
        kazakhstan::calendar().add(date(2026, 12, 30), Term::working(4)).expect("2027 has a table");
    assert_eq!(deadline.date, date(2027, 1, 8));
    assert_eq!(deadline.doubts, [Doubt::Incomplete { year: 2027 }]);
    assert!(deadline.is_provisional());
    let old =
        kazakhstan::calendar().add(date(2026, 12, 30), Term::working(1)).expect("2026 has a table");
    assert_eq!(old.date, date(2026, 12, 31));
    assert!(!old.is_provisional());
}

#[test]
fn a_sunday_worked_for_another_day_counts() {
    assert_eq!(end(date(2025, 1, 2), Term::working(1)), date(2025, 1, 5));
    assert_eq!(
        end(date(2025, 1, 2), Term::calendar(1)),
        date(2025, 1, 5),
        "the 3rd was given for it"
    );
}

#[test]
fn fifteen_working_days_of_an_administrative_procedure() {
    assert_eq!(end(date(2026, 11, 23), Term::working(15)), date(2026, 12, 14));
    assert_eq!(end(date(2026, 11, 27), Term::working(15)), date(2026, 12, 21));
}

#[test]
fn a_term_that_runs_over_a_contested_day_says_so() {
    let deadline =
        kazakhstan::calendar().add(date(2026, 8, 28), Term::working(2)).expect("2026 has a table");
    assert_eq!(deadline.date, date(2026, 9, 1));
    assert_eq!(
        deadline.doubts,
        [Doubt::Contested { day: date(2026, 8, 31), holiday: date(2026, 8, 30) }]
    );
}

#[test]
fn an_estimated_holiday_among_the_days_is_named() {
    let deadline =
        kazakhstan::calendar().add(date(2027, 5, 14), Term::working(1)).expect("2027 has a table");
    assert_eq!(deadline.date, date(2027, 5, 17));
    let estimate = Doubt::Estimated { holiday: date(2027, 5, 16) };
    assert_eq!(deadline.doubts, [Doubt::Incomplete { year: 2027 }, estimate]);
}

#[test]
fn a_term_that_runs_into_a_year_without_a_table_is_an_error() {
    let error = kazakhstan::calendar()
        .add(date(2027, 12, 30), Term::working(2))
        .expect_err("2028 has no table");
    assert!(matches!(error, Uncounted::NoData(no_data) if no_data.year == 2028));
}

pub(crate) fn dates() -> impl Strategy<Value = Date> {
    // Leaves room for a term of 120 working days before the tables end.
    (0..900_i32).prop_map(|days| date(2025, 1, 1).saturating_add(days.days()))
}

proptest! {
    #[test]
    fn a_term_in_working_days_never_ends_on_a_day_off(from in dates(), count in 0..=100_u32) {
        let calendar = kazakhstan::calendar();
        let deadline = calendar.add(from, Term::working(count)).expect("the year has a table");
        prop_assert!(calendar.is_working(deadline.date).expect("the year has a table"));
    }

    #[test]
    fn a_term_of_procedure_in_calendar_days_ends_on_the_first_working_day(from in dates(), count in 0..=100_u32) {
        let calendar = kazakhstan::calendar();
        let last = calendar.add(from, Term::calendar(count).to_the_day()).expect("no day is told").date;
        let deadline = calendar.add(from, Term::calendar(count)).expect("the year has a table");
        prop_assert!(calendar.is_working(deadline.date).expect("the year has a table"));
        prop_assert!(deadline.date >= last);
        let mut day = last;
        while day < deadline.date {
            prop_assert!(!calendar.is_working(day).expect("the year has a table"));
            day = day.saturating_add(1.day());
        }
    }

    #[test]
    fn a_longer_term_never_ends_earlier(from in dates(), count in 0..=99_u32) {
        let calendar = kazakhstan::calendar();
        for term in [Term::working, Term::calendar] {
            let short = calendar.add(from, term(count)).expect("the year has a table");
            let long = calendar.add(from, term(count + 1)).expect("the year has a table");
            prop_assert!(short.date <= long.date);
        }
    }

    #[test]
    fn what_touches_a_year_without_its_moved_days_is_provisional(from in dates(), count in 1..=100_u32) {
        let deadline = kazakhstan::calendar().add(from, Term::working(count)).expect("the year has a table");
        prop_assert_eq!(deadline.date.year() == 2027, deadline.doubts.contains(&Doubt::Incomplete { year: 2027 }));
    }
}
