//! Facts with what is known of them, written as in a file of answers.

use navigator::verdict::{Answered, Fact, Given};
use rules::{Kind, Value};
use serde::Serialize;
use serde_json::json;
use utoipa::ToSchema;

use crate::teller::Teller;

/// A fact by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct FactName {
    /// Its name in answers and conditions.
    pub(crate) id: String,
    /// Short noun phrase.
    pub(crate) label: String,
}

/// A fact with what is known of it.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct GivenFact {
    /// The fact.
    pub(crate) fact: FactName,
    /// What is known of it.
    pub(crate) given: GivenWord,
    /// The answer, written as in the request; absent if there is none.
    pub(crate) answer: Option<serde_json::Value>,
}

/// What is known of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum GivenWord {
    /// The person was not asked.
    NotAsked,
    /// "I don't know".
    Unknown,
    /// Whether it applies depends on an answer that is missing.
    Open,
    /// It does not apply.
    NotApplicable,
    /// There is an answer.
    Known,
}

impl FactName {
    pub(crate) fn new(teller: &Teller<'_>, entry: &catalogue::FactEntry) -> Self {
        Self { id: entry.id.clone(), label: teller.text(&entry.label) }
    }
}

impl GivenFact {
    pub(crate) fn new(teller: &Teller<'_>, fact: &Fact<'_>) -> Self {
        let (given, answer) = match &fact.given {
            Given::NotAsked => (GivenWord::NotAsked, None),
            Given::Unknown => (GivenWord::Unknown, None),
            Given::Open => (GivenWord::Open, None),
            Given::NotApplicable => (GivenWord::NotApplicable, None),
            Given::Known { answer } => (GivenWord::Known, Some(written(answer))),
        };
        Self { fact: FactName::new(teller, &fact.fact), given, answer }
    }
}

/// A value as it is written in answers.
pub(crate) fn written(answer: &Answered<'_>) -> serde_json::Value {
    let Answered { kind, value } = answer;
    let option = |at: u16| {
        let options = kind.options().unwrap_or_default();
        options.get(usize::from(at)).cloned().unwrap_or_default()
    };
    match value {
        Value::YesNo(yes) => json!(yes),
        Value::Number(number) => json!(number),
        Value::Date(date) => json!(date),
        Value::Money(_) => json!(value.write(kind)),
        Value::Choice(at) => json!(option(*at)),
        Value::Choices(set) => set.iter().map(|at| json!(option(at))).collect(),
        Value::Countries(_) if **kind == Kind::Country => json!(value.write(kind)),
        Value::Countries(set) => set.iter().map(|country| json!(country.code())).collect(),
        Value::Stays(stays) => {
            stays.iter().map(|(from, until)| json!({ "from": from, "until": until })).collect()
        }
    }
}
