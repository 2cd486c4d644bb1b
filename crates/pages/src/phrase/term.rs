//! Durations and terms in words.

use catalogue::{DayKind, Duration, TermUnit};
use speech::{count, date};
use terms::Validity;

use crate::Visit;

impl Visit {
    /// `5 working days`, `up to 90 days`.
    pub(crate) fn duration(&self, duration: Duration) -> String {
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

    /// `from … until …`; `None` when the source gives neither end.
    pub(crate) fn in_force(&self, validity: &Validity) -> Option<String> {
        date::term(validity.from, validity.until, self.language())
    }
}
