//! One person in the middle of a search: what is known of each fact, and what follows from it. An answer put in another
//! place works out again only what it reaches.

use rules::FactId;
use terms::Truth;

use super::{
    domain::{Code, NOT_APPLICABLE, OPEN, UNKNOWN},
    model::{Model, RouteModel, TestModel},
    set::Places,
    tree::Tree,
};
use crate::navigator::{Weighed, weigh};

/// A state of a search through one route.
#[derive(Clone, Debug)]
pub(crate) struct State<'m> {
    pub(super) model: &'m Model,
    pub(super) route: usize,
    /// What is answered, by fact.
    pub(super) codes: Vec<Code>,
    /// The same after the dictionary has decided which facts apply.
    effective: Vec<Code>,
    /// What each criterion means for the route, by position.
    tests: Vec<Truth>,
    /// Contradictions of the route, by position in it.
    contradictions: Vec<Standing>,
}

/// Whether a contradiction holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// It does not.
    Absent,
    /// It does.
    Holds,
    /// It may, and is put up with.
    Tolerated,
}

/// Criteria of a route that stand in the way.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct InTheWay {
    /// Those that fail.
    pub(crate) failed: Places,
    /// Those that cannot be told.
    pub(crate) unknown: Places,
}

impl<'m> State<'m> {
    pub(crate) fn new(model: &'m Model, route: usize, codes: &[Code]) -> Self {
        let own = &model.routes[route];
        let mut state = Self {
            model,
            route,
            codes: codes.to_vec(),
            effective: codes.to_vec(),
            tests: vec![Truth::Unknown; own.tests.len()],
            contradictions: vec![Standing::Absent; own.contradictions.len()],
        };
        own.evaluated.iter().for_each(|fact| state.settle(*fact));
        (0..own.tests.len()).for_each(|at| state.tests[at] = state.work_out(&own.tests[at]));
        (0..own.contradictions.len()).for_each(|at| state.contradict(at));
        state
    }

    /// Puts up with the contradictions that hold already: only further ones forbid an answer.
    pub(crate) fn tolerant(mut self) -> Self {
        for standing in &mut self.contradictions {
            if *standing == Standing::Holds {
                *standing = Standing::Tolerated;
            }
        }
        self
    }

