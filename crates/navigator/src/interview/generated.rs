//! People made up at random, the same from the same seed: for tests, and for measuring interviews.

use rules::{FactId, OptionSet, Value};
use terms::Truth;

use crate::{
    navigator::Navigator,
    profile::{Answer, Profile},
};

/// Makes people. The numbers are splitmix64 (Steele, Lea and Flood 2014), the same on every machine.
#[derive(Debug)]
pub struct Generator<'n, 'c> {
    navigator: &'n Navigator<'c>,
    /// The facts that are asked, each with the values to choose from.
    values: Vec<(FactId, Vec<Value>)>,
    numbers: Numbers,
}

/// The numbers themselves.
#[derive(Debug)]
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % u64::try_from(limit.max(1)).unwrap_or(u64::MAX)).unwrap_or(0)
    }
}

impl<'n, 'c> Generator<'n, 'c> {
    /// A generator; the same seed gives the same people.
    #[must_use]
    pub fn new(navigator: &'n Navigator<'c>, seed: u64) -> Self {
        let model = navigator.model();
        let asked = (0..)
            .map(FactId)
            .zip(&navigator.catalogue().facts)
            .filter(|(_, entry)| entry.ask.is_some());
        let values = asked.map(|(fact, _)| (fact, model.domain(fact).landmarks().to_vec()));
        let values = values.filter(|(_, values)| !values.is_empty()).collect();
        Self { navigator, values, numbers: Numbers(seed) }
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        self.numbers.below(limit)
    }

    /// A person with an answer to everything, without contradictions.
    ///
    /// Each value that a threshold, a list or an option tells apart from others is equally likely. Of several options a
    /// person has none in half of the cases, and one or two in the other half.
    pub fn person(&mut self) -> Profile {
        loop {
            let mut profile = Profile::new(self.navigator.catalogue());
            for (fact, values) in &self.values {
                profile.set(*fact, Answer::Known(pick(values, &mut self.numbers)));
            }
            if self.is_consistent(&profile) {
                return profile;
            }
        }
    }

    /// A person who wants something: `purposes` is not empty.
    pub fn purposeful(&mut self) -> Profile {
        let purposes = self.navigator.catalogue().vocabulary.fact("purposes");
        loop {
            let person = self.person();
            let wants_nothing = purposes.is_some_and(|fact| {
                *person.answer(fact) == Answer::Known(Value::Choices(OptionSet::default()))
            });
            if !wants_nothing {
                return person;
            }
        }
    }

    /// A person with answers to some of the questions, perhaps contradictory.
    pub fn sketch(&mut self) -> Profile {
        let mut profile = Profile::new(self.navigator.catalogue());
        for (fact, values) in &self.values {
            let answer = match self.numbers.below(4) {
                0 => continue,
                1 if self.numbers.below(3) == 0 => Answer::Unknown,
                _ => Answer::Known(pick(values, &mut self.numbers)),
            };
            profile.set(*fact, answer);
        }
        profile
    }

    fn is_consistent(&self, profile: &Profile) -> bool {
        let answers = self.navigator.answers(profile);
        let count = self.navigator.catalogue().contradictions.len();
        (0..count).all(|at| answers.truth(self.navigator.contradiction(at)) != Truth::True)
    }
}

fn pick(values: &[Value], numbers: &mut Numbers) -> Value {
    let mut any = || values[numbers.below(values.len())].clone();
    match any() {
        Value::Choices(first) => {
            let Value::Choices(second) = any() else { return Value::Choices(first) };
            Value::Choices(match numbers.below(4) {
                0 | 1 => OptionSet::default(),
                2 => first,
                _ => OptionSet(first.0 | second.0),
            })
        }
        other => other,
    }
}
