//! Strong Kleene evaluation of one leaf on the slots of one person.

use jiff::civil::Date;
use terms::Truth;

use crate::{
    bounds::Bounds,
    environment::{Environment, Members, Part, PointsTable},
    presence::{days_within, days_within_any},
    typed::{Condition, Elapsed, FactId, Leaf, ListId, Operator, OptionSet, Quantity, Test},
    value::{Slot, Value, day_number},
    vocabulary::{Kind, Vocabulary},
};

/// Everything a leaf is evaluated against.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'e> {
    pub(crate) vocabulary: &'e Vocabulary,
    pub(crate) environment: &'e Environment,
    /// Membership of code lists by option of each code fact, worked out once.
    pub(crate) codes: &'e [((FactId, ListId), OptionSet)],
    pub(crate) slots: &'e [Slot],
}

impl<'e> Scope<'e> {
    pub(crate) fn test(&self, test: &Test) -> Truth {
        match test {
            Test::All(_, parts) => {
                parts.iter().fold(Truth::NotApplicable, |all, part| all.and(self.test(part)))
            }
            Test::Any(_, parts) => {
                parts.iter().fold(Truth::NotApplicable, |any, part| any.or(self.test(part)))
            }
            Test::Not(_, part) => self.test(part).not(),
            Test::Derived(_, _, part) => self.test(part),
            Test::Leaf(_, leaf) => self.leaf(leaf),
        }
    }

    pub(crate) fn leaf(&self, leaf: &Leaf) -> Truth {
        match leaf {
            Leaf::Always(value) => Truth::from(*value),
            Leaf::YesNo(fact) => self.known(*fact, |value| matches!(value, Value::YesNo(true))),
            Leaf::OneOf(fact, options) => self.known(
                *fact,
                |value| matches!(value, Value::Choice(chosen) if options.contains(*chosen)),
            ),
            Leaf::Has(fact, options) => self.known(
                *fact,
                |value| matches!(value, Value::Choices(chosen) if options.overlaps(*chosen)),
            ),
            Leaf::Countries(fact, set) => self.known(
                *fact,
                |value| matches!(value, Value::Countries(countries) if countries.overlaps(set)),
            ),
            Leaf::InList(fact, list) => self.in_list(*fact, *list),
            Leaf::Compare(left, operator, right, _) => {
                compare(self.quantity(left), *operator, self.quantity(right))
            }
            Leaf::Between(value, low, high, _) => {
                let value = self.quantity(value);
                compare(value, Operator::AtLeast, self.quantity(low)).and(compare(
                    value,
                    Operator::AtMost,
                    self.quantity(high),
                ))
            }
        }
    }

