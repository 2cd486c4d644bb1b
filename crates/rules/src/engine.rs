//! Compiled conditions: every distinct leaf is evaluated once a person, conditions are short postfix programs over them.

use std::collections::HashMap;

use terms::Truth;

use crate::{
    bounds::Bounds,
    environment::{Environment, Members},
    evaluate::Scope,
    explain::Explanation,
    typed::{Condition, FactId, Formula, Leaf, ListId, OptionSet, PointsId, Test},
    value::Slot,
    vocabulary::{Kind, Vocabulary},
};

/// Conditions compiled for one evaluation day.
#[derive(Debug)]
pub struct Engine<'c> {
    pub(crate) vocabulary: &'c Vocabulary,
    pub(crate) environment: Environment,
    pub(crate) leaves: Vec<&'c Leaf>,
    codes: Vec<((FactId, ListId), OptionSet)>,
    programs: Vec<Program<'c>>,
}

#[derive(Debug)]
struct Program<'c> {
    condition: &'c Condition,
    operations: Box<[Operation]>,
    /// The leaf of each leaf of the tree, in reading order.
    leaves: Box<[u32]>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Operation {
    Leaf(u32),
    Not,
    And(u32),
    Or(u32),
}

impl<'c> Engine<'c> {
    /// Compiles `conditions`; they are addressed by their position from here on.
    #[must_use]
    pub fn compile(
        vocabulary: &'c Vocabulary,
        conditions: impl IntoIterator<Item = &'c Condition>,
        environment: Environment,
    ) -> Self {
        let mut places: HashMap<&'c Leaf, u32> = HashMap::new();
        let mut leaves = Vec::new();
        let mut programs = Vec::new();
        for condition in conditions {
            let mut used = Vec::new();
            condition.test.visit(&mut |leaf| {
                let next = u32::try_from(leaves.len()).unwrap_or(u32::MAX);
                let place = *places.entry(leaf).or_insert_with(|| {
                    leaves.push(leaf);
                    next
                });
                used.push(place);
            });
            let mut operations = Vec::new();
            emit(&condition.test, &mut used.iter().copied(), &mut operations);
            programs.push(Program {
                condition,
                operations: operations.into(),
                leaves: used.into(),
            });
        }
        let codes = code_lists(vocabulary, &environment);
        Self { vocabulary, environment, leaves, codes, programs }
    }

    /// The postfix program of a condition.
    pub(crate) fn operations(&self, condition: usize) -> &[Operation] {
        &self.programs[condition].operations
    }

    /// The postfix program of a test that was not compiled; its leaves are numbered in reading order.
    pub(crate) fn program(test: &Test) -> Vec<Operation> {
        let mut operations = Vec::new();
        emit(test, &mut (0..), &mut operations);
        operations
    }

    /// How many distinct leaves there are.
    #[must_use]
    pub fn leaf_count(&self) -> usize {
        self.leaves.len()
    }

    /// What holds on the evaluation day.
    #[must_use]
    pub const fn environment(&self) -> &Environment {
        &self.environment
    }

    /// The facts a condition rests on, with the facts of the points tables it asks for and the facts that decide
    /// whether any of them applies, in dictionary order.
    #[must_use]
    pub fn facts(&self, condition: usize) -> Vec<FactId> {
        let condition = self.programs[condition].condition;
        let mut facts = condition.facts();
        for table in condition.points() {
            for part in
                self.environment.points[usize::from(table.0)].iter().flat_map(|table| &table.parts)
            {
                for condition in part.when.iter().chain(part.rows.iter().map(|(when, _)| when)) {
                    facts.extend(condition.facts());
                }
            }
        }
        facts.sort_unstable();
        facts.dedup();
        self.vocabulary.with_gates(&facts)
    }

    pub(crate) fn scope<'e>(&'e self, slots: &'e [Slot]) -> Scope<'e> {
        Scope {
            vocabulary: self.vocabulary,
            environment: &self.environment,
            codes: &self.codes,
            slots,
        }
    }

    /// Evaluates every leaf for one person. `profile` has a slot for each fact of the vocabulary, in its order.
    #[must_use]
    pub fn answer(&self, profile: &[Slot]) -> Answers<'_, 'c> {
        let slots = self.effective(profile);
        let scope = self.scope(&slots);
        let truths = self.leaves.iter().map(|leaf| scope.leaf(leaf)).collect();
        Answers { engine: self, slots, truths }
    }

    /// Evaluates one condition alone, for searches that try many profiles.
    #[must_use]
    pub fn truth(&self, condition: usize, profile: &[Slot]) -> Truth {
        let slots = self.effective(profile);
        self.scope(&slots).condition(self.programs[condition].condition)
    }

