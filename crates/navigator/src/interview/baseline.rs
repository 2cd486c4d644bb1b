//! How many questions an interview takes, beside one that asks in a fixed order.

use rules::{FactId, Slot};
use serde::Serialize;

use super::{Interview, generated::Generator};
use crate::{
    navigator::Navigator,
    profile::{Answer, Profile},
    verdict::Outcome,
};

/// Two interviews compared on the same people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// How many people.
    pub people: usize,
    /// Questions until every route is settled, the most useful one first.
    pub chosen: Spread,
    /// Questions until every route is settled, in the order of the dictionary, those that do not apply left out.
    pub fixed: Spread,
}

/// How many questions people were asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Spread {
    /// Fewest.
    pub least: usize,
    /// Half of the people were asked no more.
    pub median: usize,
    /// Nine people of ten were asked no more.
    pub ninth_decile: usize,
    /// Most.
    pub most: usize,
}

impl Spread {
    fn of(mut counts: Vec<usize>) -> Self {
        counts.sort_unstable();
        let at = |part: usize| {
            counts.get((counts.len() * part / 10).min(counts.len().saturating_sub(1))).copied()
        };
        Self {
            least: counts.first().copied().unwrap_or(0),
            median: at(5).unwrap_or(0),
            ninth_decile: at(9).unwrap_or(0),
            most: counts.last().copied().unwrap_or(0),
        }
    }
}

/// Plays both interviews with `people` made-up people who want at least one thing.
#[must_use]
pub fn compare_with_fixed_order(navigator: &Navigator<'_>, people: usize, seed: u64) -> Comparison {
    let mut generator = Generator::new(navigator, seed);
    let interview = Interview::new(navigator);
    let (mut chosen, mut fixed) = (Vec::with_capacity(people), Vec::with_capacity(people));
    for _ in 0..people {
        let person = generator.purposeful();
        chosen.push(play(&interview, navigator, &person));
        fixed.push(play_in_order(navigator, &person));
    }
    Comparison { people, chosen: Spread::of(chosen), fixed: Spread::of(fixed) }
}

/// Questions until nothing relevant is left.
fn play(interview: &Interview<'_, '_>, navigator: &Navigator<'_>, person: &Profile) -> usize {
    let mut profile = Profile::new(navigator.catalogue());
    let mut asked = 0;
    while let Some(fact) = interview.next_fact(&profile) {
        profile.set(fact, said(person, fact));
        asked += 1;
    }
    asked
}

/// Questions in the order of the dictionary until every route is decided or all have been asked.
fn play_in_order(navigator: &Navigator<'_>, person: &Profile) -> usize {
    let catalogue = navigator.catalogue();
    let mut profile = Profile::new(catalogue);
    let mut asked = 0;
    for (fact, entry) in (0..).map(FactId).zip(&catalogue.facts) {
        if navigator.outcomes(&profile).iter().all(|outcome| *outcome != Outcome::CannotTell) {
            break;
        }
        let applies = *navigator.answers(&profile).slot(fact) != Slot::NotApplicable;
        if entry.ask.is_some() && applies {
            profile.set(fact, said(person, fact));
            asked += 1;
        }
    }
    asked
}

/// What the person says: a question nobody made up an answer to is left at "I don't know".
fn said(person: &Profile, fact: FactId) -> Answer {
    match person.answer(fact) {
        Answer::Known(value) => Answer::Known(value.clone()),
        Answer::NotAsked | Answer::Unknown => Answer::Unknown,
    }
}
