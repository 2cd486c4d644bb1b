//! The verdict on each route: four outcomes, why, how well it is supported, and what it waits for.

use navigator::verdict as judged;
use serde::Serialize;
use terms::Date;
use utoipa::ToSchema;

use super::{
    RouteName,
    change::Changes,
    condition::Condition,
    given::{FactName, GivenFact},
    word::{
        CategoryWord, CriterionKindWord, CriterionOutcomeWord, DecidesWord, OutcomeWord,
        RouteKindWord, SupportWord,
    },
};
use crate::teller::Teller;

/// The verdict on every route that was known.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct Verdicts {
    /// A verdict for each route, in the order of the catalogue.
    pub(crate) routes: Vec<Verdict>,
    /// Answers that cannot both be true. Outcomes are given by the answers as they stand.
    pub(crate) contradictions: Vec<Contradiction>,
}

/// The verdict on one route.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct Verdict {
    /// The route.
    pub(crate) route: RouteName,
    /// What is given.
    pub(crate) kind: RouteKindWord,
    /// With what it is compared.
    pub(crate) category: CategoryWord,
    /// What is said of it.
    pub(crate) outcome: OutcomeWord,
    /// Why it is closed.
    pub(crate) closed: Option<Closed>,
    /// The weakest support among what the outcome relies on.
    pub(crate) support: Option<SupportWord>,
    /// What it waits for, if it cannot be told.
    pub(crate) waiting: Option<Waiting>,
    /// Contradictions among the answers it rests on, by name.
    pub(crate) contradictions: Vec<String>,
    /// Its criteria, those that decide nothing included.
    pub(crate) criteria: Vec<CriterionVerdict>,
    /// What would change it; absent if it was not asked for.
    pub(crate) changes: Option<Changes>,
}

/// Why a route is closed: one of the two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Closed {
    /// It is not in force before this day.
    pub(crate) opens: Option<Date>,
    /// It is in force no longer than this day.
    pub(crate) ended: Option<Date>,
}

/// What a route waits for. All empty: no answer to what is still open can open it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Waiting {
    /// Answers that can still decide it.
    pub(crate) answers: Vec<FactName>,
    /// Criteria on which sources disagree, so that no answer can decide them.
    pub(crate) sources: Vec<String>,
    /// Points tables that only the assessment itself fills.
    pub(crate) points: Vec<String>,
    /// Figures and lists that nothing in the data gives for the day.
    pub(crate) figures: Vec<String>,
    /// The day lies before what was read: the first day of which everything the route waits for tells.
    pub(crate) read_from: Option<Date>,
}

/// A criterion opened.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct CriterionVerdict {
    /// Its name within the route.
    pub(crate) id: String,
    /// The rule in plain words.
    pub(crate) text: String,
    /// What it is for.
    pub(crate) kind: CriterionKindWord,
    /// Who decides on it.
    pub(crate) decides: DecidesWord,
    /// What it says.
    pub(crate) outcome: CriterionOutcomeWord,
    /// When it applies, if it does not always.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) applies: Option<Condition>,
    /// What it asks; absent if sources disagree or nothing is evaluated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) when: Option<Condition>,
    /// What each source says, if they disagree.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) readings: Vec<ReadingVerdict>,
    /// How well it is supported: its passages, and the figures its outcome relies on.
    pub(crate) support: Option<SupportWord>,
    /// Where it was read, by key.
    pub(crate) cite: Vec<String>,
}

/// One reading of a rule on which sources disagree.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct ReadingVerdict {
    /// The reading in words.
    pub(crate) text: String,
    /// Its condition.
    pub(crate) when: Condition,
    /// Where it was read, by key.
    pub(crate) cite: Vec<String>,
}

/// Answers that cannot both be true.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct Contradiction {
    /// Its name in the data.
    pub(crate) id: String,
    /// What is wrong with them.
    pub(crate) text: String,
    /// The answers.
    pub(crate) facts: Vec<GivenFact>,
}

impl Verdicts {
    /// `changes` are those of each route, in the same order, or none.
    pub(crate) fn new(
        teller: &Teller<'_>,
        verdicts: &judged::Verdicts<'static>,
        changes: Vec<Changes>,
    ) -> Self {
        let mut changes = changes.into_iter();
        let routes = verdicts
            .routes
            .iter()
            .map(|verdict| Verdict { changes: changes.next(), ..Verdict::new(teller, verdict) });
        let contradictions = verdicts.contradictions.iter().map(|contradicted| Contradiction {
            id: contradicted.contradiction.id.clone(),
            text: teller.text(&contradicted.contradiction.text),
            facts: contradicted.facts.iter().map(|fact| GivenFact::new(teller, fact)).collect(),
        });
        Self { routes: routes.collect(), contradictions: contradictions.collect() }
    }
}

impl Verdict {
    fn new(teller: &Teller<'_>, verdict: &judged::Verdict<'static>) -> Self {
        let route = verdict.route.0;
        Self {
            route: RouteName::new(teller, route),
            kind: route.kind.into(),
            category: route.category.into(),
            outcome: verdict.outcome.into(),
            closed: verdict.closed.map(|closed| match closed {
                judged::Closed::NotYet { from } => Closed { opens: Some(from), ended: None },
                judged::Closed::Over { until } => Closed { opens: None, ended: Some(until) },
            }),
            support: verdict.support.map(Into::into),
            waiting: verdict.waiting.as_ref().map(|waiting| Waiting::new(teller, waiting)),
            contradictions: verdict.contradictions.iter().map(|row| row.id.clone()).collect(),
            criteria: verdict
                .criteria
                .iter()
                .map(|criterion| CriterionVerdict::new(teller, criterion))
                .collect(),
            changes: None,
        }
    }
}

impl Waiting {
    pub(super) fn new(teller: &Teller<'_>, waiting: &judged::Waiting<'_>) -> Self {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Self {
            answers: waiting.answers.iter().map(|fact| FactName::new(teller, fact)).collect(),
            sources: waiting.sources.iter().map(|criterion| criterion.id.clone()).collect(),
            points: names(&waiting.points),
            figures: names(&waiting.figures),
            read_from: waiting.read_from,
        }
    }
}

impl CriterionVerdict {
    fn new(teller: &Teller<'_>, verdict: &judged::CriterionVerdict<'static>) -> Self {
        let condition =
            |verdict: &judged::ConditionVerdict<'static>| Condition::new(teller, verdict);
        let (when, readings) = match &verdict.rule {
            judged::RuleVerdict::One(one) => (Some(condition(one)), &[][..]),
            judged::RuleVerdict::Readings(readings) => (None, readings.as_slice()),
            judged::RuleVerdict::Shown => (None, &[][..]),
        };
        let reading = |reading: &judged::ReadingVerdict<'static>| ReadingVerdict {
            text: teller.text(reading.text),
            when: condition(&reading.condition),
            cite: teller.cite_rows(&reading.cite),
        };
        Self {
            id: verdict.criterion.id.clone(),
            text: teller.text(&verdict.criterion.text),
            kind: verdict.criterion.kind.into(),
            decides: verdict.decides.into(),
            outcome: verdict.outcome.into(),
            applies: verdict.applies.as_ref().map(condition),
            when,
            readings: readings.iter().map(reading).collect(),
            support: verdict.support.map(Into::into),
            cite: teller.cite_rows(&verdict.cite),
        }
    }
}
