//! The verdict on one criterion.

use catalogue::{Catalogue, Criterion, Passage, Reading, Rule};
use serde::Serialize;
use terms::{Date, Support, Texts, Truth};

use super::{ConditionVerdict, Scene};
use crate::{
    navigator::{Test, Weighed, weigh},
    plan::{Row, passages},
};

/// What a criterion says of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CriterionOutcome {
    /// It holds.
    Met,
    /// It does not hold.
    NotMet,
    /// It cannot be told.
    Unknown,
    /// It has no subject, or it is shown only and decides nothing.
    NotApplicable,
}

impl From<Truth> for CriterionOutcome {
    fn from(truth: Truth) -> Self {
        match truth {
            Truth::True => Self::Met,
            Truth::False => Self::NotMet,
            Truth::Unknown => Self::Unknown,
            Truth::NotApplicable => Self::NotApplicable,
        }
    }
}

/// A criterion opened.
#[derive(Clone, Debug, Serialize)]
pub struct CriterionVerdict<'c> {
    /// The criterion.
    pub criterion: Row<'c, Criterion>,
    /// Who decides on it.
    pub decides: catalogue::Decides,
    /// What it says.
    pub outcome: CriterionOutcome,
    /// The first day of which the texts tell that it rests on, if that is later than the day: it cannot be told, and its
    /// conditions are those of the later text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unread: Option<Date>,
    /// When it applies, if it does not always.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies: Option<ConditionVerdict<'c>>,
    /// What it asks.
    pub rule: RuleVerdict<'c>,
    /// How well it is supported: its passages, and the figures its outcome relies on.
    pub support: Option<Support>,
    /// Where it was read.
    pub cite: Vec<Row<'c, Passage>>,
}

/// What a criterion asks.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleVerdict<'c> {
    /// One condition.
    One(ConditionVerdict<'c>),
    /// Sources disagree: each reading tried.
    Readings(Vec<ReadingVerdict<'c>>),
    /// It decides nothing.
    Shown,
}

/// One reading.
#[derive(Clone, Debug, Serialize)]
pub struct ReadingVerdict<'c> {
    /// The reading in words.
    #[serde(skip)]
    pub text: &'c Texts,
    /// Its condition.
    pub condition: ConditionVerdict<'c>,
    /// Where it was read.
    pub cite: Vec<Row<'c, Passage>>,
}

impl<'c> CriterionVerdict<'c> {
    pub(super) fn new(scene: &Scene<'_, 'c>, test: &Test<'c>) -> Self {
        let (catalogue, criterion) = (scene.catalogue(), test.criterion);
        let condition = |condition, number| ConditionVerdict::new(scene, condition, number);
        let applies = criterion
            .applies
            .as_ref()
            .zip(test.applies)
            .map(|(applies, number)| condition(applies, number));
        let rule = match (&criterion.rule, &*test.rule) {
            (Rule::One(when), [number]) => RuleVerdict::One(condition(when, *number)),
            (Rule::Readings(readings), [_, ..]) => {
                let reading = |(reading, number): (&'c Reading, &usize)| ReadingVerdict {
                    text: &reading.text,
                    condition: condition(&reading.when, *number),
                    cite: passages(&catalogue.passages, reading.cite.iter().copied()),
                };
                RuleVerdict::Readings(readings.iter().zip(&test.rule).map(reading).collect())
            }
            _ => RuleVerdict::Shown,
        };
        let mut verdict = Self {
            criterion: Row(criterion),
            decides: criterion.decides,
            outcome: CriterionOutcome::NotApplicable,
            unread: test.unread,
            applies,
            rule,
            support: None,
            cite: passages(&catalogue.passages, criterion.basis.cite.iter().copied()),
        };
        verdict.outcome = verdict.weigh().criterion.into();
        verdict.support = verdict.support(catalogue);
        verdict
    }

    /// Whether it takes part in the outcome of its route.
    #[must_use]
    pub const fn is_deciding(&self) -> bool {
        !matches!(self.rule, RuleVerdict::Shown)
    }

    /// The conditions it is evaluated by.
    pub fn conditions(&self) -> impl Iterator<Item = &ConditionVerdict<'c>> {
        let (one, readings) = match &self.rule {
            RuleVerdict::One(one) => (Some(one), &[][..]),
            RuleVerdict::Readings(readings) => (None, readings.as_slice()),
            RuleVerdict::Shown => (None, &[][..]),
        };
        self.applies.iter().chain(one).chain(readings.iter().map(|reading| &reading.condition))
    }

    /// What it says and what it means for its route, worked out from the comparisons alone.
    pub(super) fn weigh(&self) -> Weighed {
        if self.unread.is_some() {
            return Weighed::UNREAD;
        }
        let applies = self.applies.as_ref().map_or(Truth::True, ConditionVerdict::reevaluate);
        match &self.rule {
            RuleVerdict::One(one) => weigh(applies, std::iter::once(one.reevaluate())),
            RuleVerdict::Readings(readings) => {
                weigh(applies, readings.iter().map(|reading| reading.condition.reevaluate()))
            }
            RuleVerdict::Shown => {
                Weighed { criterion: Truth::NotApplicable, route: Truth::NotApplicable }
            }
        }
    }

    /// The outcome worked out again from the comparisons alone.
    #[must_use]
    pub fn reevaluate(&self) -> CriterionOutcome {
        self.weigh().criterion.into()
    }

    /// The readings are known and say different things: no answer of the person can settle it.
    #[must_use]
    pub fn is_disputed(&self) -> bool {
        let RuleVerdict::Readings(readings) = &self.rule else { return false };
        self.outcome == CriterionOutcome::Unknown
            && self.unread.is_none()
            && self.applies.as_ref().is_none_or(|applies| applies.truth == Truth::True)
            && readings.iter().all(|reading| reading.condition.truth.is_definite())
    }

    fn support(&self, catalogue: &Catalogue) -> Option<Support> {
        let own = catalogue.support_of_criterion(&self.criterion);
        let figures = self.conditions().filter_map(|condition| condition.support(catalogue));
        own.into_iter().chain(figures).min()
    }
}
