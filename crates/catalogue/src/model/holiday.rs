//! Rows of the working-day calendar.

use serde::{Deserialize, Serialize};
use terms::Support;

use super::{Basis, ConflictClaim, basis::dated};

/// A year for which the days off are given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearRow {
    /// The year.
    pub year: i16,
    /// Whether moved days are known.
    pub complete: bool,
    /// Saturday and Sunday off; false for Sunday only.
    pub five_day_week: bool,
    /// How well it is supported, where the passages do not tell.
    pub support: Option<Support>,
    /// What it stands on.
    pub basis: Basis,
}

/// A holiday of one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolidayRow {
    /// The day and its name.
    pub holiday: calendar::Holiday,
    /// What each source says, if they disagree.
    pub claims: Vec<ConflictClaim>,
    /// How well it is supported, where the passages do not tell.
    pub support: Option<Support>,
    /// What it stands on.
    pub basis: Basis,
}

/// A day off that was moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MovedRow {
    /// The two days.
    pub moved: calendar::Moved,
    /// How well it is supported, where the passages do not tell.
    pub support: Option<Support>,
    /// What it stands on.
    pub basis: Basis,
}

dated!(YearRow, HolidayRow, MovedRow);
