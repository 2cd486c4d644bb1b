//! The catalogue compiled for one day by the knowledge of another: every deciding criterion of every route in force is
//! a numbered condition of one engine, so that leaves which routes share are evaluated once a person.

use std::sync::OnceLock;

use catalogue::{
    At, Catalogue, Criterion, Dated, Decides, NotYetKnown, Route, RouteAt, RouteId, Rule,
};
use rules::{Answers, Condition, Engine};
use terms::{Date, Truth};

use crate::{
    profile::Profile,
    search::Model,
    verdict::{Closed, Outcome, Verdicts},
};

/// The catalogue as of a day, ready to judge people.
#[derive(Debug)]
pub struct Navigator<'c> {
    at: At<'c>,
    engine: Engine<'c>,
    routes: Vec<Compiled<'c>>,
    /// The first contradiction among the conditions of the engine; the others follow.
    contradictions: usize,
    /// What searches walk; made at the first search.
    model: OnceLock<Model>,
}

/// A route with its rules as numbers of conditions.
#[derive(Debug)]
pub(crate) struct Compiled<'c> {
    pub(crate) view: RouteAt<'c>,
    pub(crate) closed: Option<Closed>,
    /// The first day of which the texts tell that it rests on, if that is later than the day: whether it was in
    /// force cannot be told.
    pub(crate) unread: Option<Date>,
    /// Criteria that hold on the day, those that decide nothing included.
    pub(crate) criteria: Vec<Test<'c>>,
}

/// A criterion with its conditions as numbers.
#[derive(Clone, Debug)]
pub(crate) struct Test<'c> {
    pub(crate) criterion: &'c Criterion,
    pub(crate) applies: Option<usize>,
    /// One condition, several readings, or none if it decides nothing.
    pub(crate) rule: Vec<usize>,
    /// The same day for the texts of the criterion: whatever is answered, it cannot be told.
    pub(crate) unread: Option<Date>,
}

impl Test<'_> {
    pub(crate) const fn decides(&self) -> bool {
        !self.rule.is_empty()
    }
}

/// What a criterion says, and what it means for its route.
///
/// A criterion of which it is not known whether it applies is unknown; but if its rule is met anyway it stands in
/// nobody's way, and the route need not wait for the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Weighed {
    pub(crate) criterion: Truth,
    pub(crate) route: Truth,
}

impl Weighed {
    /// Of a criterion whose texts were read of later days only.
    pub(crate) const UNREAD: Self = Self { criterion: Truth::Unknown, route: Truth::Unknown };
}

/// That the route itself is in force, as one more thing that all must hold: unknown of a day before the texts read tell
/// of it. What they tell of may still refuse it.
pub(crate) const fn in_force(unread: Option<Date>) -> Truth {
    match unread {
        Some(_) => Truth::Unknown,
        None => Truth::NotApplicable,
    }
}

/// Weighs a criterion. `applies` is true for one that always applies.
pub(crate) fn weigh(applies: Truth, readings: impl Iterator<Item = Truth>) -> Weighed {
    let rule = readings.reduce(Truth::agree).unwrap_or(Truth::NotApplicable);
    let same = |truth| Weighed { criterion: truth, route: truth };
    match applies {
        Truth::True => same(rule),
        Truth::False | Truth::NotApplicable => same(Truth::NotApplicable),
        Truth::Unknown if rule.is_satisfied() => {
            Weighed { criterion: Truth::Unknown, route: Truth::NotApplicable }
        }
        Truth::Unknown => same(Truth::Unknown),
    }
}

impl<'c> Navigator<'c> {
    /// Compiles the catalogue as of `as_of`, by what was known on `known_at`.
    ///
    /// # Errors
    /// If nothing was known on `known_at`.
    pub fn new(catalogue: &'c Catalogue, as_of: Date, known_at: Date) -> Result<Self, NotYetKnown> {
        Ok(Self::of(catalogue.at(as_of, known_at)?, |_| true))
    }

    /// The same for one route, on another day and by the same knowledge; `None` before anything was known.
    pub(crate) fn for_route(&self, route: RouteId, as_of: Date) -> Option<Self> {
        let at = self.catalogue().at(as_of, self.known_at()).ok()?;
        Some(Self::of(at, |other| other == route))
    }

    fn of(at: At<'c>, is_wanted: impl Fn(RouteId) -> bool) -> Self {
        let catalogue = at.catalogue;
        let mut conditions: Vec<&'c Condition> = Vec::new();
        let routes = at.routes().filter(|view| is_wanted(view.id));
        let routes = routes.map(|view| compile(view, &mut conditions)).collect();
        let contradictions = conditions.len();
        conditions.extend(catalogue.contradictions.iter().map(|contradiction| &contradiction.when));
        let engine = Engine::compile(&catalogue.vocabulary, conditions, at.environment());
        Self { at, engine, routes, contradictions, model: OnceLock::new() }
    }

