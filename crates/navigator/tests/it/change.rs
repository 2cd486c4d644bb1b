//! What would open a route: what is promised comes true.

use navigator::{
    Answer, Profile,
    change::{Suggestion, openings, outlook},
    interview::Generator,
    verdict::Outcome,
};

use crate::data::{TODAY, on, people};

/// Every way of taking a suggestion up.
fn taken_up(profile: &Profile, suggestion: &Suggestion<'_>) -> Vec<Profile> {
    suggestion.changes.iter().fold(vec![profile.clone()], |people, changed| {
        let with = |person: &Profile| {
            changed
                .to
                .iter()
                .map(|to| person.clone().with(changed.fact.id, Answer::Known(to.value.clone())))
                .collect()
        };
        people.iter().flat_map(|person| -> Vec<Profile> { with(person) }).collect()
    })
}

#[test]
fn every_suggested_change_gives_what_it_promised() {
    let navigator = on(TODAY);
    let mut generator = Generator::new(&navigator, 5);
    let (mut suggested, mut pairs) = (0, 0);
    for _ in 0..people(20_000) {
        let person = if generator.below(3) == 0 { generator.sketch() } else { generator.person() };
        let before = navigator.verdicts(&person).contradictions.len();
        let outcomes = navigator.outcomes(&person);
        let at = generator.below(outcomes.len());
        let id = navigator.at().routes().nth(at).expect("a route of the catalogue").id;
        let Some(openings) = openings(&navigator, &person, id) else {
            assert!(matches!(outcomes[at], Outcome::Eligible | Outcome::Closed));
            continue;
        };
        for suggestion in &openings.suggestions {
            suggested += 1;
            pairs += usize::from(suggestion.changes.len() == 2);
            for changed in taken_up(&person, suggestion) {
                assert_eq!(navigator.outcomes(&changed)[at], Outcome::Eligible, "{suggestion:?}");
                assert!(
                    navigator.verdicts(&changed).contradictions.len() <= before,
                    "{suggestion:?}"
                );
            }
            // No change of a pair does it alone.
            for changed in suggestion.changes.iter().filter(|_| suggestion.changes.len() == 2) {
                for to in &changed.to {
                    let alone =
                        person.clone().with(changed.fact.id, Answer::Known(to.value.clone()));
                    assert_ne!(navigator.outcomes(&alone)[at], Outcome::Eligible, "{suggestion:?}");
                }
            }
        }
    }
    assert!(suggested > 1_000 && pairs > 100, "{suggested} suggestions, {pairs} of them pairs");
}

#[test]
fn waiting_gives_what_it_promised_and_not_a_day_before() {
    let navigator = on(TODAY);
    let mut generator = Generator::new(&navigator, 6);
    let mut opened = 0;
    for _ in 0..people(100) {
        let person = generator.person();
        for (at, outlook) in outlook(&navigator, &person).iter().enumerate() {
            let then = |day| on(day).outcomes(&person)[at];
            if let Some(opens) = outlook.opens {
                opened += 1;
                assert_eq!(then(opens), Outcome::Eligible);
                let eve = opens.yesterday().expect("a day of the calendar");
                assert_ne!(then(eve), Outcome::Eligible, "{} on {eve}", outlook.route.id);
            }
            if let Some(lost) = &outlook.lost {
                assert_eq!(then(lost.on), lost.outcome);
                let eve = lost.on.yesterday().expect("a day of the calendar");
                assert_eq!(then(eve), Outcome::Eligible, "{} on {eve}", outlook.route.id);
            }
        }
    }
    assert!(opened > 0, "somebody waits successfully");
}
