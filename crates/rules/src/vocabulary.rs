//! What conditions may speak of: facts with their types, lists, constants and points tables, by position.

use serde::{Deserialize, Serialize};
use terms::{Country, Currency, Date};

use crate::{Condition, ConstantId, Derived, FactId, ListId, PointsId};

/// The dictionary in the order of its files. A fact's `applies` and `derive` speak of earlier facts only.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Vocabulary {
    /// Facts; a [`FactId`] is a position here.
    pub facts: Vec<Fact>,
    /// Dated lists of countries or codes.
    pub lists: Vec<ListName>,
    /// Dated figures.
    pub constants: Vec<ConstantName>,
    /// Points tables.
    pub points: Vec<String>,
    /// Every country there is, for landmarks and for checking literals.
    pub countries: Vec<Country>,
}

/// One thing that may be known of a person.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Fact {
    /// Its name in conditions and profiles.
    pub id: String,
    /// Its type.
    pub kind: Kind,
    /// When it applies at all; always, if absent.
    pub applies: Option<Condition>,
    /// How it is computed from other facts; such a fact is never asked.
    pub derive: Option<Derived>,
}

/// The type of a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// Yes or no.
    YesNo,
    /// A whole number.
    Number {
        /// What it counts.
        unit: Unit,
        /// Least value that makes sense.
        min: Option<i64>,
        /// Greatest value that makes sense.
        max: Option<i64>,
    },
    /// An amount in one currency, in minor units.
    Money {
        /// The currency; nothing is converted.
        currency: Currency,
        /// Least amount, in minor units.
        min: Option<i64>,
        /// Greatest amount, in minor units.
        max: Option<i64>,
    },
    /// A calendar day.
    Date {
        /// First day that makes sense.
        earliest: Option<Date>,
        /// Last day that makes sense.
        latest: Option<Latest>,
    },
    /// One of several options.
    Choice {
        /// Option names, at most 128.
        options: Vec<String>,
    },
    /// Any number of several options, none included.
    Choices {
        /// Option names, at most 128.
        options: Vec<String>,
    },
    /// One country.
    Country,
    /// One country or several.
    Countries,
    /// One code of a classifier list, or `other`, the last option.
    Code {
        /// The codes and, last, `other`.
        options: Vec<String>,
    },
    /// Stays in the country, each a first and a last day.
    Stays,
}

impl Kind {
    /// The options of a choice, several choices or a code.
    #[must_use]
    pub fn options(&self) -> Option<&[String]> {
        match self {
            Self::Choice { options } | Self::Choices { options } | Self::Code { options } => {
                Some(options)
            }
            _ => None,
        }
    }

    /// The type in words, for messages.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::YesNo => "yes or no",
            Self::Number { .. } => "a number",
            Self::Money { .. } => "an amount of money",
            Self::Date { .. } => "a date",
            Self::Choice { .. } => "one option",
            Self::Choices { .. } => "several options",
            Self::Country => "a country",
            Self::Countries => "countries",
            Self::Code { .. } => "a code",
            Self::Stays => "stays",
        }
    }
}

/// The last day a date may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Latest {
    /// The evaluation day: something that has happened.
    Today,
    /// A fixed day.
    Day(Date),
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Unit {
    /// Things or people.
    Count,
    /// Days.
    Days,
    /// Months.
    Months,
    /// Years.
    Years,
    /// Points of a scoring table.
    Points,
    /// Hundredths.
    Percent,
}

impl Unit {
    /// The word in the language.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Days => "days",
            Self::Months => "months",
            Self::Years => "years",
            Self::Points => "points",
            Self::Percent => "percent",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        match word {
            "day" | "days" => Some(Self::Days),
            "month" | "months" => Some(Self::Months),
            "year" | "years" => Some(Self::Years),
            "point" | "points" => Some(Self::Points),
            "percent" => Some(Self::Percent),
            _ => None,
        }
    }
}

/// A named list.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ListName {
    /// Its name inside `list(…)`.
    pub id: String,
    /// What it holds.
    pub kind: ListKind,
}

/// What a list holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ListKind {
    /// Countries.
    Countries,
    /// Codes of a classifier.
    Codes,
}

/// A named figure.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ConstantName {
    /// Its name in conditions and, for money, as a unit.
    pub id: String,
    /// What it is.
    pub kind: ConstantKind,
}

/// What a constant is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ConstantKind {
    /// An amount.
    Money(Currency),
    /// A plain number.
    Number,
}

/// The one list that needs no edition: every state of the vocabulary, that is every country but XX.
pub const STATES: &str = "states";

impl Vocabulary {
    /// The fact of that name.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<FactId> {
        position(self.facts.iter().map(|fact| fact.id.as_str()), id).map(FactId)
    }

    /// The list of that name.
    #[must_use]
    pub fn list(&self, id: &str) -> Option<ListId> {
        position(self.lists.iter().map(|list| list.id.as_str()), id).map(ListId)
    }

    /// The constant of that name.
    #[must_use]
    pub fn constant(&self, id: &str) -> Option<ConstantId> {
        position(self.constants.iter().map(|constant| constant.id.as_str()), id).map(ConstantId)
    }

    /// The points table of that name.
    #[must_use]
    pub fn points_table(&self, id: &str) -> Option<PointsId> {
        position(self.points.iter().map(String::as_str), id).map(PointsId)
    }

    /// The fact at a position.
    ///
    /// # Panics
    /// If the id comes from another vocabulary.
    #[must_use]
    pub fn at(&self, fact: FactId) -> &Fact {
        &self.facts[usize::from(fact.0)]
    }

    /// `facts` together with every fact that decides whether they apply, in dictionary order.
    #[must_use]
    pub fn with_gates(&self, facts: &[FactId]) -> Vec<FactId> {
        let mut found: Vec<FactId> = facts.to_vec();
        let mut next = 0;
        while next < found.len() {
            if let Some(applies) = &self.at(found[next]).applies {
                for fact in applies.facts() {
                    if !found.contains(&fact) {
                        found.push(fact);
                    }
                }
            }
            next += 1;
        }
        found.sort_unstable();
        found
    }
}

fn position<'n>(mut names: impl Iterator<Item = &'n str>, id: &str) -> Option<u16> {
    names.position(|name| name == id).and_then(|index| u16::try_from(index).ok())
}
