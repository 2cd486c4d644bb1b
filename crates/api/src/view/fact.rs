//! The dictionary: what may be known of a person, and how it is written in answers.

use catalogue::{FactEntry, Limit};
use rules::{FactId, Kind};
use serde::Serialize;
use terms::{Date, Money};
use utoipa::ToSchema;

use super::{
    Amount,
    word::{ChangeWord, SubjectWord, UnitWord},
};
use crate::teller::Teller;

/// One thing that may be known of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Fact {
    /// Its name in answers and conditions.
    pub(crate) id: String,
    /// Short noun phrase.
    pub(crate) label: String,
    /// The question; absent if it is never asked.
    pub(crate) ask: Option<String>,
    /// Why it is asked.
    pub(crate) why: Option<String>,
    /// How to answer.
    pub(crate) hint: Option<String>,
    /// How the answer is written.
    pub(crate) kind: FactKind,
    /// Whether it can change.
    pub(crate) change: ChangeWord,
    /// What to do to change it.
    pub(crate) action: Option<String>,
    /// Whose fact it is.
    pub(crate) about: SubjectWord,
    /// When it applies at all, in the language of conditions; always, if absent.
    pub(crate) applies: Option<String>,
    /// What it is worked out from, in the language of conditions; such a fact is not given.
    pub(crate) derived: Option<String>,
}

/// How an answer is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum FactKind {
    /// `true` or `false`.
    YesNo,
    /// A whole number.
    Number {
        /// What it counts.
        unit: UnitWord,
        /// Least value.
        least: Option<i64>,
        /// Greatest value.
        most: Option<i64>,
    },
    /// A text such as `3500 USD`, always in this currency.
    Money {
        /// ISO 4217.
        currency: String,
        /// Least amount.
        least: Option<Amount>,
        /// Greatest amount.
        most: Option<Amount>,
    },
    /// A text such as `1990-05-31`.
    Date {
        /// Earliest day.
        earliest: Option<Date>,
        /// Latest day.
        latest: Option<Date>,
    },
    /// One of the options.
    Choice {
        /// The options.
        options: Vec<FactOption>,
    },
    /// A list of options.
    Choices {
        /// The options.
        options: Vec<FactOption>,
    },
    /// A country by ISO 3166-1 alpha-2; `XX` for none.
    Country,
    /// A list of countries by ISO 3166-1 alpha-2; `XX` for none.
    Countries,
    /// One of the codes of a classifier, or `other`.
    Code {
        /// The codes.
        options: Vec<FactOption>,
    },
    /// A list of stays, each with its first day as `from` and its last as `until`.
    Stays,
}

/// One answer of a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct FactOption {
    /// Its name in answers.
    pub(crate) id: String,
    /// The answer in words.
    pub(crate) label: String,
    /// Whom it is for.
    pub(crate) hint: Option<String>,
}

impl Fact {
    pub(crate) fn new(teller: &Teller<'_>, id: FactId) -> Self {
        let catalogue = teller.catalogue();
        let fact = catalogue.vocabulary.at(id);
        let entry = &catalogue.facts[usize::from(id.0)];
        Self {
            id: entry.id.clone(),
            label: teller.text(&entry.label),
            ask: teller.maybe(entry.ask.as_ref()),
            why: teller.maybe(entry.why.as_ref()),
            hint: teller.maybe(entry.hint.as_ref()),
            kind: FactKind::new(teller, &fact.kind, entry),
            change: entry.change.into(),
            action: teller.maybe(entry.action.as_ref()),
            about: entry.about.into(),
            applies: teller.condition(fact.applies.as_ref()),
            derived: entry.derive.clone(),
        }
    }
}

impl FactKind {
    fn new(teller: &Teller<'_>, kind: &Kind, entry: &FactEntry) -> Self {
        let options = || entry.options.iter().map(|option| FactOption::new(teller, option));
        let day = |limit: Limit| match limit {
            Limit::Day(day) => day,
            Limit::Today => teller.at().as_of,
        };
        match kind {
            Kind::YesNo => Self::YesNo,
            Kind::Number { unit, min, max } => {
                Self::Number { unit: (*unit).into(), least: *min, most: *max }
            }
            Kind::Money { currency, min, max } => {
                let amount = |minor: &i64| Money { minor: *minor, currency: *currency }.into();
                Self::Money {
                    currency: currency.code().to_owned(),
                    least: min.as_ref().map(amount),
                    most: max.as_ref().map(amount),
                }
            }
            Kind::Date { .. } => {
                Self::Date { earliest: entry.earliest.map(day), latest: entry.latest.map(day) }
            }
            Kind::Choice { .. } => Self::Choice { options: options().collect() },
            Kind::Choices { .. } => Self::Choices { options: options().collect() },
            Kind::Country => Self::Country,
            Kind::Countries => Self::Countries,
            Kind::Code { .. } => Self::Code { options: options().collect() },
            Kind::Stays => Self::Stays,
        }
    }
}

impl FactOption {
    fn new(teller: &Teller<'_>, option: &catalogue::OptionEntry) -> Self {
        let label = teller.text(&option.label);
        Self {
            id: option.id.clone(),
            // `other` of a code has no words of its own.
            label: if label.is_empty() { teller.word("common-other") } else { label },
            hint: teller.maybe(option.hint.as_ref()),
        }
    }
}
