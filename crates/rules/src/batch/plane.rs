//! The outcome of one test for a block of people, and the operators of [`Truth`] on it.

use terms::Truth;

use super::{Bits, WORDS, bit};

/// Two bits a person: true is `holds` alone, false is `fails` alone, unknown is neither, "does not apply" is both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Plane {
    /// It stands in nobody's way: it holds, or it does not apply.
    pub(super) holds: Bits,
    /// Its opposite stands in nobody's way.
    pub(super) fails: Bits,
}

impl Plane {
    /// The same for everybody.
    pub(super) const fn of(truth: Truth) -> Self {
        let (holds, fails) = masks(truth);
        Self { holds: [holds; WORDS], fails: [fails; WORDS] }
    }

    pub(super) const fn at(&self, person: usize) -> Truth {
        match (bit(&self.holds, person), bit(&self.fails, person)) {
            (true, false) => Truth::True,
            (false, true) => Truth::False,
            (false, false) => Truth::Unknown,
            (true, true) => Truth::NotApplicable,
        }
    }

    /// All of these: a false decides, an unknown stays open, what does not apply is left out.
    pub(super) fn all<'p>(parts: impl Iterator<Item = &'p Self>) -> Self {
        let (mut holds, mut every_fails) = ([!0; WORDS], [!0; WORDS]);
        let mut is_false = [0; WORDS];
        for part in parts {
            for word in 0..WORDS {
                let (held, failed) = (part.holds[word], part.fails[word]);
                holds[word] &= held;
                every_fails[word] &= failed;
                is_false[word] |= failed & !held;
            }
        }
        Self { holds, fails: std::array::from_fn(|word| is_false[word] | every_fails[word]) }
    }

    /// Any of these.
    pub(super) fn any<'p>(parts: impl Iterator<Item = &'p Self>) -> Self {
        let (mut fails, mut every_holds) = ([!0; WORDS], [!0; WORDS]);
        let mut is_true = [0; WORDS];
        for part in parts {
            for word in 0..WORDS {
                let (held, failed) = (part.holds[word], part.fails[word]);
                fails[word] &= failed;
                every_holds[word] &= held;
                is_true[word] |= held & !failed;
            }
        }
        Self { holds: std::array::from_fn(|word| is_true[word] | every_holds[word]), fails }
    }

    pub(super) const fn not(self) -> Self {
        Self { holds: self.fails, fails: self.holds }
    }

    /// What all readings say, else unknown.
    pub(super) fn agree<'p>(mut readings: impl Iterator<Item = &'p Self>) -> Self {
        let Some(first) = readings.next() else { return Self::of(Truth::NotApplicable) };
        let mut same: Bits = [!0; WORDS];
        for other in readings {
            same = std::array::from_fn(|word| {
                let holds = first.holds[word] ^ other.holds[word];
                same[word] & !holds & !(first.fails[word] ^ other.fails[word])
            });
        }
        Self {
            holds: std::array::from_fn(|word| first.holds[word] & same[word]),
            fails: std::array::from_fn(|word| first.fails[word] & same[word]),
        }
    }

    /// A rule for those to whom it applies. Where that is not known, a rule that holds anyway is left out, any other is
    /// unknown.
    pub(super) fn rule_for(applies: &Self, rule: &Self) -> Self {
        Self {
            holds: std::array::from_fn(|word| applies.fails[word] | rule.holds[word]),
            fails: std::array::from_fn(|word| {
                let is_true = applies.holds[word] & !applies.fails[word];
                let is_unknown = !applies.holds[word] & !applies.fails[word];
                applies.fails[word] | is_true & rule.fails[word] | is_unknown & rule.holds[word]
            }),
        }
    }
}

/// The two words that say the same of 64 people.
pub(super) const fn masks(truth: Truth) -> (u64, u64) {
    match truth {
        Truth::True => (!0, 0),
        Truth::False => (0, !0),
        Truth::Unknown => (0, 0),
        Truth::NotApplicable => (!0, !0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A plane with every triple of outcomes in turn, and the outcomes.
    fn triples() -> (Vec<[Truth; 3]>, [Plane; 3]) {
        let all = Truth::ALL;
        let triples: Vec<[Truth; 3]> = all
            .iter()
            .flat_map(|one| all.iter().flat_map(move |two| all.map(|three| [*one, *two, three])))
            .collect();
        let plane = |at: usize| {
            let mut plane = Plane::of(Truth::Unknown);
            for (person, triple) in triples.iter().enumerate() {
                let (holds, fails) = masks(triple[at]);
                plane.holds[person / 64] |= (holds & 1) << (person % 64);
                plane.fails[person / 64] |= (fails & 1) << (person % 64);
            }
            plane
        };
        let planes = [plane(0), plane(1), plane(2)];
        (triples, planes)
    }

    #[test]
    fn words_follow_the_tables_of_single_outcomes() {
        let (triples, planes) = triples();
        let (all, any) = (Plane::all(planes.iter()), Plane::any(planes.iter()));
        let agree = Plane::agree(planes.iter());
        let not = planes[0].not();
        for (person, [one, two, three]) in triples.into_iter().enumerate() {
            assert_eq!(all.at(person), one.and(two).and(three), "{one:?} {two:?} {three:?}");
            assert_eq!(any.at(person), one.or(two).or(three), "{one:?} {two:?} {three:?}");
            assert_eq!(agree.at(person), one.agree(two).agree(three), "{one:?} {two:?} {three:?}");
            assert_eq!(not.at(person), one.not());
        }
    }

    #[test]
    fn a_rule_of_which_it_is_not_known_whether_it_applies_harms_nobody_who_meets_it() {
        for applies in Truth::ALL {
            for rule in Truth::ALL {
                let wanted = match applies {
                    Truth::True => rule,
                    Truth::False | Truth::NotApplicable => Truth::NotApplicable,
                    Truth::Unknown if rule.is_satisfied() => Truth::NotApplicable,
                    Truth::Unknown => Truth::Unknown,
                };
                let given = Plane::rule_for(&Plane::of(applies), &Plane::of(rule));
                assert_eq!(given, Plane::of(wanted), "{applies:?} {rule:?}");
            }
        }
    }
}
