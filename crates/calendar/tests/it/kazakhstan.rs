//! Holidays of 2025–2027 as the tests use them; `data/kz/calendar.toml` says where each comes from.

use calendar::{Calendar, Holiday, Moved, Standing, YearTable};
use jiff::civil::{Date, date};
use terms::Texts;

/// The calendar of the three years.
pub(crate) fn calendar() -> Calendar {
    Calendar::new(years()).expect("the tables are sound")
}

/// The tables of the three years.
pub(crate) fn years() -> Vec<YearTable> {
    let mut first = year(2025, date(2025, 6, 6), Standing::Settled);
    first.moved.push(Moved { off: date(2025, 1, 3), worked: date(2025, 1, 5) });
    first.holidays.push(holiday(date(2025, 8, 30), true, Standing::Settled));
    let mut second = year(2026, date(2026, 5, 27), Standing::Settled);
    second.holidays.push(holiday(date(2026, 8, 30), true, Standing::Contested));
    let mut third = year(2027, date(2027, 5, 16), Standing::Estimate);
    third.complete = false;
    third.holidays.push(holiday(date(2027, 3, 15), true, Standing::Settled));
    third.holidays.push(holiday(date(2027, 8, 30), true, Standing::Contested));
    vec![first, second, third]
}

fn year(year: i16, kurban_ait: Date, standing: Standing) -> YearTable {
    const FIXED: [(i8, i8); 12] = [
        (1, 1),
        (1, 2),
        (3, 8),
        (3, 21),
        (3, 22),
        (3, 23),
        (5, 1),
        (5, 7),
        (5, 9),
        (7, 6),
        (10, 25),
        (12, 16),
    ];
    let mut table = YearTable::new(year);
    table.holidays = FIXED
        .map(|(month, day)| holiday(date(year, month, day), true, Standing::Settled))
        .into_iter()
        .chain([
            holiday(date(year, 1, 7), false, Standing::Settled),
            holiday(kurban_ait, false, standing),
        ])
        .collect();
    table
}

fn holiday(date: Date, shifts: bool, standing: Standing) -> Holiday {
    Holiday { date, name: Texts::same("day off"), shifts, standing }
}
