//! How a leaf becomes a test on columns. Nothing of its meaning is written down here a second time: the explaining path
//! is asked what the leaf says of every option, on both sides of a threshold, and of somebody without an answer.

use terms::Truth;

use super::column::{Wanted, options};
use crate::{
    bounds::Bounds,
    engine::Engine,
    evaluate::{Scope, compare},
    typed::{FactId, Leaf, Operator, Quantity, Window},
    value::{Slot, Value, day_number, day_of},
    vocabulary::Kind,
};

/// A leaf as a test on columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Study {
    /// It rests on no fact.
    Constant(Truth),
    /// It rests on one fact.
    One(One),
    /// It joins numbers of several facts, or asks for points: it is evaluated person by person.
    Joined,
}

/// A test on one fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct One {
    pub(super) fact: FactId,
    pub(super) hit: Hit,
    /// What it says of somebody whose answer is hit, and of somebody whose is not.
    pub(super) on_hit: Truth,
    pub(super) on_miss: Truth,
    /// What it says without an answer; while it is not known whether the fact applies; if the fact does not apply.
    pub(super) unknown: Truth,
    pub(super) open: Truth,
    pub(super) idle: Truth,
}

/// Which answers a test is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Hit {
    /// These options.
    Options(Vec<bool>),
    /// Numbers from the first to the last, or all others; of stays, days counted in a way.
    Numbers { way: Option<(Window, bool)>, range: Option<(i64, i64)>, is_outside: bool },
}

impl One {
    /// What it wants to know of its fact.
    pub(super) fn want(&self, wanted: &mut Wanted) {
        match (&self.hit, wanted) {
            (Hit::Options(hit), Wanted::Options(tests)) => tests.push(hit.clone()),
            (Hit::Options(hit), wanted) => *wanted = Wanted::Options(vec![hit.clone()]),
            (Hit::Numbers { way, .. }, wanted) => want_number(*way, wanted),
        }
    }
}

/// Wants the number of a fact, or days of presence.
pub(super) fn want_number(way: Option<(Window, bool)>, wanted: &mut Wanted) {
    match (way, wanted) {
        (None, wanted) => *wanted = Wanted::Number,
        (Some(way), Wanted::Stays(ways)) if ways.contains(&way) => {}
        (Some(way), Wanted::Stays(ways)) => ways.push(way),
        (Some(way), wanted) => *wanted = Wanted::Stays(vec![way]),
    }
}

/// The places in a leaf where the number of a fact stands.
pub(super) fn places(leaf: &Leaf) -> Vec<(FactId, Option<(Window, bool)>)> {
    let mut places = Vec::new();
    leaf.visit(&mut |quantity| match quantity {
        Quantity::Fact(fact) | Quantity::Since(_, fact) | Quantity::DaysUntil(fact) => {
            places.push((*fact, None));
        }
        Quantity::Presence { stays, window, fullest } => {
            places.push((*stays, Some((*window, *fullest))));
        }
        _ => {}
    });
    places
}

/// Studies a leaf.
pub(super) fn study(engine: &Engine<'_>, leaf: &Leaf) -> Study {
    let mut student = Student { engine, slots: vec![Slot::Unknown; engine.vocabulary.facts.len()] };
    match leaf {
        Leaf::Always(value) => Study::Constant(Truth::from(*value)),
        Leaf::YesNo(fact)
        | Leaf::OneOf(fact, _)
        | Leaf::Has(fact, _)
        | Leaf::Countries(fact, _)
        | Leaf::InList(fact, _) => student.options(*fact, leaf),
        Leaf::Compare(..) | Leaf::Between(..) => student.numbers(leaf),
    }
}

/// Asks the explaining path.
struct Student<'e> {
    engine: &'e Engine<'e>,
    slots: Vec<Slot>,
}