    fn slot(&self, fact: FactId) -> &'e Slot {
        &self.slots[usize::from(fact.0)]
    }

    fn known(&self, fact: FactId, holds: impl FnOnce(&Value) -> bool) -> Truth {
        match self.slot(fact) {
            Slot::Known(value) => Truth::from(holds(value)),
            Slot::NotApplicable => Truth::NotApplicable,
            Slot::Unknown | Slot::Open => Truth::Unknown,
        }
    }

    fn in_list(&self, fact: FactId, list: ListId) -> Truth {
        let Some(members) = &self.environment.lists[usize::from(list.0)] else {
            return match self.slot(fact) {
                Slot::NotApplicable => Truth::NotApplicable,
                _ => Truth::Unknown,
            };
        };
        match members {
            Members::Countries(set) => self.known(
                fact,
                |value| matches!(value, Value::Countries(countries) if countries.overlaps(set)),
            ),
            Members::Codes(_) => {
                let listed =
                    self.codes.iter().find(|(key, _)| *key == (fact, list)).map(|(_, set)| *set);
                let listed = listed.unwrap_or_default();
                self.known(
                    fact,
                    |value| matches!(value, Value::Choice(code) if listed.contains(*code)),
                )
            }
        }
    }

    pub(crate) fn quantity(&self, quantity: &Quantity) -> Bounds {
        match quantity {
            Quantity::Fixed(number) => Bounds::exactly(*number),
            Quantity::Constant(id, thousandths) => {
                match self.environment.constants[usize::from(id.0)] {
                    Some(worth) => Bounds::exactly(scaled(worth, *thousandths)),
                    None => Bounds::Open,
                }
            }
            Quantity::Fact(fact) => self.range(*fact),
            Quantity::Since(unit, fact) => self.range_of_dates(
                *fact,
                |date| elapsed(*unit, date, self.environment.today),
                true,
            ),
            Quantity::DaysUntil(fact) => {
                let today = day_number(self.environment.today);
                self.range_of_dates(*fact, |date| day_number(date) - today, false)
            }
            Quantity::Presence { stays, window, fullest } => match self.slot(*stays) {
                Slot::Known(Value::Stays(stays)) => {
                    let days = if *fullest { days_within_any } else { days_within };
                    Bounds::exactly(days(stays, *window, self.environment.today))
                }
                Slot::NotApplicable => Bounds::NotApplicable,
                Slot::Unknown => Bounds::Range(0, i64::MAX),
                _ => Bounds::Open,
            },
            Quantity::Points(table) => match &self.environment.points[usize::from(table.0)] {
                Some(table) => self.points(table),
                None => Bounds::Open,
            },
            Quantity::Derived(_, inner) => self.quantity(inner),
            Quantity::Sum(left, right) => self.quantity(left).add(self.quantity(right)),
            Quantity::Difference(left, right) => self.quantity(left).subtract(self.quantity(right)),
            Quantity::Product(left, right) => self.quantity(left).multiply(self.quantity(right)),
        }
    }

    /// A number, an amount or a date by its answer, or by the limits of the dictionary while there is none.
    fn range(&self, fact: FactId) -> Bounds {
        match self.slot(fact) {
            Slot::Known(Value::Number(number) | Value::Money(number)) => Bounds::exactly(*number),
            Slot::Known(Value::Date(date)) => Bounds::exactly(day_number(*date)),
            Slot::NotApplicable => Bounds::NotApplicable,
            Slot::Unknown => match &self.vocabulary.at(fact).kind {
                Kind::Number { min, max, .. } | Kind::Money { min, max, .. } => {
                    Bounds::Range(min.unwrap_or(i64::MIN), max.unwrap_or(i64::MAX))
                }
                _ => Bounds::ANY,
            },
            _ => Bounds::Open,
        }
    }

    /// A count from a date; `falling` when later dates give smaller counts.
    fn range_of_dates(&self, fact: FactId, count: impl Fn(Date) -> i64, falling: bool) -> Bounds {
        match self.slot(fact) {
            Slot::Known(Value::Date(date)) => Bounds::exactly(count(*date)),
            Slot::NotApplicable => Bounds::NotApplicable,
            Slot::Unknown => {
                let Kind::Date { earliest, latest } = &self.vocabulary.at(fact).kind else {
                    return Bounds::Open;
                };
                let first = earliest.map(&count);
                let last = latest.map(|latest| count(latest.on(self.environment.today)));
                let (low, high) = if falling { (last, first) } else { (first, last) };
                Bounds::Range(low.unwrap_or(i64::MIN), high.unwrap_or(i64::MAX))
            }
            _ => Bounds::Open,
        }
    }

    fn points(&self, table: &PointsTable) -> Bounds {
        points(table, &mut |part, row| {
            let part = &table.parts[part];
            match row {
                Some(row) => self.condition(&part.rows[row].0),
                None => part.when.as_ref().map_or(Truth::True, |when| self.condition(when)),
            }
        })
    }

    pub(crate) fn condition(&self, condition: &Condition) -> Truth {
        self.test(&condition.test)
    }
}

