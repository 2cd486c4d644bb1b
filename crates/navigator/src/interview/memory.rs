//! An interview that remembers what it has worked out: most answers leave most routes as they were.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use catalogue::Route;
use rules::{FactId, Value};
use terms::Truth;

use super::{Progress, Question};
use crate::{
    navigator::Navigator,
    plan::Row,
    profile::{Answer, Profile},
    search::{Code, Located, Model, State},
};

/// Left at "I don't know": not open to questions any more.
const LEFT_UNKNOWN: Code = Code::MAX;

/// The fact to ask next, with how many routes one answer may settle.
type Choice = Option<(FactId, usize)>;

/// A route with what is known of its facts.
type Key = (usize, Vec<Code>);

/// An interview over the routes of one navigator.
#[derive(Debug)]
pub struct Interview<'n, 'c> {
    navigator: &'n Navigator<'c>,
    relevant: RefCell<HashMap<Key, Rc<[FactId]>>>,
    chosen: RefCell<HashMap<Vec<Code>, Choice>>,
    /// The answers that no value of the model stands for, for which that was worked out.
    strange: RefCell<Vec<(FactId, Value)>>,
}

/// What is known of a person, in the numbers of the search.
struct Moment<'m> {
    located: Located<'m>,
    /// Facts that may not be asked: left at "I don't know".
    left: Vec<bool>,
    /// Answers that no value of the model stands for.
    strange: Vec<(FactId, Value)>,
}

impl Moment<'_> {
    fn code(&self, at: usize) -> Code {
        if self.left[at] { LEFT_UNKNOWN } else { self.located.codes[at] }
    }
}

impl<'n, 'c> Interview<'n, 'c> {
    /// An interview that remembers nothing yet.
    #[must_use]
    pub fn new(navigator: &'n Navigator<'c>) -> Self {
        Self {
            navigator,
            relevant: RefCell::default(),
            chosen: RefCell::default(),
            strange: RefCell::default(),
        }
    }

