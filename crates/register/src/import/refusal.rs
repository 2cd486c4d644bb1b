//! Why a row was not taken.

use terms::InvalidNumber;

use crate::number::Held;
use crate::person::{InvalidPerson, InvalidText};

/// A row that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The line of the file on which the row begins, from 1.
    pub line: u64,
    /// The column, by its name in the first line.
    pub column: Option<&'static str>,
    /// Why.
    pub why: Why,
}

impl Refusal {
    pub(crate) const fn new(line: u64, column: Option<&'static str>, why: Why) -> Self {
        Self { line, column, why }
    }
}

/// The reasons.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// The file is not a table of comma-separated values in UTF-8.
    #[error("the line cannot be read as comma-separated values in UTF-8")]
    Unreadable,
    /// A row has more or fewer fields than the first line.
    #[error("the row has {found} fields, the first line names {wanted}")]
    Fields {
        /// How many it has.
        found: u64,
        /// How many there should be.
        wanted: u64,
    },
    /// The first line names a column that is not known.
    #[error("the column `{0}` is not known")]
    UnknownColumn(String),
    /// The first line does not name a column that is needed.
    #[error("there is no such column, and it is needed")]
    NoColumn,
    /// A field that is needed is empty.
    #[error("it is empty, and it is needed")]
    Empty,
    /// The number is no number.
    #[error(transparent)]
    Number(#[from] InvalidNumber),
    /// A text does not fit.
    #[error(transparent)]
    Text(#[from] InvalidText),
    /// Not a day of the calendar.
    #[error("not a day of the calendar in the form 1985-01-31")]
    Date,
    /// Not a country.
    #[error("not the two letters of a country, such as KZ")]
    Country,
    /// Not one of the words of the column.
    #[error("not one of {0}")]
    Word(&'static str),
    /// The parts do not fit each other.
    #[error(transparent)]
    Person(#[from] InvalidPerson),
    /// A ground with an active number.
    #[error("an active number has no ground of exclusion")]
    GroundWithoutExclusion,
    /// The number stands in the file twice.
    #[error("the number stands on line {first} already")]
    NumberTwice {
        /// Where it stood first.
        first: u64,
    },
    /// The register has the number, with other data.
    #[error("the register has this number already, with other data")]
    NumberHeld,
    /// The person has another number.
    #[error("the person has the number {number} already")]
    PersonHeld {
        /// It.
        number: Held,
    },
    /// The person may have another number.
    #[error("the person may have a number already: an officer must look")]
    PersonLikely {
        /// Those that may be it.
        numbers: Vec<Held>,
    },
    /// A document belongs to another entry.
    #[error("the document belongs to another entry")]
    DocumentHeld,
    /// The group has more numbers than there can be.
    #[error("every number of this day and sex is taken")]
    Exhausted,
}

impl Why {
    /// The name for programs and for keys of texts.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Fields { .. } => "fields",
            Self::UnknownColumn(_) => "unknown-column",
            Self::NoColumn => "no-column",
            Self::Empty => "empty",
            Self::Number(_) => "number",
            Self::Text(_) => "text",
            Self::Date => "date",
            Self::Country => "country",
            Self::Word(_) => "word",
            Self::Person(_) => "person",
            Self::GroundWithoutExclusion => "ground-without-exclusion",
            Self::NumberTwice { .. } => "number-twice",
            Self::NumberHeld => "number-held",
            Self::PersonHeld { .. } => "person-held",
            Self::PersonLikely { .. } => "person-likely",
            Self::DocumentHeld => "document-held",
            Self::Exhausted => "exhausted",
        }
    }
}
