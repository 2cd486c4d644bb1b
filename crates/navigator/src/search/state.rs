//! One person in the middle of a search: what is known of each fact, and what follows from it.

use terms::Truth;

use super::{
    domain::{Code, NOT_APPLICABLE, OPEN},
    model::{Model, TestModel},
    set::Tests,
    tree::Tree,
};
use crate::navigator::weigh;
use rules::FactId;

/// A state of a search through one route.
#[derive(Clone, Debug)]
pub(crate) struct State<'m> {
    pub(super) model: &'m Model,
    pub(super) route: usize,
    /// What is answered, by fact.
    pub(super) codes: Vec<Code>,
    /// The same after the dictionary has decided which facts apply.
    effective: Vec<Code>,
    /// Contradictions that are put up with.
    tolerated: Vec<usize>,
}

/// How the criteria of a route stand.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Standing {
    pub(crate) failed: Tests,
    pub(crate) unknown: Tests,
}

impl<'m> State<'m> {
    pub(crate) fn new(model: &'m Model, route: usize, codes: &[Code]) -> Self {
        let (codes, effective) = (codes.to_vec(), codes.to_vec());
        let mut state = Self { model, route, codes, effective, tolerated: Vec::new() };
        state.settle();
        state
    }

    /// Puts up with the contradictions that hold already: only further ones forbid an answer.
    pub(crate) fn tolerant(mut self) -> Self {
        let contradictions = self.model.routes[self.route].contradictions.iter().copied();
        self.tolerated = contradictions.filter(|at| self.contradicts(*at)).collect();
        self
    }

    fn contradicts(&self, contradiction: usize) -> bool {
        self.truth(&self.model.contradictions[contradiction]) == Truth::True
    }

    /// Puts a code in the place of what is answered. What follows from it is worked out by [`State::settle`].
    pub(crate) fn put(&mut self, fact: FactId, code: Code) {
        self.codes[usize::from(fact.0)] = code;
    }

    pub(crate) fn get(&self, fact: FactId) -> Code {
        self.codes[usize::from(fact.0)]
    }

    pub(super) fn truth(&self, tree: &Tree) -> Truth {
        tree.truth(&|table| self.model.tables[table as usize].truth(&self.effective))
    }

    /// Decides which facts apply. Facts come after those that decide on them.
    pub(crate) fn settle(&mut self) {
        let model = self.model;
        for fact in &model.routes[self.route].evaluated {
            let at = usize::from(fact.0);
            self.effective[at] = match model.gates[at].as_ref().map(|gate| self.truth(gate)) {
                None | Some(Truth::True) => self.codes[at],
                // What hangs on a fact that does not apply does not apply either.
                Some(Truth::False | Truth::NotApplicable) => NOT_APPLICABLE,
                Some(Truth::Unknown) => OPEN,
            };
        }
    }

    /// Whether it is known to apply.
    pub(crate) fn applies(&self, fact: FactId) -> bool {
        !matches!(self.effective[usize::from(fact.0)], OPEN | NOT_APPLICABLE)
    }

    /// Whether it is known not to apply.
    pub(crate) fn is_void(&self, fact: FactId) -> bool {
        self.effective[usize::from(fact.0)] == NOT_APPLICABLE
    }

    pub(super) fn test(&self, test: &TestModel) -> Truth {
        let applies = test.applies.as_ref().map_or(Truth::True, |applies| self.truth(applies));
        weigh(applies, test.rule.iter().map(|rule| self.truth(rule))).route
    }

    /// Whether a criterion can still come out so: readings that disagree can no longer agree.
    pub(super) fn may_become(&self, test: &TestModel, wanted: Truth) -> bool {
        let applies = test.applies.as_ref().map_or(Truth::True, |applies| self.truth(applies));
        if !matches!(applies, Truth::True | Truth::Unknown) {
            return wanted.is_satisfied();
        }
        // A criterion that turns out not to apply stands in nobody's way, whatever its rule says.
        if applies == Truth::Unknown && wanted.is_satisfied() {
            return true;
        }
        let is_possible =
            |truth: Truth| !truth.is_definite() || truth.is_satisfied() == wanted.is_satisfied();
        test.rule.iter().all(|rule| is_possible(self.truth(rule)))
    }

    /// The outcome of the route.
    pub(crate) fn outcome(&self) -> Truth {
        let mut all = Truth::NotApplicable;
        for test in &self.model.routes[self.route].tests {
            all = all.and(self.test(test));
            if all == Truth::False {
                break;
            }
        }
        all
    }

    /// Which criteria fail and which cannot be told.
    pub(crate) fn standing(&self) -> Standing {
        let mut standing = Standing::default();
        for (at, test) in self.model.routes[self.route].tests.iter().enumerate() {
            match self.test(test) {
                Truth::False => standing.failed.add(at),
                Truth::Unknown => standing.unknown.add(at),
                Truth::True | Truth::NotApplicable => {}
            }
        }
        standing
    }

    /// Whether no contradiction that touches the route holds. One that names facts the route does not rest on is open
    /// while these are, as they can then be answered otherwise.
    pub(crate) fn is_consistent(&self) -> bool {
        let mut contradictions = self.model.routes[self.route].contradictions.iter();
        contradictions.all(|at| self.tolerated.contains(at) || !self.contradicts(*at))
    }
}
