//! A number, an amount or a day in a comparison, as far as it is known.

use rules::{Bounds, Dimension, Unit};
use serde::{Serialize, Serializer, ser::SerializeMap};
use terms::{Date, Money};

/// What one side of a comparison comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// What it measures.
    pub dimension: Dimension,
    /// Its limits; equal when it is known.
    pub bounds: Bounds,
}

/// One end of a measure in the terms of its dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// A whole number of something.
    Number(i64, Unit),
    /// An amount.
    Money(Money),
    /// A day.
    Date(Date),
}

impl Measure {
    /// The value, if it is known.
    #[must_use]
    pub fn known(&self) -> Option<Amount> {
        self.bounds.known().and_then(|number| self.amount(number))
    }

    /// The limits, each if there is one.
    #[must_use]
    pub fn limits(&self) -> (Option<Amount>, Option<Amount>) {
        match self.bounds {
            Bounds::Range(low, high) => (self.amount(low), self.amount(high)),
            Bounds::NotApplicable | Bounds::Open => (None, None),
        }
    }

    fn amount(&self, number: i64) -> Option<Amount> {
        if number == i64::MIN || number == i64::MAX {
            return None;
        }
        Some(match self.dimension {
            Dimension::Number(unit) => Amount::Number(number, unit),
            Dimension::Money(currency) => Amount::Money(Money { minor: number, currency }),
            Dimension::Date => Amount::Date(day(number)?),
        })
    }
}

/// The day of a number: days are counted from the first of January of the year 1.
fn day(number: i64) -> Option<Date> {
    let days = jiff::Span::new().try_days(number).ok()?;
    Date::constant(1, 1, 1).checked_add(days).ok()
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number, _) => serializer.serialize_i64(*number),
            Self::Money(money) => serializer.collect_str(money),
            Self::Date(date) => serializer.collect_str(date),
        }
    }
}

impl Serialize for Measure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match (self.known(), self.bounds) {
            (Some(known), _) => map.serialize_entry("exactly", &known)?,
            (None, Bounds::NotApplicable) => map.serialize_entry("not-applicable", &true)?,
            (None, Bounds::Open) => map.serialize_entry("open", &true)?,
            (None, Bounds::Range(..)) => {
                let (least, most) = self.limits();
                map.serialize_entry("least", &least)?;
                map.serialize_entry("most", &most)?;
            }
        }
        if let Dimension::Number(unit) = self.dimension {
            map.serialize_entry("unit", unit.word())?;
        }
        map.end()
    }
}