    fn moment(&self, profile: &Profile) -> Moment<'n> {
        let located = self.navigator.model().locate(profile);
        let mut left = vec![false; located.codes.len()];
        for (fact, answer) in profile.given() {
            left[usize::from(fact.0)] = *answer == Answer::Unknown;
        }
        let strange = located.strange(profile);
        self.forget_others(&strange);
        Moment { located, left, strange }
    }

    /// Two such answers have one number: what was worked out for one says nothing of the other.
    fn forget_others(&self, strange: &[(FactId, Value)]) {
        if *self.strange.borrow() != strange {
            self.relevant.borrow_mut().clear();
            self.chosen.borrow_mut().clear();
            *self.strange.borrow_mut() = strange.to_vec();
        }
    }

    fn may_be_asked(&self, fact: FactId) -> bool {
        self.navigator.catalogue().facts[usize::from(fact.0)].ask.is_some()
    }

    /// The facts that can still decide a route.
    fn relevant(&self, moment: &Moment<'_>, route: usize) -> Rc<[FactId]> {
        let model: &Model = &moment.located.model;
        let work_out = || -> Rc<[FactId]> {
            let may_be_asked =
                |fact: FactId| !moment.left[usize::from(fact.0)] && self.may_be_asked(fact);
            model.relevant(route, &moment.located.codes, may_be_asked).into()
        };
        // Contradictions reach beyond the facts of the route: everything they touch belongs to the key.
        let key = (
            route,
            model.touched(route).iter().map(|fact| moment.code(usize::from(fact.0))).collect(),
        );
        if let Some(known) = self.relevant.borrow().get(&key) {
            return Rc::clone(known);
        }
        let found = work_out();
        self.relevant.borrow_mut().insert(key, Rc::clone(&found));
        found
    }

    fn routes(&self) -> impl Iterator<Item = usize> + use<'n, 'c> {
        let compiled = self.navigator.compiled();
        (0..compiled.len()).filter(|at| compiled[*at].closed.is_none())
    }

    /// Every fact that can still decide some route, in the order of the dictionary.
    fn all_relevant(&self, moment: &Moment<'_>) -> Vec<FactId> {
        let mut facts: Vec<FactId> = Vec::new();
        for route in self.routes() {
            facts.extend_from_slice(&self.relevant(moment, route));
        }
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    /// The fact to ask next, with how many routes one answer may settle.
    ///
    /// Of the facts known to apply it is the one that settles most on the average of its landmarks. There always is one
    /// while any fact is relevant: what is relevant waits, if anything, on a relevant fact that stands earlier.
    fn choose(&self, moment: &Moment<'_>) -> Choice {
        let key: Vec<Code> = (0..moment.left.len()).map(|at| moment.code(at)).collect();
        if let Some(known) = self.chosen.borrow().get(&key) {
            return *known;
        }
        let found = self.work_out_choice(moment);
        self.chosen.borrow_mut().insert(key, found);
        found
    }

    fn work_out_choice(&self, moment: &Moment<'_>) -> Choice {
        let model: &Model = &moment.located.model;
        let open: Vec<(usize, Rc<[FactId]>)> = self
            .routes()
            .map(|route| (route, self.relevant(moment, route)))
            .filter(|(_, facts)| !facts.is_empty())
            .collect();
        let mut states: Vec<State<'_>> = open
            .iter()
            .map(|(route, _)| State::new(model, *route, &moment.located.codes))
            .collect();
        let mut best: Option<(FactId, usize, usize, usize)> = None;
        for fact in self.all_relevant(moment) {
            let concerned: Vec<usize> =
                (0..open.len()).filter(|at| open[*at].1.contains(&fact)).collect();
            if !concerned.iter().all(|at| states[*at].applies(fact)) {
                continue;
            }
            let mut settled = vec![0; model.domain(fact).typical().count()];
            for at in &concerned {
                let state = &mut states[*at];
                let before = state.get(fact);
                for (code, positions) in model.typical(open[*at].0, fact) {
                    state.put(fact, code);
                    if state.outcome() != Truth::Unknown {
                        positions.iter().for_each(|position| settled[*position] += 1);
                    }
                }
                state.put(fact, before);
            }
            let total: usize = settled.iter().sum();
            let (most, tried) = (settled.iter().copied().max().unwrap_or(0), settled.len());
            // Averages are compared as fractions: total / tried > other total / other tried.
            let is_better = best.is_none_or(|(_, other_total, _, other_tried)| {
                total * other_tried > other_total * tried
            });
            if is_better {
                best = Some((fact, total, most, tried.max(1)));
            }
        }
        best.map(|(fact, _, most, _)| (fact, most))
    }

    /// The next question, or `None` if every route is settled or waits on nothing that may be asked.
    #[must_use]
    pub fn next(&self, profile: &Profile) -> Option<Question<'c>> {
        let moment = self.moment(profile);
        let (fact, may_settle) = self.choose(&moment)?;
        let compiled = self.navigator.compiled();
        let routes = self.routes().filter(|route| self.relevant(&moment, *route).contains(&fact));
        Some(Question {
            id: fact,
            fact: Row(&self.navigator.catalogue().facts[usize::from(fact.0)]),
            routes: routes.map(|route| Row(compiled[route].view.route)).collect(),
            may_settle,
        })
    }

    /// The routes that the answer to a question can decide beside the other answers, whether or not it is given already.
    #[must_use]
    pub fn bearing(&self, profile: &Profile, fact: FactId) -> Vec<Row<'c, Route>> {
        let moment = self.moment(&profile.clone().with(fact, Answer::NotAsked));
        let compiled = self.navigator.compiled();
        let routes = self.routes().filter(|route| self.relevant(&moment, *route).contains(&fact));
        routes.map(|route| Row(compiled[route].view.route)).collect()
    }

    /// The fact to ask next.
    #[must_use]
    pub fn next_fact(&self, profile: &Profile) -> Option<FactId> {
        self.choose(&self.moment(profile)).map(|(fact, _)| fact)
    }

    /// Two people with the answers given so far and the same further ones, of whom only the second answered the fact: the
    /// outcome of a route differs between them. `None` if the fact cannot decide anything.
    #[must_use]
    pub fn witness(&self, profile: &Profile, fact: FactId) -> Option<(Profile, Profile)> {
        let moment = self.moment(profile);
        let model: &Model = &moment.located.model;
        let may_be_asked =
            |fact: FactId| !moment.left[usize::from(fact.0)] && self.may_be_asked(fact);
        let mut routes =
            self.routes().filter(|route| self.relevant(&moment, *route).contains(&fact));
        let codes = routes
            .find_map(|route| model.witness(route, &moment.located.codes, fact, may_be_asked))?;
        let mut with = profile.clone();
        for (other, code) in (0..).map(FactId).zip(codes) {
            if *profile.answer(other) == Answer::NotAsked
                && let Some(value) = model.domain(other).value(code)
            {
                with.set(other, Answer::Known(value.clone()));
            }
        }
        Some((with.clone().with(fact, Answer::NotAsked), with))
    }

    /// How far the interview has come.
    #[must_use]
    pub fn progress(&self, profile: &Profile) -> Progress {
        let moment = self.moment(profile);
        let routes = self.routes().count();
        let settled =
            self.routes().filter(|route| self.relevant(&moment, *route).is_empty()).count();
        let asked = profile.given().filter(|(fact, _)| self.may_be_asked(*fact)).count();
        Progress { asked, left_at_most: self.left_at_most(&moment), settled, routes }
    }

    /// See the head of [`super`] for why this never rises.
    fn left_at_most(&self, moment: &Moment<'_>) -> usize {
        let relevant = self.all_relevant(moment).len();
        let Some((fact, _)) = self.choose(moment) else { return 0 };
        let domain = moment.located.model.domain(fact);
        if relevant <= 1 || !domain.is_tried_to_the_end() || !moment.strange.is_empty() {
            return relevant;
        }
        let at = usize::from(fact.0);
        let after = |code: Option<Code>| {
            let mut codes = moment.located.codes.clone();
            let mut left = moment.left.clone();
            match code {
                Some(code) => codes[at] = code,
                None => left[at] = true,
            }
            let model = std::borrow::Cow::Borrowed(self.navigator.model());
            self.all_relevant(&Moment {
                located: Located { model, codes },
                left,
                strange: Vec::new(),
            })
            .len()
        };
        let answers = domain.codes().map(Some).chain([None]);
        (1 + answers.map(after).max().unwrap_or(0)).min(relevant)
    }
}
