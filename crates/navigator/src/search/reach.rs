//! What an answer to one fact reaches within a route.

use rules::FactId;

/// What is to be worked out again when the answer to a fact changes.
#[derive(Clone, Debug, Default)]
pub(super) struct Reach {
    /// Facts that it decides may apply, directly or through others, each after those it hangs on.
    pub(super) gated: Box<[FactId]>,
    /// Criteria, by position.
    pub(super) tests: Box<[usize]>,
    /// Contradictions, by position among those of the route.
    pub(super) contradictions: Box<[usize]>,
}

/// The reach of each of `count` facts. All slices hold the facts something rests on, those that decide whether these
/// apply included: of the facts that are `evaluated`, of the criteria, of the contradictions.
pub(super) fn reaches(
    count: usize,
    evaluated: &[(FactId, Vec<FactId>)],
    tests: &[Vec<FactId>],
    contradictions: &[Vec<FactId>],
) -> Vec<Reach> {
    let positions = |sets: &[Vec<FactId>], fact: FactId| {
        (0..sets.len()).filter(|at| sets[*at].contains(&fact)).collect()
    };
    let of = |fact: FactId| {
        let gated = evaluated.iter().filter(|(other, on)| *other != fact && on.contains(&fact));
        Reach {
            gated: gated.map(|(other, _)| *other).collect(),
            tests: positions(tests, fact),
            contradictions: positions(contradictions, fact),
        }
    };
    (0..).take(count).map(|fact| of(FactId(fact))).collect()
}
