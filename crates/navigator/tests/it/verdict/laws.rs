//! Laws that hold for everyone, tried on people made up at random.

use navigator::{
    Answer,
    interview::Generator,
    verdict::{CriterionOutcome, Outcome, Verdicts},
};

use crate::data::{TODAY, catalogue, on, people};

/// Whether what was said before may become what is said now.
fn may_follow(before: Outcome, after: Outcome) -> bool {
    before == Outcome::CannotTell || before == after
}

#[test]
fn one_answer_more_never_turns_one_definite_outcome_into_another() {
    let navigator = on(TODAY);
    let mut generator = Generator::new(&navigator, 1);
    for _ in 0..people(20_000) {
        let person = generator.person();
        let mut sketch = person.clone();
        let mut missing: Vec<_> =
            person.given().map(|(fact, _)| fact).filter(|_| generator.below(2) == 0).collect();
        for fact in &missing {
            sketch.set(
                *fact,
                if generator.below(2) == 0 { Answer::NotAsked } else { Answer::Unknown },
            );
        }
        let mut before = navigator.outcomes(&sketch);
        while !missing.is_empty() {
            // Several answers at once are as good a step as one.
            for _ in 0..1 + generator.below(4) {
                if let Some(fact) = (!missing.is_empty())
                    .then(|| missing.swap_remove(generator.below(missing.len())))
                {
                    sketch.set(fact, person.answer(fact).clone());
                }
            }
            let after = navigator.outcomes(&sketch);
            for ((before, after), route) in before.iter().zip(&after).zip(navigator.routes()) {
                assert!(
                    may_follow(*before, *after),
                    "{}: {before:?} became {after:?} for {sketch:?}",
                    route.id
                );
            }
            before = after;
        }
    }
}

#[test]
fn one_answer_more_never_turns_one_definite_criterion_into_another() {
    let navigator = on(TODAY);
    let mut generator = Generator::new(&navigator, 2);
    for _ in 0..people(2_000) {
        let person = generator.person();
        let mut sketch = person.clone();
        for (fact, _) in person.given() {
            if generator.below(2) == 0 {
                sketch.set(fact, Answer::NotAsked);
            }
        }
        let (before, after) = (navigator.verdicts(&sketch), navigator.verdicts(&person));
        for (before, after) in before.routes.iter().zip(&after.routes) {
            for (before, after) in before.criteria.iter().zip(&after.criteria) {
                let is_kept =
                    before.outcome == CriterionOutcome::Unknown || before.outcome == after.outcome;
                assert!(
                    is_kept,
                    "{}: {:?} became {:?}",
                    before.criterion.id, before.outcome, after.outcome
                );
            }
        }
    }
}

#[test]
fn the_explanation_alone_gives_the_outcome_again() {
    let navigator = on(TODAY);
    let mut generator = Generator::new(&navigator, 3);
    for _ in 0..people(20_000) {
        let sketch = generator.sketch();
        let verdicts = navigator.verdicts(&sketch);
        let outcomes = navigator.outcomes(&sketch);
        for (verdict, outcome) in verdicts.routes.iter().zip(outcomes) {
            assert_eq!(verdict.reevaluate(), verdict.outcome);
            assert_eq!(verdict.outcome, outcome, "{}", verdict.route.id);
            assert_eq!(verdict.waiting.is_some(), outcome == Outcome::CannotTell);
            for criterion in &verdict.criteria {
                assert_eq!(criterion.reevaluate(), criterion.outcome);
                assert!(
                    criterion
                        .conditions()
                        .all(|condition| condition.reevaluate() == condition.truth)
                );
            }
        }
    }
}

#[test]
fn the_same_answers_and_data_give_the_same_bytes() {
    let bytes =
        |verdicts: &Verdicts<'_>| serde_json::to_vec(verdicts).expect("a verdict can be written");
    let (one, other) = (on(TODAY), on(TODAY));
    let mut generator = Generator::new(&one, 4);
    for _ in 0..people(500) {
        let sketch = generator.sketch();
        let again = catalogue();
        let read_back = navigator::Profile::read(
            &sketch.write(again, terms::Language::En),
            navigator::profile::Format::Toml,
            again,
            TODAY,
        )
        .expect("what was written is read");
        assert_eq!(sketch, read_back);
        assert_eq!(bytes(&one.verdicts(&sketch)), bytes(&other.verdicts(&read_back)));
    }
}
