//! Amounts: never a floating number, never without a currency.

use catalogue::Amount as Stated;
use rules::Dimension;
use serde::Serialize;
use terms::{Date, Money};
use utoipa::ToSchema;

use super::word::UnitWord;

/// An amount in the currency of its source. Nothing is converted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Amount {
    /// The amount as a decimal number.
    #[schema(pattern = r"^-?\d+(\.\d{2})?$", example = "17300")]
    pub(crate) amount: String,
    /// ISO 4217.
    #[schema(pattern = "^[A-Z]{3}$", example = "KZT")]
    pub(crate) currency: String,
    /// The amount in hundredths.
    #[schema(example = 1_730_000)]
    pub(crate) minor: i64,
}

impl From<Money> for Amount {
    fn from(money: Money) -> Self {
        let written = money.to_string();
        let amount = written.split(' ').next().unwrap_or_default().to_owned();
        Self { amount, currency: money.currency.code().to_owned(), minor: money.minor }
    }
}

/// A number, an amount or a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Quantity {
    /// A whole number of something.
    Number {
        /// How many.
        number: i64,
        /// Of what.
        unit: UnitWord,
    },
    /// An amount.
    Money {
        /// The amount.
        money: Amount,
    },
    /// A day.
    Date {
        /// The day.
        date: Date,
    },
}

impl From<Stated> for Quantity {
    fn from(stated: Stated) -> Self {
        match stated {
            Stated::Money(money) => Self::Money { money: money.into() },
            Stated::Number(number) => Self::Number { number, unit: UnitWord::Count },
        }
    }
}

impl From<navigator::verdict::Amount> for Quantity {
    fn from(amount: navigator::verdict::Amount) -> Self {
        match amount {
            navigator::verdict::Amount::Number(number, unit) => {
                Self::Number { number, unit: unit.into() }
            }
            navigator::verdict::Amount::Money(money) => Self::Money { money: money.into() },
            navigator::verdict::Amount::Date(date) => Self::Date { date },
        }
    }
}

/// One side of a comparison, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Measure {
    /// The value, if it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) exactly: Option<Quantity>,
    /// Not less than this, if it is not known and there is a limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) least: Option<Quantity>,
    /// Not more than this, if it is not known and there is a limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) most: Option<Quantity>,
    /// What a number counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) unit: Option<UnitWord>,
}

impl From<&navigator::verdict::Measure> for Measure {
    fn from(measure: &navigator::verdict::Measure) -> Self {
        let exactly = measure.known().map(Quantity::from);
        let (least, most) = if exactly.is_some() { (None, None) } else { measure.limits() };
        let unit = match measure.dimension {
            Dimension::Number(unit) => Some(unit.into()),
            Dimension::Money(_) | Dimension::Date => None,
        };
        Self { exactly, least: least.map(Into::into), most: most.map(Into::into), unit }
    }
}