    pub(super) fn model(&self) -> &'m RouteModel {
        &self.model.routes[self.route]
    }

    /// Puts a code in the place of what is answered, and works out what follows from it.
    pub(crate) fn put(&mut self, fact: FactId, code: Code) {
        let at = usize::from(fact.0);
        self.codes[at] = code;
        let own = self.model();
        let Some(reach) = own.reach.get(at) else { return };
        let before = self.effective[at];
        self.settle(fact);
        if self.effective[at] == before {
            return;
        }
        for gated in &reach.gated {
            self.settle(*gated);
        }
        for test in &reach.tests {
            self.tests[*test] = self.work_out(&own.tests[*test]);
        }
        for contradiction in &reach.contradictions {
            self.contradict(*contradiction);
        }
    }

    pub(crate) fn get(&self, fact: FactId) -> Code {
        self.codes[usize::from(fact.0)]
    }

    fn truth(&self, tree: &Tree) -> Truth {
        tree.truth(&|table| self.model.tables[table as usize].truth(&self.effective))
    }

    /// Decides whether a fact applies. Facts come after those that decide on them.
    fn settle(&mut self, fact: FactId) {
        let at = usize::from(fact.0);
        self.effective[at] = match self.model.gates[at].as_ref().map(|gate| self.truth(gate)) {
            None | Some(Truth::True) => self.codes[at],
            // What hangs on a fact that does not apply does not apply either.
            Some(Truth::False | Truth::NotApplicable) => NOT_APPLICABLE,
            Some(Truth::Unknown) => OPEN,
        };
    }

    fn contradict(&mut self, at: usize) {
        if self.contradictions[at] == Standing::Tolerated {
            return;
        }
        let holds = self.truth(&self.model.contradictions[self.model().contradictions[at]]);
        self.contradictions[at] =
            if holds == Truth::True { Standing::Holds } else { Standing::Absent };
    }

    fn applies_to(&self, test: &TestModel) -> Truth {
        test.applies.as_ref().map_or(Truth::True, |applies| self.truth(applies))
    }

    fn work_out(&self, test: &TestModel) -> Truth {
        if test.is_unread() {
            return Weighed::UNREAD.route;
        }
        weigh(self.applies_to(test), test.rule.iter().map(|rule| self.truth(rule))).route
    }

    /// Whether it is known to apply.
    pub(crate) fn applies(&self, fact: FactId) -> bool {
        !matches!(self.effective[usize::from(fact.0)], OPEN | NOT_APPLICABLE)
    }

    /// Whether it is known not to apply.
    pub(crate) fn is_void(&self, fact: FactId) -> bool {
        self.effective[usize::from(fact.0)] == NOT_APPLICABLE
    }

    /// What a criterion means for the route.
    pub(super) fn test(&self, at: usize) -> Truth {
        self.tests[at]
    }

    /// Whether a criterion can still come out so: readings that disagree can no longer agree.
    pub(super) fn may_become(&self, at: usize, wanted: Truth) -> bool {
        let test = &self.model().tests[at];
        if test.is_unread() {
            return false;
        }
        let applies = self.applies_to(test);
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

    /// The facts on which a criterion that cannot be told still depends: further answers never add to them.
    pub(super) fn live(&self, at: usize) -> Places {
        let test = &self.model().tests[at];
        let trees = test.applies.iter().chain(&test.rule);
        trees.fold(Places::default(), |live, tree| live.with(self.live_in(tree).1))
    }

    /// What a tree comes to, and the facts on which that still depends.
    fn live_in(&self, tree: &Tree) -> (Truth, Places) {
        tree.weigh(&|table| {
            let table = &self.model.tables[table as usize];
            let truth = table.truth(&self.effective);
            if truth != Truth::Unknown {
                return (truth, Places::default());
            }
            let live = table.facts.iter().map(|fact| self.live_on(*fact));
            (truth, live.fold(Places::default(), Places::with))
        })
    }

    /// A fact without an answer, and what still decides whether it applies.
    fn live_on(&self, fact: FactId) -> Places {
        let at = usize::from(fact.0);
        match (self.effective[at], &self.model.gates[at]) {
            (UNKNOWN, _) => Places::single(at),
            (OPEN, Some(gate)) => Places::single(at).with(self.live_in(gate).1),
            _ => Places::default(),
        }
    }

    /// Whether a fact can be answered to an effect: it applies, or `other` may yet decide that it does.
    pub(super) fn is_ready(&self, fact: FactId, other: FactId) -> bool {
        let reach = || &self.model().reach[usize::from(other.0)];
        self.effective[usize::from(fact.0)] != OPEN || reach().gated.contains(&fact)
    }

    /// The outcome of the route.
    pub(crate) fn outcome(&self) -> Truth {
        self.tests.iter().fold(Truth::NotApplicable, |all, test| all.and(*test))
    }

    /// Which criteria stand in the way.
    pub(crate) fn in_the_way(&self) -> InTheWay {
        let mut found = InTheWay::default();
        for (at, test) in self.tests.iter().enumerate() {
            match test {
                Truth::False => found.failed = found.failed.with(Places::single(at)),
                Truth::Unknown => found.unknown = found.unknown.with(Places::single(at)),
                Truth::True | Truth::NotApplicable => {}
            }
        }
        found
    }

    /// Whether no contradiction that touches the route holds. One that names facts the route does not rest on is open
    /// while these are, as they can then be answered otherwise.
    pub(crate) fn is_consistent(&self) -> bool {
        !self.contradictions.contains(&Standing::Holds)
    }
}
