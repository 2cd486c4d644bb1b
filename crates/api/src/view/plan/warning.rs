//! What may spoil a plan.

use navigator::plan;
use serde::Serialize;
use terms::Date;
use utoipa::ToSchema;

use super::super::word::EventWord;

/// One thing to look out for. People are named by their position in `people`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(tag = "warning", rename_all = "kebab-case")]
pub(crate) enum Warning {
    /// The route is not in force on the day the plan begins. The plan shows what it asks or asked while in force.
    NotInForce {
        /// Its first day.
        from: Option<Date>,
        /// Its last day.
        until: Option<Date>,
    },
    /// The route may end before the application is handed in or decided.
    RouteEnds {
        /// Its last day.
        until: Date,
        /// Before what.
        before: EventWord,
        /// The latest day of that; absent if it cannot be counted.
        on: Option<Date>,
    },
    /// A step may not be in force any more when its turn comes.
    StepEnds {
        /// The step, by name.
        step: String,
        /// Its last day.
        until: Date,
    },
    /// A passport ends before the application is handed in or decided.
    PassportEnds {
        /// Whose.
        person: usize,
        /// Its last day.
        until: Date,
        /// Before what.
        before: EventWord,
        /// The latest day of that.
        on: Date,
    },
    /// A paper does not last until the decision, even if it is issued on the day on which it is handed in.
    PaperExpires {
        /// Whose.
        person: usize,
        /// The kind of paper, by name.
        document: String,
        /// For how many days it is good.
        valid_days: u32,
        /// The latest day of the decision.
        decision: Date,
    },
    /// A paper would have had to be asked for before the plan begins.
    TooLate {
        /// Whose.
        person: usize,
        /// The kind of paper, by name.
        document: String,
        /// The last day to ask for it.
        ask_by: Date,
    },
    /// The rules of the route name no paper that such a member of the family hands in.
    NotNamed {
        /// Who.
        person: usize,
    },
    /// The days off of a year are not in the catalogue, so terms that reach into it have no end here.
    NoCalendar {
        /// The year.
        year: i16,
    },
}

impl From<&plan::Warning<'_>> for Warning {
    fn from(warning: &plan::Warning<'_>) -> Self {
        match *warning {
            plan::Warning::NotInForce { from, until } => Self::NotInForce { from, until },
            plan::Warning::RouteEnds { until, before, on } => {
                Self::RouteEnds { until, before: before.into(), on }
            }
            plan::Warning::StepEnds { step, until } => {
                Self::StepEnds { step: step.id.clone(), until }
            }
            plan::Warning::PassportEnds { person, until, before, on } => {
                Self::PassportEnds { person, until, before: before.into(), on }
            }
            plan::Warning::PaperExpires { person, document, valid_days, decision } => {
                Self::PaperExpires { person, document: document.id.clone(), valid_days, decision }
            }
            plan::Warning::TooLate { person, document, ask_by } => {
                Self::TooLate { person, document: document.id.clone(), ask_by }
            }
            plan::Warning::NotNamed { person } => Self::NotNamed { person },
            plan::Warning::NoCalendar { year } => Self::NoCalendar { year },
        }
    }
}
