//! The condition of a criterion says what its text says: the same figures, and "over" is not "at least".

use super::{Scene, numbers::figures};
use crate::{problem::Report, read::Row};

/// Words for more or less with the figure itself left out.
const STRICT: &[&str] = &[
    "more than",
    "over ",
    "above",
    "exceed",
    "longer than",
    "older than",
    "less than",
    "below",
    "under ",
];
/// Words for a figure that is itself enough.
const INCLUSIVE: &[&str] = &[
    "at least",
    "or more",
    "or older",
    "not less",
    "no less",
    "minimum",
    "from ",
    "at most",
    "up to",
    "not more",
    "no more",
    "or less",
    "or fewer",
    "within",
    "not exceed",
    "not older",
];

pub(super) fn check(scene: &Scene<'_>, report: &mut Report) {
    for route in scene.routes() {
        for criterion in route.rows("criterion") {
            row_comparator(criterion, report);
            for reading in criterion.rows("reading") {
                row_comparator(reading, report);
            }
        }
    }
}

fn row_comparator(row: &Row, report: &mut Report) {
    let (Some(when), Some(texts)) = (row.maybe_text("when"), row.maybe_texts("text")) else {
        return;
    };
    let said = figures(&texts.en);
    let missing: Vec<String> =
        literals(when).into_iter().filter(|figure| !said.contains(figure)).collect();
    if !missing.is_empty() {
        report
            .warning(
                row.place_of("when"),
                format!(
                    "the condition counts with {}, the text does not say it",
                    missing.join(" and ")
                ),
            )
            .help("the text gives the figures of the source, and the condition the same");
    }
    let text = texts.en.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let (strict, inclusive) = comparisons(when);
    // One comparison alone can be laid beside the text; a bar is written with `not`, which turns it round.
    if strict + inclusive != 1 || when.contains("not ") {
        return;
    }
    if strict == 1 && says(INCLUSIVE) && !says(STRICT) {
        report
            .warning(
                row.place_of("when"),
                "the condition leaves the figure out, the text seems to include it",
            )
            .help("\"over 3,000\" is `>`, \"at least 3,000\" is `>=`");
    }
    if inclusive == 1 && says(STRICT) && !says(INCLUSIVE) {
        report
            .warning(
                row.place_of("when"),
                "the condition includes the figure, the text seems to leave it out",
            )
            .help("\"over 3,000\" is `>`, \"at least 3,000\" is `>=`");
    }
}

/// How many comparisons leave the figure out and how many include it.
fn comparisons(when: &str) -> (usize, usize) {
    let inclusive = when.matches(">=").count() + when.matches("<=").count();
    let all = when.matches('>').count() + when.matches('<').count();
    (all - inclusive, inclusive)
}

/// The figures a condition counts with. Days of the calendar, digits of names, 0 and 1 are left out: texts say those in
/// words.
fn literals(when: &str) -> Vec<String> {
    let mut found = Vec::new();
    for word in when.split(|letter: char| {
        !(letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.'))
    }) {
        let is_number = word.starts_with(|first: char| first.is_ascii_digit());
        if is_number
            && !word.contains('-')
            && !word.contains(|letter: char| letter.is_ascii_alphabetic())
        {
            found.extend(figures(&word.replace('_', "")));
        }
    }
    found.retain(|figure| figure != "0" && figure != "1");
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_conditions_are_read_without_dates_and_names() {
        assert_eq!(literals("age between 18 and 65 and visa in {b9, b9_1}"), ["18", "65"]);
        assert_eq!(literals("income > 3_000 USD and on <= 2025-01-01 and n >= 1"), ["3000"]);
        assert_eq!(comparisons("a > 3 and b <= 4"), (1, 1));
    }
}
