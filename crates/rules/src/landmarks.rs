//! One value of a fact on each side of every threshold: between two neighbours no condition changes its outcome.
//! Searches for changes, witnesses and the next question try these instead of all values there are.

use jiff::{Span as Time, civil::Date};
use terms::{Country, CountrySet};

use crate::{
    bounds::Bounds,
    engine::Engine,
    environment::Members,
    typed::{Elapsed, FactId, Leaf, OptionSet, Quantity, Window},
    value::{Slot, Value, day_number, day_of},
    vocabulary::{Kind, Latest},
};

impl Engine<'_> {
    /// Values of `fact` that stand for all others, in a fixed order; empty for a derived fact.
    #[must_use]
    pub fn landmarks(&self, fact: FactId) -> Vec<Value> {
        let entry = self.vocabulary.at(fact);
        if entry.derive.is_some() {
            return Vec::new();
        }
        match &entry.kind {
            Kind::YesNo => vec![Value::YesNo(true), Value::YesNo(false)],
            Kind::Choice { options } | Kind::Code { options } => {
                (0..).take(options.len()).map(Value::Choice).collect()
            }
            Kind::Choices { options } => {
                let singles = (0..).take(options.len()).map(OptionSet::single);
                std::iter::once(OptionSet::default()).chain(singles).map(Value::Choices).collect()
            }
            Kind::Country | Kind::Countries => self.countries(fact),
            Kind::Number { min, max, .. } => {
                self.numbers(fact, *min, *max).into_iter().map(Value::Number).collect()
            }
            Kind::Money { min, max, .. } => {
                self.numbers(fact, *min, *max).into_iter().map(Value::Money).collect()
            }
            Kind::Date { earliest, latest } => self.dates(fact, *earliest, *latest),
            Kind::Stays => self.stays(fact),
        }
    }

    /// A country for each different way of being in the lists and sets that conditions name.
    fn countries(&self, fact: FactId) -> Vec<Value> {
        let mut sets: Vec<CountrySet> = Vec::new();
        for leaf in &self.leaves {
            match leaf {
                Leaf::Countries(subject, set) if *subject == fact => sets.push(*set),
                Leaf::InList(subject, list) if *subject == fact => {
                    if let Some(Members::Countries(set)) =
                        &self.environment.lists[usize::from(list.0)]
                    {
                        sets.push(*set);
                    }
                }
                _ => {}
            }
        }
        let mut seen: Vec<Vec<bool>> = Vec::new();
        let mut found = Vec::new();
        for country in &self.vocabulary.countries {
            let signature: Vec<bool> = sets.iter().map(|set| set.contains(*country)).collect();
            if !seen.contains(&signature) {
                seen.push(signature);
                found.push(single(*country));
            }
        }
        found
    }

    fn numbers(&self, fact: FactId, min: Option<i64>, max: Option<i64>) -> Vec<i64> {
        let mut found: Vec<i64> = [min, max].into_iter().flatten().collect();
        self.thresholds(|quantity| *quantity == Quantity::Fact(fact), &mut |threshold| {
            found.extend([threshold.saturating_sub(1), threshold, threshold.saturating_add(1)]);
        });
        found.retain(|number| {
            min.is_none_or(|min| min <= *number) && max.is_none_or(|max| *number <= max)
        });
        found.sort_unstable();
        found.dedup();
        if found.is_empty() { vec![0] } else { found }
    }

    fn dates(&self, fact: FactId, earliest: Option<Date>, latest: Option<Latest>) -> Vec<Value> {
        let today = self.environment.today;
        let latest = latest.map(|latest| latest.on(today));
        let mut found: Vec<Date> = vec![today];
        found.extend(earliest);
        found.extend(latest);
        let mut around = |date: Date| {
            found.extend(
                [date.yesterday().ok(), Some(date), date.tomorrow().ok()].into_iter().flatten(),
            )
        };
        self.thresholds(|quantity| *quantity == Quantity::Fact(fact), &mut |threshold| {
            around(day_of(threshold))
        });
        self.thresholds(|quantity| *quantity == Quantity::DaysUntil(fact), &mut |threshold| {
            around(day_of(day_number(today).saturating_add(threshold)));
        });
        for unit in [Elapsed::Years, Elapsed::Months, Elapsed::Days] {
            self.thresholds(
                |quantity| *quantity == Quantity::Since(unit, fact),
                &mut |threshold| {
                    for count in [threshold, threshold.saturating_add(1)] {
                        around(before(today, unit, count));
                    }
                },
            );
        }
        found.retain(|date| {
            earliest.is_none_or(|first| first <= *date) && latest.is_none_or(|last| *date <= last)
        });
        found.sort_unstable();
        found.dedup();
        found.into_iter().map(Value::Date).collect()
    }

    /// No stay, and stays of lengths on both sides of every limit, ending on the evaluation day.
    fn stays(&self, fact: FactId) -> Vec<Value> {
        let today = self.environment.today;
        let mut lengths = vec![0, 1];
        let is_presence = |quantity: &Quantity| matches!(quantity, Quantity::Presence { stays, .. } if *stays == fact);
        self.thresholds(is_presence, &mut |threshold| {
            lengths.extend([threshold.saturating_sub(1), threshold, threshold.saturating_add(1)]);
        });
        for leaf in &self.leaves {
            leaf.visit(&mut |quantity| {
                if let Quantity::Presence { stays, window: Window::Days(days), .. } = quantity
                    && *stays == fact
                {
                    lengths.push(*days);
                }
            });
        }
        lengths.retain(|length| (0..=3660).contains(length));
        lengths.sort_unstable();
        lengths.dedup();
        let stay = |length: i64| (before(today, Elapsed::Days, length - 1), today);
        lengths
            .into_iter()
            .map(|length| Value::Stays((length > 0).then(|| stay(length)).into_iter().collect()))
            .collect()
    }

    /// What a quantity that satisfies `wanted` is compared with, as far as it is known without any answers. A quantity
    /// inside a sum or a product is solved for at both ends of what stands beside it.
    fn thresholds(&self, wanted: impl Fn(&Quantity) -> bool, see: &mut impl FnMut(i64)) {
        let blank = vec![Slot::Unknown; self.vocabulary.facts.len()];
        let scope = self.scope(&blank);
        let mut ends = |bounds: Bounds| {
            if let Bounds::Range(low, high) = bounds {
                for end in [low, high] {
                    if end != i64::MIN && end != i64::MAX {
                        see(end);
                    }
                }
            }
        };
        for leaf in &self.leaves {
            let pairs: Vec<(&Quantity, &Quantity)> = match leaf {
                Leaf::Compare(left, _, right, _) => vec![(left, right), (right, left)],
                Leaf::Between(value, low, high, _) => vec![(value, low), (value, high)],
                _ => continue,
            };
            for (side, other) in pairs {
                let side = plain(side);
                if wanted(side) {
                    ends(scope.quantity(other));
                }
                let (Quantity::Sum(one, two) | Quantity::Difference(one, two)) = side else {
                    continue;
                };
                for (part, rest) in [(one, two), (two, one)] {
                    if wanted(plain(part)) {
                        ends(scope.quantity(other).subtract(scope.quantity(rest)));
                    }
                }
            }
        }
    }
}

/// A derived quantity is what it is computed from.
fn plain(quantity: &Quantity) -> &Quantity {
    match quantity {
        Quantity::Derived(_, inner) => plain(inner),
        other => other,
    }
}

fn single(country: Country) -> Value {
    Value::Countries([country].into_iter().collect())
}

/// The day that lies `count` units before `today`.
pub(crate) fn before(today: Date, unit: Elapsed, count: i64) -> Date {
    let span = match unit {
        Elapsed::Years => Time::new().try_years(count),
        Elapsed::Months => Time::new().try_months(count),
        Elapsed::Days => Time::new().try_days(count),
    };
    span.and_then(|span| today.checked_sub(span)).unwrap_or(if count < 0 {
        Date::MAX
    } else {
        Date::MIN
    })
}
