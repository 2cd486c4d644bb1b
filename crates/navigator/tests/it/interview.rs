//! The interview: only what can change an outcome is asked, and the count of questions left never rises.

use navigator::{
    Answer, Profile,
    interview::{Generator, Interview, compare_with_fixed_order},
    verdict::Outcome,
};

use crate::data::{TODAY, catalogue, on, people};

#[test]
fn every_question_can_change_an_outcome_and_the_count_left_never_rises() {
    let navigator = on(TODAY);
    let mut generator = Generator::new(&navigator, 7);
    let interview = Interview::new(&navigator);
    for _ in 0..people(2_000) {
        let person = generator.person();
        let mut profile = Profile::new(catalogue());
        let mut before = interview.progress(&profile);
        while let Some(question) = interview.next(&profile) {
            assert_eq!(
                *profile.answer(question.id),
                Answer::NotAsked,
                "{} is asked again",
                question.fact.id
            );
            assert!(!question.routes.is_empty());
            let (without, with) = interview
                .witness(&profile, question.id)
                .expect("the question can decide something");
            assert_ne!(
                navigator.outcomes(&without),
                navigator.outcomes(&with),
                "{}",
                question.fact.id
            );
            let answer = if generator.below(6) == 0 {
                Answer::Unknown
            } else {
                person.answer(question.id).clone()
            };
            profile.set(question.id, answer);
            let now = interview.progress(&profile);
            assert!(
                now.left_at_most < before.left_at_most,
                "{before:?} {now:?} after {}",
                question.fact.id
            );
            assert!(now.settled >= before.settled, "{before:?} {now:?} after {}", question.fact.id);
            assert_eq!(now.asked, before.asked + 1);
            before = now;
        }
        assert_eq!((before.left_at_most, before.settled), (0, before.routes));
    }
}

#[test]
fn what_was_not_asked_would_not_have_changed_anything() {
    let navigator = on(TODAY);
    let mut generator = Generator::new(&navigator, 8);
    let interview = Interview::new(&navigator);
    for _ in 0..people(20_000) {
        let person = generator.person();
        let mut profile = Profile::new(catalogue());
        while let Some(fact) = interview.next_fact(&profile) {
            profile.set(fact, person.answer(fact).clone());
        }
        let (short, long) = (navigator.outcomes(&profile), navigator.outcomes(&person));
        for ((short, long), route) in short.iter().zip(&long).zip(navigator.routes()) {
            // A route that no answer can open any more may turn out to be not open.
            let is_same =
                short == long || (*short, *long) == (Outcome::CannotTell, Outcome::NotEligible);
            assert!(is_same, "{}: {short:?} after the questions, {long:?} after all", route.id);
        }
    }
}

#[test]
fn half_of_the_people_answer_twelve_questions_or_fewer() {
    let navigator = on(TODAY);
    let comparison = compare_with_fixed_order(&navigator, people(10_000), 9);
    println!("{comparison:?}");
    assert!(comparison.chosen.median <= 12, "{comparison:?}");
    assert!(comparison.chosen.median < comparison.fixed.median, "{comparison:?}");
}
