//! Quantities by plain arithmetic on known answers.

use jiff::{Span, ToSpan};
use navigator::{Answer, Navigator, Profile};
use rules::{Elapsed, FactId, Quantity, Value, Window};
use terms::Date;

/// What a quantity comes to; nothing if an answer or a figure is missing, or if it is a score.
pub(super) fn number(navigator: &Navigator<'_>, profile: &Profile, of: &Quantity) -> Option<i64> {
    let today = navigator.as_of();
    let inner = |quantity: &Quantity| number(navigator, profile, quantity);
    match of {
        Quantity::Fixed(number) => Some(*number),
        Quantity::Constant(constant, thousandths) => {
            let constant = &navigator.catalogue().constants[usize::from(constant.0)];
            let (amount, _) = navigator.at().value(constant)?;
            let amount = match amount {
                catalogue::Amount::Money(money) => money.minor,
                catalogue::Amount::Number(number) => number,
            };
            Some(amount * thousandths / 1000)
        }
        Quantity::Fact(fact) => match value(profile, *fact)? {
            Value::Number(number) | Value::Money(number) => Some(*number),
            Value::Date(date) => Some(i64::from((*date - Date::constant(1, 1, 1)).get_days())),
            _ => None,
        },
        Quantity::Since(unit, fact) => match value(profile, *fact)? {
            Value::Date(date) => Some(whole(*date, today, *unit)),
            _ => None,
        },
        Quantity::DaysUntil(fact) => match value(profile, *fact)? {
            Value::Date(date) => Some(i64::from((*date - today).get_days())),
            _ => None,
        },
        Quantity::Presence { stays, window: Window::Days(days), fullest: false } => {
            match value(profile, *stays)? {
                Value::Stays(stays) => Some(present(stays, today, *days)),
                _ => None,
            }
        }
        Quantity::Presence { .. } | Quantity::Points(_) => None,
        Quantity::Derived(_, quantity) => inner(quantity),
        Quantity::Sum(one, other) => Some(inner(one)? + inner(other)?),
        Quantity::Difference(one, other) => Some(inner(one)? - inner(other)?),
        Quantity::Product(one, other) => Some(inner(one)? * inner(other)?),
    }
}

fn value(profile: &Profile, fact: FactId) -> Option<&Value> {
    match profile.answer(fact) {
        Answer::Known(value) => Some(value),
        Answer::NotAsked | Answer::Unknown => None,
    }
}

/// Whole units from a date to today, counted one by one.
fn whole(from: Date, today: Date, unit: Elapsed) -> i64 {
    let step = |count: i64| -> Span {
        match unit {
            Elapsed::Years => count.years(),
            Elapsed::Months => count.months(),
            Elapsed::Days => count.days(),
        }
    };
    (1..).take_while(|count| from.checked_add(step(*count)).is_ok_and(|day| day <= today)).count()
        as i64
}

/// Days of the window that ends today on which the person was here, counted one by one.
fn present(stays: &[(Date, Date)], today: Date, window: i64) -> i64 {
    let is_here = |back: &i64| {
        let day = today.checked_sub(back.days()).expect("a day of the calendar");
        stays.iter().any(|(first, last)| *first <= day && day <= *last)
    };
    (0..window).filter(is_here).count() as i64
}
