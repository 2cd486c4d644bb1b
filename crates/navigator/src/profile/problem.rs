//! What is wrong with a file of answers: every problem a value, so that each language has its own sentence for it.

use std::fmt;

use rules::Kind;
use serde::Serialize;

/// The grammar of a file of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// TOML.
    Toml,
    /// JSON.
    Json,
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Toml => "TOML",
            Self::Json => "JSON",
        })
    }
}

/// One thing wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Line, counted from 1.
    pub line: usize,
    /// Column, counted in characters from 1.
    pub column: usize,
    /// What is wrong.
    #[serde(flatten)]
    pub kind: ProblemKind,
}

/// What is wrong. `fact` is the name as written in the file, `found` the value as written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "problem", rename_all = "kebab-case")]
pub enum ProblemKind {
    /// The grammar is broken.
    Syntax {
        /// Which grammar.
        format: Format,
        /// What the parser says, in English.
        reason: String,
    },
    /// The document is not names with answers.
    NotObject,
    /// No such fact.
    UnknownFact {
        /// The name.
        fact: String,
        /// The name that was probably meant.
        nearest: Option<String>,
    },
    /// A fact that is worked out from others.
    Derived {
        /// The name.
        fact: String,
        /// The facts to give instead.
        needed: Vec<String>,
    },
    /// A fact about a member of the family that stands outside `[[family]]`.
    MemberFact {
        /// The name.
        fact: String,
    },
    /// A member of the family without saying who it is.
    NoMember,
    /// Given twice.
    Twice {
        /// The name.
        fact: String,
    },
    /// A value of another type.
    Type {
        /// The name.
        fact: String,
        /// What is expected, as a key of the interface texts.
        expected: &'static str,
        /// What is written.
        found: String,
    },
    /// Not one of the options.
    Option {
        /// The name.
        fact: String,
        /// What is written.
        found: String,
        /// The option that was probably meant.
        nearest: Option<String>,
        /// The options.
        options: Vec<String>,
    },
    /// Below the least value.
    Less {
        /// The name.
        fact: String,
        /// What is written.
        found: String,
        /// The least value.
        least: String,
    },
    /// Above the greatest value.
    More {
        /// The name.
        fact: String,
        /// What is written.
        found: String,
        /// The greatest value.
        most: String,
    },
    /// Not written as a date.
    Date {
        /// The name.
        fact: String,
        /// What is written.
        found: String,
    },
    /// Written as a date, but the calendar has no such day.
    ImpossibleDate {
        /// The name.
        fact: String,
        /// What is written.
        found: String,
    },
    /// Another currency than the rules count in.
    Currency {
        /// The name.
        fact: String,
        /// The currency the rules count in.
        currency: String,
        /// The currency of the answer.
        found: String,
    },
    /// Not a country.
    Country {
        /// The name.
        fact: String,
        /// What is written.
        found: String,
    },
    /// A stay that ends before it begins.
    StayOrder {
        /// The name.
        fact: String,
        /// What is written.
        found: String,
    },
}

/// What a sentence about a problem is filled with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A ready text.
    Text(String),
    /// The key of another text of the interface.
    Key(&'static str),
}

/// The key of the text that says what a type expects.
pub(super) const fn expected(kind: &Kind) -> &'static str {
    match kind {
        Kind::YesNo => "errors-type-yes-no",
        Kind::Number { .. } => "errors-type-number",
        Kind::Money { .. } => "errors-type-money",
        Kind::Date { .. } => "errors-type-date",
        Kind::Choice { .. } => "errors-type-choice",
        Kind::Choices { .. } => "errors-type-choices",
        Kind::Country => "errors-type-country",
        Kind::Countries => "errors-type-countries",
        Kind::Code { .. } => "errors-type-code",
        Kind::Stays => "errors-type-stays",
    }
}

/// What a type expects, in English.
fn in_english(key: &str) -> &'static str {
    match key {
        "errors-type-yes-no" => "true or false",
        "errors-type-number" => "a whole number",
        "errors-type-money" => "an amount with its currency, as text",
        "errors-type-date" => "a date",
        "errors-type-choice" => "one of its answers, as text",
        "errors-type-choices" => "a list of its answers",
        "errors-type-country" => "a country code, as text",
        "errors-type-countries" => "a list of country codes",
        "errors-type-code" => "a code of the list, as text",
        "errors-type-stays" => "a list of stays, each with `from` and `until`",
        NAMES => "a list of names of questions",
        NAME => "a text",
        _ => "a table for each member of the family",
    }
}

/// The key of what a list of questions left at "I don't know" expects.
pub(super) const NAMES: &str = "errors-type-names";

/// The key of what the name of a person in a file of many expects.
pub(super) const NAME: &str = "errors-type-name";

/// The key of what the family expects.
pub(super) const TABLES: &str = "errors-type-family";

