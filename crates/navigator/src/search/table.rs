//! One comparison as a table over what is known of its facts, filled by the engine.

use std::sync::Arc;

use rules::{Condition, Engine, Environment, FactId, Kind, Slot, Vocabulary};
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
    pub(super) const fn is_filled(&self) -> bool {
        !self.truths.is_empty()
    }
}

/// What tables are filled from: a condition for each table, and a dictionary without gates, as here each fact is told
/// whether it applies.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) conditions: Vec<Condition>,
    pub(super) vocabulary: Vocabulary,
    /// The same without the codes of classifiers, which take an engine long to sort by lists.
    without_codes: Vocabulary,
    environment: Environment,
}

impl Source {
    pub(super) fn new(
        conditions: Vec<Condition>,
        vocabulary: Vocabulary,
        environment: Environment,
    ) -> Self {
        let mut without_codes = vocabulary.clone();
        for fact in &mut without_codes.facts {
            if matches!(fact.kind, Kind::Code { .. }) {
                fact.kind = Kind::Code { options: Vec::new() };
            }
        }
        Self { conditions, vocabulary, without_codes, environment }
    }

    fn vocabulary(&self, facts: &[FactId]) -> &Vocabulary {
        let is_code = |fact: &FactId| matches!(self.vocabulary.at(*fact).kind, Kind::Code { .. });
        if facts.iter().any(is_code) { &self.vocabulary } else { &self.without_codes }
    }

    /// Fills every table for all values of the domains.
    pub(super) fn fill(&self, tables: &mut [Arc<Table>], domains: &[Arc<Domain>]) {
        for (facts, members) in groups(tables, |_| true) {
            let Some(grid) = Grid::new(&facts, domains) else { continue };
            let mut truths = vec![vec![Truth::Unknown; grid.entries]; members.len()];
            let domain = |position: usize| &domains[usize::from(facts[position].0)];
            let is_known = |entry: &usize| {
                (0..facts.len()).all(|at| grid.code(*entry, at) < domain(at).spare())
            };
            let entries = (0..grid.entries).filter(is_known);
            self.answer(&facts, &members, domains, &grid, entries, &mut truths);
            for (at, truths) in members.into_iter().zip(truths) {
                let table = Table { facts: facts.clone(), truths, strides: grid.strides.clone() };
                tables[at] = Arc::new(table);
            }
        }
    }

    /// Fills in what is open for one value more of each of `strange`, the last one of its domain.
    pub(super) fn extend(
        &self,
        tables: &mut [Arc<Table>],
        domains: &[Arc<Domain>],
        strange: &[FactId],
    ) {
        let is_touched = |table: &Table| {
            table.is_filled() && strange.iter().any(|fact| table.facts.contains(fact))
        };
        for (facts, members) in groups(tables, is_touched) {
            let Some(grid) = Grid::new(&facts, domains) else { continue };
            let mut truths: Vec<Vec<Truth>> =
                members.iter().map(|at| tables[*at].truths.clone()).collect();
            for fixed in (0..facts.len()).filter(|at| strange.contains(&facts[*at])) {
                let domain = |position: usize| &domains[usize::from(facts[position].0)];
                let spare = domain(fixed).spare();
                let is_known = |entry: &usize| {
                    (0..facts.len()).all(|at| {
                        let (code, domain) = (grid.code(*entry, at), domain(at));
                        code < domain.spare() || (code == spare && strange.contains(&facts[at]))
                    })
                };
                let entries = grid.with(fixed, spare).filter(is_known);
                self.answer(&facts, &members, domains, &grid, entries, &mut truths);
            }
            for (at, truths) in members.into_iter().zip(truths) {
                let table = Table { facts: facts.clone(), truths, strides: grid.strides.clone() };
                tables[at] = Arc::new(table);
            }
        }
    }

    fn answer(
        &self,
        facts: &[FactId],
        members: &[usize],
        domains: &[Arc<Domain>],
        grid: &Grid,
        entries: impl Iterator<Item = usize>,
        truths: &mut [Vec<Truth>],
    ) {
        let engine = Engine::compile(
            self.vocabulary(facts),
            members.iter().map(|at| &self.conditions[*at]),
            self.environment.clone(),
        );
        let mut slots = vec![Slot::Unknown; self.vocabulary.facts.len()];
        for entry in entries {
            for (at, fact) in facts.iter().enumerate() {
                let fact = usize::from(fact.0);
                slots[fact] = slot(&domains[fact], grid.code(entry, at));
            }
            let answers = engine.answer(&slots);
            for (position, truths) in truths.iter_mut().enumerate() {
                truths[entry] = answers.truth(position);
            }
        }
    }
}

/// Positions of wanted tables, those of the same facts together.
fn groups(
    tables: &[Arc<Table>],
    wanted: impl Fn(&Table) -> bool,
) -> Vec<(Vec<FactId>, Vec<usize>)> {
    let mut groups: Vec<(Vec<FactId>, Vec<usize>)> = Vec::new();
    for (at, table) in tables.iter().enumerate().filter(|(_, table)| wanted(table)) {
        match groups.iter_mut().find(|(facts, _)| *facts == table.facts) {
            Some((_, members)) => members.push(at),
            None => groups.push((table.facts.clone(), vec![at])),
        }
    }
    groups
}

/// How the entries of a table lie: each fact has a place for every code, and one more for a value that no other stands
/// for.
struct Grid {
    sizes: Vec<usize>,
    strides: Vec<usize>,
    entries: usize,
}

impl Grid {
    /// `None` if the table would be too large.
    fn new(facts: &[FactId], domains: &[Arc<Domain>]) -> Option<Self> {
        let sizes: Vec<usize> =
            facts.iter().map(|fact| domains[usize::from(fact.0)].spare() + 1).collect();
        let entries = sizes.iter().try_fold(1_usize, |product, size| product.checked_mul(*size));
        let entries = entries.filter(|entries| *entries <= CAPACITY)?;
        let mut strides = vec![1; sizes.len()];
        for at in (1..sizes.len()).rev() {
            strides[at - 1] = strides[at] * sizes[at];
        }
        Some(Self { sizes, strides, entries })
    }

    /// The code of the fact at a position, in an entry.
    fn code(&self, entry: usize, at: usize) -> usize {
        entry / self.strides[at] % self.sizes[at]
    }

    /// The entries in which the fact at a position has a code.
    fn with(&self, at: usize, code: usize) -> impl Iterator<Item = usize> + use<> {
        let (stride, size) = (self.strides[at], self.sizes[at]);
        let rest = self.entries / size;
        (0..rest).map(move |rest| rest / stride * stride * size + code * stride + rest % stride)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_entries_of_one_code_are_those_that_have_it() {
        let grid = Grid { sizes: vec![4, 5, 6], strides: vec![30, 6, 1], entries: 120 };
        for at in 0..3 {
            let with: Vec<usize> = grid.with(at, 3).collect();
            let filtered: Vec<usize> =
                (0..120).filter(|entry| grid.code(*entry, at) == 3).collect();
            assert_eq!(with, filtered);
        }
    }
}
