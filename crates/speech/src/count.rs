//! Counted units of time and points: `5 working days`, `up to 90 days`, `within 1 month`. Russian nouns take the form
//! of their number (plural rules of Unicode CLDR 47) and the genitive after "up to" and "within"; Kazakh nouns stay
//! in the singular after a number.

use terms::Language;

use crate::number;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Years.
    Years,
    /// Months.
    Months,
    /// Days, where the source does not say of which type.
    Days,
    /// Calendar days.
    CalendarDays,
    /// Working days.
    WorkingDays,
    /// Points of an assessment.
    Points,
}

/// The forms of one unit.
struct Forms {
    english: [&'static str; 2],
    /// With 1, with 2, with 5; then the genitive with 1.
    russian: [&'static str; 4],
    /// As it is, and in the dative.
    kazakh: [&'static str; 2],
}

impl Unit {
    const fn forms(self) -> Forms {
        match self {
            Self::Years => Forms {
                english: ["year", "years"],
                russian: ["год", "года", "лет", "года"],
                kazakh: ["жыл", "жылға"],
            },
            Self::Months => Forms {
                english: ["month", "months"],
                russian: ["месяц", "месяца", "месяцев", "месяца"],
                kazakh: ["ай", "айға"],
            },
            Self::Days => Forms {
                english: ["day", "days"],
                russian: ["день", "дня", "дней", "дня"],
                kazakh: ["күн", "күнге"],
            },
            Self::CalendarDays => Forms {
                english: ["calendar day", "calendar days"],
                russian: [
                    "календарный день",
                    "календарных дня",
                    "календарных дней",
                    "календарного дня",
                ],
                kazakh: ["күнтізбелік күн", "күнтізбелік күнге"],
            },
            Self::WorkingDays => Forms {
                english: ["working day", "working days"],
                russian: ["рабочий день", "рабочих дня", "рабочих дней", "рабочего дня"],
                kazakh: ["жұмыс күні", "жұмыс күніне"],
            },
            Self::Points => Forms {
                english: ["point", "points"],
                russian: ["балл", "балла", "баллов", "балла"],
                kazakh: ["балл", "баллға"],
            },
        }
    }
}

/// `2 years`, `2 года`, `2 жыл`.
#[must_use]
pub fn count(value: i64, unit: Unit, language: Language) -> String {
    format!("{} {}", number::integer(value, language), noun(value, unit, language))
}

/// `1–2 working days`, `1–2 рабочих дня`, `1–2 жұмыс күні`.
#[must_use]
pub fn range(least: i64, most: i64, unit: Unit, language: Language) -> String {
    if least == most {
        return count(most, unit, language);
    }
    format!("{}–{}", number::integer(least, language), count(most, unit, language))
}

/// `up to 90 days`, `до 90 дней`, `90 күнге дейін`.
#[must_use]
pub fn at_most(value: i64, unit: Unit, language: Language) -> String {
    let figure = number::integer(value, language);
    match language {
        Language::En => format!("up to {}", count(value, unit, language)),
        Language::Ru => format!("до {figure} {}", genitive(value, unit)),
        Language::Kk => format!("{figure} {} дейін", unit.forms().kazakh[1]),
    }
}

/// The count as it stands after "more than" or "from … to": `183 days`, in Russian the genitive `183 дней`, `183 күн`.
#[must_use]
pub fn of(value: i64, unit: Unit, language: Language) -> String {
    match language {
        Language::En | Language::Kk => count(value, unit, language),
        Language::Ru => format!("{} {}", number::integer(value, language), genitive(value, unit)),
    }
}

/// `at least 183 days`, `не менее 183 дней`, `кемінде 183 күн`.
#[must_use]
pub fn at_least(value: i64, unit: Unit, language: Language) -> String {
    match language {
        Language::En => format!("at least {}", count(value, unit, language)),
        Language::Ru => {
            format!("не менее {}", of(value, unit, language))
        }
        Language::Kk => format!("кемінде {}", count(value, unit, language)),
    }
}

/// `within 5 working days`, `в течение 5 рабочих дней`, `5 жұмыс күні ішінде`.
#[must_use]
pub fn within(value: i64, unit: Unit, language: Language) -> String {
    match language {
        Language::En => format!("within {}", count(value, unit, language)),
        Language::Ru => {
            format!("в течение {} {}", number::integer(value, language), genitive(value, unit))
        }
        Language::Kk => format!("{} ішінде", count(value, unit, language)),
    }
}

/// The noun alone, in the form that `value` asks for.
#[must_use]
pub fn noun(value: i64, unit: Unit, language: Language) -> &'static str {
    let forms = unit.forms();
    match language {
        Language::En => forms.english[usize::from(value.unsigned_abs() != 1)],
        Language::Ru => {
            let (tens, ones) = (value.unsigned_abs() % 100 / 10, value.unsigned_abs() % 10);
            forms.russian[match ones {
                _ if tens == 1 => 2,
                1 => 0,
                2..=4 => 1,
                _ => 2,
            }]
        }
        Language::Kk => forms.kazakh[0],
    }
}

/// The Russian noun in the genitive: singular after 1, 21, 31 …, else plural.
fn genitive(value: i64, unit: Unit) -> &'static str {
    let forms = unit.forms().russian;
    if value.unsigned_abs() % 10 == 1 && value.unsigned_abs() % 100 != 11 {
        forms[3]
    } else {
        forms[2]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Speech, date};

    #[test]
    fn nouns_take_the_form_of_their_number() {
        let said = |value| Language::ALL.map(|language| count(value, Unit::Years, language));
        assert_eq!(said(1), ["1 year", "1 год", "1 жыл"]);
        assert_eq!(said(2), ["2 years", "2 года", "2 жыл"]);
        assert_eq!(said(5), ["5 years", "5 лет", "5 жыл"]);
        assert_eq!(said(11)[1], "11 лет");
        assert_eq!(said(21)[1], "21 год");
        assert_eq!(said(112)[1], "112 лет");
        assert_eq!(count(1320, Unit::Points, Language::En), "1,320 points");
    }

    #[test]
    fn bounds_change_the_case() {
        let said = |bound: fn(i64, Unit, Language) -> String, value, unit| {
            Language::ALL.map(|language| bound(value, unit, language))
        };
        assert_eq!(
            said(at_most, 90, Unit::CalendarDays),
            ["up to 90 calendar days", "до 90 календарных дней", "90 күнтізбелік күнге дейін"]
        );
        assert_eq!(said(at_most, 1, Unit::Years), ["up to 1 year", "до 1 года", "1 жылға дейін"]);
        assert_eq!(said(at_most, 10, Unit::Years)[1], "до 10 лет");
        assert_eq!(
            said(at_least, 183, Unit::Days),
            ["at least 183 days", "не менее 183 дней", "кемінде 183 күн"]
        );
        assert_eq!(said(at_least, 2, Unit::Months)[1], "не менее 2 месяцев");
        assert_eq!(said(of, 21, Unit::Days), ["21 days", "21 дня", "21 күн"]);
        assert_eq!(
            said(within, 5, Unit::WorkingDays),
            ["within 5 working days", "в течение 5 рабочих дней", "5 жұмыс күні ішінде"]
        );
        assert_eq!(said(within, 21, Unit::WorkingDays)[1], "в течение 21 рабочего дня");
        let said = |least, most| {
            Language::ALL.map(|language| range(least, most, Unit::WorkingDays, language))
        };
        assert_eq!(said(1, 2), ["1–2 working days", "1–2 рабочих дня", "1–2 жұмыс күні"]);
        assert_eq!(said(1, 1)[0], "1 working day");
    }

    /// The forms chosen here and those chosen by the plural rules of the Fluent engine must be the same.
    #[test]
    fn the_plural_rules_are_those_of_the_sentences() {
        for (language, nouns) in [
            (Language::En, ["route", "routes", "routes"]),
            (Language::Ru, ["путь", "пути", "путей"]),
        ] {
            let speech = Speech::new(language);
            for value in 0..1000 {
                let said = speech.say("route-count", &[("count", value.into())]);
                let form = Unit::Days.forms();
                let noun = noun(value, Unit::Days, language);
                let chosen = match language {
                    Language::Ru => form.russian[..3].iter().position(|form| *form == noun),
                    _ => form.english.iter().position(|form| *form == noun),
                };
                assert!(
                    said.ends_with(nouns[chosen.expect("the noun is one of the forms")]),
                    "{said}, {noun}"
                );
            }
        }
    }

    #[test]
    fn a_count_and_a_date_stand_in_one_sentence() {
        let speech = Speech::new(Language::Kk);
        let first = "2026-01-30".parse().expect("the date of a test is valid");
        let said = speech.say("plan-from", &[("date", date::long(first, Language::Kk).into())]);
        assert_eq!(said, "Есептің басталу күні: 2026 жылғы 30 қаңтар");
    }
}
