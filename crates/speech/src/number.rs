//! Numbers. Patterns of Unicode CLDR 47: English groups with a comma and has a point; Russian and Kazakh group with a
//! no-break space and have a comma.

use terms::Language;

const NO_BREAK_SPACE: char = '\u{a0}';

/// A whole number: `5,709,000`, `5 709 000`.
#[must_use]
pub fn integer(value: i64, language: Language) -> String {
    signed(value < 0, &group(value.unsigned_abs(), language))
}

/// `value` in units of 10^-`places`, without trailing zeros: `decimal(2150, 2, …)` is `21.5`, `21,5`.
#[must_use]
pub fn decimal(value: i64, places: u32, language: Language) -> String {
    fixed(value, places, language, true)
}

/// A share in hundredths, `value` in units of 10^-`places` of one per cent: `10%`, in Russian `10 %`.
#[must_use]
pub fn percent(value: i64, places: u32, language: Language) -> String {
    let space = if language == Language::Ru { "\u{a0}" } else { "" };
    format!("{}{space}%", decimal(value, places, language))
}

/// `value` in units of 10^-`places`; the digits after the point are all shown, unless they are to be `trimmed`.
/// A scale beyond 10^19 leaves nothing before the point.
pub(crate) fn fixed(value: i64, places: u32, language: Language, trimmed: bool) -> String {
    let magnitude = value.unsigned_abs();
    let (whole, rest) = 10u64
        .checked_pow(places)
        .map_or((0, magnitude), |scale| (magnitude / scale, magnitude % scale));
    let digits = format!("{rest:0>width$}", width = places as usize);
    let fraction = if trimmed { digits.trim_end_matches('0') } else { &digits };
    let point = if language == Language::En { '.' } else { ',' };
    let mut text = group(whole, language);
    if places > 0 && !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    signed(value < 0, &text)
}

fn signed(negative: bool, text: &str) -> String {
    if negative { format!("-{text}") } else { text.to_owned() }
}

/// The digits in groups of three from the right.
fn group(value: u64, language: Language) -> String {
    let separator = if language == Language::En { ',' } else { NO_BREAK_SPACE };
    let digits = value.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 * separator.len_utf8());
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_by_three() {
        for (value, english) in [
            (0, "0"),
            (7, "7"),
            (999, "999"),
            (1000, "1,000"),
            (5_709_000, "5,709,000"),
            (-4325, "-4,325"),
        ] {
            assert_eq!(integer(value, Language::En), english);
            for language in [Language::Ru, Language::Kk] {
                assert_eq!(integer(value, language), english.replace(',', "\u{a0}"));
            }
        }
        assert_eq!(integer(i64::MIN, Language::En), "-9,223,372,036,854,775,808");
    }

    #[test]
    fn decimals_lose_only_idle_zeros() {
        for (value, places, english, russian) in [
            (2150, 2, "21.5", "21,5"),
            (5, 1, "0.5", "0,5"),
            (2100, 2, "21", "21"),
            (-5, 3, "-0.005", "-0,005"),
            (123_456, 2, "1,234.56", "1\u{a0}234,56"),
            (40, 0, "40", "40"),
            (1, 19, "0.0000000000000000001", "0,0000000000000000001"),
        ] {
            assert_eq!(decimal(value, places, Language::En), english);
            assert_eq!(decimal(value, places, Language::Ru), russian);
            assert_eq!(decimal(value, places, Language::Kk), russian);
        }
        assert_eq!(decimal(5, 20, Language::En), "0.00000000000000000005");
    }

    #[test]
    fn percent_signs_stand_as_the_language_has_them() {
        assert_eq!(
            Language::ALL.map(|language| percent(125, 1, language)),
            ["12.5%", "12,5\u{a0}%", "12,5%"]
        );
    }
}
