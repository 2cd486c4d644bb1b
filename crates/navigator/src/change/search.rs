//! The search for changes: every answer worth trying to one fact, then to two, walked on the tables and judged again by
//! the engine.

use catalogue::{Change, Subject};
use rules::{FactId, Value};
use terms::Truth;

use super::{Changed, Openings, Suggestion, candidates::Candidates, group::group};
use crate::{
    navigator::Navigator,
    plan::Row,
    profile::{Answer, Profile},
    search::{Code, State},
    verdict::{Answered, CriterionOutcome, Fact, Node, Outcome, Scene, Verdict},
};

pub(super) fn openings<'c>(
    navigator: &Navigator<'c>,
    profile: &Profile,
    route: usize,
) -> Option<Openings<'c>> {
    let compiled = &navigator.compiled()[route];
    let answers = navigator.answers(profile);
    let outcome = Navigator::outcome(&answers, compiled);
    if !matches!(outcome, Outcome::NotEligible | Outcome::CannotTell) {
        return None;
    }
    let scene = Scene { navigator, profile, answers: &answers };
    let located = navigator.model().locate(profile);
    let model = &*located.model;
    let facts = model.facts(route).iter();
    let candidates =
        facts.filter_map(|fact| Candidates::of(navigator, model, profile, *fact)).collect();
    let mut search = Search {
        scene,
        route,
        candidates,
        state: State::new(model, route, &located.codes),
        already: contradictions(navigator, profile),
    };
    let suggestions = search.suggestions();
    let fixed = fixed(&search.scene, &Verdict::new(&search.scene, route, &[]));
    Some(Openings { route: Row(compiled.view.route), suggestions, fixed })
}

struct Search<'s, 'c> {
    scene: Scene<'s, 'c>,
    route: usize,
    candidates: Vec<Candidates>,
    state: State<'s>,
    /// Contradictions that hold now: a change need not mend them.
    already: Vec<bool>,
}

