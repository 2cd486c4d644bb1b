//! Days told one by one, and tables that cannot be taken.

use calendar::{Calendar, Day, Doubt, Moved, NoData, Problem, YearTable};
use jiff::civil::date;

use crate::kazakhstan;

#[test]
fn each_kind_of_day_is_told() {
    let calendar = kazakhstan::calendar();
    assert_eq!(calendar.day(date(2025, 1, 3)), Ok(Day::MovedOff { worked: date(2025, 1, 5) }));
    assert_eq!(calendar.day(date(2025, 1, 5)), Ok(Day::Worked { instead: date(2025, 1, 3) }));
    assert_eq!(calendar.day(date(2026, 5, 11)), Ok(Day::Substitute { holiday: date(2026, 5, 9) }));
    assert_eq!(calendar.day(date(2026, 12, 12)), Ok(Day::Weekend));
    assert_eq!(calendar.day(date(2026, 12, 15)), Ok(Day::Working));
    assert!(matches!(calendar.day(date(2026, 12, 16)), Ok(Day::Holiday(_))));
}

#[test]
fn a_year_without_a_table_is_an_error_that_names_the_known_ones() {
    let error = kazakhstan::calendar().is_working(date(2028, 1, 3)).expect_err("2028 has no table");
    assert_eq!(error, NoData { year: 2028, known: Some((2025, 2027)) });
}

#[test]
fn a_contested_holiday_is_counted_as_working_and_said_to_be_in_doubt() {
    let calendar = kazakhstan::calendar();
    let day = date(2026, 8, 31);
    assert_eq!(calendar.is_working(day), Ok(true));
    assert_eq!(
        calendar.doubts(day),
        Ok(vec![Doubt::Contested { day, holiday: date(2026, 8, 30) }])
    );
    assert_eq!(calendar.doubts(date(2026, 8, 30)), Ok(vec![]), "a Sunday is off either way");
    assert_eq!(calendar.doubts(date(2026, 9, 1)), Ok(vec![]));
}

#[test]
fn every_fault_of_the_tables_is_named_at_once() {
    let mut year = YearTable::new(2026);
    year.holidays = kazakhstan::years().swap_remove(1).holidays;
    year.holidays.push(year.holidays[0].clone());
    let mut other = year.holidays[0].clone();
    other.date = date(2025, 1, 1);
    year.holidays.push(other);
    let (sunday, monday) = (date(2026, 6, 7), date(2026, 6, 8));
    year.moved = vec![
        Moved { off: sunday, worked: monday },
        Moved { off: sunday, worked: date(2026, 6, 14) },
    ];
    let problems =
        Calendar::new(vec![year, YearTable::new(2026)]).expect_err("the tables are full of faults");
    assert_eq!(
        problems,
        [
            Problem::YearTwice(2026),
            Problem::OtherYear { date: date(2025, 1, 1), year: 2026 },
            Problem::HolidayTwice(date(2026, 1, 1)),
            Problem::MovedTwice(sunday),
            Problem::OffAlready(sunday),
            Problem::NotWeeklyOff(monday),
        ]
    );
}
