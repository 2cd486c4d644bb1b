//! Conditions over columns say of everybody what they say of one person.

use jiff::ToSpan;
use proptest::prelude::*;
use rules::{
    Condition, Engine, FactId, Part, PointsTable, Slot, Value,
    batch::{BLOCK, Builder},
    condition,
};

use crate::sample::{TODAY, environment, vocabulary};

/// Every kind of leaf, on one fact and on several, with figures that are missing and points that depend on answers.
const LEAVES: &[&str] = &[
    "true",
    "married",
    "employer_in_kz",
    "adult",
    "age between 18 and 65",
    "age != 40",
    "age == 40",
    "months(birth_date) < 500",
    "days(birth_date) <= 9000",
    "birth_date >= 1990-05-31",
    "18 <= age",
    "days_until(passport_until) > 180",
    "days_until(passport_until) between 5 and 30",
    "children >= 2",
    "children * 2 <= 7",
    "10 - children >= 7",
    "children between age and 99",
    "income > 3000 USD",
    "savings >= 1320 mci",
    "savings < 1 future_figure",
    "savings between 1 mci and 1 future_figure",
    "savings >= minimum_wage * children",
    "visa in {b8, b9}",
    "visa not in {b8}",
    "record has expelled",
    "citizenship in list(visa_free)",
    "citizenship has KZ",
    "profession in list(in_demand)",
    "profession == other",
    "days_within(stays, 180 days) <= 90",
    "days_within_any(stays, 12 months) >= 183",
    "days_within(stays, 180 days) + children <= 90",
    "days_within(stays, 180 days) != 10",
    "points(score) >= 741",
    "points(score) < 500",
    "points(score) >= 0",
];

fn conditions() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(LEAVES).prop_map(str::to_owned);
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

/// A value on one side of a threshold, or any other.
fn value(engine: &Engine<'_>, fact: FactId, pick: u32) -> Slot {
    let landmarks = engine.landmarks(fact);
    let spread = i64::from(pick >> 8);
    match (usize::try_from(pick % 4).unwrap_or(0), landmarks.first()) {
        (0, _) | (_, None) => Slot::Unknown,
        (1, Some(Value::Number(_))) => Slot::Known(Value::Number(spread % 25)),
        (1, Some(Value::Money(_))) => Slot::Known(Value::Money(spread * 100_000)),
        (1, Some(Value::Date(_))) => {
            let day = TODAY.checked_sub((spread % 40_000 - 200).days());
            Slot::Known(Value::Date(day.expect("a day of the calendar")))
        }
        _ => Slot::Known(landmarks[(pick >> 8) as usize % landmarks.len()].clone()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn blocks_agree_with_single_people(
        texts in prop::collection::vec(conditions(), 1..6),
        seeds in prop::collection::vec(prop::collection::vec(any::<u32>(), 15), 1..150),
        rows in any::<bool>(),
    ) {
        let vocabulary = vocabulary();
        let typed: Vec<Condition> = texts
            .iter()
            .map(|text| condition(text, &vocabulary).expect("well-formed by construction"))
            .collect();
        let mut environment = environment(&vocabulary);
        if rows {
            let row = |text: &str, points| (condition(text, &vocabulary).expect("typed"), points);
            let rows = vec![row("married", 300), row("employer_in_kz", 200), row("age < 30", 100)];
            let when = Some(condition("children >= 1", &vocabulary).expect("typed"));
            let table = environment.points[0].take().expect("the sample has a table");
            let part = Part { lower: 0, upper: 300, factor: false, when, rows };
            let parts = table.parts.into_iter().chain([part]).collect();
            environment.points[0] = Some(PointsTable { parts });
        }
        let engine = Engine::compile(&vocabulary, &typed, environment);
        let people: Vec<Vec<Slot>> = seeds
            .iter()
            .map(|picks| (0..).map(FactId).zip(picks).map(|(fact, pick)| value(&engine, fact, *pick)).collect())
            .collect();
        let mut builder = Builder::new(&engine);
        let nodes: Vec<_> = (0..typed.len()).map(|number| builder.condition(number)).collect();
        let sliced = builder.build();
        let (mut columns, mut planes) = (sliced.columns(), sliced.planes());
        for person in &people {
            let known = (0..).map(FactId).zip(person).filter_map(|(fact, slot)| match slot {
                Slot::Known(value) => Some((fact, value)),
                _ => None,
            });
            prop_assert!(sliced.push(&mut columns, known));
        }
        sliced.evaluate(&columns, &mut planes);
        for (place, person) in people.iter().enumerate() {
            let answers = engine.answer(person);
            for (number, node) in nodes.iter().enumerate() {
                prop_assert_eq!(
                    planes.truth(*node, place), answers.truth(number), "{}: {:?}", &texts[number], person
                );
            }
        }
    }
}

#[test]
fn equal_parts_are_worked_out_once() {
    let vocabulary = vocabulary();
    let typed = ["married and age >= 18", "not (married and age >= 18)", "married and age >= 18"]
        .map(|text| condition(text, &vocabulary).expect("typed"));
    let engine = Engine::compile(&vocabulary, &typed, environment(&vocabulary));
    let mut builder = Builder::new(&engine);
    let nodes = [0, 1, 2].map(|number| builder.condition(number));
    assert_eq!(nodes[0], nodes[2]);
    assert_eq!(builder.build().size(), (2, 4), "two tests, their conjunction and its opposite");
}

#[test]
fn a_full_block_takes_nobody_more_and_is_emptied() {
    let vocabulary = vocabulary();
    let typed = condition("married", &vocabulary).expect("typed");
    let engine = Engine::compile(&vocabulary, [&typed], environment(&vocabulary));
    let mut builder = Builder::new(&engine);
    let node = builder.condition(0);
    let sliced = builder.build();
    let (mut columns, mut planes) = (sliced.columns(), sliced.planes());
    let (fact, yes) = (vocabulary.fact("married").expect("a fact"), Value::YesNo(true));
    assert!((0..BLOCK).all(|_| sliced.push(&mut columns, [(fact, &yes)].into_iter())));
    assert!(!sliced.push(&mut columns, [(fact, &yes)].into_iter()));
    columns.clear();
    assert!(sliced.push(&mut columns, std::iter::empty()));
    sliced.evaluate(&columns, &mut planes);
    assert_eq!(planes.truth(node, 0), terms::Truth::Unknown, "nobody's answer is left behind");
}
