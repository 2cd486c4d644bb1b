//! Days before the texts that were read begin: what rests on them is unknown, with the day from which on they tell.

use navigator::{
    interview::Generator,
    verdict::{CriterionOutcome, Outcome},
};
use terms::Date;

use crate::data::{catalogue, on, people};

/// Before all texts, between two editions of the visa rules and the Migration Law, and after the last edition.
const DAYS: [Date; 4] = [
    Date::constant(1990, 1, 1),
    Date::constant(2025, 12, 31),
    Date::constant(2026, 3, 1),
    Date::constant(2026, 7, 1),
];

#[test]
fn before_everything_that_was_read_nobody_is_told_anything_for_certain() {
    let navigator = on(DAYS[0]);
    let mut generator = Generator::new(&navigator, 11);
    for _ in 0..people(20) {
        let person = generator.person();
        for verdict in navigator.verdicts(&person).routes {
            if verdict.closed.is_some() {
                let from = verdict.route.basis.validity.from.expect("an act gives the first day");
                assert!(from > DAYS[0], "{}", verdict.route.id);
                continue;
            }
            assert_eq!(verdict.outcome, Outcome::CannotTell, "{}", verdict.route.id);
            assert!(verdict.unread.is_some(), "{}", verdict.route.id);
            let waiting = verdict.waiting.expect("what cannot be told waits for something");
            assert!(waiting.read_from >= verdict.unread, "{}", verdict.route.id);
            assert!(waiting.answers.is_empty(), "no answer decides what nobody has read");
        }
    }
}

#[test]
fn a_route_is_told_from_the_first_day_of_its_texts_and_not_the_day_before() {
    let told = |day: Date| {
        let navigator = on(day);
        let nobody = navigator::Profile::new(catalogue());
        let verdicts = navigator.verdicts(&nobody);
        let (id, _) = catalogue().route("permanent-residence").expect("a route of the catalogue");
        let verdict = verdicts.route(id).expect("it was known").clone();
        (verdict.unread, verdict.waiting.expect("nothing is answered").read_from)
    };
    let first = Date::constant(2026, 7, 1);
    assert_eq!(told(Date::constant(2026, 6, 30)), (Some(first), Some(first)));
    assert_eq!(told(first), (None, None));
}

#[test]
fn a_rule_read_for_the_day_refuses_though_others_were_read_of_later_days_only() {
    // The list of professions has stood since 3 May 2024, the ban on entry was read in the edition of 1 July 2026.
    let navigator = on(Date::constant(2025, 12, 31));
    let answers = "purposes = [\"settle\"]\nprofession = \"other\"\n";
    let person = navigator::Profile::read(
        answers,
        navigator::profile::Format::Toml,
        catalogue(),
        navigator.as_of(),
    )
    .expect("the answers are good");
    let verdicts = navigator.verdicts(&person);
    let (id, _) = catalogue().route("visa-b9").expect("a route of the catalogue");
    let verdict = verdicts.route(id).expect("it was known");
    assert_eq!(verdict.outcome, Outcome::NotEligible);
    let outcome = |id: &str| {
        let found = verdict.criteria.iter().find(|criterion| criterion.criterion.id == id);
        let found = found.expect("a criterion of the route");
        (found.outcome, found.unread)
    };
    assert_eq!(outcome("profession"), (CriterionOutcome::NotMet, None));
    let first = Some(Date::constant(2026, 7, 1));
    assert_eq!(outcome("expulsion"), (CriterionOutcome::Unknown, first));
}

#[test]
fn the_laws_of_verdicts_hold_on_days_of_which_little_was_read() {
    for day in DAYS {
        let navigator = on(day);
        let mut generator = Generator::new(&navigator, 12);
        for _ in 0..people(100) {
            let sketch = generator.sketch();
            let outcomes = navigator.outcomes(&sketch);
            let before = navigator.verdicts(&sketch);
            for (verdict, outcome) in before.routes.iter().zip(&outcomes) {
                let id = &verdict.route.id;
                assert_eq!((verdict.outcome, verdict.reevaluate()), (*outcome, *outcome), "{id}");
                assert_eq!(verdict.waiting.is_some(), *outcome == Outcome::CannotTell, "{id}");
                // What was read late never counts for or against.
                for criterion in &verdict.criteria {
                    assert_eq!(criterion.reevaluate(), criterion.outcome, "{id}");
                    let is_open = criterion.outcome == CriterionOutcome::Unknown;
                    assert!(criterion.unread.is_none() || is_open, "{id}");
                }
                let is_read = verdict.criteria.iter().all(|criterion| criterion.unread.is_none());
                assert!(
                    *outcome != Outcome::Eligible || (verdict.unread.is_none() && is_read),
                    "{id}"
                );
            }
            let mut fuller = sketch.clone();
            for (fact, answer) in generator.person().given() {
                if *fuller.answer(fact) == navigator::Answer::NotAsked {
                    fuller.set(fact, answer.clone());
                }
            }
            let after = navigator.outcomes(&fuller);
            for ((before, after), route) in outcomes.iter().zip(&after).zip(navigator.routes()) {
                let may_follow = *before == Outcome::CannotTell || before == after;
                assert!(may_follow, "{}: {before:?} became {after:?}", route.id);
            }
        }
    }
}
