//! Calendar days and terms in words. Day names and the order of day, month and year follow Unicode CLDR 47; the cases
//! of Kazakh months, which its patterns do not have, are formed here.

use terms::{Date, Language};

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// In the genitive, as after a day.
const RUSSIAN: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];

/// A Kazakh month with the endings of its ablative ("from") and dative ("to").
const KAZAKH: [(&str, &str, &str); 12] = [
    ("қаңтар", "дан", "ға"),
    ("ақпан", "нан", "ға"),
    ("наурыз", "дан", "ға"),
    ("сәуір", "ден", "ге"),
    ("мамыр", "дан", "ға"),
    ("маусым", "нан", "ға"),
    ("шілде", "ден", "ге"),
    ("тамыз", "дан", "ға"),
    ("қыркүйек", "тен", "ке"),
    ("қазан", "нан", "ға"),
    ("қараша", "дан", "ға"),
    ("желтоқсан", "нан", "ға"),
];

/// Monday first.
const WEEKDAYS: [[&str; 7]; 3] = [
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
    ["дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"],
];

/// In the nominative, as a month is called.
const RUSSIAN_NAMES: [&str; 12] = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
];

/// What a month, counted from 1, is called in the three languages, as people may type it.
#[must_use]
pub fn month_names(month: i8) -> [&'static str; 4] {
    let at = usize::try_from(month).unwrap_or(1).clamp(1, 12) - 1;
    [ENGLISH[at], RUSSIAN_NAMES[at], RUSSIAN[at], KAZAKH[at].0]
}

/// `23 November 2026`, `23 ноября 2026 года`, `2026 жылғы 23 қараша`.
#[must_use]
pub fn long(date: Date, language: Language) -> String {
    let (day, year) = (date.day(), date.year());
    match language {
        Language::En => format!("{day} {} {year}", month(date, language)),
        Language::Ru => format!("{day} {} {year} года", month(date, language)),
        Language::Kk => format!("{year} жылғы {day} {}", month(date, language)),
    }
}

/// The long date with the day of the week: `Monday, 23 November 2026`.
#[must_use]
pub fn with_weekday(date: Date, language: Language) -> String {
    let position = date.weekday().to_monday_zero_offset().unsigned_abs();
    let weekday = WEEKDAYS[language as usize][usize::from(position)];
    match language {
        Language::En | Language::Ru => format!("{weekday}, {}", long(date, language)),
        Language::Kk => format!("{}, {weekday}", long(date, language)),
    }
}

/// For tables: `23 Nov 2026`, `23.11.2026`.
#[must_use]
pub fn short(date: Date, language: Language) -> String {
    let (day, year) = (date.day(), date.year());
    match language {
        Language::En => format!("{day} {:.3} {year}", month(date, language)),
        Language::Ru | Language::Kk => format!("{day:02}.{:02}.{year}", date.month()),
    }
}

/// From the first day to the last, both included, without what the two share: `1–5 December 2026`,
/// `30 января — 5 декабря 2026 года`, `2026 жылғы 1–5 желтоқсан`.
#[must_use]
pub fn range(first: Date, last: Date, language: Language) -> String {
    if first == last {
        return long(first, language);
    }
    let dash = if language == Language::Ru { " — " } else { " – " };
    if first.year() != last.year() {
        return format!("{}{dash}{}", long(first, language), long(last, language));
    }
    let (year, from, to) = (first.year(), first.day(), last.day());
    let days = if first.month() == last.month() {
        format!("{from}–{to} {}", month(first, language))
    } else {
        format!("{from} {}{dash}{to} {}", month(first, language), month(last, language))
    };
    match language {
        Language::En => format!("{days} {year}"),
        Language::Ru => format!("{days} {year} года"),
        Language::Kk => format!("{year} жылғы {days}"),
    }
}

/// `from 1 July 2026`, `с 1 июля 2026 года`, `2026 жылғы 1 шілдеден бастап`.
#[must_use]
pub fn since(first: Date, language: Language) -> String {
    match language {
        Language::En => format!("from {}", long(first, language)),
        Language::Ru => format!("{} {}", preposition(first), long(first, language)),
        Language::Kk => format!("{} бастап", ablative(first)),
    }
}

/// The last day belongs to the term: `until 31 December 2026 inclusive`, `по 31 декабря 2026 года включительно`,
/// `2026 жылғы 31 желтоқсанға дейін (қоса алғанда)`.
#[must_use]
pub fn until(last: Date, language: Language) -> String {
    match language {
        Language::En => format!("until {} inclusive", long(last, language)),
        Language::Ru => format!("по {} включительно", long(last, language)),
        Language::Kk => format!("{} дейін (қоса алғанда)", dative(last)),
    }
}

