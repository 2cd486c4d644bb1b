//! The values of one fact that stand for all others.

use rules::{Engine, FactId, Kind, OptionSet, Value};
use terms::CountrySet;

use super::signature::Sets;

/// What is known of a fact, as a number: the three below, then one for each value of its domain.
pub(crate) type Code = u16;

/// It applies, but there is no answer.
pub(crate) const UNKNOWN: Code = 0;
/// It is not known whether it applies.
pub(super) const OPEN: Code = 1;
/// It does not apply.
pub(super) const NOT_APPLICABLE: Code = 2;
/// The first value of a domain.
pub(super) const FIRST: Code = 3;

/// More values than this are not tried of one set: singles, pairs and all together then stand for the others.
const SETS: usize = 512;

/// More values than this are not tried one by one where a bound will do.
const TRIED: usize = 64;

/// The values of one fact.
#[derive(Clone, Debug, Default)]
pub(crate) struct Domain {
    /// The values; the code of the first is [`FIRST`].
    pub(super) values: Vec<Value>,
    /// How many stand for typical answers: the engine's landmarks come first.
    pub(super) landmarks: usize,
    /// How many are its own: a person's answer that none of them stands for may follow.
    own: usize,
    /// Every answer there is has a value here that no single comparison tells apart from it.
    pub(super) is_complete: bool,
}

impl Domain {
    pub(super) fn of(fact: FactId, kind: &Kind, engine: &Engine<'_>, sets: &Sets) -> Self {
        let mut values = engine.landmarks(fact);
        let landmarks = values.len();
        let mut is_complete = true;
        match kind {
            Kind::Choices { .. } => {
                let groups = sets.options(fact, kind.options().map_or(0, <[String]>::len));
                let (unions, all) =
                    unions(&groups, |one: OptionSet, other| OptionSet(one.0 | other.0));
                is_complete = all;
                values.extend(unions.into_iter().map(Value::Choices));
            }
            Kind::Countries => {
                let groups: Vec<CountrySet> = values.iter().filter_map(countries).collect();
                let (unions, all) = unions(&groups, |one: CountrySet, other| {
                    one.iter().chain(other.iter()).collect()
                });
                is_complete = all;
                values
                    .extend(unions.into_iter().filter(|set| !set.is_empty()).map(Value::Countries));
            }
            Kind::Stays => is_complete = false,
            _ => {}
        }
        let mut kept: Vec<Value> = Vec::with_capacity(values.len());
        for value in values {
            if !kept.contains(&value) {
                kept.push(value);
            }
        }
        Self { landmarks: landmarks.min(kept.len()), own: kept.len(), values: kept, is_complete }
    }

    /// The code of an answer that none of its own values stands for.
    pub(super) fn spare(&self) -> usize {
        usize::from(FIRST) + self.own
    }

    /// The codes of all its values.
    pub(crate) fn codes(&self) -> impl Iterator<Item = Code> + use<> {
        (FIRST..).take(self.values.len())
    }

    /// The codes of typical answers, to average over.
    pub(crate) fn typical(&self) -> impl Iterator<Item = Code> + use<> {
        (FIRST..).take(self.landmarks)
    }

    /// Typical answers: one on each side of every threshold, one for each option and each kind of country.
    pub(crate) fn landmarks(&self) -> &[Value] {
        &self.values[..self.landmarks]
    }

    /// Whether its values stand for every answer, and are few enough to try each.
    pub(crate) const fn is_tried_to_the_end(&self) -> bool {
        self.is_complete && self.values.len() <= TRIED
    }

    /// The code of a value that stands here as it is.
    pub(super) fn code(&self, value: &Value) -> Option<Code> {
        self.codes().zip(&self.values).find(|(_, known)| *known == value).map(|(code, _)| code)
    }

    /// The value of a code.
    pub(crate) fn value(&self, code: Code) -> Option<&Value> {
        self.values.get(usize::from(code.checked_sub(FIRST)?))
    }
}

fn countries(value: &Value) -> Option<CountrySet> {
    match value {
        Value::Countries(set) => Some(*set),
        _ => None,
    }
}

/// Every union of some of `groups`, and whether these are all there are.
fn unions<T: Copy + Default>(groups: &[T], join: impl Fn(T, T) -> T) -> (Vec<T>, bool) {
    let fold = |chosen: &mut dyn Iterator<Item = T>| chosen.fold(T::default(), &join);
    if groups.len() < usize::BITS as usize && 1_usize << groups.len() <= SETS {
        let all = 0..1_usize << groups.len();
        let subset = |mask: usize| {
            fold(
                &mut groups
                    .iter()
                    .enumerate()
                    .filter(|(at, _)| mask >> at & 1 == 1)
                    .map(|(_, group)| *group),
            )
        };
        return (all.map(subset).collect(), true);
    }
    let mut found = vec![T::default()];
    found.extend_from_slice(groups);
    for (at, one) in groups.iter().enumerate() {
        found.extend(groups[at + 1..].iter().map(|other| join(*one, *other)));
    }
    found.truncate(SETS);
    found.push(fold(&mut groups.iter().copied()));
    (found, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_groups_give_every_union_and_many_give_some() {
        let join = |one: OptionSet, other: OptionSet| OptionSet(one.0 | other.0);
        let groups: Vec<OptionSet> = (0..3).map(OptionSet::single).collect();
        let (all, complete) = unions(&groups, join);
        assert!(complete);
        assert_eq!(all.iter().map(|set| set.0).collect::<Vec<_>>(), [0, 1, 2, 3, 4, 5, 6, 7]);
        let groups: Vec<OptionSet> = (0..20).map(OptionSet::single).collect();
        let (some, complete) = unions(&groups, join);
        assert!(!complete);
        assert_eq!(some.last(), Some(&OptionSet((1 << 20) - 1)), "all together");
    }
}
