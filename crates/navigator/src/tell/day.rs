//! Days as people write them: 31.05.1990, 31/05/1990 or 1990-05-31.

use terms::Date;

/// Why a text is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDay {
    /// It is not written as a date.
    NotADate,
    /// It is, but the calendar has no such day.
    Impossible,
}

/// Reads a day.
///
/// # Errors
/// Why it is none.
pub fn day(text: &str) -> Result<Date, NoDay> {
    let parts: Vec<&str> = text.trim().trim_end_matches('.').split(['.', '/', '-']).collect();
    let [first, month, last] = parts.as_slice() else { return Err(NoDay::NotADate) };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    let is_number = |text: &str, longest: usize| {
        (1..=longest).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    if year.len() != 4 || !is_number(year, 4) || !is_number(month, 2) || !is_number(day, 2) {
        return Err(NoDay::NotADate);
    }
    let number = |text: &str| text.parse::<i8>().map_err(|_| NoDay::NotADate);
    let year: i16 = year.parse().map_err(|_| NoDay::NotADate)?;
    Date::new(year, number(month)?, number(day)?).map_err(|_| NoDay::Impossible)
}

/// Reads a stay: two days with `..`, a dash between spaces, or a space between them.
///
/// # Errors
/// Why it is none.
pub fn stay(text: &str) -> Result<(Date, Date), NoDay> {
    let text = text.trim();
    let halves = text
        .split_once("..")
        .or_else(|| text.split_once(['–', '—']))
        .or_else(|| text.split_once(" - "))
        .or_else(|| text.split_once(' '));
    // 10.01.2026-05.02.2026: the dash is the only one.
    let halves =
        halves.or_else(|| if text.matches('-').count() == 1 { text.split_once('-') } else { None });
    let (first, last) = halves.ok_or(NoDay::NotADate)?;
    Ok((day(first)?, day(last)?))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        for text in
            ["31.05.1990", "31/05/1990", "1990-05-31", " 31.5.1990 ", "31-05-1990", "31.05.1990."]
        {
            assert_eq!(day(text), Ok(date(1990, 5, 31)), "{text}");
        }
        assert_eq!(day("31.02.1990"), Err(NoDay::Impossible));
        for text in ["31.05.90", "yesterday", "", "1990", "31.05", "1.2.3.4", "+1.05.1990"] {
            assert_eq!(day(text), Err(NoDay::NotADate), "{text}");
        }
    }

    #[test]
    fn stays_are_two_days() {
        let expected = Ok((date(2026, 1, 10), date(2026, 2, 5)));
        for text in [
            "10.01.2026 - 05.02.2026",
            "10.01.2026-05.02.2026",
            "2026-01-10..2026-02-05",
            "10.01.2026 – 05.02.2026",
            "2026-01-10 2026-02-05",
        ] {
            assert_eq!(stay(text), expected, "{text}");
        }
        assert!(stay("10.01.2026").is_err());
    }
}
