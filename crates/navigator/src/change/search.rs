//! The search for changes: every answer worth trying to one fact, then to two, walked on the tables and judged again by
//! the engine. A change is tried only where it bears on every criterion that stands in the way.

use catalogue::{Change, Subject};
use rules::{FactId, Value};
use terms::Truth;

use super::{
    Changed, Openings, Promise, Suggestion, candidates::Candidates, group::group, promise::Judge,
};
use crate::{
    navigator::Navigator,
    plan::Row,
    profile::{Answer, Profile},
    search::{Model, Places, State},
    verdict::{Answered, CriterionOutcome, Fact, Node, Outcome, Scene, Verdict},
};

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    /// The route is open.
    Open,
    /// The route is refused no longer, and answers that are missing can open it.
    Nearer,
}

/// Changes that work, each an answer to a fact or two, with what they promise.
type Hits<'c, T> = Vec<(T, Promise<'c>)>;

pub(super) fn openings<'c>(
    navigator: &Navigator<'c>,
    profile: &Profile,
    route: usize,
    may_change: &dyn Fn(FactId) -> bool,
) -> Option<Openings<'c>> {
    let compiled = &navigator.compiled()[route];
    let answers = navigator.answers(profile);
    let outcome = Navigator::outcome(&answers, compiled);
    if !matches!(outcome, Outcome::NotEligible | Outcome::CannotTell) {
        return None;
    }
    let scene = Scene::new(navigator, profile, &answers);
    let located = navigator.model().locate(profile);
    let model = &*located.model;
    let facts = model.facts(route).iter().filter(|fact| may_change(**fact));
    let candidates =
        facts.filter_map(|fact| Candidates::of(navigator, model, profile, route, *fact)).collect();
    let mut search = Search {
        scene,
        model,
        candidates,
        state: State::new(model, route, &located.codes).tolerant(),
        judge: Judge::new(navigator, route, profile),
    };
    let suggestions = search.suggestions(Wanted::Open);
    let partial = if suggestions.is_empty() && outcome == Outcome::NotEligible {
        search.suggestions(Wanted::Nearer)
    } else {
        Vec::new()
    };
    let fixed = fixed(&search.scene, route);
    Some(Openings { route: Row(compiled.view.route), suggestions, partial, fixed })
}

struct Search<'s, 'c> {
    scene: Scene<'s, 'c>,
    model: &'s Model,
    candidates: Vec<Candidates>,
    state: State<'s>,
    judge: Judge<'s, 'c>,
}

