//! The search: breadth first over states, each reached by the steps before it; the best way to a state stands for all.

use std::{cmp::Ordering, collections::BTreeMap, rc::Rc};

use catalogue::Category;
use rules::{FactId, Value};
use terms::Date;

use super::{
    STEPS, WAYS, Ways,
    attempt::{Attempt, Trial},
    person::{becomes, given_by_routes, has_permanent_residence, with_purpose},
    purposes::Purposes,
    sum,
    unsaid::rests_on,
    way::{Became, Late, Step, Way},
};
use crate::{
    change::{Promise, openings},
    navigator::Navigator,
    plan::{NoPlan, Plan, Row, passages, plan},
    profile::{Answer, Profile},
    verdict::Answered,
};

/// One step of a way that is being looked for.
#[derive(Clone, Debug)]
struct Rung<'c> {
    route: usize,
    attempt: Attempt<'c>,
    /// It is the first, or the route before says that it leads here.
    is_named: bool,
}

/// What a person is by then, as far as routes can change it, and the best way to it.
type Reached<'c> = (Vec<Option<Value>>, Vec<Rc<Rung<'c>>>);

/// A person somewhere on the way.
#[derive(Clone, Debug)]
struct State<'c> {
    profile: Profile,
    day: Date,
    rungs: Vec<Rc<Rung<'c>>>,
}

/// By what ways are compared: fewer steps, then fewer that cannot be told, then fewer links that no route names, then
/// fewer suppositions, then earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    steps: usize,
    open: usize,
    unnamed: usize,
    assumed: usize,
    day: Date,
}

/// A step that is begun late, and the person after its whole term.
type Later = (Option<Late>, Option<(Profile, Date)>);

impl Rank {
    fn of(rungs: &[Rc<Rung<'_>>], day: Date) -> Self {
        Self {
            steps: rungs.len(),
            open: rungs.iter().filter(|rung| rung.attempt.promise != Promise::Eligible).count(),
            unnamed: rungs.iter().filter(|rung| !rung.is_named).count(),
            assumed: rungs.iter().map(|rung| rung.attempt.assumes.len()).sum(),
            day,
        }
    }

    /// No way that is longer than `other` and better in nothing is worth showing.
    const fn is_pointless_beside(self, other: Self) -> bool {
        other.steps < self.steps
            && other.open <= self.open
            && other.unnamed <= self.unnamed
            && other.assumed <= self.assumed
    }
}

pub(super) fn climb<'c>(
    navigator: &Navigator<'c>,
    profile: &Profile,
    goals: &[usize],
    purposes: Purposes<'c>,
) -> Result<Vec<Ways<'c>>, NoPlan> {
    let mut climber = Climber {
        first: navigator,
        given: given_by_routes(navigator),
        purposes,
        others: BTreeMap::new(),
        found: BTreeMap::new(),
    };
    let start = State { profile: profile.clone(), day: navigator.as_of(), rungs: Vec::new() };
    climber.search(start, goals)?;
    let mut ways = Vec::new();
    for goal in goals {
        let route = navigator.compiled()[*goal].view;
        let found = best(climber.found.remove(goal).unwrap_or_default());
        let nearest = found.first().map(|rungs| Rank::of(rungs, last_day(rungs)));
        let found: Vec<Way<'c>> =
            found.iter().map(|rungs| climber.way(profile, rungs)).collect::<Result<_, _>>()?;
        let mut ways_to =
            Ways { goal: Row(route.route), ways: found, fixed: Vec::new(), rests_on: Vec::new() };
        if ways_to.ways.is_empty() {
            let person = climber.come_for(navigator, profile, *goal);
            let openings = openings(navigator, &person, route.id);
            ways_to.fixed = openings.map(|openings| openings.fixed).unwrap_or_default();
            ways_to.rests_on = rests_on(navigator, route.id, &person);
        }
        ways.push((nearest, ways_to));
    }
    ways.sort_by(|(one, _), (other, _)| match (one, other) {
        (Some(one), Some(other)) => one.cmp(other),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    });
    Ok(ways.into_iter().map(|(_, ways)| ways).collect())
}

