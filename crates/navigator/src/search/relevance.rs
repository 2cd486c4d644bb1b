//! Which facts can still decide a route.
//!
//! A completion gives each open fact a value or leaves it at "I don't know", and contradicts nothing. A fact is relevant
//! to a route if there is a completion in which the route is undecided without the fact and decided with it. Further
//! answers leave fewer completions, and so does leaving a fact at "I don't know": hence what is relevant never grows
//! along an interview. A route that no answers can open any more has no relevant facts.

use rules::FactId;
use terms::Truth;

use super::{
    domain::{Code, UNKNOWN},
    model::Model,
    satisfy::{Goal, Search},
    state::State,
};

impl Model {
    /// The facts among those that `may_be_asked` that can still decide the route, in the order of the dictionary. None
    /// can while the answers contradict each other.
    pub(crate) fn relevant(
        &self,
        route: usize,
        codes: &[Code],
        may_be_asked: impl Fn(FactId) -> bool,
    ) -> Vec<FactId> {
        self.decisive(State::new(self, route, codes), may_be_asked).0
    }

    /// The same for answers as they are, contradictions included.
    pub(crate) fn deciding(
        &self,
        route: usize,
        codes: &[Code],
        may_be_asked: impl Fn(FactId) -> bool,
    ) -> Vec<FactId> {
        self.decisive(State::new(self, route, codes).tolerant(), may_be_asked).0
    }

    /// The relevant facts, and whether the search for them came to its end.
    pub(super) fn decisive(
        &self,
        state: State<'_>,
        may_be_asked: impl Fn(FactId) -> bool,
    ) -> (Vec<FactId>, bool) {
        if state.outcome() != Truth::Unknown || !state.is_consistent() || !self.can_open(&state) {
            return (Vec::new(), true);
        }
        let facts = &self.routes[state.route].facts;
        let free: Vec<bool> = facts.iter().map(|fact| may_be_asked(*fact)).collect();
        let mut search = Relevance::new(state, &free);
        let seen = search.at_a_glance();
        let relevant = (0..facts.len()).filter(|at| seen[*at] || search.is_relevant(*at));
        let relevant = relevant.map(|at| facts[at]).collect();
        (relevant, !search.search.is_exhausted)
    }

    /// Answers with which the route is decided, and undecided without the one to `fact`; `None` if there are none.
    pub(crate) fn witness(
        &self,
        route: usize,
        codes: &[Code],
        fact: FactId,
        may_be_asked: impl Fn(FactId) -> bool,
    ) -> Option<Vec<Code>> {
        let facts = &self.routes[route].facts;
        let at = facts.iter().position(|other| *other == fact)?;
        let free: Vec<bool> = facts.iter().map(|fact| may_be_asked(*fact)).collect();
        let mut search = Relevance::new(State::new(self, route, codes), &free);
        search.is_relevant(at);
        search.search.witness.take()
    }

    /// Whether answers to everything that is not known exist with which no criterion fails. What was left at "I don't
    /// know" is open here too: it can be answered later.
    pub(crate) fn can_open(&self, state: &State<'_>) -> bool {
        let route = &self.routes[state.route];
        let free = vec![true; route.facts.len()];
        let tests: Vec<usize> = (0..route.tests.len()).collect();
        Search::new(state.clone(), &free).satisfy(&tests, Goal::NotFailed, &mut |_| true)
    }
}

struct Relevance<'m, 'f> {
    search: Search<'m, 'f>,
    /// Whether a criterion alone can still hold, by criterion, once worked out.
    can_hold: Vec<Option<bool>>,
}

impl<'m, 'f> Relevance<'m, 'f> {
    fn new(state: State<'m>, free: &'f [bool]) -> Self {
        let can_hold = vec![None; state.model.routes[state.route].tests.len()];
        Self { search: Search::new(state, free), can_hold }
    }

    /// Facts that one completion alone shows to be relevant, by position: most are. It is the first in which the route
    /// is open, or at least not failed with everything answered.
    fn at_a_glance(&mut self) -> Vec<bool> {
        let route = self.search.route();
        let before = self.search.state.clone();
        let all: Vec<usize> = (0..route.tests.len()).collect();
        let mut found = None;
        for goal in [Goal::Satisfied, Goal::NotFailed] {
            self.search.begin();
            self.search.satisfy(&all, goal, &mut |search| {
                found = Some(search.state.clone());
                true
            });
            if found.is_some() {
                break;
            }
        }
        self.search.state = before;
        let Some(mut state) = found else { return vec![false; route.facts.len()] };
        let is_relevant = |at: usize| {
            let fact = route.facts[at];
            let code = state.get(fact);
            if !self.search.is_open(at) || code == UNKNOWN {
                return false;
            }
            let is_open = state.outcome().is_satisfied();
            state.put(fact, UNKNOWN);
            let is_needed = is_open && state.outcome() == Truth::Unknown;
            let mut can_fail = route.classes[at].iter().filter(|_| !is_needed);
            let can_fail = can_fail.any(|other| {
                state.put(fact, *other);
                state.is_consistent() && state.outcome() == Truth::False
            });
            state.put(fact, code);
            is_needed || can_fail
        };
        (0..route.facts.len()).map(is_relevant).collect()
    }

