//! A condition opened down to its comparisons, each with its outcome, its facts and its figures.

use navigator::verdict::{ConditionVerdict, Node, Part};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    amount::Measure,
    figure::Figure,
    given::{FactName, GivenFact},
    word::TruthWord,
};
use crate::teller::Teller;

/// A condition with its outcome.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct Condition {
    /// The condition in the language of conditions.
    pub(crate) text: String,
    /// Its outcome.
    pub(crate) truth: TruthWord,
    /// What it is made of.
    pub(crate) part: ConditionPart,
}

/// A part of a condition. The outcomes of the comparisons alone give that of the whole.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct ConditionPart {
    /// How its parts are joined.
    pub(crate) part: PartWord,
    /// Its outcome.
    pub(crate) truth: TruthWord,
    /// Its text in the language of conditions.
    pub(crate) text: String,
    /// What it is made of; empty for a comparison.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(no_recursion)]
    pub(crate) parts: Vec<ConditionPart>,
    /// The fact that is worked out, if it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) derived: Option<FactName>,
    /// The facts a comparison rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) facts: Vec<GivenFact>,
    /// The sides of a comparison, in reading order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) sides: Vec<Measure>,
    /// The dated things a comparison looks up.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) figures: Vec<Figure>,
}

/// How the parts of a condition are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum PartWord {
    /// All of these.
    All,
    /// At least one of these.
    Any,
    /// The opposite of this.
    Not,
    /// A fact that is worked out by this.
    Derived,
    /// One comparison.
    Comparison,
}

impl Condition {
    pub(crate) fn new(teller: &Teller<'_>, verdict: &ConditionVerdict<'static>) -> Self {
        let part = ConditionPart::new(teller, verdict.text, &verdict.part);
        Self { text: verdict.text.to_owned(), truth: verdict.truth.into(), part }
    }
}

impl ConditionPart {
    fn new(teller: &Teller<'_>, text: &str, part: &Part<'static>) -> Self {
        let inner = |part: &Part<'static>| Self::new(teller, text, part);
        let own = text.get(part.span.start..part.span.end).unwrap_or(text);
        let mut told = Self {
            part: PartWord::Comparison,
            truth: part.truth.into(),
            text: own.to_owned(),
            parts: Vec::new(),
            derived: None,
            facts: Vec::new(),
            sides: Vec::new(),
            figures: Vec::new(),
        };
        match &part.node {
            Node::All { parts } => {
                told.part = PartWord::All;
                told.parts = parts.iter().map(inner).collect();
            }
            Node::Any { parts } => {
                told.part = PartWord::Any;
                told.parts = parts.iter().map(inner).collect();
            }
            Node::Not { inner: part } => {
                told.part = PartWord::Not;
                told.parts = vec![inner(part)];
            }
            Node::Derived { fact, inner: part } => {
                told.part = PartWord::Derived;
                told.derived = Some(FactName::new(teller, fact));
                // Its text stands in the dictionary, not in this condition.
                let text = fact.derive.as_deref().unwrap_or_default();
                told.parts = vec![Self::new(teller, text, part)];
            }
            Node::Leaf { facts, sides, figures, .. } => {
                told.facts = facts.iter().map(|fact| GivenFact::new(teller, fact)).collect();
                told.sides = sides.iter().map(Measure::from).collect();
                told.figures = figures.iter().map(|figure| Figure::new(teller, figure)).collect();
            }
        }
        told
    }
}