fn last_day(rungs: &[Rc<Rung<'_>>]) -> Date {
    rungs.last().map_or(Date::MAX, |rung| rung.attempt.day)
}

/// The best ways, without those that are longer than another and neither surer nor ask less.
fn best(mut found: Vec<Vec<Rc<Rung<'_>>>>) -> Vec<Vec<Rc<Rung<'_>>>> {
    found.sort_by_key(|rungs| (Rank::of(rungs, last_day(rungs)), path(rungs)));
    let mut kept: Vec<Vec<Rc<Rung<'_>>>> = Vec::new();
    for rungs in found {
        let rank = Rank::of(&rungs, last_day(&rungs));
        let mut others = kept.iter().map(|other| Rank::of(other, last_day(other)));
        if kept.len() < WAYS && !others.any(|other| rank.is_pointless_beside(other)) {
            kept.push(rungs);
        }
    }
    kept
}

fn path(rungs: &[Rc<Rung<'_>>]) -> Vec<usize> {
    rungs.iter().map(|rung| rung.route).collect()
}

struct Climber<'n, 'c> {
    first: &'n Navigator<'c>,
    given: Vec<FactId>,
    purposes: Purposes<'c>,
    /// The catalogue on other days.
    others: BTreeMap<Date, Rc<Navigator<'c>>>,
    /// Ways to each goal.
    found: BTreeMap<usize, Vec<Vec<Rc<Rung<'c>>>>>,
}

impl<'c> Climber<'_, 'c> {
    fn search(&mut self, start: State<'c>, goals: &[usize]) -> Result<(), NoPlan> {
        let mut seen = vec![self.key(&start.profile)];
        let mut level = vec![start];
        for steps in 1..=STEPS {
            // Of all ways to a state the best is kept.
            let mut next: Vec<Reached<'c>> = Vec::new();
            for state in &level {
                for (route, attempt) in self.attempts(state, goals, steps < STEPS)? {
                    let mut rungs = state.rungs.clone();
                    let granted = self.granted(route, &attempt, attempt.day)?;
                    let key = self.key(&granted);
                    let is_named =
                        rungs.last().is_none_or(|before| self.leads(before.route, route));
                    rungs.push(Rc::new(Rung { route, attempt, is_named }));
                    if goals.contains(&route) {
                        self.found.entry(route).or_default().push(rungs.clone());
                    }
                    if seen.contains(&key) {
                        continue;
                    }
                    match next.iter_mut().find(|(other, _)| *other == key) {
                        Some((_, other)) => {
                            let place = |rungs: &[Rc<Rung<'_>>]| {
                                (Rank::of(rungs, last_day(rungs)), path(rungs))
                            };
                            if place(&rungs) < place(other) {
                                *other = rungs;
                            }
                        }
                        None => next.push((key, rungs)),
                    }
                }
            }
            if steps == STEPS {
                break;
            }
            level.clear();
            for (key, rungs) in next {
                seen.push(key);
                level.extend(self.arrived(rungs)?);
            }
            level.sort_by_key(|state| (Rank::of(&state.rungs, state.day), path(&state.rungs)));
        }
        Ok(())
    }

    /// What a person is, as far as routes give it; not since when.
    fn key(&self, profile: &Profile) -> Vec<Option<Value>> {
        let value = |fact: &FactId| match profile.answer(*fact) {
            Answer::Known(Value::Date(_)) => Some(Value::YesNo(true)),
            Answer::Known(value) => Some(value.clone()),
            Answer::NotAsked | Answer::Unknown => None,
        };
        self.given.iter().map(value).collect()
    }

    /// The person come for a route too, if that may be supposed.
    fn come_for(&self, navigator: &Navigator<'c>, profile: &Profile, route: usize) -> Profile {
        let view = navigator.compiled()[route].view;
        let come = with_purpose(navigator, profile, view, &self.purposes);
        come.map_or_else(|| profile.clone(), |(person, _)| person)
    }

    /// Whether a route says that it leads to another.
    fn leads(&self, from: usize, to: usize) -> bool {
        let compiled = self.first.compiled();
        let to = compiled[to].view.id;
        compiled[from].view.route.leads_to.iter().any(|row| row.to == to)
    }

    /// The catalogue on a day.
    fn on(&mut self, day: Date) -> Result<Rc<Navigator<'c>>, NoPlan> {
        if let Some(known) = self.others.get(&day) {
            return Ok(Rc::clone(known));
        }
        let then = Navigator::new(self.first.catalogue(), day, self.first.known_at())?;
        let then = Rc::new(then);
        self.others.insert(day, Rc::clone(&then));
        Ok(then)
    }

    /// Every step that may be taken from a state: to a goal, or one by which the person becomes something.
    fn attempts(
        &mut self,
        state: &State<'c>,
        goals: &[usize],
        may_go_on: bool,
    ) -> Result<Vec<(usize, Attempt<'c>)>, NoPlan> {
        let navigator = self.on(state.day)?;
        let trial = Trial { navigator: &navigator, given: &self.given, purposes: &self.purposes };
        // Whoever lives here permanently asks for nothing less, and not for the same on another ground.
        let is_permanent = has_permanent_residence(&navigator, &state.profile);
        let is_useful = |at: &usize| {
            let view = navigator.compiled()[*at].view;
            if is_permanent {
                return goals.contains(at) && view.route.category != Category::Permanent;
            }
            goals.contains(at) || (may_go_on && view.becomes().next().is_some())
        };
        let routes = (0..navigator.compiled().len()).filter(is_useful);
        Ok(routes
            .filter_map(|at| trial.attempt(&state.profile, at).map(|attempt| (at, attempt)))
            .collect())
    }

    /// The person after a step is granted.
    fn granted(
        &mut self,
        route: usize,
        attempt: &Attempt<'c>,
        granted: Date,
    ) -> Result<Profile, NoPlan> {
        let then = self.on(granted)?;
        let mut profile = attempt.profile.clone();
        for (row, value) in becomes(&then, then.compiled()[route].view, &attempt.profile, granted) {
            profile.set(row.fact, Answer::Known(value));
        }
        Ok(profile)
    }

    fn plan(&self, route: usize, attempt: &Attempt<'c>) -> Result<Plan<'c>, NoPlan> {
        let id = self.first.compiled()[route].view.id;
        plan(self.first, id, &attempt.profile, attempt.day)
    }

    /// The state at the end of a way; nothing if the answers then contradict each other.
    fn arrived(&mut self, rungs: Vec<Rc<Rung<'c>>>) -> Result<Option<State<'c>>, NoPlan> {
        let Some(last) = rungs.last().cloned() else { return Ok(None) };
        let day = first_day(&self.plan(last.route, &last.attempt)?, last.attempt.day);
        let profile = self.granted(last.route, &last.attempt, day)?;
        let contradicts = self.first.contradicts_more(&profile, &last.attempt.profile);
        Ok((!contradicts).then_some(State { profile, day, rungs }))
    }

    /// A way in full.
    fn way(&mut self, start: &Profile, rungs: &[Rc<Rung<'c>>]) -> Result<Way<'c>, NoPlan> {
        let mut way = Way { steps: Vec::new(), cost: Vec::new() };
        let mut since = self.first.as_of();
        let mut late = Some((start.clone(), since));
        for rung in rungs {
            let attempt = &rung.attempt;
            let planned = self.plan(rung.route, attempt)?;
            let granted = first_day(&planned, attempt.day);
            let (then_late, after) = match late {
                Some((profile, day)) => self.later(rung.route, &profile, day)?,
                None => (None, None),
            };
            late = after;
            sum::add(&mut way.cost, &planned.cost.totals);
            way.steps.push(Step {
                route: planned.route,
                begins: attempt.day,
                ends: planned.route.0.basis.validity.until,
                waits_since: (since < attempt.day).then_some(since),
                assumes: attempt.assumes.clone(),
                promise: attempt.promise.clone(),
                becomes: self.became(rung.route, attempt, granted)?,
                decision: planned.decision,
                cost: planned.cost.totals,
                unstated: planned.cost.unstated,
                late: then_late.filter(|late| late.begins != attempt.day),
            });
            since = granted;
        }
        Ok(way)
    }

    fn became(
        &mut self,
        route: usize,
        attempt: &Attempt<'c>,
        granted: Date,
    ) -> Result<Vec<Became<'c>>, NoPlan> {
        let then = self.on(granted)?;
        let catalogue = self.first.catalogue();
        let rows = becomes(&then, then.compiled()[route].view, &attempt.profile, granted);
        let became = rows.into_iter().map(|(row, value)| Became {
            fact: Row(&catalogue.facts[usize::from(row.fact.0)]),
            answer: Answered { kind: &catalogue.vocabulary.at(row.fact).kind, value },
            note: row.note.as_ref(),
            cite: passages(&catalogue.passages, row.basis.cite.iter().copied()),
        });
        Ok(became.collect())
    }

    /// A step begun by a person on a later day, and the person after its whole term; nothing if that cannot be counted.
    fn later(&mut self, route: usize, profile: &Profile, day: Date) -> Result<Later, NoPlan> {
        let navigator = self.on(day)?;
        let trial = Trial { navigator: &navigator, given: &self.given, purposes: &self.purposes };
        let Some(attempt) = trial.attempt(profile, route) else {
            let person = self.come_for(&navigator, profile, route);
            let outcome = navigator.outcomes(&person)[route];
            return Ok((Some(Late { begins: day, outcome }), None));
        };
        let late = Late { begins: attempt.day, outcome: attempt.promise.outcome() };
        let planned = self.plan(route, &attempt)?;
        let granted = match &planned.decision {
            None => Some(attempt.day),
            Some(moment) if moment.is_bounded() => moment.latest,
            Some(_) => None,
        };
        let Some(granted) = granted else { return Ok((Some(late), None)) };
        let after = self.granted(route, &attempt, granted)?;
        Ok((Some(late), Some((after, granted))))
    }
}

/// The first day on which a step may be granted; the day on which it begins if the days cannot be counted.
fn first_day(plan: &Plan<'_>, begins: Date) -> Date {
    plan.decision.as_ref().and_then(|moment| moment.earliest).unwrap_or(begins)
}