/// A term with either end open; `None` when the source gives neither.
#[must_use]
pub fn term(first: Option<Date>, last: Option<Date>, language: Language) -> Option<String> {
    match (first, last) {
        (None, None) => None,
        (Some(first), None) => Some(since(first, language)),
        (None, Some(last)) => Some(until(last, language)),
        (Some(first), Some(last)) => Some(match language {
            Language::En | Language::Ru => {
                format!("{} {}", since(first, language), until(last, language))
            }
            Language::Kk => format!("{} {}", ablative(first), until(last, language)),
        }),
    }
}

/// The name of the month as it stands beside a day.
fn month(date: Date, language: Language) -> &'static str {
    let position = position(date);
    match language {
        Language::En => ENGLISH[position],
        Language::Ru => RUSSIAN[position],
        Language::Kk => KAZAKH[position].0,
    }
}

fn position(date: Date) -> usize {
    usize::from(date.month().unsigned_abs()) - 1
}

/// "From" before a Russian ordinal: `со` before the second (второго), `с` before every other day of a month.
fn preposition(date: Date) -> &'static str {
    if date.day() == 2 { "со" } else { "с" }
}

fn ablative(date: Date) -> String {
    format!("{}{}", long(date, Language::Kk), KAZAKH[position(date)].1)
}

fn dative(date: Date) -> String {
    format!("{}{}", long(date, Language::Kk), KAZAKH[position(date)].2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().expect("the date of a test is valid")
    }

    fn each(say: impl Fn(Language) -> String) -> [String; 3] {
        Language::ALL.map(say)
    }

    #[test]
    fn dates_are_said_as_each_language_says_them() {
        let date = day("2026-11-23");
        assert_eq!(
            each(|language| long(date, language)),
            ["23 November 2026", "23 ноября 2026 года", "2026 жылғы 23 қараша"]
        );
        assert_eq!(
            each(|language| short(date, language)),
            ["23 Nov 2026", "23.11.2026", "23.11.2026"]
        );
        assert_eq!(
            each(|language| with_weekday(date, language)),
            [
                "Monday, 23 November 2026",
                "понедельник, 23 ноября 2026 года",
                "2026 жылғы 23 қараша, дүйсенбі"
            ]
        );
    }

    #[test]
    fn a_range_says_once_what_its_ends_share() {
        let (first, last) = (day("2026-12-01"), day("2026-12-05"));
        assert_eq!(
            each(|language| range(first, last, language)),
            ["1–5 December 2026", "1–5 декабря 2026 года", "2026 жылғы 1–5 желтоқсан"]
        );
        let first = day("2026-01-30");
        assert_eq!(
            each(|language| range(first, last, language)),
            [
                "30 January – 5 December 2026",
                "30 января — 5 декабря 2026 года",
                "2026 жылғы 30 қаңтар – 5 желтоқсан"
            ]
        );
        let last = day("2027-01-05");
        assert_eq!(
            each(|language| range(first, last, language)),
            [
                "30 January 2026 – 5 January 2027",
                "30 января 2026 года — 5 января 2027 года",
                "2026 жылғы 30 қаңтар – 2027 жылғы 5 қаңтар"
            ]
        );
        assert_eq!(
            each(|language| range(first, first, language)),
            each(|language| long(first, language))
        );
    }

    #[test]
    fn a_term_says_which_ends_it_has() {
        let (first, last) = (Some(day("2026-01-30")), Some(day("2026-12-31")));
        assert_eq!(
            Language::ALL.map(|language| term(first, last, language).expect("both ends are given")),
            [
                "from 30 January 2026 until 31 December 2026 inclusive",
                "с 30 января 2026 года по 31 декабря 2026 года включительно",
                "2026 жылғы 30 қаңтардан 2026 жылғы 31 желтоқсанға дейін (қоса алғанда)"
            ]
        );
        assert_eq!(
            term(first, None, Language::Kk).as_deref(),
            Some("2026 жылғы 30 қаңтардан бастап")
        );
        assert_eq!(
            term(None, last, Language::Ru).as_deref(),
            Some("по 31 декабря 2026 года включительно")
        );
        assert_eq!(term(None, None, Language::En), None);
        assert_eq!(since(day("2026-07-02"), Language::Ru), "со 2 июля 2026 года");
        assert_eq!(since(day("2026-07-22"), Language::Ru), "с 22 июля 2026 года");
    }

    #[test]
    fn kazakh_months_take_the_endings_of_their_sounds() {
        let from: Vec<String> = (1..=12)
            .map(|month| format!("{}{}", KAZAKH[month - 1].0, KAZAKH[month - 1].1))
            .collect();
        assert_eq!(
            from.join(" "),
            "қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан"
        );
        let to: Vec<String> = (1..=12)
            .map(|month| format!("{}{}", KAZAKH[month - 1].0, KAZAKH[month - 1].2))
            .collect();
        assert_eq!(
            to.join(" "),
            "қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға"
        );
    }
}
