//! The calendar: tables of years, checked and ready to be asked.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::substitute::{Taken, substitutes, weekly_off};
use crate::{Day, Doubt, Holiday, NoData, Problem, Standing, YearTable};

/// Working days of the years it has tables of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    tables: BTreeMap<i16, YearTable>,
    /// Day off → the holiday it is given for.
    substitutes: BTreeMap<Date, Date>,
    /// Day that would be off if a contested holiday stood → that holiday.
    contested: BTreeMap<Date, Date>,
}

impl Calendar {
    /// Checks the tables and computes what follows from them.
    ///
    /// # Errors
    /// Every [`Problem`] of the tables, in order and each once.
    pub fn new(years: Vec<YearTable>) -> Result<Self, Vec<Problem>> {
        let mut problems = BTreeSet::new();
        let mut tables = BTreeMap::new();
        for table in years {
            check(&table, &mut problems);
            let year = table.year;
            if tables.insert(year, table).is_some() {
                problems.insert(Problem::YearTwice(year));
            }
        }
        if !problems.is_empty() {
            return Err(problems.into_iter().collect());
        }
        let firm = substitutes(&tables, Taken::Firm);
        let mut calendar = Self { tables, substitutes: firm, contested: BTreeMap::new() };
        calendar.contested = calendar.hanging();
        Ok(calendar)
    }

    /// The first and the last year that have a table.
    #[must_use]
    pub fn years(&self) -> Option<(i16, i16)> {
        Some((*self.tables.first_key_value()?.0, *self.tables.last_key_value()?.0))
    }

    /// The table of `year`.
    ///
    /// # Errors
    /// [`NoData`] when there is none.
    pub fn year(&self, year: i16) -> Result<&YearTable, NoData> {
        self.tables.get(&year).ok_or(NoData { year, known: self.years() })
    }

    /// What `date` is.
    ///
    /// # Errors
    /// [`NoData`] when its year has no table.
    pub fn day(&self, date: Date) -> Result<Day<'_>, NoData> {
        let table = self.year(date.year())?;
        let moved = || self.tables.values().flat_map(|table| &table.moved);
        if let Some(pair) = moved().find(|pair| pair.worked == date) {
            return Ok(Day::Worked { instead: pair.off });
        }
        if let Some(holiday) = self.holiday(date) {
            return Ok(Day::Holiday(holiday));
        }
        if let Some(pair) = moved().find(|pair| pair.off == date) {
            return Ok(Day::MovedOff { worked: pair.worked });
        }
        if let Some(holiday) = self.substitutes.get(&date) {
            return Ok(Day::Substitute { holiday: *holiday });
        }
        Ok(if table.weekly_off(date) { Day::Weekend } else { Day::Working })
    }

    /// Whether `date` is worked. A contested holiday is: see [`Calendar::doubts`].
    ///
    /// # Errors
    /// [`NoData`] when its year has no table.
    pub fn is_working(&self, date: Date) -> Result<bool, NoData> {
        self.day(date).map(Day::is_working)
    }

    /// Why what is said of `date` may change; empty when nothing stands against it.
    ///
    /// # Errors
    /// [`NoData`] when its year has no table.
    pub fn doubts(&self, date: Date) -> Result<Vec<Doubt>, NoData> {
        let table = self.year(date.year())?;
        let mut doubts = Vec::new();
        if !table.complete {
            doubts.push(Doubt::Incomplete { year: table.year });
        }
        if self.holiday(date).is_some_and(|holiday| holiday.standing == Standing::Estimate) {
            doubts.push(Doubt::Estimated { holiday: date });
        }
        if let Some(holiday) = self.contested.get(&date) {
            doubts.push(Doubt::Contested { day: date, holiday: *holiday });
        }
        Ok(doubts)
    }

    /// The holiday on `date`, if it is one beyond dispute.
    fn holiday(&self, date: Date) -> Option<&Holiday> {
        let table = self.tables.get(&date.year())?;
        table
            .holidays
            .iter()
            .find(|holiday| holiday.date == date && holiday.standing != Standing::Contested)
    }

    /// Working days that would be off if the contested holidays stood.
    fn hanging(&self) -> BTreeMap<Date, Date> {
        let contested = || {
            let rows = self.tables.values().flat_map(|table| &table.holidays);
            rows.filter(|holiday| holiday.standing == Standing::Contested)
                .map(|holiday| holiday.date)
        };
        let given = substitutes(&self.tables, Taken::All);
        let mut days: BTreeMap<Date, Date> = contested().map(|day| (day, day)).collect();
        days.extend(given);
        days.retain(|day, _| self.is_working(*day).unwrap_or(!weekly_off(&self.tables, *day)));
        days
    }
}

fn check(table: &YearTable, problems: &mut BTreeSet<Problem>) {
    let mut holidays = BTreeSet::new();
    for holiday in &table.holidays {
        if holiday.date.year() != table.year {
            problems.insert(Problem::OtherYear { date: holiday.date, year: table.year });
        }
        if !holidays.insert(holiday.date) {
            problems.insert(Problem::HolidayTwice(holiday.date));
        }
    }
    let mut moved = BTreeSet::new();
    for pair in &table.moved {
        for date in [pair.off, pair.worked] {
            if date.year() != table.year {
                problems.insert(Problem::OtherYear { date, year: table.year });
            }
            if !moved.insert(date) {
                problems.insert(Problem::MovedTwice(date));
            }
        }
        if table.weekly_off(pair.off) || holidays.contains(&pair.off) {
            problems.insert(Problem::OffAlready(pair.off));
        }
        if !table.weekly_off(pair.worked) || holidays.contains(&pair.worked) {
            problems.insert(Problem::NotWeeklyOff(pair.worked));
        }
    }
}
