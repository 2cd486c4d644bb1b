//! How long something takes or lasts.

use serde::{Deserialize, Serialize};

use super::words::words;

words! {
    /// What a duration is counted in.
    TermUnit {
        /// Days; [`Duration::kind`] says which.
        Day = "day",
        /// Calendar months.
        Month = "month",
        /// Calendar years.
        Year = "year",
    }
}

words! {
    /// Which days are counted.
    DayKind {
        /// Every day.
        Calendar = "calendar",
        /// Days that are worked.
        Working = "working",
    }
}

/// How long something takes or lasts, as the source says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Duration {
    /// How many, at least one.
    pub count: u32,
    /// Of what.
    pub unit: TermUnit,
    /// Which days are counted; always calendar for months and years.
    pub kind: DayKind,
    /// That much or less.
    pub most: bool,
}

impl Duration {
    /// The same as a term of the working-day calendar. A term of procedure that ends on a day off ends on the next
    /// working day; use [`calendar::Term::to_the_day`] for a stay or the validity of a paper.
    #[must_use]
    pub const fn term(self) -> calendar::Term {
        match (self.unit, self.kind) {
            (TermUnit::Day, DayKind::Working) => calendar::Term::working(self.count),
            (TermUnit::Day, DayKind::Calendar) => calendar::Term::calendar(self.count),
            (TermUnit::Month, _) => calendar::Term::months(self.count),
            (TermUnit::Year, _) => calendar::Term::years(self.count),
        }
    }
}