    /// The whole catalogue.
    #[must_use]
    pub const fn catalogue(&self) -> &'c Catalogue {
        self.at.catalogue
    }

    /// The catalogue as of the day.
    #[must_use]
    pub const fn at(&self) -> At<'c> {
        self.at
    }

    /// The day of the evaluation.
    #[must_use]
    pub const fn as_of(&self) -> Date {
        self.at.as_of
    }

    /// The day whose knowledge is used.
    #[must_use]
    pub const fn known_at(&self) -> Date {
        self.at.known_at
    }

    /// The compiled conditions.
    #[must_use]
    pub const fn engine(&self) -> &Engine<'c> {
        &self.engine
    }

    /// Every leaf of every condition evaluated on a person's answers.
    #[must_use]
    pub fn answers(&self, profile: &Profile) -> Answers<'_, 'c> {
        self.engine.answer(&profile.slots())
    }

    /// What a condition says of a person that is no criterion, such as the one under which a row is for somebody.
    #[must_use]
    pub fn test(&self, condition: &'c Condition, profile: &Profile) -> Truth {
        let vocabulary = &self.catalogue().vocabulary;
        let engine = Engine::compile(vocabulary, vec![condition], self.at.environment());
        engine.answer(&profile.slots()).truth(0)
    }

    /// The verdict on every route that was known, in the order of the catalogue.
    #[must_use]
    pub fn verdicts(&self, profile: &Profile) -> Verdicts<'c> {
        Verdicts::new(self, profile)
    }

    /// The outcome of every route that was known, in the order of the catalogue, without the reasons.
    #[must_use]
    pub fn outcomes(&self, profile: &Profile) -> Vec<Outcome> {
        let answers = self.answers(profile);
        self.routes.iter().map(|route| Self::outcome(&answers, route)).collect()
    }

    pub(crate) fn outcome(answers: &Answers<'_, 'c>, route: &Compiled<'c>) -> Outcome {
        if route.closed.is_some() {
            return Outcome::Closed;
        }
        let criteria = route.criteria.iter().filter(|test| test.decides());
        Outcome::of(
            criteria.fold(in_force(route.unread), |all, test| {
                all.and(Self::weigh(answers, test).route)
            }),
        )
    }

    /// The routes that were known, in the order of the catalogue.
    pub fn routes(&self) -> impl Iterator<Item = &'c Route> {
        self.routes.iter().map(|compiled| compiled.view.route)
    }

    /// The position of a route among those that were known.
    pub(crate) fn position(&self, route: RouteId) -> Option<usize> {
        self.routes.iter().position(|compiled| compiled.view.id == route)
    }

    pub(crate) fn compiled(&self) -> &[Compiled<'c>] {
        &self.routes
    }

    /// Number of the condition of the contradiction at a position of the catalogue.
    pub(crate) const fn contradiction(&self, position: usize) -> usize {
        self.contradictions + position
    }

    /// Which contradictions hold, in the order of the catalogue.
    pub(crate) fn contradictions(&self, answers: &Answers<'_, 'c>) -> Vec<bool> {
        let all = 0..self.catalogue().contradictions.len();
        all.map(|at| answers.truth(self.contradiction(at)) == Truth::True).collect()
    }

    /// Whether answers contradict each other in a way in which others did not.
    pub(crate) fn contradicts_more(&self, profile: &Profile, before: &Profile) -> bool {
        if profile == before {
            return false;
        }
        let (now, before) = (self.answers(profile), self.answers(before));
        let now = self.contradictions(&now).into_iter();
        let mut both = now.zip(self.contradictions(&before));
        both.any(|(now, before)| now && !before)
    }

    pub(crate) fn weigh(answers: &Answers<'_, 'c>, test: &Test<'c>) -> Weighed {
        if test.unread.is_some() {
            return Weighed::UNREAD;
        }
        let applies = test.applies.map_or(Truth::True, |applies| answers.truth(applies));
        weigh(applies, test.rule.iter().map(|rule| answers.truth(*rule)))
    }

    pub(crate) fn model(&self) -> &Model {
        self.model.get_or_init(|| Model::new(self))
    }
}

fn compile<'c>(view: RouteAt<'c>, conditions: &mut Vec<&'c Condition>) -> Compiled<'c> {
    let (closed, as_of) = (Closed::of(view), view.at().as_of);
    let mut add = |condition: &'c Condition| {
        conditions.push(condition);
        conditions.len() - 1
    };
    let criteria = view.criteria().map(|criterion| {
        let decides = criterion.decides == Decides::Rule && closed.is_none();
        let rule = match &criterion.rule {
            _ if !decides => Vec::new(),
            Rule::One(when) => vec![add(when)],
            Rule::Readings(readings) => readings.iter().map(|reading| add(&reading.when)).collect(),
            Rule::Shown => Vec::new(),
        };
        let applies = criterion.applies.as_ref().filter(|_| !rule.is_empty()).map(&mut add);
        let unread = criterion.unread(as_of).filter(|_| !rule.is_empty());
        Test { criterion, applies, rule, unread }
    });
    let criteria = criteria.collect();
    let unread = view.unread().filter(|_| closed.is_none());
    Compiled { view, closed, unread, criteria }
}
