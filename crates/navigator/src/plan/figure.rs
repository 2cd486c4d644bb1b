//! What a fee comes to on a day: the formula with the figures in force on that day. A figure that nobody has published
//! is missing: the amount is then not known, and never nothing.

use catalogue::{Amount, Constant, Dated, FactEntry, Passage};
use rules::{Bounds, FactId, Formula, Quantity};
use serde::Serialize;
use terms::{Date, Money};

use super::{
    day::Person,
    row::{Row, passages},
};

/// A fee for one person, or for the application, paid on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figure<'c> {
    /// The day it is paid.
    pub on: Date,
    /// What it comes to.
    pub price: Price<'c>,
    /// The dated figures it is counted with, in the order of the formula.
    pub constants: Vec<Counted<'c>>,
}

/// What a fee comes to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "price", rename_all = "kebab-case")]
pub enum Price<'c> {
    /// That much.
    Exactly {
        /// The amount.
        amount: Money,
    },
    /// It depends on answers that are missing.
    Open {
        /// Not less, if there is a limit.
        least: Option<Money>,
        /// Not more, if there is a limit.
        most: Option<Money>,
        /// The answers.
        facts: Vec<Row<'c, FactEntry>>,
    },
    /// A figure has no value on the day.
    NoConstant {
        /// The figures, at least one.
        constants: Vec<Row<'c, Constant>>,
    },
}

/// A dated figure in a formula.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Counted<'c> {
    /// The figure.
    pub constant: Row<'c, Constant>,
    /// How many of it, in thousandths: `0.5 mci` is 500.
    pub thousandths: i64,
    /// Its value on the day.
    pub value: Option<Valued<'c>>,
    /// The last value before the day, shown where there is none on it and never counted with.
    pub before: Option<Valued<'c>>,
}

/// A value of a dated figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Valued<'c> {
    /// The value.
    pub amount: Amount,
    /// First day in force.
    pub from: Option<Date>,
    /// Last day in force.
    pub until: Option<Date>,
    /// Where it was read.
    pub cite: Vec<Row<'c, Passage>>,
}

impl<'c> Figure<'c> {
    pub(crate) fn of(formula: &'c Formula, person: &Person<'_, 'c>) -> Self {
        let constants = constants(formula, person);
        let missing: Vec<_> = constants
            .iter()
            .filter(|counted| counted.value.is_none())
            .map(|counted| counted.constant)
            .collect();
        let money = |minor| Money { minor, currency: formula.currency };
        let price = if missing.is_empty() {
            match person.answers.amount(formula) {
                Bounds::Range(low, high) if low == high => Price::Exactly { amount: money(low) },
                Bounds::Range(low, high) => Price::Open {
                    least: (low != i64::MIN).then(|| money(low)),
                    most: (high != i64::MAX).then(|| money(high)),
                    facts: person.unknown(&facts(formula)),
                },
                Bounds::Open | Bounds::NotApplicable => {
                    Price::Open { least: None, most: None, facts: person.unknown(&facts(formula)) }
                }
            }
        } else {
            Price::NoConstant { constants: missing }
        };
        Self { on: person.day.date, price, constants }
    }

    /// The same amount, counted with the same figures.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.price == other.price && self.constants == other.constants
    }
}

impl Price<'_> {
    /// Not less than this many minor units, if anything is known.
    pub(super) fn least(&self) -> Option<i64> {
        match self {
            Self::Exactly { amount } => Some(amount.minor),
            Self::Open { least, .. } => least.map(|money| money.minor),
            Self::NoConstant { .. } => None,
        }
    }

    /// Not more than this many minor units, if there is a limit.
    pub(super) fn most(&self) -> Option<i64> {
        match self {
            Self::Exactly { amount } => Some(amount.minor),
            Self::Open { most, .. } => most.map(|money| money.minor),
            Self::NoConstant { .. } => None,
        }
    }
}

fn constants<'c>(formula: &Formula, person: &Person<'_, 'c>) -> Vec<Counted<'c>> {
    let mut found = Vec::new();
    formula.quantity.visit(&mut |quantity| {
        if let Quantity::Constant(id, thousandths) = quantity {
            found.push((*id, *thousandths));
        }
    });
    let day = person.day;
    let valued = |constant: &'c Constant, wanted: &dyn Fn(&catalogue::ConstantValue) -> bool| {
        let value = constant
            .values
            .iter()
            .filter(|value| wanted(value))
            .max_by_key(|value| value.basis.validity.from)?;
        let cite = passages(&day.catalogue.passages, value.basis.cite.iter().copied());
        let validity = value.basis.validity;
        Some(Valued { amount: value.amount, from: validity.from, until: validity.until, cite })
    };
    let counted = found.into_iter().map(|(id, thousandths)| {
        let constant = &day.catalogue.constants[usize::from(id.0)];
        let value = valued(constant, &|value| value.stands(day.date, day.known_at));
        let ended = |value: &catalogue::ConstantValue| {
            value.basis.validity.until.is_some_and(|until| until < day.date)
        };
        let before = match value {
            Some(_) => None,
            None => valued(constant, &|value| {
                value.basis.validity.was_known(day.known_at) && ended(value)
            }),
        };
        Counted { constant: Row(constant), thousandths, value, before }
    });
    counted.collect()
}

fn facts(formula: &Formula) -> Vec<FactId> {
    let mut facts = Vec::new();
    formula.quantity.visit(&mut |quantity| {
        if let Quantity::Fact(fact) | Quantity::Since(_, fact) | Quantity::DaysUntil(fact) =
            quantity
        {
            facts.push(*fact);
        }
    });
    facts
}
