//! Terms as acts give them: so many working days, calendar days, months or years.

use serde::{Deserialize, Serialize};

/// What a term is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Days that are worked.
    WorkingDay,
    /// Days of any kind.
    CalendarDay,
    /// Months: the day of the same number, or the last of a shorter month. The acts read are silent on it.
    Month,
    /// Years: the day of the same number and month, or 28 February. The acts read are silent on it.
    Year,
}

/// What happens to a term whose last day is off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// It ends on the next working day: terms of administrative procedure (Administrative Procedural and
    /// Process-related Code, Art. 76).
    #[default]
    NextWorkingDay,
    /// It ends on that day all the same: a stay, the validity of a paper.
    SameDay,
}

/// A term. The day of the event is not counted (Administrative Procedural and Process-related Code, Art. 76; Law on
/// Public Services, Art. 20).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Term {
    /// How many units.
    pub count: u32,
    /// Of what.
    pub unit: Unit,
    /// What happens when the last day is off. A term in working days never ends on a day off.
    #[serde(default)]
    pub ending: Ending,
}

impl Term {
    /// So many working days.
    #[must_use]
    pub const fn working(count: u32) -> Self {
        Self { count, unit: Unit::WorkingDay, ending: Ending::NextWorkingDay }
    }

    /// So many calendar days of a procedure: the end moves to a working day.
    #[must_use]
    pub const fn calendar(count: u32) -> Self {
        Self { count, unit: Unit::CalendarDay, ending: Ending::NextWorkingDay }
    }

    /// So many months of a procedure: the end moves to a working day.
    #[must_use]
    pub const fn months(count: u32) -> Self {
        Self { count, unit: Unit::Month, ending: Ending::NextWorkingDay }
    }

    /// So many years of a procedure: the end moves to a working day.
    #[must_use]
    pub const fn years(count: u32) -> Self {
        Self { count, unit: Unit::Year, ending: Ending::NextWorkingDay }
    }

    /// The same term, ending on its last day even if that is off.
    #[must_use]
    pub const fn to_the_day(self) -> Self {
        Self { ending: Ending::SameDay, ..self }
    }
}
