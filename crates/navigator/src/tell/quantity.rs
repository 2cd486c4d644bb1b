//! Figures in words: counted units, money, dates, constants with what they are worth on the day.

use catalogue::Amount;
use jiff::Span;
use rules::{ConstantId, Dimension, Elapsed, FactId, Formula, Quantity, Unit, Window};
use speech::{count, number};
use terms::{Date, Money};

use super::Teller;

impl Teller<'_> {
    /// A quantity as the subject of a comparison.
    pub fn quantity_label(&self, quantity: &Quantity, dimension: Dimension) -> String {
        let of = |key: &str, fact: FactId| self.say(key, &[("label", self.label(fact).into())]);
        match quantity {
            Quantity::Fact(fact) | Quantity::Derived(fact, _) => self.label(*fact),
            Quantity::Since(Elapsed::Years, fact) => of("condition-years", *fact),
            Quantity::Since(Elapsed::Months, fact) => of("condition-months", *fact),
            Quantity::Since(Elapsed::Days, fact) => of("condition-days", *fact),
            Quantity::DaysUntil(fact) => of("condition-days-until", *fact),
            Quantity::Presence { window, fullest, .. } => {
                let term = match window {
                    Window::Days(days) => count::count(*days, count::Unit::Days, self.language()),
                    Window::Months(months) => {
                        count::count(*months, count::Unit::Months, self.language())
                    }
                };
                self.say(
                    if *fullest { "condition-within-fullest" } else { "condition-within-days" },
                    &[("term", term.into())],
                )
            }
            Quantity::Points(table) => {
                let points = &self.catalogue().points[usize::from(table.0)];
                let edition = points
                    .editions
                    .iter()
                    .find(|edition| self.holds(*edition))
                    .or_else(|| points.editions.last());
                edition.map_or_else(
                    || points.id.clone(),
                    |edition| self.text(&edition.name).to_owned(),
                )
            }
            other => self.figure(other, dimension),
        }
    }

    /// A figure after "more than", "at least" or "to".
    pub fn figure(&self, quantity: &Quantity, dimension: Dimension) -> String {
        match (quantity, dimension) {
            (Quantity::Fixed(value), Dimension::Number(unit)) => match counted_unit(unit) {
                Some(unit) => count::of(*value, unit, self.language()),
                None => self.plain(*value, unit),
            },
            _ => self.counted(quantity, dimension),
        }
    }

    /// A figure that stands alone.
    pub fn counted(&self, quantity: &Quantity, dimension: Dimension) -> String {
        match quantity {
            Quantity::Fixed(value) => self.amount(*value, dimension),
            Quantity::Constant(constant, thousandths) => self.constant(*constant, *thousandths),
            Quantity::Sum(left, right) => self.joined("condition-sum", left, right, dimension),
            Quantity::Difference(left, right) => {
                self.joined("condition-difference", left, right, dimension)
            }
            Quantity::Product(left, right) => {
                self.joined("condition-product", left, right, dimension)
            }
            other => self.quantity_label(other, dimension),
        }
    }

    /// A figure without its unit, as the lower end of a range.
    pub fn bare(&self, quantity: &Quantity, dimension: Dimension) -> String {
        match (quantity, dimension) {
            (Quantity::Fixed(value), Dimension::Number(_)) => {
                number::integer(*value, self.language())
            }
            _ => self.figure(quantity, dimension),
        }
    }

    fn joined(&self, key: &str, left: &Quantity, right: &Quantity, dimension: Dimension) -> String {
        let inner = |side: &Quantity| match (side, dimension) {
            // In a product one side is a plain number, whatever the dimension of the whole.
            (Quantity::Fixed(value), Dimension::Money(_)) if key == "condition-product" => {
                number::integer(*value, self.language())
            }
            (Quantity::Constant(constant, thousandths), _) => {
                self.constant_name(*constant, *thousandths)
            }
            _ => self.counted(side, dimension),
        };
        self.say(key, &[("left", inner(left).into()), ("right", inner(right).into())])
    }

    /// A value of a dimension.
    pub fn amount(&self, value: i64, dimension: Dimension) -> String {
        match dimension {
            Dimension::Money(currency) => {
                speech::money(Money { minor: value, currency }, self.language())
            }
            Dimension::Date => self.date(day_of(value)),
            Dimension::Number(unit) => match counted_unit(unit) {
                Some(unit) => count::count(value, unit, self.language()),
                None => self.plain(value, unit),
            },
        }
    }

    fn plain(&self, value: i64, unit: Unit) -> String {
        match unit {
            Unit::Percent => number::percent(value, 0, self.language()),
            _ => number::integer(value, self.language()),
        }
    }

    /// `1,320 MCI = KZT 5,709,000`, with the value of the day.
    fn constant(&self, constant: ConstantId, thousandths: i64) -> String {
        let figure = self.constant_name(constant, thousandths);
        match self.constant_value(constant) {
            Some(Amount::Money(money)) => {
                let minor = i128::from(money.minor) * i128::from(thousandths) / 1000;
                let minor = i64::try_from(minor).unwrap_or(i64::MAX);
                let amount =
                    speech::money(Money { minor, currency: money.currency }, self.language());
                self.say(
                    "condition-constant",
                    &[("figure", figure.into()), ("amount", amount.into())],
                )
            }
            Some(Amount::Number(value)) => {
                let amount = number::decimal(value.saturating_mul(thousandths), 3, self.language());
                self.say(
                    "condition-constant",
                    &[("figure", figure.into()), ("amount", amount.into())],
                )
            }
            None => self.say(
                "condition-constant-open",
                &[("figure", figure.into()), ("date", self.date(self.at.as_of).into())],
            ),
        }
    }

    /// `1,320 MCI`, or the name of another constant.
    pub fn constant_name(&self, constant: ConstantId, thousandths: i64) -> String {
        let entry = &self.catalogue().constants[usize::from(constant.0)];
        let count = number::decimal(thousandths, 3, self.language());
        if entry.id == "mci" {
            return self.say("condition-constant-mci", &[("count", count.into())]);
        }
        let name = self.text(&entry.name);
        if thousandths == 1000 {
            return name.to_owned();
        }
        self.say("condition-constant-times", &[("count", count.into()), ("name", name.into())])
    }

    /// What a constant is worth on the day.
    pub fn constant_value(&self, constant: ConstantId) -> Option<Amount> {
        let values = &self.catalogue().constants[usize::from(constant.0)].values;
        values.iter().find(|value| self.holds(*value)).map(|value| value.amount)
    }

    /// A fee as it is reckoned, without what it comes to.
    pub fn formula_name(&self, formula: &Formula) -> String {
        self.name_of(&formula.quantity, Dimension::Money(formula.currency))
    }

    fn name_of(&self, quantity: &Quantity, dimension: Dimension) -> String {
        let both = |key: &str, left: &Quantity, right: &Quantity| {
            let (left, right) = (self.name_of(left, dimension), self.name_of(right, dimension));
            self.say(key, &[("left", left.into()), ("right", right.into())])
        };
        match quantity {
            Quantity::Constant(constant, thousandths) => {
                self.constant_name(*constant, *thousandths)
            }
            Quantity::Sum(left, right) => both("condition-sum", left, right),
            Quantity::Difference(left, right) => both("condition-difference", left, right),
            Quantity::Product(..) => self.counted(quantity, dimension),
            other => self.counted(other, dimension),
        }
    }

    /// A fee as it is reckoned, with what it comes to on the day where that needs no answers.
    pub fn formula(&self, formula: &Formula) -> String {
        self.counted(&formula.quantity, Dimension::Money(formula.currency))
    }
}

const fn counted_unit(unit: Unit) -> Option<count::Unit> {
    match unit {
        Unit::Days => Some(count::Unit::Days),
        Unit::Months => Some(count::Unit::Months),
        Unit::Years => Some(count::Unit::Years),
        Unit::Points => Some(count::Unit::Points),
        Unit::Count | Unit::Percent => None,
    }
}

/// Dates are counted in days from 0001-01-01, as `rules` counts them.
fn day_of(number: i64) -> Date {
    Span::new()
        .try_days(number)
        .and_then(|days| Date::constant(1, 1, 1).checked_add(days))
        .unwrap_or(Date::MAX)
}
