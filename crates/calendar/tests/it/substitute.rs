//! Days off in place of holidays on a weekend, against published calendars.

use calendar::Day;
use jiff::Span;
use jiff::civil::{Date, date};

use crate::kazakhstan;

/// Every substitute day of `year`.
fn given(year: i16) -> Vec<Date> {
    let calendar = kazakhstan::calendar();
    date(year, 1, 1)
        .series(Span::new().days(1))
        .take_while(|day| day.year() == year)
        .filter(|day| matches!(calendar.day(*day), Ok(Day::Substitute { .. })))
        .collect()
}

#[test]
fn the_days_of_2025_are_those_of_the_published_calendar() {
    let days = [(3, 10), (3, 24), (3, 25), (7, 7), (9, 1), (10, 27)];
    assert_eq!(given(2025), days.map(|(month, day)| date(2025, month, day)));
}

#[test]
fn the_days_of_2026_are_those_of_the_published_calendars_without_the_contested_one() {
    let days = [(3, 9), (3, 24), (3, 25), (5, 11), (10, 26)];
    assert_eq!(given(2026), days.map(|(month, day)| date(2026, month, day)));
}

#[test]
fn the_days_of_2027_are_those_of_the_forecast() {
    let days = [(1, 4), (3, 24), (5, 3), (5, 10)];
    assert_eq!(given(2027), days.map(|(month, day)| date(2027, month, day)));
}

#[test]
fn kurban_ait_on_a_sunday_gives_no_other_day() {
    let calendar = kazakhstan::calendar();
    assert!(matches!(calendar.day(date(2027, 5, 16)), Ok(Day::Holiday(_))));
    assert_eq!(calendar.day(date(2027, 5, 17)), Ok(Day::Working));
}
