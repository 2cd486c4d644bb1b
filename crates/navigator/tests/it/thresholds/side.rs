//! Answers near a threshold.

use jiff::ToSpan;
use rules::{Elapsed, Quantity, Value};
use terms::Date;

/// What of a quantity can be answered otherwise to move it.
pub(super) fn movable(of: &Quantity) -> Vec<&Quantity> {
    let mut found = Vec::new();
    of.visit(&mut |quantity| {
        if matches!(
            quantity,
            Quantity::Fact(_)
                | Quantity::Since(..)
                | Quantity::DaysUntil(_)
                | Quantity::Presence { .. }
        ) {
            found.push(quantity);
        }
    });
    found
}

/// The fact of it.
pub(super) fn fact(of: &Quantity) -> Option<rules::FactId> {
    match of {
        Quantity::Fact(fact)
        | Quantity::Since(_, fact)
        | Quantity::DaysUntil(fact)
        | Quantity::Presence { stays: fact, .. } => Some(*fact),
        _ => None,
    }
}

/// Answers by which a quantity is `count` less one, exactly `count`, and one more; of time that has passed also the days
/// on both sides.
pub(super) fn answers(of: &Quantity, kind: &rules::Kind, count: i64, today: Date) -> Vec<Value> {
    let near = [count - 1, count, count + 1];
    match of {
        Quantity::Fact(_) => {
            let value = |number: i64| match kind {
                rules::Kind::Money { .. } => Some(Value::Money(number)),
                rules::Kind::Number { .. } => Some(Value::Number(number)),
                rules::Kind::Date { .. } => {
                    let date = Date::constant(1, 1, 1).checked_add(number.days()).ok();
                    date.map(Value::Date)
                }
                _ => None,
            };
            near.into_iter().filter_map(value).collect()
        }
        Quantity::Since(unit, _) => {
            let back = |count: i64| {
                let span = match unit {
                    Elapsed::Years => count.years(),
                    Elapsed::Months => count.months(),
                    Elapsed::Days => count.days(),
                };
                today.checked_sub(span).ok()
            };
            let exactly = back(count);
            let around = exactly.iter().flat_map(|day| [day.yesterday().ok(), day.tomorrow().ok()]);
            let all = around.chain([exactly, back(count - 1), back(count + 1)]).flatten();
            all.map(Value::Date).collect()
        }
        Quantity::DaysUntil(_) => {
            let day = |days: i64| today.checked_add(days.days()).ok().map(Value::Date);
            near.into_iter().filter_map(day).collect()
        }
        Quantity::Presence { .. } => {
            let stay = |days: i64| {
                let first = today.checked_sub((days - 1).days()).ok()?;
                Some(Value::Stays(if days > 0 { vec![(first, today)] } else { Vec::new() }))
            };
            near.into_iter().filter(|days| *days >= 0).filter_map(stay).collect()
        }
        _ => Vec::new(),
    }
}