    fn is_relevant(&mut self, at: usize) -> bool {
        if !self.search.is_open(at) {
            return false;
        }
        let route = self.search.route();
        let tests: Vec<usize> =
            (0..route.tests.len()).filter(|test| route.tests[*test].facts.contains(&at)).collect();
        tests.iter().any(|test| self.can_fail(at, *test))
            || (self.may_hold() && tests.iter().any(|test| self.can_decide(at, *test)))
    }

    /// Whether the fact can make the criterion fail in a completion in which the route has not failed without it.
    fn can_fail(&mut self, at: usize, test: usize) -> bool {
        self.search.begin();
        self.vary(at, (test, Truth::False), 0, &mut |search| {
            let has_failed = search.state.outcome() == Truth::False;
            if has_failed {
                search.keep();
            }
            has_failed
        })
    }

    /// Whether the fact can open the route in a completion in which the route is undecided without it.
    fn can_decide(&mut self, at: usize, test: usize) -> bool {
        let route = self.search.route();
        let fact = route.facts[at];
        let all: Vec<usize> = (0..route.tests.len()).collect();
        self.search.begin();
        self.vary(at, (test, Truth::True), 0, &mut |search| {
            if !search.state.test(test).is_satisfied() || search.state.outcome() == Truth::False {
                return false;
            }
            search.satisfy(&all, Goal::Satisfied, &mut |search| {
                let code = search.state.get(fact);
                search.put(fact, UNKNOWN);
                let is_undecided = search.state.outcome() == Truth::Unknown;
                search.put(fact, code);
                if is_undecided {
                    search.keep();
                }
                is_undecided
            })
        })
    }

    /// Whether each criterion alone can still hold; the route cannot open otherwise.
    fn may_hold(&mut self) -> bool {
        (0..self.can_hold.len()).all(|test| self.can_hold(test))
    }

    fn can_hold(&mut self, test: usize) -> bool {
        if let Some(known) = self.can_hold[test] {
            return known;
        }
        self.search.begin();
        let found = self.search.satisfy(&[test], Goal::Satisfied, &mut |_| true);
        self.can_hold[test] = Some(found);
        found
    }

    /// Tries every value of the fact in every completion of the criterion's other facts in which it may come out as
    /// wanted: `from` is the first that may be answered. Answers come before "I don't know", as the full ones are found sooner than the sparse ones.
    fn vary(
        &mut self,
        at: usize,
        (test, wanted): (usize, Truth),
        from: usize,
        is_witness: &mut dyn FnMut(&mut Search<'_, '_>) -> bool,
    ) -> bool {
        let route = self.search.route();
        let (fact, tested) = (route.facts[at], &route.tests[test]);
        // Without the fact the criterion must be open and the route not failed: neither can come back by more answers.
        if self.search.state.is_void(fact)
            || self.search.state.test(test) != Truth::Unknown
            || !self.search.state.may_become(test, wanted)
            || self.search.state.outcome() == Truth::False
        {
            return false;
        }
        let live = self.search.state.live(test);
        if !live.contains(usize::from(fact.0)) {
            return false;
        }
        if self.search.state.applies(fact) && self.any_value(at, is_witness) {
            return true;
        }
        for next in from..tested.facts.len() {
            if self.search.step() {
                return true;
            }
            let other = tested.facts[next];
            let other_fact = route.facts[other];
            let may_matter = other != at
                && live.contains(usize::from(other_fact.0))
                && self.search.is_open(other)
                && self.search.state.is_ready(other_fact, fact);
            if !may_matter {
                continue;
            }
            for code in &route.classes[other] {
                self.search.put(other_fact, *code);
                if self.search.state.is_consistent()
                    && self.vary(at, (test, wanted), next + 1, is_witness)
                {
                    self.search.put(other_fact, UNKNOWN);
                    return true;
                }
            }
            self.search.put(other_fact, UNKNOWN);
        }
        false
    }

    fn any_value(
        &mut self,
        at: usize,
        is_witness: &mut dyn FnMut(&mut Search<'_, '_>) -> bool,
    ) -> bool {
        let route = self.search.route();
        let fact = route.facts[at];
        let found = route.classes[at].iter().any(|code| {
            self.search.put(fact, *code);
            self.search.state.is_consistent() && is_witness(&mut self.search)
        });
        self.search.put(fact, UNKNOWN);
        found
    }
}
