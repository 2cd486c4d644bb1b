//! Judged in blocks or one by one, a person is told the same.

use navigator::{
    Navigator, Profile,
    batch::{BLOCK, Batch, Room},
    interview::Generator,
    verdict::{CriterionOutcome, Outcome},
};
use terms::Date;

use crate::data::{TODAY, catalogue, on};

/// Before all texts, between editions, today, and after the last day of many rows.
const DAYS: [Date; 5] = [
    Date::constant(1990, 1, 1),
    Date::constant(2025, 12, 31),
    Date::constant(2026, 3, 1),
    TODAY,
    Date::constant(2031, 1, 1),
];

/// How many people are compared.
fn people() -> usize {
    #[expect(clippy::disallowed_methods, reason = "a test may be told to look deeper")]
    let is_deep = std::env::var("QONYS_DEEP").is_ok_and(|deep| deep == "1");
    if is_deep { 1_000_000 } else { 200_000 }
}

/// Compares a block with the same people judged one by one.
fn compare(navigator: &Navigator<'_>, batch: &Batch<'_>, room: &mut Room, people: &[Profile]) {
    room.clear();
    for person in people {
        assert!(batch.seat(room, person), "there is a place for everybody");
    }
    batch.judge(room);
    let mut counts = vec![[0; 3]; batch.routes().len()];
    for (place, person) in people.iter().enumerate() {
        let outcomes = navigator.outcomes(person);
        for (route, (outcome, id)) in outcomes.iter().zip(navigator.routes()).enumerate() {
            let judged = batch.outcome(room, route, place);
            assert_eq!(judged, *outcome, "{} on {}: {person:?}", id.id, navigator.as_of());
            match outcome {
                Outcome::Eligible => counts[route][0] += 1,
                Outcome::NotEligible => counts[route][1] += 1,
                Outcome::CannotTell => counts[route][2] += 1,
                Outcome::Closed => {}
            }
        }
    }
    for (route, counts) in counts.into_iter().enumerate() {
        assert_eq!(batch.counts(room, route), counts, "bits beyond the last person are nobody's");
    }
}

#[test]
fn outcomes_in_blocks_are_those_of_one_person_after_another() {
    let each = people() / DAYS.len();
    for (seed, day) in (20..).zip(DAYS) {
        let navigator = on(day);
        let batch = Batch::new(&navigator);
        let mut room = batch.room();
        let mut generator = Generator::new(&navigator, seed);
        let mut left = each;
        while left > 0 {
            // Odd sizes, full blocks, and one person alone.
            let size = match generator.below(4) {
                0 => BLOCK,
                1 => 1 + generator.below(70),
                _ => 1 + generator.below(BLOCK),
            };
            let size = size.min(left);
            left -= size;
            let block: Vec<Profile> =
                (0..size)
                    .map(|_| {
                        if generator.below(8) == 0 {
                            generator.person()
                        } else {
                            generator.sketch()
                        }
                    })
                    .collect();
            compare(&navigator, &batch, &mut room, &block);
        }
    }
}

#[test]
fn a_full_room_takes_nobody_more() {
    let navigator = on(TODAY);
    let batch = Batch::new(&navigator);
    let mut room = batch.room();
    let nobody = Profile::new(catalogue());
    assert!((0..BLOCK).all(|_| batch.seat(&mut room, &nobody)));
    assert!(room.is_full() && !batch.seat(&mut room, &nobody));
    assert_eq!(room.len(), BLOCK);
    room.clear();
    assert!(room.is_empty());
}

#[test]
fn the_deciding_criterion_is_the_first_that_the_verdict_shows_as_such() {
    for day in [Date::constant(2025, 12, 31), TODAY] {
        let navigator = on(day);
        let batch = Batch::new(&navigator);
        let mut room = batch.room();
        let mut generator = Generator::new(&navigator, 30);
        let people: Vec<Profile> = (0..200).map(|_| generator.sketch()).collect();
        for person in &people {
            batch.seat(&mut room, person);
        }
        batch.judge(&mut room);
        for (place, person) in people.iter().enumerate() {
            for (route, verdict) in navigator.verdicts(person).routes.iter().enumerate() {
                let deciding = batch.deciding(&room, route, place).map(|found| found.id.as_str());
                let of = |wanted: CriterionOutcome| {
                    let criteria = verdict.criteria.iter().filter(|found| found.is_deciding());
                    criteria
                        .filter(move |found| found.outcome == wanted)
                        .map(|found| &*found.criterion.id)
                };
                match verdict.outcome {
                    Outcome::NotEligible => {
                        assert_eq!(deciding, of(CriterionOutcome::NotMet).next());
                    }
                    // Those that hold anyway do not decide, though they are unknown themselves.
                    Outcome::CannotTell => {
                        let is_unknown = deciding
                            .is_some_and(|id| of(CriterionOutcome::Unknown).any(|of| of == id));
                        assert!(is_unknown || verdict.unread.is_some(), "{}", verdict.route.id);
                    }
                    Outcome::Eligible | Outcome::Closed => assert_eq!(deciding, None),
                }
            }
        }
    }
}

#[test]
fn some_routes_are_judged_as_among_all() {
    let navigator = on(TODAY);
    let (wanted, _) = catalogue().route("kandas").expect("a route of the catalogue");
    let (batch, some) = (Batch::new(&navigator), Batch::of(&navigator, |route| route == wanted));
    assert!(some.size().1 < batch.size().1, "less is worked out for less");
    let place = batch.routes().position(|route| route.id == "kandas").expect("it was known");
    let (mut room, mut small) = (batch.room(), some.room());
    let mut generator = Generator::new(&navigator, 31);
    while !room.is_full() {
        let person = generator.sketch();
        assert!(batch.seat(&mut room, &person) && some.seat(&mut small, &person));
    }
    batch.judge(&mut room);
    some.judge(&mut small);
    for person in 0..BLOCK {
        assert_eq!(some.outcome(&small, 0, person), batch.outcome(&room, place, person));
    }
}
