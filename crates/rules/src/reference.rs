//! The reference page of the language: grammar, meaning, and examples that the tests evaluate, so that the page cannot
//! say what the program does not do.

use std::fmt::Write;

/// The grammar in EBNF, one rule a line.
pub const GRAMMAR: &str = "\
condition   = conjunction { \"or\" conjunction }
conjunction = negation { \"and\" negation }
negation    = { \"not\" } comparison
comparison  = sum [ operator sum | \"between\" sum \"and\" sum | \"has\" atom | [ \"not\" ] \"in\" set ]
operator    = \"==\" | \"!=\" | \">\" | \">=\" | \"<\" | \"<=\"
set         = \"{\" atom { \",\" atom } \"}\" | \"list\" \"(\" name \")\"
sum         = product { ( \"+\" | \"-\" ) product }
product     = atom { \"*\" atom }
atom        = number [ unit ] | date | name | code | quoted | name \"(\" [ sum { \",\" sum } ] \")\" | \"(\" condition \")\"
unit        = \"days\" | \"months\" | \"years\" | \"percent\" | \"points\" | currency | constant
number      = digits [ \".\" digits ]           at most three digits after the point
date        = year \"-\" month \"-\" day
name        = small letter { small letter | digit | \"_\" }
code        = capitals: a country (KZ) or a currency (USD)
quoted      = a code of a classifier in quotation marks: '2512-1'";

/// One example: what is known, what is asked, what comes out.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The condition.
    pub condition: &'static str,
    /// Answers as in a profile; facts not named are unknown.
    pub given: &'static [(&'static str, &'static str)],
    /// `true`, `false`, `unknown` or `not applicable`.
    pub gives: &'static str,
    /// Why.
    pub because: &'static str,
}

/// A part of the page.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// Its heading.
    pub title: &'static str,
    /// What it explains.
    pub text: &'static str,
    /// Its examples.
    pub examples: &'static [Example],
}

const fn example(
    condition: &'static str,
    given: &'static [(&'static str, &'static str)],
    gives: &'static str,
    because: &'static str,
) -> Example {
    Example { condition, given, gives, because }
}

/// The page, part by part.
pub const SECTIONS: &[Section] = &[
    Section {
        title: "Yes and no",
        text: "A yes-or-no fact stands alone. `and`, `or` and `not` follow strong Kleene logic: a false part decides an \
               `and`, a true part decides an `or`, and a missing answer leaves the rest open. There is no way to ask \
               whether an answer is known, so one more answer never turns a definite outcome into another.",
        examples: &[
            example("married", &[("married", "yes")], "true", "the answer is yes"),
            example("married", &[], "unknown", "a missing answer is unknown, never no"),
            example(
                "married and age >= 18",
                &[("birth_date", "2015-01-01")],
                "false",
                "a false part decides",
            ),
            example(
                "married or age >= 18",
                &[("birth_date", "1990-01-01")],
                "true",
                "a true part decides",
            ),
            example("not married", &[], "unknown", "the opposite of unknown is unknown"),
        ],
    },
    Section {
        title: "What does not apply",
        text: "The dictionary says when a fact applies. A fact that does not apply is neutral: an `and` or an `or` is \
               decided by its other parts. So write the test that decides on it beside it.",
        examples: &[
            example(
                "employer_in_kz",
                &[("employed", "no")],
                "not applicable",
                "there is no employer to speak of",
            ),
            example(
                "employed and employer_in_kz",
                &[("employed", "no")],
                "false",
                "the first part decides",
            ),
            example(
                "employer_in_kz",
                &[("employer_in_kz", "yes")],
                "unknown",
                "whether there is an employer is not known",
            ),
        ],
    },
    Section {
        title: "Numbers and ages",
        text: "Comparators stand as in the source: `>` is \"over\", `>=` is \"at least\". `between` includes both ends. \
               `years(x)`, `months(x)` and `days(x)` are whole units from a date to the evaluation day; `days_until(x)` \
               is what is left until a date. Both sides must count the same thing.",
        examples: &[
            example(
                "age between 18 and 65",
                &[("birth_date", "1960-11-24")],
                "false",
                "66 years old on 24 November 2026",
            ),
            example(
                "age between 18 and 65",
                &[("birth_date", "1960-11-25")],
                "true",
                "65 until tomorrow",
            ),
            example(
                "years(birth_date) >= 18",
                &[("birth_date", "2008-11-24")],
                "true",
                "the birthday itself counts",
            ),
            example(
                "days_until(passport_until) > 180",
                &[("passport_until", "2027-05-23")],
                "false",
                "exactly 180 days are left",
            ),
            example("children <= 20", &[], "true", "the dictionary allows no more than 20"),
        ],
    },
    Section {
        title: "Money and constants",
        text: "An amount is compared in the currency of its source; nothing is converted, and two currencies in one \
               comparison are an error. A constant of money is also a unit: `1320 mci`. It is taken as of the \
               evaluation day; without a value for that day the outcome is unknown.",
        examples: &[
            example(
                "income > 3000 USD",
                &[("income", "3000 USD")],
                "false",
                "over is not at least",
            ),
            example("income > 3000 USD", &[("income", "3000.01 USD")], "true", "one cent more"),
            example(
                "savings >= 1320 mci",
                &[("savings", "5709000 KZT")],
                "true",
                "1,320 times 4,325 tenge",
            ),
            example(
                "savings >= minimum_wage * children",
                &[("savings", "85000 KZT"), ("children", "2")],
                "false",
                "two children need 170,000 tenge",
            ),
            example(
                "savings >= 1 future_figure",
                &[("savings", "85000 KZT")],
                "unknown",
                "the figure has no value on this day",
            ),
        ],
    },
    Section {
        title: "Options, codes and countries",
        text: "`==` and `in {…}` for one option, `has` and `in {…}` for several: with several, one of them is enough. \
               `list(…)` is a dated list of countries or codes as of the evaluation day. A person with two passports \
               is in a list if one of them is. `list(states)` needs no edition: it is every state, all countries but \
               XX.",
        examples: &[
            example("visa in {b8, b9}", &[("visa", "b9")], "true", "one of the two"),
            example("visa != b9", &[("visa", "b8")], "true", "another one"),
            example(
                "record has expelled",
                &[("record", "none")],
                "false",
                "none of them was chosen",
            ),
            example("record has expelled", &[], "unknown", "not answered is not none"),
            example(
                "citizenship in list(visa_free)",
                &[("citizenship", "IN, DE")],
                "true",
                "one passport is enough",
            ),
            example(
                "citizenship has XX and citizenship in list(states)",
                &[("citizenship", "XX")],
                "false",
                "without citizenship and with none",
            ),
            example(
                "citizenship has XX and citizenship in list(states)",
                &[("citizenship", "XX, IN")],
                "true",
                "without citizenship, yet with one",
            ),
            example(
                "profession in list(in_demand)",
                &[("profession", "2512-1")],
                "true",
                "the code is listed",
            ),
            example("profession == other", &[("profession", "2512-1")], "false", "another code"),
        ],
    },
    Section {
        title: "Days of stay",
        text: "`days_within(stays, 180 days)` counts the days of presence in the window that ends on the evaluation \
               day; `days_within_any` takes the fullest such window up to that day. The first and the last day of a \
               stay both count, a day in two stays counts once.",
        examples: &[
            example(
                "days_within(stays, 180 days) <= 90",
                &[("stays", "2026-08-27..2026-11-24")],
                "true",
                "exactly 90 days",
            ),
            example(
                "days_within(stays, 180 days) <= 90",
                &[("stays", "2026-08-26..2026-11-24")],
                "false",
                "91 days",
            ),
            example(
                "days_within_any(stays, 12 months) >= 183",
                &[("stays", "2024-01-01..2024-07-01")],
                "true",
                "183 days in 2024",
            ),
        ],
    },
    Section {
        title: "Points",
        text: "`points(table)` has a lower and an upper bound while answers are missing, or where only ranges are \
               published. The comparison is definite as soon as both bounds agree.",
        examples: &[
            example("points(score) >= 400", &[], "unknown", "between 0 and 740"),
            example(
                "points(score) >= 741",
                &[("birth_date", "2000-01-01")],
                "false",
                "the ceiling under 45 is 740",
            ),
            example(
                "points(score) >= 741",
                &[("birth_date", "1970-01-01")],
                "unknown",
                "from 45 on 200 more are possible",
            ),
        ],
    },
];

/// The page in Markdown.
#[must_use]
pub fn page() -> String {
    let mut page = String::from(
        "# The condition language\n\nOne line of text a criterion, typed against the dictionary of facts. Every example \
         below is evaluated by the tests, on 24 November 2026, against the dictionary of `crates/rules/tests/it`.\n",
    );
    for section in SECTIONS {
        let _ = write!(
            page,
            "\n## {}\n\n{}\n\n| condition | known | gives | because |\n| --- | --- | --- | --- |\n",
            section.title, section.text
        );
        for example in section.examples {
            let known = example
                .given
                .iter()
                .map(|(fact, value)| format!("`{fact}` {value}"))
                .collect::<Vec<_>>()
                .join(", ");
            let known = if known.is_empty() { "nothing".to_owned() } else { known };
            let _ = writeln!(
                page,
                "| `{}` | {known} | {} | {} |",
                example.condition, example.gives, example.because
            );
        }
    }
    let _ = write!(page, "\n## Grammar\n\n```text\n{GRAMMAR}\n```\n");
    page
}