impl ProblemKind {
    /// The key of its sentence among the texts of the interface.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Syntax { .. } => "errors-profile-syntax",
            Self::NotObject => "errors-profile-not-object",
            Self::UnknownFact { nearest: None, .. } => "errors-fact-unknown",
            Self::UnknownFact { .. } => "errors-fact-unknown-nearest",
            Self::Derived { .. } => "errors-fact-derived",
            Self::MemberFact { .. } => "errors-fact-member",
            Self::NoMember => "errors-family-no-member",
            Self::Twice { .. } => "errors-fact-twice",
            Self::Type { .. } => "errors-fact-type",
            Self::Option { nearest: None, .. } => "errors-fact-option",
            Self::Option { .. } => "errors-fact-option-nearest",
            Self::Less { .. } => "errors-fact-least",
            Self::More { .. } => "errors-fact-most",
            Self::Date { .. } => "errors-fact-date",
            Self::ImpossibleDate { .. } => "errors-fact-date-impossible",
            Self::Currency { .. } => "errors-fact-currency",
            Self::Country { .. } => "errors-fact-country",
            Self::StayOrder { .. } => "errors-fact-stay-order",
        }
    }

    /// What the sentence is filled with, beside `place`.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
        let text = |name, value: &String| (name, Argument::Text(value.clone()));
        let list = |name, values: &[String]| (name, Argument::Text(values.join(", ")));
        let example = |example: &str| ("example", Argument::Text(example.to_owned()));
        match self {
            Self::Syntax { format, reason } => {
                vec![("format", Argument::Text(format.to_string())), text("reason", reason)]
            }
            Self::NotObject | Self::NoMember => Vec::new(),
            Self::MemberFact { fact } | Self::Twice { fact } => vec![text("fact", fact)],
            Self::UnknownFact { fact, nearest } => {
                let nearest = nearest.iter().map(|nearest| text("nearest", nearest));
                std::iter::once(text("fact", fact)).chain(nearest).collect()
            }
            Self::Derived { fact, needed } => vec![text("fact", fact), list("needed", needed)],
            Self::Type { fact, expected, found } => {
                vec![
                    text("fact", fact),
                    ("expected", Argument::Key(expected)),
                    text("found", found),
                ]
            }
            Self::Option { fact, found, nearest, options } => {
                let nearest = nearest.iter().map(|nearest| text("nearest", nearest));
                [text("fact", fact), text("found", found), list("options", options)]
                    .into_iter()
                    .chain(nearest)
                    .collect()
            }
            Self::Less { fact, found, least } => {
                vec![text("fact", fact), text("found", found), text("least", least)]
            }
            Self::More { fact, found, most } => {
                vec![text("fact", fact), text("found", found), text("most", most)]
            }
            Self::Date { fact, found } => {
                vec![text("fact", fact), text("found", found), example("1990-05-31")]
            }
            Self::Country { fact, found } => {
                vec![text("fact", fact), text("found", found), example("KZ")]
            }
            Self::ImpossibleDate { fact, found } | Self::StayOrder { fact, found } => {
                vec![text("fact", fact), text("found", found)]
            }
            Self::Currency { fact, currency, found } => {
                vec![text("fact", fact), text("currency", currency), text("found", found)]
            }
        }
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax { format, reason } => write!(f, "not valid {format}: {reason}"),
            Self::NotObject => f.write_str(
                "a file of answers must be one object, a name and an answer on each line",
            ),
            Self::UnknownFact { fact, nearest: None } => write!(f, "there is no question `{fact}`"),
            Self::UnknownFact { fact, nearest: Some(near) } => {
                write!(f, "there is no question `{fact}`; did you mean `{near}`?")
            }
            Self::Derived { fact, needed } => {
                write!(
                    f,
                    "`{fact}` is worked out from other answers: give {} instead",
                    needed.join(", ")
                )
            }
            Self::MemberFact { fact } => {
                write!(f, "`{fact}` is about a member of the family: put it under [[family]]")
            }
            Self::NoMember => {
                f.write_str("a member of the family must say who it is: add `member`")
            }
            Self::Twice { fact } => write!(f, "`{fact}` is answered twice"),
            Self::Type { fact, expected, found } => {
                write!(f, "`{fact}` must be {}, not {found}", in_english(expected))
            }
            Self::Option { fact, found, nearest: Some(near), .. } => {
                write!(f, "`{found}` is not an answer to `{fact}`; did you mean `{near}`?")
            }
            Self::Option { fact, found, options, .. } => {
                write!(f, "`{found}` is not an answer to `{fact}`; valid: {}", options.join(", "))
            }
            Self::Less { fact, found, least } => {
                write!(f, "`{fact}` is {found}, but must be at least {least}")
            }
            Self::More { fact, found, most } => {
                write!(f, "`{fact}` is {found}, but must be at most {most}")
            }
            Self::Date { found, .. } => {
                write!(f, "`{found}` is not a date; write year-month-day, such as 1990-05-31")
            }
            Self::ImpossibleDate { found, .. } => write!(f, "there is no such day: {found}"),
            Self::Currency { fact, currency, found } => {
                write!(f, "`{fact}` is counted in {currency}, not in {found}; nothing is converted")
            }
            Self::Country { found, .. } => {
                write!(f, "`{found}` is not the code of a country, such as KZ")
            }
            Self::StayOrder { found, .. } => write!(f, "a stay ends before it begins: {found}"),
        }
    }
}

/// Everything wrong with a file of answers, in the order of the text. Displayed one a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Problems(pub Vec<Problem>);

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, Problem { line, column, kind }) in self.0.iter().enumerate() {
            let separator = if position == 0 { "" } else { "\n" };
            write!(f, "{separator}{line}:{column}: {kind}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
