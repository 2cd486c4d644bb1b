//! Days off in place of holidays that fall on a weekend (Law on Holidays, Art. 5): the next working day after the
//! holiday is off. Two such holidays in a row give two days, as in March 2025 and March 2026.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::{Standing, YearTable};

/// Which holidays are taken as days off.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Taken {
    /// Without the contested ones.
    Firm,
    /// The contested ones too: shows what hangs on them.
    All,
}

/// Whether `date` is a weekly day off. A year without a table has the five-day week: the last day off of a December
/// may fall into it.
pub(crate) fn weekly_off(tables: &BTreeMap<i16, YearTable>, date: Date) -> bool {
    tables.get(&date.year()).map_or_else(
        || YearTable::new(date.year()).weekly_off(date),
        |table| table.weekly_off(date),
    )
}

/// Each day off given for a holiday, with that holiday.
pub(crate) fn substitutes(tables: &BTreeMap<i16, YearTable>, taken: Taken) -> BTreeMap<Date, Date> {
    let moved = || tables.values().flat_map(|table| &table.moved);
    let worked: BTreeSet<Date> = moved().map(|pair| pair.worked).collect();
    let mut holidays: Vec<_> = tables
        .values()
        .flat_map(|table| &table.holidays)
        .filter(|holiday| taken == Taken::All || holiday.standing != Standing::Contested)
        .collect();
    holidays.sort_by_key(|holiday| holiday.date);
    let mut off: BTreeSet<Date> =
        holidays.iter().map(|holiday| holiday.date).chain(moved().map(|pair| pair.off)).collect();
    let mut given = BTreeMap::new();
    for holiday in holidays {
        if !holiday.shifts || !weekly_off(tables, holiday.date) || worked.contains(&holiday.date) {
            continue;
        }
        // A Saturday worked for another day is not given away again: only ordinary working days are.
        let next = holiday
            .date
            .series(jiff::Span::new().days(1))
            .skip(1)
            .find(|day| !weekly_off(tables, *day) && !off.contains(day));
        if let Some(day) = next {
            off.insert(day);
            given.insert(day, holiday.date);
        }
    }
    given
}
