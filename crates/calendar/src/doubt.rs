//! What makes a result provisional.

use jiff::civil::Date;
use serde::Serialize;

/// One reason why a result may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "doubt", rename_all = "lowercase")]
pub enum Doubt {
    /// The days moved in this year are not known yet.
    Incomplete {
        /// The year.
        year: i16,
    },
    /// The date of a holiday among the days counted is an estimate.
    Estimated {
        /// The holiday.
        holiday: Date,
    },
    /// Sources disagree about a holiday; the day was counted as working.
    Contested {
        /// The day that would be off if the holiday stood.
        day: Date,
        /// The holiday it would be off for: that day, or one on a weekend before it.
        holiday: Date,
    },
}
