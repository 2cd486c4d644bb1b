//! Durations and terms in words.

use catalogue::{DayKind, Duration, TermUnit};
use speech::{count, date};
use terms::Validity;

use super::Teller;

impl Teller<'_> {
    /// `5 working days`, `up to 90 days`.
    pub fn duration(&self, duration: Duration) -> String {
        let unit = match (duration.unit, duration.kind) {
            (TermUnit::Day, DayKind::Working) => count::Unit::WorkingDays,
            (TermUnit::Day, DayKind::Calendar) => count::Unit::CalendarDays,
            (TermUnit::Month, _) => count::Unit::Months,
            (TermUnit::Year, _) => count::Unit::Years,
        };
        let value = i64::from(duration.count);
        if duration.most {
            count::at_most(value, unit, self.language())
        } else {
            count::count(value, unit, self.language())
        }
    }

    /// `5 working days`.
    pub fn days(&self, days: i64, kind: DayKind) -> String {
        let unit = match kind {
            DayKind::Working => count::Unit::WorkingDays,
            DayKind::Calendar => count::Unit::CalendarDays,
        };
        count::count(days, unit, self.language())
    }

    /// `from … until …`; `None` when the source gives neither end.
    pub fn in_force(&self, validity: &Validity) -> Option<String> {
        date::term(validity.from, validity.until, self.language())
    }
}
