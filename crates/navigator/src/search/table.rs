//! One comparison as a table over what is known of its facts, filled by the engine.

use rules::{Condition, Engine, Environment, FactId, Slot, Vocabulary};
use terms::Truth;

use super::domain::{Code, Domain, FIRST};

/// A comparison of more facts and values than this is not tabulated: searches then take it for unknown.
const CAPACITY: usize = 1 << 20;

/// One comparison.
#[derive(Clone, Debug)]
pub(super) struct Table {
    /// The facts it rests on, in the order of the dictionary.
    pub(super) facts: Vec<FactId>,
    /// By the codes of the facts, the last one running fastest.
    truths: Vec<Truth>,
    /// How far apart two codes of each fact stand.
    strides: Vec<usize>,
}

impl Table {
    pub(super) const fn new(facts: Vec<FactId>) -> Self {
        Self { facts, truths: Vec::new(), strides: Vec::new() }
    }

    /// The outcome for what is known of its facts, each fact by position.
    pub(super) fn truth(&self, codes: &[Code]) -> Truth {
        let at = match (&*self.facts, &*self.strides) {
            ([fact], _) => usize::from(codes[usize::from(fact.0)]),
            (facts, strides) => facts
                .iter()
                .zip(strides)
                .map(|(fact, stride)| usize::from(codes[usize::from(fact.0)]) * stride)
                .sum(),
        };
        self.truths.get(at).copied().unwrap_or(Truth::Unknown)
    }

    /// Whether it could be tabulated.
    #[cfg(test)]
    pub(super) const fn is_filled(&self) -> bool {
        !self.truths.is_empty()
    }
}

/// Fills tables with what `conditions`, one comparison each, give. The vocabulary has no gates: here each fact is told
/// whether it applies.
pub(super) fn fill(
    tables: &mut [Table],
    conditions: &[Condition],
    vocabulary: &Vocabulary,
    environment: &Environment,
    domains: &[Domain],
    wanted: impl Fn(&Table) -> bool,
) {
    let mut groups: Vec<(Vec<FactId>, Vec<usize>)> = Vec::new();
    for (at, table) in tables.iter().enumerate().filter(|(_, table)| wanted(table)) {
        match groups.iter_mut().find(|(facts, _)| *facts == table.facts) {
            Some((_, members)) => members.push(at),
            None => groups.push((table.facts.clone(), vec![at])),
        }
    }
    for (facts, members) in groups {
        let sizes: Vec<usize> = facts
            .iter()
            .map(|fact| domains[usize::from(fact.0)].values.len() + usize::from(FIRST))
            .collect();
        let entries = sizes.iter().try_fold(1_usize, |product, size| product.checked_mul(*size));
        let Some(entries) = entries.filter(|entries| *entries <= CAPACITY) else { continue };
        let engine = Engine::compile(
            vocabulary,
            members.iter().map(|at| &conditions[*at]),
            environment.clone(),
        );
        let mut strides = vec![1; sizes.len()];
        for at in (1..sizes.len()).rev() {
            strides[at - 1] = strides[at] * sizes[at];
        }
        let mut slots = vec![Slot::Unknown; vocabulary.facts.len()];
        let mut truths = vec![Vec::with_capacity(entries); members.len()];
        for entry in 0..entries {
            for ((fact, stride), size) in facts.iter().zip(&strides).zip(&sizes) {
                let fact = usize::from(fact.0);
                slots[fact] = slot(&domains[fact], entry / stride % size);
            }
            let answers = engine.answer(&slots);
            for (position, truths) in truths.iter_mut().enumerate() {
                truths.push(answers.truth(position));
            }
        }
        for (at, truths) in members.into_iter().zip(truths) {
            tables[at].truths = truths;
            tables[at].strides.clone_from(&strides);
        }
    }
}

fn slot(domain: &Domain, code: usize) -> Slot {
    match code {
        0 => Slot::Unknown,
        1 => Slot::Open,
        2 => Slot::NotApplicable,
        value => Slot::Known(domain.values[value - usize::from(FIRST)].clone()),
    }
}
