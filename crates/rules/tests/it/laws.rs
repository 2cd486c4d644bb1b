//! Laws that hold for every condition and every person.

use proptest::prelude::*;
use rules::{Condition, Engine, FactId, Slot, condition};
use terms::Truth;

use crate::sample::{environment, vocabulary};

/// Texts of conditions built from leaves that mean something in the sample dictionary.
fn conditions() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "married",
        "employer_in_kz",
        "adult",
        "age between 18 and 65",
        "days_until(passport_until) > 180",
        "children >= 2",
        "income > 3000 USD",
        "savings >= 1320 mci",
        "savings >= minimum_wage * children",
        "savings >= 1 future_figure",
        "visa in {b8, b9}",
        "record has expelled",
        "citizenship in list(visa_free)",
        "citizenship has KZ",
        "profession in list(in_demand)",
        "days_within(stays, 180 days) <= 90",
        "points(score) >= 741",
        "true",
    ])
    .prop_map(str::to_owned);
    leaf.prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 2..4)
                .prop_map(|parts| format!("({})", parts.join(" and "))),
            prop::collection::vec(inner.clone(), 2..4)
                .prop_map(|parts| format!("({})", parts.join(" or "))),
            inner.prop_map(|part| format!("not ({part})")),
        ]
    })
}

fn random_profile(engine: &Engine<'_>, facts: usize, picks: &[u16]) -> Vec<Slot> {
    (0..facts)
        .map(|fact| {
            let landmarks = engine.landmarks(FactId(u16::try_from(fact).expect("few facts")));
            match usize::from(picks[fact]) % (landmarks.len() + 1) {
                0 => Slot::Unknown,
                pick => Slot::Known(landmarks[pick - 1].clone()),
            }
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn more_answers_never_turn_one_definite_outcome_into_another(
        text in conditions(),
        picks in prop::collection::vec(any::<u16>(), 15),
        hidden in prop::collection::vec(any::<bool>(), 15),
    ) {
        let vocabulary = vocabulary();
        let typed: Condition = condition(&text, &vocabulary).expect("well-formed by construction");
        let engine = Engine::compile(&vocabulary, [&typed], environment(&vocabulary));
        let full = random_profile(&engine, vocabulary.facts.len(), &picks);
        let fewer: Vec<Slot> =
            full.iter().zip(&hidden).map(|(slot, hide)| if *hide { Slot::Unknown } else { slot.clone() }).collect();
        let (before, after) = (engine.answer(&fewer).truth(0), engine.answer(&full).truth(0));
        prop_assert!(before == Truth::Unknown || before == after, "{}: {:?} became {:?}", text, before, after);
    }

    #[test]
    fn the_compiled_form_the_tree_and_the_explanation_agree(
        text in conditions(),
        picks in prop::collection::vec(any::<u16>(), 15),
    ) {
        let vocabulary = vocabulary();
        let typed = condition(&text, &vocabulary).expect("well-formed by construction");
        let engine = Engine::compile(&vocabulary, [&typed], environment(&vocabulary));
        let profile = random_profile(&engine, vocabulary.facts.len(), &picks);
        let answers = engine.answer(&profile);
        prop_assert_eq!(answers.truth(0), engine.truth(0, &profile));
        prop_assert_eq!(answers.explain(0).truth, answers.truth(0));
        prop_assert_eq!(answers.explain(0).reevaluate(), answers.truth(0));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "[ a-z(){}<>=!+*0-9.\"',_-]{0,60}|\\PC{0,40}") {
        let vocabulary = vocabulary();
        if let Err(problems) = condition(&text, &vocabulary) {
            for problem in problems {
                prop_assert!(problem.span.start <= problem.span.end && problem.span.end <= text.len());
                prop_assert!(text.is_char_boundary(problem.span.start) && text.is_char_boundary(problem.span.end));
            }
        }
    }
}