    /// The slots after the dictionary has decided which facts apply. Facts come after those that decide on them.
    fn effective(&self, profile: &[Slot]) -> Vec<Slot> {
        let mut slots = profile.to_vec();
        slots.resize(self.vocabulary.facts.len(), Slot::Unknown);
        for (index, fact) in self.vocabulary.facts.iter().enumerate() {
            let Some(applies) = &fact.applies else { continue };
            match self.scope(&slots).condition(applies) {
                Truth::True => {}
                // What hangs on a fact that does not apply does not apply either.
                Truth::False | Truth::NotApplicable => slots[index] = Slot::NotApplicable,
                Truth::Unknown => slots[index] = Slot::Open,
            }
        }
        slots
    }
}

fn emit(test: &Test, leaves: &mut impl Iterator<Item = u32>, operations: &mut Vec<Operation>) {
    let count = |parts: &[Test]| u32::try_from(parts.len()).unwrap_or(u32::MAX);
    match test {
        Test::All(_, parts) => {
            parts.iter().for_each(|part| emit(part, leaves, operations));
            operations.push(Operation::And(count(parts)));
        }
        Test::Any(_, parts) => {
            parts.iter().for_each(|part| emit(part, leaves, operations));
            operations.push(Operation::Or(count(parts)));
        }
        Test::Not(_, part) => {
            emit(part, leaves, operations);
            operations.push(Operation::Not);
        }
        Test::Derived(_, _, part) => emit(part, leaves, operations),
        Test::Leaf(..) => operations.extend(leaves.next().map(Operation::Leaf)),
    }
}

fn code_lists(
    vocabulary: &Vocabulary,
    environment: &Environment,
) -> Vec<((FactId, ListId), OptionSet)> {
    let mut sets = Vec::new();
    for (fact, entry) in (0..).map(FactId).zip(&vocabulary.facts) {
        let Kind::Code { options } = &entry.kind else { continue };
        for (list, members) in (0..).map(ListId).zip(&environment.lists) {
            let Some(Members::Codes(codes)) = members else { continue };
            let set = (0..).zip(options).filter(|(_, code)| codes.contains(code));
            sets.push((
                (fact, list),
                set.fold(OptionSet::default(), |set, (index, _)| set.with(index)),
            ));
        }
    }
    sets
}

/// The outcome of every leaf for one person.
#[derive(Debug)]
pub struct Answers<'e, 'c> {
    engine: &'e Engine<'c>,
    slots: Vec<Slot>,
    truths: Vec<Truth>,
}

impl Answers<'_, '_> {
    /// The outcome of a condition.
    ///
    /// # Panics
    /// If there is no such condition.
    #[must_use]
    pub fn truth(&self, condition: usize) -> Truth {
        let mut stack: Vec<Truth> = Vec::with_capacity(8);
        for operation in &self.engine.programs[condition].operations {
            let (count, join): (u32, fn(Truth, Truth) -> Truth) = match operation {
                Operation::Leaf(leaf) => {
                    stack.push(self.truths[*leaf as usize]);
                    continue;
                }
                Operation::Not => {
                    let inner = stack.pop().unwrap_or(Truth::Unknown);
                    stack.push(inner.not());
                    continue;
                }
                Operation::And(count) => (*count, Truth::and),
                Operation::Or(count) => (*count, Truth::or),
            };
            let start = stack.len().saturating_sub(count as usize);
            let joined = stack.drain(start..).reduce(join).unwrap_or(Truth::Unknown);
            stack.push(joined);
        }
        stack.pop().unwrap_or(Truth::Unknown)
    }

    /// The outcome of a condition opened down to its leaves.
    #[must_use]
    pub fn explain(&self, condition: usize) -> Explanation {
        let program = &self.engine.programs[condition];
        let mut truths = program.leaves.iter().map(|leaf| self.truths[*leaf as usize]);
        Explanation::of(&program.condition.test, &mut truths)
    }

    /// What is known of a fact once the dictionary has decided whether it applies.
    #[must_use]
    pub fn slot(&self, fact: FactId) -> &Slot {
        &self.slots[usize::from(fact.0)]
    }

    /// The amount of a fee, in minor units; open when a constant is missing for the day.
    #[must_use]
    pub fn amount(&self, formula: &Formula) -> Bounds {
        self.engine.scope(&self.slots).quantity(&formula.quantity)
    }

    /// The bounds of a quantity.
    #[must_use]
    pub fn bounds(&self, quantity: &crate::Quantity) -> Bounds {
        self.engine.scope(&self.slots).quantity(quantity)
    }

    /// The outcome of a condition that was not compiled, such as one of a points table.
    #[must_use]
    pub fn condition(&self, condition: &Condition) -> Truth {
        self.engine.scope(&self.slots).condition(condition)
    }

    /// Lower and upper bound of a points table; `None` if none is in force.
    #[must_use]
    pub fn points(&self, table: PointsId) -> Option<(i64, i64)> {
        match self.bounds(&crate::Quantity::Points(table)) {
            Bounds::Range(low, high) => Some((low, high)),
            Bounds::NotApplicable | Bounds::Open => None,
        }
    }
}
