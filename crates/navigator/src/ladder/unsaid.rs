//! What nobody said and nobody chooses: a way must stand without it.
//!
//! That somebody is a widow, was repressed or is an ethnic Kazakh is told by answers, never supposed. A way that cannot be
//! told is judged again for the person of whom no such circumstance is true; what is refused then rests on it.

use catalogue::{Change, FactEntry, RouteId, Subject};
use rules::{FactId, Kind, OptionSet, Value};

use crate::{
    change::{PURPOSES, Promise, promise},
    navigator::Navigator,
    plan::Row,
    profile::{Answer, Profile},
    verdict::{CriterionOutcome, Node, Scene, Verdict},
};

/// The answer that says that none of it is true, where a fact names circumstances that nobody chooses.
fn none_of_it(navigator: &Navigator<'_>, fact: FactId) -> Option<Value> {
    let catalogue = navigator.catalogue();
    let entry = &catalogue.facts[usize::from(fact.0)];
    let is_asked = entry.about == Subject::Oneself && entry.ask.is_some() && entry.id != PURPOSES;
    if !is_asked || entry.change == Change::Action {
        return None;
    }
    match &catalogue.vocabulary.at(fact).kind {
        Kind::Choices { .. } => Some(Value::Choices(OptionSet::default())),
        Kind::YesNo if entry.change == Change::Fixed => Some(Value::YesNo(false)),
        _ => None,
    }
}

/// The person of whom no circumstance is true that was not named, as far as the other answers allow it; with the facts
/// answered so.
fn without(navigator: &Navigator<'_>, person: &Profile) -> (Profile, Vec<FactId>) {
    let mut plain = person.clone();
    let mut facts = Vec::new();
    for entry in &navigator.catalogue().facts {
        let Some(fact) = navigator.catalogue().vocabulary.fact(&entry.id) else { continue };
        // What a step has brought is an answer by then, and stays.
        if matches!(person.answer(fact), Answer::Known(_)) {
            continue;
        }
        let Some(value) = none_of_it(navigator, fact) else { continue };
        let tried = plain.clone().with(fact, Answer::Known(value));
        if !navigator.contradicts_more(&tried, &plain) {
            plain = tried;
            facts.push(fact);
        }
    }
    (plain, facts)
}

/// Whether a promise stands without anything that nobody said and nobody chooses.
pub(super) fn stands<'c>(
    navigator: &Navigator<'c>,
    route: usize,
    person: &Profile,
    promised: &Promise<'c>,
) -> bool {
    *promised == Promise::Eligible
        || promise(navigator, route, &without(navigator, person).0).is_some()
}

/// Circumstances without which a route is refused, and of which the person has said nothing.
pub(super) fn rests_on<'c>(
    navigator: &Navigator<'c>,
    route: RouteId,
    person: &Profile,
) -> Vec<Row<'c, FactEntry>> {
    let Some(route) = navigator.position(route) else { return Vec::new() };
    let (plain, unsaid) = without(navigator, person);
    let (now, then) = (navigator.answers(person), navigator.answers(&plain));
    let now = Verdict::new(&Scene::new(navigator, person, &now), route, &[]);
    let then = Verdict::new(&Scene::new(navigator, &plain, &then), route, &[]);
    let mut facts: Vec<FactId> = Vec::new();
    for (before, after) in now.criteria.iter().zip(&then.criteria) {
        let is_refused = after.outcome == CriterionOutcome::NotMet;
        if !is_refused || before.outcome == CriterionOutcome::NotMet {
            continue;
        }
        for condition in after.conditions() {
            condition.part.visit(&mut |part| {
                if let Node::Leaf { facts: named, .. } = &part.node {
                    facts.extend(named.iter().map(|fact| fact.id));
                }
            });
        }
    }
    facts.retain(|fact| unsaid.contains(fact));
    facts.sort_unstable();
    facts.dedup();
    facts.into_iter().map(|fact| Row(&navigator.catalogue().facts[usize::from(fact.0)])).collect()
}
