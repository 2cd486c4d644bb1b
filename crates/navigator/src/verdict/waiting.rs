//! What a route that cannot be told waits for.

use catalogue::{At, Criterion, FactEntry};
use serde::Serialize;
use terms::Date;

use super::{CriterionOutcome, CriterionVerdict, Figure, Node, Scene};
use crate::{plan::Row, profile::Answer};

/// What a route waits for. Everything empty: no answer to what is still open can open the route.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Waiting<'c> {
    /// Answers of the person that can still decide it, in the order of the dictionary.
    pub answers: Vec<Row<'c, FactEntry>>,
    /// Criteria on which sources disagree, so that no answer can decide them.
    pub sources: Vec<Row<'c, Criterion>>,
    /// Points tables whose bounds leave it open: only the assessment itself gives the points.
    pub points: Vec<&'c str>,
    /// Figures and lists that nothing in the data gives for the day.
    pub figures: Vec<&'c str>,
    /// The day of the evaluation lies before what was read: the first day of which everything the route waits for tells.
    /// No answer can settle what stands in the way before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_from: Option<Date>,
}

impl<'c> Waiting<'c> {
    pub(super) fn new(
        scene: &Scene<'_, 'c>,
        route: usize,
        unread: Option<Date>,
        criteria: &[CriterionVerdict<'c>],
    ) -> Self {
        let mut waiting =
            Self { answers: answers(scene, route), read_from: unread, ..Self::default() };
        let at = scene.navigator.at();
        for criterion in
            criteria.iter().filter(|criterion| criterion.outcome == CriterionOutcome::Unknown)
        {
            waiting.read_from = waiting.read_from.max(criterion.unread);
            if criterion.unread.is_some() {
                continue;
            }
            if criterion.is_disputed() {
                waiting.sources.push(criterion.criterion);
            }
            for condition in criterion.conditions() {
                condition.part.visit(&mut |part| {
                    if let Node::Leaf { figures, .. } = &part.node
                        && !part.truth.is_definite()
                    {
                        figures.iter().for_each(|figure| waiting.add(figure, at));
                    }
                });
            }
        }
        waiting
    }

    fn add(&mut self, figure: &Figure<'c>, at: At<'_>) {
        if figure.is_missing() {
            self.read_from = self.read_from.max(figure.unread(at));
        }
        let names = match figure {
            figure if figure.is_missing() => &mut self.figures,
            Figure::Points { .. } => &mut self.points,
            Figure::Constant { .. } | Figure::List { .. } => return,
        };
        if !names.contains(&figure.name()) {
            names.push(figure.name());
        }
    }
}

/// Facts without an answer that can still decide the route, those left at "I don't know" included.
fn answers<'c>(scene: &Scene<'_, 'c>, route: usize) -> Vec<Row<'c, FactEntry>> {
    let catalogue = scene.catalogue();
    let located = scene.located();
    let is_open = |fact: rules::FactId| {
        catalogue.facts[usize::from(fact.0)].ask.is_some()
            && !matches!(scene.profile.answer(fact), Answer::Known(_))
    };
    let facts = located.model.deciding(route, &located.codes, is_open);
    facts.into_iter().map(|fact| Row(&catalogue.facts[usize::from(fact.0)])).collect()
}
