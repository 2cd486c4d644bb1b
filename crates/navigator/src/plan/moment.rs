//! When something happens, as far as the acts let it be told: not before one day, not after another, plus the time of
//! steps whose length nobody states. Days are counted by the working-day calendar, whose doubts come along.

use calendar::{Calendar, Doubt, Term, Uncounted};
use serde::Serialize;
use terms::Date;

/// Why a moment cannot be told to the end.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "open", rename_all = "kebab-case")]
pub enum Open<'c> {
    /// An earlier step takes a time that no source states; it is counted as none.
    Unstated {
        /// The step.
        step: &'c str,
    },
    /// It is not known whether an earlier step is needed; it is counted in the latest day only.
    Perhaps {
        /// The step.
        step: &'c str,
    },
    /// The days off of a year are not in the catalogue.
    NoCalendar {
        /// The year.
        year: i16,
    },
}

/// When something happens.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Moment<'c> {
    /// Not before this day; absent if it cannot be counted.
    pub earliest: Option<Date>,
    /// Not after this day, if every step takes its longest time and `open` names no unstated one; absent if it cannot
    /// be counted.
    pub latest: Option<Date>,
    /// What keeps it from being told to the end, in order and each once.
    pub open: Vec<Open<'c>>,
    /// What makes the days provisional, in order and each once.
    pub doubts: Vec<Doubt>,
}

impl<'c> Moment<'c> {
    /// On that very day.
    #[must_use]
    pub fn on(day: Date) -> Self {
        Self { earliest: Some(day), latest: Some(day), ..Self::default() }
    }

    /// The latest day is the last one possible: no time is missing from it.
    #[must_use]
    pub fn is_bounded(&self) -> bool {
        self.latest.is_some() && !self.open.iter().any(|open| matches!(open, Open::Unstated { .. }))
    }

    /// Whether it may fall after `day`: its latest day does, or nobody can tell its latest day.
    #[must_use]
    pub fn may_be_after(&self, day: Date) -> bool {
        !self.is_bounded() || self.latest.is_some_and(|latest| day < latest)
    }

    /// Its days, the earliest first, each once.
    #[must_use]
    pub fn days(&self) -> Vec<Date> {
        let mut days: Vec<Date> = self.earliest.into_iter().chain(self.latest).collect();
        days.dedup();
        days
    }

    /// The end of a term that begins then. A term of "at most" may end on the day it begins.
    pub(super) fn plus(&self, calendar: &Calendar, term: Term, at_most: bool) -> Self {
        let mut end = self.clone();
        if !at_most {
            end.earliest = self.earliest.and_then(|day| end.count(calendar, day, term));
        }
        end.latest = self.latest.and_then(|day| end.count(calendar, day, term));
        end
    }

    /// The same, and the cause that keeps it open.
    pub(super) fn but(mut self, open: Open<'c>) -> Self {
        self.add(open);
        self
    }

    /// Between this moment and a later one.
    pub(super) fn until(&self, later: Self) -> Self {
        Self { earliest: self.earliest, ..later }
    }

    fn add(&mut self, open: Open<'c>) {
        if !self.open.contains(&open) {
            self.open.push(open);
        }
    }

    fn count(&mut self, calendar: &Calendar, day: Date, term: Term) -> Option<Date> {
        match calendar.add(day, term) {
            Ok(deadline) => {
                self.doubts.extend(deadline.doubts);
                self.doubts.sort_unstable();
                self.doubts.dedup();
                Some(deadline.date)
            }
            Err(Uncounted::NoData(missing)) => {
                self.add(Open::NoCalendar { year: missing.year });
                None
            }
            // The calendar ends with the year 9999: there is no such day.
            Err(Uncounted::TooFar | Uncounted::Reversed { .. }) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use calendar::YearTable;
    use jiff::civil::date;

    use super::*;

    fn calendar() -> Calendar {
        Calendar::new(vec![YearTable::new(2026)]).expect("an ordinary year")
    }

    #[test]
    fn at_most_moves_the_latest_day_only() {
        let friday = Moment::on(date(2026, 11, 20));
        let end = friday.plus(&calendar(), Term::working(2), true);
        assert_eq!(end.days(), [date(2026, 11, 20), date(2026, 11, 24)]);
        let end = friday.plus(&calendar(), Term::working(2), false);
        assert_eq!(end.days(), [date(2026, 11, 24)]);
    }

    #[test]
    fn a_year_without_a_table_is_named_and_nothing_is_guessed() {
        let end = Moment::on(date(2026, 12, 30)).plus(&calendar(), Term::working(5), true);
        assert_eq!(end.earliest, Some(date(2026, 12, 30)));
        assert_eq!((end.latest, end.open), (None, vec![Open::NoCalendar { year: 2027 }]));
    }

    #[test]
    fn an_unstated_time_stays_open_through_later_terms() {
        let open = Moment::on(date(2026, 11, 20)).but(Open::Unstated { step: "interview" });
        let end = open.plus(&calendar(), Term::calendar(7), true);
        assert_eq!(end.latest, Some(date(2026, 11, 27)));
        assert!(!end.is_bounded(), "the time of the interview is missing from it");
    }
}
