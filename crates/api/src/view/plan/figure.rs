//! What a fee comes to on a day.

use navigator::plan::{Counted as CountedWith, Figure, Price, Valued};
use serde::Serialize;
use terms::Date;
use utoipa::ToSchema;

use super::super::{Amount, Period, amount::Quantity, given::FactName};
use crate::teller::Teller;

/// What a fee comes to on a day: the formula with the figures in force on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct FeeFigure {
    /// The day it is paid.
    pub(crate) on: Date,
    /// The amount, if it is known.
    pub(crate) exactly: Option<Amount>,
    /// Not less than this, if the amount depends on answers that are missing.
    pub(crate) least: Option<Amount>,
    /// Not more than this, if the amount depends on answers that are missing.
    pub(crate) most: Option<Amount>,
    /// The answers that are missing.
    pub(crate) waits_for: Vec<FactName>,
    /// Dated figures that have no value on the day, by name: the amount is then not known.
    pub(crate) missing: Vec<String>,
    /// The dated figures it is counted with, in the order of the formula.
    pub(crate) constants: Vec<Counted>,
}

/// A dated figure in a formula.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Counted {
    /// Its name in the data.
    #[schema(example = "mci")]
    pub(crate) id: String,
    /// What it is called.
    pub(crate) name: String,
    /// How many of it, in thousandths: `0.5 mci` is 500.
    pub(crate) thousandths: i64,
    /// Its value on the day.
    pub(crate) value: Option<DatedValue>,
    /// The last value before the day, where there is none on it. It is never counted with.
    pub(crate) before: Option<DatedValue>,
}

/// A value of a dated figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct DatedValue {
    /// The value.
    pub(crate) value: Quantity,
    /// When it is in force.
    pub(crate) in_force: Period,
    /// Where it was read, by key.
    pub(crate) cite: Vec<String>,
}

impl FeeFigure {
    pub(crate) fn new(teller: &Teller<'_>, figure: &Figure<'static>) -> Self {
        let counted = |constant| Counted::new(teller, constant);
        let mut told = Self {
            on: figure.on,
            exactly: None,
            least: None,
            most: None,
            waits_for: Vec::new(),
            missing: Vec::new(),
            constants: figure.constants.iter().map(counted).collect(),
        };
        match &figure.price {
            Price::Exactly { amount } => told.exactly = Some((*amount).into()),
            Price::Open { least, most, facts } => {
                told.least = least.map(Into::into);
                told.most = most.map(Into::into);
                told.waits_for = facts.iter().map(|fact| FactName::new(teller, fact)).collect();
            }
            Price::NoConstant { constants } => {
                told.missing = constants.iter().map(|constant| constant.id.clone()).collect();
            }
        }
        told
    }
}

impl Counted {
    fn new(teller: &Teller<'_>, counted: &CountedWith<'static>) -> Self {
        let value = |valued: &Valued<'static>| DatedValue {
            value: valued.amount.into(),
            in_force: Period { from: valued.from, until: valued.until },
            cite: teller.cite_rows(&valued.cite),
        };
        Self {
            id: counted.constant.id.clone(),
            name: teller.text(&counted.constant.name),
            thousandths: counted.thousandths,
            value: counted.value.as_ref().map(value),
            before: counted.before.as_ref().map(value),
        }
    }
}
