//! When something happens, as far as the acts let it be told.

use calendar::Doubt as Why;
use navigator::plan::{Moment as Told, Open};
use serde::Serialize;
use terms::Date;
use utoipa::ToSchema;

/// When something happens: not before one day, not after another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Moment {
    /// Not before this day; absent if it cannot be counted.
    pub(crate) earliest: Option<Date>,
    /// Not after this day, if every step takes its longest time and `unstated` is empty; absent if it cannot be counted.
    pub(crate) latest: Option<Date>,
    /// Earlier steps that take a time no source states, by name: they are counted as taking none.
    pub(crate) unstated: Vec<String>,
    /// Earlier steps of which it is not known whether they are needed, by name: counted in `latest` only.
    pub(crate) perhaps: Vec<String>,
    /// Years whose days off are not in the catalogue.
    pub(crate) without_calendar: Vec<i16>,
    /// What makes the days provisional.
    pub(crate) doubts: Vec<Doubt>,
}

/// Why counted days may change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(tag = "doubt", rename_all = "kebab-case")]
pub(crate) enum Doubt {
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
        /// The holiday it would be off for.
        holiday: Date,
    },
}

impl From<&Told<'_>> for Moment {
    fn from(told: &Told<'_>) -> Self {
        let mut moment = Self {
            earliest: told.earliest,
            latest: told.latest,
            unstated: Vec::new(),
            perhaps: Vec::new(),
            without_calendar: Vec::new(),
            doubts: told.doubts.iter().map(|doubt| (*doubt).into()).collect(),
        };
        for open in &told.open {
            match open {
                Open::Unstated { step } => moment.unstated.push((*step).to_owned()),
                Open::Perhaps { step } => moment.perhaps.push((*step).to_owned()),
                Open::NoCalendar { year } => moment.without_calendar.push(*year),
            }
        }
        moment
    }
}

impl From<Why> for Doubt {
    fn from(why: Why) -> Self {
        match why {
            Why::Incomplete { year } => Self::Incomplete { year },
            Why::Estimated { holiday } => Self::Estimated { holiday },
            Why::Contested { day, holiday } => Self::Contested { day, holiday },
        }
    }
}
