//! What one day is.

use jiff::civil::Date;

use crate::Holiday;

/// Why a day is worked or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day<'calendar> {
    /// An ordinary working day.
    Working,
    /// A weekly day off that is worked, `instead` being off.
    Worked {
        /// The day that is off for it.
        instead: Date,
    },
    /// A weekly day off.
    Weekend,
    /// A holiday, on whatever day of the week.
    Holiday(&'calendar Holiday),
    /// Off because a holiday fell on a weekly day off (Law on Holidays, Art. 5).
    Substitute {
        /// The holiday.
        holiday: Date,
    },
    /// Off because another day is worked for it.
    MovedOff {
        /// The day that is worked for it.
        worked: Date,
    },
}

impl Day<'_> {
    /// Whether the day is worked.
    #[must_use]
    pub const fn is_working(self) -> bool {
        matches!(self, Self::Working | Self::Worked { .. })
    }
}