impl<'c> Search<'_, 'c> {
    fn suggestions(&mut self, wanted: Wanted) -> Vec<Suggestion<'c>> {
        let count = self.candidates.len();
        // An answer more never turns a refusal: to bring a route nearer, one of now must change.
        let (purposes, others): (Vec<usize>, Vec<usize>) = (0..count)
            .filter(|at| wanted == Wanted::Open || self.candidates[*at].is_known)
            .partition(|at| self.candidates[*at].is_purpose);
        let mut works: Vec<Vec<bool>> =
            self.candidates.iter().map(|one| vec![false; one.values.len()]).collect();
        let mut found = Vec::new();
        for at in &others {
            let hits = self.alone(wanted, *at);
            hits.iter().for_each(|(position, _)| works[*at][*position] = true);
            found.extend(self.of_one(*at, &hits));
        }
        if wanted == Wanted::Open || found.is_empty() {
            for (at, first) in others.iter().enumerate() {
                for second in &others[at + 1..] {
                    let hits = self.together(wanted, *first, *second, &works);
                    found.extend(self.of_two(*first, *second, &hits));
                }
            }
        }
        for at in purposes {
            let hits = self.alone(wanted, at);
            found.extend(self.of_one(at, &hits));
        }
        found
    }

    /// The criteria that stand in the way.
    fn lacking(&self, wanted: Wanted) -> Places {
        let standing = self.state.in_the_way();
        match wanted {
            Wanted::Open => standing.failed.with(standing.unknown),
            Wanted::Nearer => standing.failed,
        }
    }

    /// Which answers to a fact work alone.
    fn alone(&mut self, wanted: Wanted, at: usize) -> Hits<'c, usize> {
        if !self.lacking(wanted).is_within(self.candidates[at].bears_on) {
            return Vec::new();
        }
        let fact = self.candidates[at].fact;
        let before = self.state.get(fact);
        let mut hits = Vec::new();
        for position in 0..self.candidates[at].values.len() {
            self.state.put(fact, self.candidates[at].values[position].1);
            let promise = self.promise(wanted, &[(at, position)]);
            hits.extend(promise.map(|promise| (position, promise)));
        }
        self.state.put(fact, before);
        hits
    }

    /// Answers to two facts that work together and of which neither works alone.
    fn together(
        &mut self,
        wanted: Wanted,
        first: usize,
        second: usize,
        alone: &[Vec<bool>],
    ) -> Hits<'c, (usize, usize)> {
        let (one, other) = (self.candidates[first].fact, self.candidates[second].fact);
        let within = self.candidates[second].bears_on;
        let mut hits = Vec::new();
        if !self.lacking(wanted).is_within(within.with(self.candidates[first].bears_on)) {
            return hits;
        }
        let (before_one, before_other) = (self.state.get(one), self.state.get(other));
        for position in (0..alone[first].len()).filter(|position| !alone[first][*position]) {
            self.state.put(one, self.candidates[first].values[position].1);
            if !self.lacking(wanted).is_within(within) {
                continue;
            }
            for next in (0..alone[second].len()).filter(|next| !alone[second][*next]) {
                self.state.put(other, self.candidates[second].values[next].1);
                let promise = self.promise(wanted, &[(first, position), (second, next)]);
                hits.extend(promise.map(|promise| ((position, next), promise)));
            }
            self.state.put(other, before_other);
        }
        self.state.put(one, before_one);
        hits
    }

    /// What the state promises, if it is what is wanted, every changed fact applies, and the engine says the same of the
    /// answers.
    fn promise(&self, wanted: Wanted, changes: &[(usize, usize)]) -> Option<Promise<'c>> {
        let outcome = self.state.outcome();
        let is_wanted = match wanted {
            Wanted::Open => outcome.is_satisfied(),
            Wanted::Nearer => outcome == Truth::Unknown,
        };
        let applies =
            || changes.iter().all(|(at, _)| self.state.applies(self.candidates[*at].fact));
        let can_open = || wanted == Wanted::Open || self.model.can_open(&self.state);
        if !is_wanted || !applies() || !can_open() {
            return None;
        }
        let mut profile = self.scene.profile.clone();
        for (at, position) in changes {
            let candidates = &self.candidates[*at];
            profile.set(candidates.fact, Answer::Known(candidates.values[*position].0.clone()));
        }
        let promised = match wanted {
            Wanted::Open => Outcome::Eligible,
            Wanted::Nearer => Outcome::CannotTell,
        };
        self.judge.promise(&profile).filter(|promise| promise.outcome() == promised)
    }

    /// Suggestions of one fact: answers that promise the same are one.
    fn of_one(&self, at: usize, hits: &Hits<'c, usize>) -> Vec<Suggestion<'c>> {
        let is_ordered = self.candidates[at].is_ordered;
        let of = |promise: &Promise<'c>| {
            let alike = hits.iter().filter(|(_, other)| other == promise);
            let positions = alike.map(|(position, _)| *position);
            // The first of ordered ones is the least demanding.
            let positions = positions.take(if is_ordered { 1 } else { usize::MAX }).collect();
            self.suggestion(&[(at, positions)], promise)
        };
        promises(hits).into_iter().map(of).collect()
    }

    fn of_two(
        &self,
        first: usize,
        second: usize,
        hits: &Hits<'c, (usize, usize)>,
    ) -> Vec<Suggestion<'c>> {
        let (one, other) = (&self.candidates[first], &self.candidates[second]);
        let mut found = Vec::new();
        for promise in promises(hits) {
            let mut works = vec![Vec::new(); one.values.len()];
            for ((position, next), _) in hits.iter().filter(|(_, other)| other == promise) {
                works[*position].push(*next);
            }
            for (firsts, seconds) in group(works, one.is_ordered, other.is_ordered) {
                found.push(self.suggestion(&[(first, firsts), (second, seconds)], promise));
            }
        }
        found
    }

    fn suggestion(&self, parts: &[(usize, Vec<usize>)], promise: &Promise<'c>) -> Suggestion<'c> {
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
        let kind = if is_action { Change::Action } else { Change::Circumstance };
        Suggestion { kind, changes, promise: promise.clone() }
    }
}

/// What is promised, each once, in the order of mention.
fn promises<'h, 'c, T>(hits: &'h Hits<'c, T>) -> Vec<&'h Promise<'c>> {
    let mut all: Vec<&Promise<'c>> = Vec::new();
    for (_, promise) in hits {
        if !all.contains(&promise) {
            all.push(promise);
        }
    }
    all
}

/// Facts in criteria that are not met and that nothing can change.
fn fixed<'c>(scene: &Scene<'_, 'c>, route: usize) -> Vec<Row<'c, catalogue::FactEntry>> {
    let catalogue = scene.catalogue();
    let verdict = Verdict::new(scene, route, &[]);
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
