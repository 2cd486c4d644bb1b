//! Answers that show what a route can come to.

use terms::Truth;

use super::{
    domain::Code,
    model::Model,
    satisfy::{Goal, Search},
    state::State,
};

/// Answers with which a route comes out as well as it can.
#[derive(Clone, Debug)]
pub(crate) enum Witness {
    /// With these it is open.
    Open(Vec<Code>),
    /// No answers open it; with these everything is answered and no criterion fails.
    NotFailed(Vec<Code>),
    /// It fails whatever is answered.
    None,
}

impl Model {
    /// The first answers found with which a route comes out as well as it can.
    pub(crate) fn found(&self, route: usize, codes: &[Code]) -> Witness {
        let own = &self.routes[route];
        let free = vec![true; own.facts.len()];
        let tests: Vec<usize> = (0..own.tests.len()).collect();
        for goal in [Goal::Satisfied, Goal::NotFailed] {
            let mut search = Search::new(State::new(self, route, codes), &free);
            let mut found = None;
            search.satisfy(&tests, goal, &mut |search| {
                found = Some(search.state.codes.clone());
                true
            });
            match (found, goal) {
                (Some(codes), Goal::Satisfied) => return Witness::Open(codes),
                (Some(codes), Goal::NotFailed) => return Witness::NotFailed(codes),
                (None, _) => {}
            }
        }
        Witness::None
    }

    /// Answers with which a route fails: one answer to a question, or one changed among those with which it is open.
    pub(crate) fn refused(&self, route: usize, codes: &[Code]) -> Option<Vec<Code>> {
        let mut starts = vec![codes.to_vec()];
        if let Witness::Open(codes) | Witness::NotFailed(codes) = self.found(route, codes) {
            starts.push(codes);
        }
        let own = &self.routes[route];
        for codes in starts {
            let mut state = State::new(self, route, &codes);
            for (fact, classes) in own.facts.iter().zip(&own.classes) {
                let before = state.get(*fact);
                for code in classes {
                    state.put(*fact, *code);
                    if state.is_consistent() && state.outcome() == Truth::False {
                        return Some(state.codes);
                    }
                }
                state.put(*fact, before);
            }
        }
        None
    }
}
