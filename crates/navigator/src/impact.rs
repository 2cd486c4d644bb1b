//! Whom a change of the data concerns: the same people judged by two catalogues.

use catalogue::Catalogue;
use rules::{FactId, Value};
use serde::Serialize;

use crate::{
    batch::{Batch, Room},
    interview::Generator,
    navigator::Navigator,
    profile::{Answer, Profile},
    verdict::Outcome,
};

/// How the verdicts on a sample of people differ between two catalogues.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
    /// The first of them, by their numbers.
    pub examples: Vec<usize>,
}

/// How many people are named as examples of a turn.
const EXAMPLES: usize = 3;

/// What a turn is to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// The route becomes open.
    Gain,
    /// The route was open and is so no longer.
    Lose,
    /// It could be told and cannot be told any more.
    Undecided,
    /// The route was not open before and is not after.
    Other,
}

impl Effect {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Gain, Self::Lose, Self::Undecided, Self::Other];
}

impl Turn {
    /// What it is to the person. A route that was open and cannot be told any more counts as undecided.
    #[must_use]
    pub const fn effect(&self) -> Effect {
        match (self.before, self.after) {
            (_, Some(Outcome::Eligible)) => Effect::Gain,
            (_, Some(Outcome::CannotTell)) => Effect::Undecided,
            (Some(Outcome::Eligible), _) => Effect::Lose,
            _ => Effect::Other,
        }
    }
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
    let comparison = Comparison::new(before, after);
    let carry = Carry::new(before.catalogue(), after.catalogue());
    let mut pair = comparison.pair();
    let mut impact = Impact::default();
    for (number, person) in people.iter().enumerate() {
        if pair.is_full() {
            impact.join(comparison.judge(&mut pair));
        }
        comparison.seat(&mut pair, number, person, &carry.carry(person));
    }
    impact.join(comparison.judge(&mut pair));
    impact
}

/// Two catalogues by which blocks of people are judged.
#[derive(Debug)]
pub struct Comparison<'n> {
    before: Batch<'n>,
    after: Batch<'n>,
    /// Every route of either by name, with its positions in both.
    routes: Vec<(&'n str, Option<usize>, Option<usize>)>,
}

/// Room for the same people before and after.
#[derive(Clone, Debug)]
pub struct Pair {
    before: Room,
    after: Room,
    numbers: Vec<usize>,
}

impl Pair {
    /// Whether there is no place for one more.
    #[must_use]
    pub const fn is_full(&self) -> bool {
        self.before.is_full()
    }
}

