//! What may be wrong with the tables a calendar is built of.

use jiff::civil::Date;
use thiserror::Error;

/// One fault of the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Error)]
pub enum Problem {
    /// The same year has two tables.
    #[error("{0} has two tables: keep one")]
    YearTwice(i16),
    /// A row stands in the table of another year.
    #[error("{date} stands in the table of {year}: move it to its own year")]
    OtherYear {
        /// The day of the row.
        date: Date,
        /// The year of the table.
        year: i16,
    },
    /// Two holidays on one day.
    #[error("{0} is given as a holiday twice: keep one row")]
    HolidayTwice(Date),
    /// A day is given twice among the moved days.
    #[error("{0} is moved twice: keep one row")]
    MovedTwice(Date),
    /// A day that is off in any case is given as moved off.
    #[error("{0} is off already, so no other day can be worked for it")]
    OffAlready(Date),
    /// A day that is worked in any case, or is a holiday, is given as worked.
    #[error("{0} is no weekly day off, so it cannot be worked in place of another")]
    NotWeeklyOff(Date),
}