/// Bounds of a points table. `truth` gives the outcome of each row of a part, and whether the part counts at all.
pub(crate) fn points(
    table: &PointsTable,
    truth: &mut impl FnMut(usize, Option<usize>) -> Truth,
) -> Bounds {
    let (mut low, mut high) = (0_i64, 0_i64);
    for (at, part) in table.parts.iter().enumerate() {
        let (lower, upper) = bounds_of_part(part, &mut |row| truth(at, row));
        if part.factor {
            // Half points do not exist in the published formula; the bounds are rounded outwards.
            (low, high) = ((low * lower).div_euclid(1000), (high * upper + 999).div_euclid(1000));
        } else {
            (low, high) = (low + lower, high + upper);
        }
    }
    Bounds::Range(low, high)
}

/// Bounds of one part. A factor that does not count is 1, a sum that does not count is 0.
fn bounds_of_part(part: &Part, truth: &mut impl FnMut(Option<usize>) -> Truth) -> (i64, i64) {
    let neutral = if part.factor { 1000 } else { 0 };
    let counts = truth(None);
    let given = bounds_of_rows(part, truth);
    match counts {
        Truth::True => given,
        Truth::False | Truth::NotApplicable => (neutral, neutral),
        Truth::Unknown => (given.0.min(neutral), given.1.max(neutral)),
    }
}

fn bounds_of_rows(part: &Part, truth: &mut impl FnMut(Option<usize>) -> Truth) -> (i64, i64) {
    if part.rows.is_empty() {
        return (part.lower, part.upper);
    }
    let mut possible: Option<(i64, i64)> = None;
    let mut widen = |points: i64| {
        possible = Some(
            possible.map_or((points, points), |(low, high)| (low.min(points), high.max(points))),
        );
    };
    for (row, (_, points)) in part.rows.iter().enumerate() {
        match truth(Some(row)) {
            Truth::True => {
                widen(*points);
                return possible.unwrap_or_default();
            }
            Truth::Unknown => widen(*points),
            Truth::False | Truth::NotApplicable => {}
        }
    }
    // No row is certain: the person may fit none of them.
    widen(part.lower);
    possible.unwrap_or_default()
}

/// An amount times thousandths, half a minor unit rounded up, as cash desks do.
pub(crate) fn scaled(worth: i64, thousandths: i64) -> i64 {
    worth.saturating_mul(thousandths).saturating_add(500).div_euclid(1000)
}

/// Whole units from `since` to `today`. A person born on 29 February is a year older on 1 March of a common year.
pub(crate) fn elapsed(unit: Elapsed, since: Date, today: Date) -> i64 {
    let months = || {
        let whole = (i64::from(today.year()) - i64::from(since.year())) * 12
            + i64::from(today.month())
            - i64::from(since.month());
        whole - i64::from(today.day() < since.day())
    };
    match unit {
        Elapsed::Days => day_number(today) - day_number(since),
        Elapsed::Months => months(),
        Elapsed::Years => {
            let whole = i64::from(today.year()) - i64::from(since.year());
            whole - i64::from((today.month(), today.day()) < (since.month(), since.day()))
        }
    }
}

/// Compares two ranges: definite only if every pair of numbers agrees.
pub(crate) fn compare(left: Bounds, operator: Operator, right: Bounds) -> Truth {
    let (a, b, c, d) = match (left, right) {
        (Bounds::NotApplicable, _) | (_, Bounds::NotApplicable) => return Truth::NotApplicable,
        (Bounds::Open, _) | (_, Bounds::Open) => return Truth::Unknown,
        (Bounds::Range(a, b), Bounds::Range(c, d)) => (a, b, c, d),
    };
    let (always, never) = match operator {
        Operator::Less => (b < c, a >= d),
        Operator::AtMost => (b <= c, a > d),
        Operator::More => (a > d, b <= c),
        Operator::AtLeast => (a >= d, b < c),
        Operator::Equal => (a == b && c == d && a == c, b < c || a > d),
        Operator::NotEqual => (b < c || a > d, a == b && c == d && a == c),
    };
    match (always, never) {
        (true, _) => Truth::True,
        (_, true) => Truth::False,
        _ => Truth::Unknown,
    }
}
