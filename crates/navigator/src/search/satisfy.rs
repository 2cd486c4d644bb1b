//! Whether answers exist with which the criteria of a route hold: backtracking over one criterion after the other,
//! pruned as soon as any criterion of the route fails or answers contradict each other.

use rules::FactId;
use terms::Truth;

use super::{
    domain::{Code, UNKNOWN},
    model::RouteModel,
    state::State,
};

/// A search gives up after this many steps and then reports that it may be so: a question too many does less harm than
/// one too few. Tests on the real data see to it that it never comes to that.
const STEPS: usize = 200_000;

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Goal {
    /// Every criterion holds or does not apply.
    Satisfied,
    /// Everything is answered, and no criterion fails.
    NotFailed,
}

/// A search through one route.
pub(super) struct Search<'m, 'f> {
    pub(super) state: State<'m>,
    /// Facts that may still be answered, by position in the facts of the route.
    pub(super) free: &'f [bool],
    steps: usize,
    /// It gave up.
    pub(super) is_exhausted: bool,
    /// What was found, if it was kept.
    pub(super) witness: Option<Vec<Code>>,
}

impl<'m, 'f> Search<'m, 'f> {
    pub(super) fn new(state: State<'m>, free: &'f [bool]) -> Self {
        Self { state, free, steps: 0, is_exhausted: false, witness: None }
    }

    pub(super) fn route(&self) -> &'m RouteModel {
        self.state.model()
    }

    /// Counts a step; true if there were too many.
    pub(super) fn step(&mut self) -> bool {
        self.steps += 1;
        let is_enough = self.steps > STEPS;
        self.is_exhausted |= is_enough;
        is_enough
    }

    /// Begins a search of its own.
    pub(super) const fn begin(&mut self) {
        self.steps = 0;
    }

    /// Keeps the answers of this moment as what was found.
    pub(super) fn keep(&mut self) {
        self.witness = Some(self.state.codes.clone());
    }

    pub(super) fn put(&mut self, fact: FactId, code: Code) {
        self.state.put(fact, code);
    }

    /// Whether a fact at a position of the route can be answered here.
    pub(super) fn is_open(&self, at: usize) -> bool {
        let fact = self.route().facts[at];
        self.free[at] && self.state.get(fact) == UNKNOWN && !self.state.is_void(fact)
    }

    /// Whether the criteria in `tests` can reach the goal together; `done` has the last word on what is found.
    pub(super) fn satisfy(
        &mut self,
        tests: &[usize],
        goal: Goal,
        done: &mut dyn FnMut(&mut Self) -> bool,
    ) -> bool {
        if self.step() {
            return true;
        }
        let route = self.route();
        let Some((first, rest)) = tests.split_first() else { return done(self) };
        let test = &route.tests[*first];
        match self.state.test(*first) {
            Truth::False => return false,
            Truth::True | Truth::NotApplicable => return self.satisfy(rest, goal, done),
            Truth::Unknown => {}
        }
        let Some(at) = test.facts.iter().copied().find(|at| self.is_open(*at)) else {
            return goal == Goal::NotFailed && self.satisfy(rest, goal, done);
        };
        let fact = route.facts[at];
        for code in &route.classes[at] {
            self.put(fact, *code);
            let is_found = self.state.is_consistent()
                && self.state.outcome() != Truth::False
                && self.satisfy(tests, goal, done);
            if is_found {
                self.put(fact, UNKNOWN);
                return true;
            }
        }
        self.put(fact, UNKNOWN);
        false
    }
}
