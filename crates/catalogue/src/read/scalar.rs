//! Single values of TOML as the types of the catalogue.

use terms::Date;
use toml::{de::DeValue, value::Datetime};

/// Small Latin letters and digits joined by `joint`, a letter first.
pub(super) fn is_name(text: &str, joint: char) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.split(joint).all(|part| {
            !part.is_empty()
                && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

/// A day without a time.
pub(super) fn date(moment: &Datetime) -> Option<Date> {
    let Datetime { date: Some(day), time: None, offset: None } = moment else { return None };
    Date::new(
        i16::try_from(day.year).ok()?,
        i8::try_from(day.month).ok()?,
        i8::try_from(day.day).ok()?,
    )
    .ok()
}

/// A number with at most three digits after the point, in thousandths. Exact: no floating point is involved.
pub(super) fn thousandths(value: &DeValue<'_>) -> Option<i64> {
    let text = match value {
        DeValue::Integer(number) if number.radix() == 10 => number.as_str(),
        DeValue::Float(number) => number.as_str(),
        _ => return None,
    };
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > 3 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let thousands = whole.parse::<i64>().ok()?.checked_mul(1000)?;
    let part: i64 = format!("{fraction:0<3}").parse().ok()?;
    if whole.starts_with('-') { thousands.checked_sub(part) } else { thousands.checked_add(part) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain() {
        assert!(is_name("b9_1", '_') && is_name("screening-test", '-'));
        for bad in ["", "9b", "B9", "a--b", "a_b", "-a", "a-"] {
            assert!(!is_name(bad, '-'), "{bad}");
        }
    }

    #[test]
    fn numbers_are_exact_in_thousandths() {
        for (text, expected) in [
            ("110", Some(110_000)),
            ("0.5", Some(500)),
            ("-0.25", Some(-250)),
            ("1.0000", Some(1000)),
        ] {
            let value = DeValue::parse(text).expect("a number");
            assert_eq!(thousandths(value.get_ref()), expected, "{text}");
        }
        let value = DeValue::parse("0.0001").expect("a number");
        assert_eq!(thousandths(value.get_ref()), None);
    }
}