impl<'n> Comparison<'n> {
    /// Compares two navigators, each on its own day.
    #[must_use]
    pub fn new(before: &'n Navigator<'n>, after: &'n Navigator<'n>) -> Self {
        let (before, after) = (Batch::new(before), Batch::new(after));
        let position =
            |batch: &Batch<'n>, name: &str| batch.routes().position(|route| route.id == name);
        let mut names: Vec<&str> =
            before.routes().chain(after.routes()).map(|route| route.id.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        let routes = names
            .into_iter()
            .map(|name| (name, position(&before, name), position(&after, name)))
            .collect();
        Self { before, after, routes }
    }

    /// A pair of rooms without anybody.
    #[must_use]
    pub fn pair(&self) -> Pair {
        Pair { before: self.before.room(), after: self.after.room(), numbers: Vec::new() }
    }

    /// Lets a person in by the dictionary of either catalogue; false if there is no place left.
    pub fn seat(&self, pair: &mut Pair, number: usize, before: &Profile, after: &Profile) -> bool {
        if !self.before.seat(&mut pair.before, before) {
            return false;
        }
        pair.numbers.push(number);
        self.after.seat(&mut pair.after, after)
    }

    /// What the change is to those in the rooms, who then leave.
    pub fn judge(&self, pair: &mut Pair) -> Impact {
        self.before.judge(&mut pair.before);
        self.after.judge(&mut pair.after);
        let mut is_concerned = vec![false; pair.numbers.len()];
        let mut routes = Vec::new();
        for (name, old, new) in &self.routes {
            let mut route = RouteImpact { route: (*name).to_owned(), turns: Vec::new() };
            for (place, number) in pair.numbers.iter().enumerate() {
                let was = old.map(|route| self.before.outcome(&pair.before, route, place));
                let is = new.map(|route| self.after.outcome(&pair.after, route, place));
                if was != is {
                    is_concerned[place] = true;
                    let (people, examples) = (1, vec![*number]);
                    route.add(Turn { before: was, after: is, people, examples });
                }
            }
            if !route.turns.is_empty() {
                routes.push(route);
            }
        }
        let concerned = is_concerned.iter().filter(|is_concerned| **is_concerned).count();
        let impact = Impact { people: pair.numbers.len(), concerned, routes };
        pair.before.clear();
        pair.after.clear();
        pair.numbers.clear();
        impact
    }
}

impl Impact {
    /// Adds what the change is to people who come after these.
    pub fn join(&mut self, later: Self) {
        self.people += later.people;
        self.concerned += later.concerned;
        for route in later.routes {
            match self.routes.binary_search_by(|known| known.route.cmp(&route.route)) {
                Ok(known) => route.turns.into_iter().for_each(|turn| self.routes[known].add(turn)),
                Err(place) => self.routes.insert(place, route),
            }
        }
    }
}

impl RouteImpact {
    fn add(&mut self, more: Turn) {
        let same = |turn: &&mut Turn| (turn.before, turn.after) == (more.before, more.after);
        match self.turns.iter_mut().find(same) {
            Some(turn) => {
                turn.people += more.people;
                let room = EXAMPLES.saturating_sub(turn.examples.len());
                turn.examples.extend(more.examples.into_iter().take(room));
            }
            None => self.turns.push(more),
        }
    }

    /// Of how many people something becomes of this kind.
    #[must_use]
    pub fn people(&self, effect: Effect) -> usize {
        self.turns.iter().filter(|turn| turn.effect() == effect).map(|turn| turn.people).sum()
    }

    /// The first of them, by their numbers.
    #[must_use]
    pub fn examples(&self, effect: Effect) -> Vec<usize> {
        let turns = self.turns.iter().filter(|turn| turn.effect() == effect);
        let mut examples: Vec<usize> = turns.flat_map(|turn| turn.examples.clone()).collect();
        examples.sort_unstable();
        examples.truncate(EXAMPLES);
        examples
    }
}

/// How answers by the dictionary of one catalogue become answers by that of another.
#[derive(Debug)]
pub struct Carry<'c> {
    from: &'c Catalogue,
    to: &'c Catalogue,
    /// For each fact the one of the same name, and whether it is of the same type.
    facts: Vec<Option<(FactId, bool)>>,
}

impl<'c> Carry<'c> {
    /// From one catalogue to another.
    #[must_use]
    pub fn new(from: &'c Catalogue, to: &'c Catalogue) -> Self {
        let facts = from.vocabulary.facts.iter().map(|old| {
            let new = to.vocabulary.fact(&old.id)?;
            Some((new, to.vocabulary.at(new).kind == old.kind))
        });
        Self { from, to, facts: facts.collect() }
    }

    /// The same answers. An answer to a question that is not asked there, or that is none there, is not given.
    #[must_use]
    pub fn carry(&self, person: &Profile) -> Profile {
        let mut carried = Profile::new(self.to);
        carried.family.clone_from(&person.family);
        for (fact, answer) in person.given() {
            let Some((new, is_same)) = self.facts[usize::from(fact.0)] else { continue };
            let answer = match answer {
                Answer::Known(value) if !is_same => {
                    let vocabulary = &self.to.vocabulary;
                    let text = value.write(&self.from.vocabulary.at(fact).kind);
                    let kind = &vocabulary.at(new).kind;
                    let value = Value::read(kind, &text, &vocabulary.countries, terms::Date::MAX);
                    value.map_or(Answer::NotAsked, Answer::Known)
                }
                other => other.clone(),
            };
            carried.set(new, answer);
        }
        carried
    }
}
