//! The same figures in three languages, and in the condition.

use crate::fixture::{SETTLING, plant};

#[test]
fn the_language_that_differs_is_named() {
    plant(SETTLING, "Не менее 21 года.", "Не менее 12 лет.").finds(
        SETTLING,
        "\"Не менее 12 лет.\"",
        "the figures differ between languages (en: 21; ru: 12; kk: 21)",
    );
    plant(SETTLING, "10 жыл тұруға", "он жыл тұруға").finds(
        SETTLING,
        "\"он жыл тұруға болады.\"",
        "the figures differ between languages (en: 10; ru: 10; kk: none)",
    );
}

#[test]
fn the_condition_counts_with_the_figures_of_the_text() {
    plant(SETTLING, "when = \"monthly_income > 3000 USD\"", "when = \"monthly_income > 2500 USD\"")
        .warns(
            SETTLING,
            "\"monthly_income > 2500 USD\"",
            "the condition counts with 2500, the text does not say it",
        );
}

#[test]
fn over_is_not_at_least() {
    plant(
        SETTLING,
        "when = \"monthly_income > 3000 USD\"",
        "when = \"monthly_income >= 3000 USD\"",
    )
    .warns(
        SETTLING,
        "\"monthly_income >= 3000 USD\"",
        "the condition includes the figure, the text seems to leave it out",
    );
    plant(SETTLING, "when = \"age >= 21\"", "when = \"age > 21\"").warns(
        SETTLING,
        "\"age > 21\"",
        "the condition leaves the figure out, the text seems to include it",
    );
}
