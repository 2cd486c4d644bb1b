//! How long something takes or lasts.

use catalogue::{DayKind, Duration as Stated, TermUnit};
use serde::Serialize;
use speech::count::{self, Unit};
use utoipa::ToSchema;

use super::word::{DayKindWord, TermUnitWord};
use crate::teller::Teller;

/// How long something takes or lasts, as the source says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Duration {
    /// How many.
    #[schema(minimum = 1)]
    pub(crate) count: u32,
    /// Of what.
    pub(crate) unit: TermUnitWord,
    /// Which days are counted.
    pub(crate) days: DayKindWord,
    /// That much or less.
    pub(crate) at_most: bool,
    /// The same in words.
    #[schema(example = "5 working days")]
    pub(crate) text: String,
}

impl Duration {
    pub(crate) fn new(teller: &Teller<'_>, stated: Stated) -> Self {
        let unit = match (stated.unit, stated.kind) {
            (TermUnit::Day, DayKind::Working) => Unit::WorkingDays,
            (TermUnit::Day, DayKind::Calendar) => Unit::CalendarDays,
            (TermUnit::Month, _) => Unit::Months,
            (TermUnit::Year, _) => Unit::Years,
        };
        let value = i64::from(stated.count);
        let say = if stated.most { count::at_most } else { count::count };
        Self {
            count: stated.count,
            unit: stated.unit.into(),
            days: stated.kind.into(),
            at_most: stated.most,
            text: say(value, unit, teller.language()),
        }
    }
}
