//! Routes beside each other: cells that state something, that nothing states, and on which sources disagree.

use jiff::civil::date;
use navigator::{
    Navigator,
    compare::{Cell, Comparison, State, Stated, Topic, compare},
};

use super::fixture::{KNOWN, catalogue, id, profile};

fn cell<'p, 'c>(comparison: &'p Comparison<'c>, topic: Topic) -> &'p Cell<'c> {
    &comparison.rows.iter().find(|row| row.topic == topic).expect("a row for each topic").cells[0]
}

#[test]
fn every_cell_states_or_says_that_nothing_does() {
    let catalogue = catalogue();
    let navigator = Navigator::new(&catalogue, date(2026, 11, 24), KNOWN).expect("known");
    let comparison = compare(&navigator, &[id(&catalogue, "settling")], None);
    let state = |topic| cell(&comparison, topic).state;
    assert_eq!(state(Topic::Authority), State::Stated);
    assert_eq!(state(Topic::Work), State::Stated);
    assert_eq!(state(Topic::Renewal), State::NotStated);
    assert_eq!(cell(&comparison, Topic::Renewal).silences[0].id, "renewal");
    assert_eq!(state(Topic::Time), State::Conflicting);
    assert_eq!(
        cell(&comparison, Topic::Time).values.len(),
        1,
        "what the rows state is shown beside the conflict"
    );
    assert_eq!(state(Topic::Outcome), State::NotStated, "nothing was answered");
}

#[test]
fn papers_and_fees_are_counted_for_the_person() {
    let catalogue = catalogue();
    let navigator = Navigator::new(&catalogue, date(2026, 11, 24), KNOWN).expect("known");
    let counted = |answers: &str| {
        let profile = profile(&catalogue, answers);
        let comparison = compare(&navigator, &[id(&catalogue, "settling")], Some(&profile));
        let papers = match &cell(&comparison, Topic::Papers).values[0] {
            Stated::Papers { needed, perhaps, .. } => (*needed, *perhaps),
            other => panic!("papers are counted: {other:?}"),
        };
        (
            papers,
            cell(&comparison, Topic::Cost).values.len(),
            cell(&comparison, Topic::Outcome).state,
        )
    };
    assert_eq!(counted(""), ((3, 1), 4, State::Stated));
    assert_eq!(counted("foreign_papers = false"), ((3, 0), 3, State::Stated));
}