impl Student<'_> {
    fn with<T>(&mut self, fact: FactId, slot: Slot, ask: impl FnOnce(Scope<'_>) -> T) -> T {
        self.slots[usize::from(fact.0)] = slot;
        let answer = ask(self.engine.scope(&self.slots));
        self.slots[usize::from(fact.0)] = Slot::Unknown;
        answer
    }

    fn one(&mut self, fact: FactId, leaf: &Leaf, hit: Hit, on_miss: Truth) -> Study {
        let mut of = |slot| self.with(fact, slot, |scope| scope.leaf(leaf));
        let (unknown, open, idle) = (of(Slot::Unknown), of(Slot::Open), of(Slot::NotApplicable));
        Study::One(One { fact, hit, on_hit: Truth::True, on_miss, unknown, open, idle })
    }

    fn options(&mut self, fact: FactId, leaf: &Leaf) -> Study {
        let options = options(self.engine.vocabulary, fact).unwrap_or_default();
        let truths: Vec<Truth> = options
            .into_iter()
            .map(|value| self.with(fact, Slot::Known(value), |scope| scope.leaf(leaf)))
            .collect();
        let hit = truths.iter().map(|truth| *truth == Truth::True).collect();
        let missed = truths.iter().copied().find(|truth| *truth != Truth::True);
        self.one(fact, leaf, Hit::Options(hit), missed.unwrap_or(Truth::False))
    }

    fn numbers(&mut self, leaf: &Leaf) -> Study {
        if asks_for_points(self.engine, leaf) {
            return Study::Joined;
        }
        let (fact, way) = match places(leaf).as_slice() {
            [] => return Study::Constant(self.engine.scope(&self.slots).leaf(leaf)),
            [place] => *place,
            _ => return Study::Joined,
        };
        if let Leaf::Compare(left, _, right, _) = leaf
            && [left, right].into_iter().any(|side| self.is_missing(side))
        {
            let hit = Hit::Numbers { way, range: None, is_outside: false };
            return self.one(fact, leaf, hit, Truth::Unknown);
        }
        let halves: Vec<(&Quantity, Operator, &Quantity)> = match leaf {
            Leaf::Compare(left, Operator::Equal | Operator::NotEqual, right, _) => {
                vec![(left, Operator::AtLeast, right), (left, Operator::AtMost, right)]
            }
            Leaf::Compare(left, operator, right, _) => vec![(left, *operator, right)],
            Leaf::Between(value, low, high, _) => {
                vec![(value, Operator::AtLeast, low), (value, Operator::AtMost, high)]
            }
            _ => return Study::Joined,
        };
        let mut range = self.domain(fact);
        for half in halves {
            let Some((first, last)) = self.half(fact, half) else { return Study::Joined };
            range = (range.0.max(first), range.1.min(last));
        }
        let is_outside = matches!(leaf, Leaf::Compare(_, Operator::NotEqual, _, _));
        let range = Some(range).filter(|(first, last)| first <= last);
        self.one(fact, leaf, Hit::Numbers { way, range, is_outside }, Truth::False)
    }

    /// Whether a side rests on a figure that nothing gives for the day. It has no answer to wait for.
    fn is_missing(&self, side: &Quantity) -> bool {
        self.engine.scope(&self.slots).quantity(side) == Bounds::Open
    }

    /// The least and the greatest number a fact may be.
    fn domain(&self, fact: FactId) -> (i64, i64) {
        match self.engine.vocabulary.at(fact).kind {
            Kind::Date { .. } => {
                (day_number(jiff::civil::Date::MIN), day_number(jiff::civil::Date::MAX))
            }
            _ => (i64::MIN, i64::MAX),
        }
    }

    /// The numbers for which a comparison holds that has one fact in one place. Every quantity rises or falls with its
    /// fact, so they are all those on one side of a threshold. `None` if it is not definite for a known number.
    fn half(&mut self, fact: FactId, half: (&Quantity, Operator, &Quantity)) -> Option<(i64, i64)> {
        let (first, last) = self.domain(fact);
        match (self.holds(fact, half, first)?, self.holds(fact, half, last)?) {
            (true, true) => return Some((first, last)),
            (false, false) => return Some((last, first)),
            _ => {}
        }
        let at_first = self.holds(fact, half, first)?;
        let (mut low, mut high) = (first, last);
        while low < high {
            let middle = low.saturating_add_unsigned(high.abs_diff(low) / 2);
            if self.holds(fact, half, middle)? == at_first {
                low = middle + 1
            } else {
                high = middle
            }
        }
        Some(if at_first { (first, low - 1) } else { (low, last) })
    }

    fn holds(
        &mut self,
        fact: FactId,
        (left, operator, right): (&Quantity, Operator, &Quantity),
        number: i64,
    ) -> Option<bool> {
        let value = match &self.engine.vocabulary.at(fact).kind {
            Kind::Date { .. } => Value::Date(day_of(number)),
            Kind::Money { .. } => Value::Money(number),
            _ => Value::Number(number),
        };
        let (left, right) = (present(left, number), present(right, number));
        let truth = self.with(fact, Slot::Known(value), |scope| {
            compare(scope.quantity(&left), operator, scope.quantity(&right))
        });
        match truth {
            Truth::True => Some(true),
            Truth::False => Some(false),
            Truth::Unknown | Truth::NotApplicable => None,
        }
    }
}

/// Whether a leaf asks for points that depend on answers.
fn asks_for_points(engine: &Engine<'_>, leaf: &Leaf) -> bool {
    let mut asks = false;
    leaf.visit(&mut |quantity| {
        if let Quantity::Points(table) = quantity
            && let Some(table) = &engine.environment.points[usize::from(table.0)]
        {
            asks |= table.parts.iter().any(|part| part.when.is_some() || !part.rows.is_empty());
        }
    });
    asks
}

/// A quantity with so many days of presence in it.
fn present(quantity: &Quantity, days: i64) -> Quantity {
    let inner = |quantity: &Quantity| Box::new(present(quantity, days));
    match quantity {
        Quantity::Presence { .. } => Quantity::Fixed(days),
        Quantity::Derived(fact, quantity) => Quantity::Derived(*fact, inner(quantity)),
        Quantity::Sum(left, right) => Quantity::Sum(inner(left), inner(right)),
        Quantity::Difference(left, right) => Quantity::Difference(inner(left), inner(right)),
        Quantity::Product(left, right) => Quantity::Product(inner(left), inner(right)),
        Quantity::Fixed(_)
        | Quantity::Constant(..)
        | Quantity::Fact(_)
        | Quantity::Since(..)
        | Quantity::DaysUntil(_)
        | Quantity::Points(_) => quantity.clone(),
    }
}
