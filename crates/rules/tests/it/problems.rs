//! What is wrong is said at its place, with a remedy, and all of it at once.

use rules::{condition, derivation, formula};

use crate::sample::vocabulary;

/// Each line: the condition, the part that is marked, and words of the message or its remedy.
const WRONG: &[(&str, &str, &str)] = &[
    ("", "", "empty"),
    ("mariied", "mariied", "did you mean `married`"),
    ("age", "age", "cannot stand alone"),
    ("visa", "visa", "visa == option"),
    ("visa == b10", "b10", "no option `b10`"),
    ("visa > b9", "visa > b9", "no order"),
    ("income > 3000 EUR", "income > 3000 EUR", "an amount in USD with an amount in EUR"),
    ("income > 3000", "income > 3000", "an amount in USD with a plain number"),
    ("income > 3000 dollars", "dollars", "not a unit"),
    ("savings >= 1320 mcl", "mcl", "did you mean `mci`"),
    ("age >= 18 months", "age >= 18 months", "years with a number of months"),
    ("age >= 18.5", "18.5", "whole numbers"),
    ("citizenship == KZ", "citizenship", "write `has`"),
    ("citizenship has QQ", "QQ", "code of a country"),
    ("citizenship in list(visafree)", "visafree", "did you mean `visa_free`"),
    ("citizenship in list(in_demand)", "in_demand", "list of codes"),
    ("profession in list(states)", "states", "there is no list"),
    ("record == expelled", "record", "write `has`"),
    ("married == true", "married", "stands alone"),
    ("years(married) > 1", "married", "takes a date"),
    ("year(birth_date) > 1", "year", "did you mean `years`"),
    ("days_within(stays) > 1", "days_within(stays)", "takes 2"),
    ("days_within(stays, 90) > 1", "90", "180 days"),
    ("points(scores) > 1", "scores", "tables: score"),
    ("married && adult", "&", "write `and`"),
    ("age = 18", "=", "write `==`"),
    ("18 < age < 65", "<", "chained"),
    ("age between 18", "", "upper end"),
    ("(married", "", "ends here"),
    ("married adult", "adult", "join two tests"),
    ("married and", "", "ends here"),
    ("birth_date > 2026-02-30", "2026-02-30", "day of the calendar"),
    ("birth_date + income > 1", "birth_date + income", "does not join"),
    ("age + 1", "age + 1", "not a test"),
    ("not", "", "ends here"),
];

#[test]
fn each_problem_marks_its_place_and_names_a_remedy() {
    let vocabulary = vocabulary();
    for (text, place, words) in WRONG {
        let problems = condition(text, &vocabulary).expect_err(text);
        let problem = &problems[0];
        assert_eq!(problem.span.of(text), *place, "{text}: {problem:?}");
        let said = format!("{} {}", problem.message, problem.help.as_deref().unwrap_or_default());
        assert!(said.contains(words), "{text}: {said}");
    }
}

#[test]
fn all_problems_are_reported_at_once() {
    let problems = condition("mariied and visa == b10 or incme > 1 USD", &vocabulary())
        .expect_err("three errors");
    assert_eq!(problems.len(), 3, "{problems:?}");
}

#[test]
fn hostile_depth_is_refused_without_exhausting_the_stack() {
    for text in [
        "(".repeat(100_000),
        "not ".repeat(100_000),
        "1+".repeat(100_000),
        format!("{}married", "not ".repeat(65)),
    ] {
        assert!(condition(&text, &vocabulary()).is_err());
    }
}

#[test]
fn fees_are_money_and_derivations_are_anything() {
    let vocabulary = vocabulary();
    assert!(formula("0.5 mci * children", &vocabulary).is_ok());
    assert!(formula("4 years", &vocabulary).is_err());
    assert!(derivation("days_within(stays, 180 days)", &vocabulary).is_ok());
    assert!(derivation("record has expelled", &vocabulary).is_ok());
}
