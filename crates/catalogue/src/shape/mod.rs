//! The data format, described once, as data. Validation, the JSON Schemas for editors and the reference page are
//! all made from these tables, so they cannot disagree. One file a noun.

mod calendar;
mod constant;
mod country;
mod document;
mod fact;
mod file;
mod glossary;
mod list;
mod passage;
mod points;
mod reference;
mod route;
mod schema;
mod source;
mod unscored;

pub use file::{FileKind, Root};
pub use reference::reference_page;
pub(crate) use schema::export_table;
pub use schema::{schema_json, schema_names};

/// What a table of the data may hold.
#[derive(Debug)]
pub struct Shape {
    /// The word by which problems call such a row, such as `criterion`.
    pub name: &'static str,
    /// What such a row is, one sentence.
    pub about: &'static str,
    /// The keys it may hold, in the order in which they are written.
    pub fields: &'static [Field],
    /// Groups of keys of which each row has exactly one.
    pub exactly_one: &'static [&'static [&'static str]],
}

/// One key of a [`Shape`].
#[derive(Debug)]
pub struct Field {
    /// The key.
    pub key: &'static str,
    /// What its value may be.
    pub kind: Kind,
    /// Whether every row must have it.
    pub required: bool,
    /// What it says, one sentence or less.
    pub about: &'static str,
}

/// What a value may be.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A name in small Latin letters and digits with hyphens, such as `screening-test`.
    Id,
    /// A name that conditions can speak: small Latin letters, digits and underscores, such as `b9_1`.
    Name,
    /// One text that is the same in every language.
    Text,
    /// An array of such texts.
    TextList,
    /// The same words in English, Russian and Kazakh.
    Texts,
    /// A test in the condition language.
    Condition,
    /// A quantity or a test in the condition language.
    Derivation,
    /// An amount of money in the condition language, such as `4 mci`.
    Formula,
    /// An amount with its currency, such as `4325 KZT`.
    Money,
    /// A currency by ISO 4217.
    Currency,
    /// A day.
    Date,
    /// A day, or the word `today`.
    DateOrToday,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer,
    /// Two numbers, the first not above the second, with at most three digits after the point.
    Range,
    /// A SHA-256 in 64 hexadecimal digits.
    Sha256,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// Some of these words, at least one, each once.
    SomeOf(&'static [&'static str]),
    /// An array of countries by ISO 3166-1 alpha-2.
    Countries,
    /// An array of passages, each as `source/passage`.
    Cite,
    /// The key of one thing described elsewhere.
    Reference(Thing),
    /// An array of such keys.
    References(Thing),
    /// An array of tables.
    Rows(&'static Shape),
    /// One table.
    Table(&'static Shape),
    /// A table of tables, each under a key of its own.
    Map(&'static Shape),
}

/// What a reference may lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// A kind of paper in `documents.toml`.
    Document,
    /// A source in `sources.toml`.
    Source,
    /// A list of codes in `lists.toml`.
    CodesList,
    /// A route in `routes/`, or a status the catalogue only names.
    Route,
    /// A step of the same route.
    Step,
    /// An option of the fact `purposes`.
    Purpose,
}

impl Thing {
    /// The word by which problems call it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Source => "source",
            Self::CodesList => "list of codes",
            Self::Route => "route",
            Self::Step => "step",
            Self::Purpose => "purpose",
        }
    }
}

/// A key every row must have.
const fn need(key: &'static str, kind: Kind, about: &'static str) -> Field {
    Field { key, kind, required: true, about }
}

/// A key a row may have.
const fn may(key: &'static str, kind: Kind, about: &'static str) -> Field {
    Field { key, kind, required: false, about }
}

const FROM: Field =
    may("from", Kind::Date, "first day in force; a row that does not say takes its file's");
const READ_FROM: Field = may(
    "read_from",
    Kind::Date,
    "where no act gives a first day: the first day of which the texts read tell; before it the row is unknown, not \
     absent; if not said, the latest day on which one of the acts it cites is known to have stood so",
);
const UNTIL: Field = may("until", Kind::Date, "last day in force, that day included");
const KNOWN: Field =
    may("known", Kind::Date, "the day it was read; a row that does not say takes its file's");
const REPLACED: Field = may("replaced", Kind::Date, "the day we learned that it was wrong");
const CITE: Field =
    need("cite", Kind::Cite, "where it was read: keys `source/passage`, at least one");
const CITE_MAYBE: Field = may("cite", Kind::Cite, "where it was read: keys `source/passage`");
const ID: Field = need("id", Kind::Id, "its name, unique among its kind");
const NAME: Field = need("name", Kind::Texts, "what it is called");
const WHEN: Field = may("when", Kind::Condition, "holds only for people for whom this is true");

/// How long something takes or lasts, with the kind of days it is counted in.
pub(crate) static TERM: Shape = Shape {
    name: "term",
    about: "How long something takes or lasts. A term in days says which days are counted.",
    fields: &[
        need("count", Kind::Integer, "how many"),
        need("unit", Kind::OneOf(&["day", "month", "year"]), "of what"),
        may(
            "kind",
            Kind::OneOf(&["calendar", "working"]),
            "which days are counted; required with `day`",
        ),
        may("most", Kind::Bool, "`true`: this or less"),
    ],
    exactly_one: &[],
};

impl Shape {
    /// The field of that key.
    #[must_use]
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// Whether its rows are in force and known for a time of their own.
    #[must_use]
    pub fn is_dated(&self) -> bool {
        self.field(KNOWN.key).is_some()
    }
}