impl<'c> Search<'_, 'c> {
    fn suggestions(&mut self) -> Vec<Suggestion<'c>> {
        let count = self.candidates.len();
        let mut works: Vec<Vec<bool>> = Vec::with_capacity(count);
        let mut found = Vec::new();
        for at in 0..count {
            let alone = self.alone(at);
            let chosen = positions(&alone, self.candidates[at].is_ordered);
            if !chosen.is_empty() {
                found.push(self.suggestion(&[(at, chosen)]));
            }
            works.push(alone);
        }
        for first in 0..count {
            for second in first + 1..count {
                let pairs = self.together(first, second, &works);
                let (one, other) =
                    (self.candidates[first].is_ordered, self.candidates[second].is_ordered);
                for (firsts, seconds) in group(pairs, one, other) {
                    found.push(self.suggestion(&[(first, firsts), (second, seconds)]));
                }
            }
        }
        found
    }

    fn put(&mut self, fact: FactId, code: Code) {
        self.state.put(fact, code);
        self.state.settle();
    }

    /// Which answers to a fact open the route alone.
    fn alone(&mut self, at: usize) -> Vec<bool> {
        let fact = self.candidates[at].fact;
        let before = self.state.get(fact);
        let mut works = Vec::with_capacity(self.candidates[at].values.len());
        for position in 0..self.candidates[at].values.len() {
            let code = self.candidates[at].values[position].1;
            self.put(fact, code);
            works.push(self.is_open(&[(at, position)]));
        }
        self.put(fact, before);
        works
    }

    /// For each answer to the first fact, the answers to the second that open the route with it and that neither opens
    /// alone.
    fn together(&mut self, first: usize, second: usize, alone: &[Vec<bool>]) -> Vec<Vec<usize>> {
        let (one, other) = (self.candidates[first].fact, self.candidates[second].fact);
        let (before_one, before_other) = (self.state.get(one), self.state.get(other));
        let mut works = vec![Vec::new(); self.candidates[first].values.len()];
        for (position, found) in
            works.iter_mut().enumerate().filter(|(position, _)| !alone[first][*position])
        {
            let code = self.candidates[first].values[position].1;
            self.state.put(one, code);
            for next in (0..alone[second].len()).filter(|next| !alone[second][*next]) {
                let code = self.candidates[second].values[next].1;
                self.put(other, code);
                if self.is_open(&[(first, position), (second, next)]) {
                    found.push(next);
                }
            }
            self.put(other, before_other);
        }
        self.put(one, before_one);
        works
    }

    /// Whether the state opens the route, every changed fact applies, and the engine says the same of the answers.
    fn is_open(&self, changes: &[(usize, usize)]) -> bool {
        let applies = changes.iter().all(|(at, _)| self.state.applies(self.candidates[*at].fact));
        if !applies || !self.state.outcome().is_satisfied() {
            return false;
        }
        let mut profile = self.scene.profile.clone();
        for (at, position) in changes {
            let candidates = &self.candidates[*at];
            profile.set(candidates.fact, Answer::Known(candidates.values[*position].0.clone()));
        }
        let navigator = self.scene.navigator;
        let answers = navigator.answers(&profile);
        let is_eligible =
            Navigator::outcome(&answers, &navigator.compiled()[self.route]) == Outcome::Eligible;
        let holding = contradictions(navigator, &profile);
        is_eligible && holding.iter().zip(&self.already).all(|(now, before)| !now || *before)
    }

    fn suggestion(&self, parts: &[(usize, Vec<usize>)]) -> Suggestion<'c> {
        let catalogue = self.scene.catalogue();
        let changed = parts.iter().map(|(at, positions)| {
            let candidates = &self.candidates[*at];
            let kind = &catalogue.vocabulary.at(candidates.fact).kind;
            let answered = |position: &usize| {
                let value: Value = candidates.values[*position].0.clone();
                Answered { kind, value }
            };
            Changed {
                fact: Fact::new(&self.scene, candidates.fact),
                kind: catalogue.facts[usize::from(candidates.fact.0)].change,
                to: positions.iter().map(answered).collect(),
            }
        });
        let changes: Vec<Changed<'c>> = changed.collect();
        let is_action = changes.iter().all(|changed| changed.kind == Change::Action);
        Suggestion { kind: if is_action { Change::Action } else { Change::Circumstance }, changes }
    }
}

/// Positions of the answers that work; of ordered ones the first, which is the least demanding.
fn positions(works: &[bool], is_ordered: bool) -> Vec<usize> {
    let working = (0..works.len()).filter(|at| works[*at]);
    working.take(if is_ordered { 1 } else { usize::MAX }).collect()
}

/// Which contradictions hold, in the order of the catalogue.
fn contradictions(navigator: &Navigator<'_>, profile: &Profile) -> Vec<bool> {
    let answers = navigator.answers(profile);
    let count = navigator.catalogue().contradictions.len();
    (0..count).map(|at| answers.truth(navigator.contradiction(at)) == Truth::True).collect()
}

/// Facts in criteria that are not met and that nothing can change.
fn fixed<'c>(scene: &Scene<'_, 'c>, verdict: &Verdict<'c>) -> Vec<Row<'c, catalogue::FactEntry>> {
    let catalogue = scene.catalogue();
    let mut facts: Vec<FactId> = Vec::new();
    let failed =
        verdict.criteria.iter().filter(|criterion| criterion.outcome == CriterionOutcome::NotMet);
    for condition in failed.flat_map(|criterion| criterion.conditions()) {
        condition.part.visit(&mut |part| {
            if let Node::Leaf { facts: named, .. } = &part.node {
                facts.extend(named.iter().map(|fact| fact.id));
            }
        });
    }
    facts.sort_unstable();
    facts.dedup();
    let entries = facts.into_iter().map(|fact| &catalogue.facts[usize::from(fact.0)]);
    entries
        .filter(|entry| entry.change == Change::Fixed && entry.about == Subject::Oneself)
        .map(Row)
        .collect()
}
