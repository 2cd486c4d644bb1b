//! Whom a change of the data concerns: the same people judged by two catalogues.

use catalogue::Catalogue;
use rules::Value;
use serde::Serialize;

use crate::{
    interview::Generator,
    navigator::Navigator,
    profile::{Answer, Profile},
    verdict::Outcome,
};

/// How the verdicts on a sample of people differ between two catalogues.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Impact {
    /// How many people were judged.
    pub people: usize,
    /// How many of them are told something else of some route.
    pub concerned: usize,
    /// The routes of which somebody is told something else, in the order of their names.
    pub routes: Vec<RouteImpact>,
}

/// How the outcomes of one route differ.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RouteImpact {
    /// The name of the route.
    pub route: String,
    /// What became of what, in the order of first mention.
    pub turns: Vec<Turn>,
}

/// One outcome that became another.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Turn {
    /// The outcome before; absent if there was no such route.
    pub before: Option<Outcome>,
    /// The outcome after; absent if there is none any more.
    pub after: Option<Outcome>,
    /// Of how many people.
    pub people: usize,
    /// The first of them, by position in the sample.
    pub example: usize,
}

/// People who stand for others: made up at random, the same from the same seed, half of them with answers missing.
#[must_use]
pub fn sample(navigator: &Navigator<'_>, people: usize, seed: u64) -> Vec<Profile> {
    let mut generator = Generator::new(navigator, seed);
    let person =
        |at: usize| if at.is_multiple_of(2) { generator.person() } else { generator.sketch() };
    (0..people).map(person).collect()
}

/// The outcomes of `people` by two catalogues, each on its own day. The answers are those of the catalogue `before`; one
/// that the catalogue `after` does not know, or takes for no answer to its question, is not given there.
#[must_use]
pub fn impact(before: &Navigator<'_>, after: &Navigator<'_>, people: &[Profile]) -> Impact {
    let names = |navigator: &Navigator<'_>| -> Vec<String> {
        navigator.routes().map(|route| route.id.clone()).collect()
    };
    let (old, new) = (names(before), names(after));
    let mut all: Vec<&String> = old.iter().chain(&new).collect();
    all.sort_unstable();
    all.dedup();
    let mut routes: Vec<RouteImpact> = all
        .iter()
        .map(|route| RouteImpact { route: (*route).clone(), turns: Vec::new() })
        .collect();
    let mut concerned = 0;
    for (number, person) in people.iter().enumerate() {
        let was = before.outcomes(person);
        let is = after.outcomes(&person.carried(before.catalogue(), after.catalogue()));
        let mut is_concerned = false;
        for route in &mut routes {
            let of = |names: &[String], outcomes: &[Outcome]| {
                names.iter().position(|name| *name == route.route).map(|at| outcomes[at])
            };
            let (was, is) = (of(&old, &was), of(&new, &is));
            if was != is {
                is_concerned = true;
                route.add(was, is, number);
            }
        }
        concerned += usize::from(is_concerned);
    }
    routes.retain(|route| !route.turns.is_empty());
    Impact { people: people.len(), concerned, routes }
}

impl RouteImpact {
    fn add(&mut self, before: Option<Outcome>, after: Option<Outcome>, person: usize) {
        let same = |turn: &&mut Turn| (turn.before, turn.after) == (before, after);
        match self.turns.iter_mut().find(same) {
            Some(turn) => turn.people += 1,
            None => self.turns.push(Turn { before, after, people: 1, example: person }),
        }
    }
}

impl Profile {
    /// The same answers by the dictionary of another catalogue. An answer to a question it does not have, or that is none
    /// there, is not given.
    #[must_use]
    pub fn carried(&self, from: &Catalogue, to: &Catalogue) -> Self {
        let mut carried = Self::new(to);
        carried.family.clone_from(&self.family);
        for (fact, answer) in self.given() {
            let old = from.vocabulary.at(fact);
            let Some(new) = to.vocabulary.fact(&old.id) else { continue };
            let answer = match answer {
                Answer::Known(value) => {
                    let kind = &to.vocabulary.at(new).kind;
                    let text = value.write(&old.kind);
                    let value =
                        Value::read(kind, &text, &to.vocabulary.countries, terms::Date::MAX);
                    value.map_or(Answer::NotAsked, Answer::Known)
                }
                other => other.clone(),
            };
            carried.set(new, answer);
        }
        carried
    }
}
