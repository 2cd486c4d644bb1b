//! Whom a change of the data concerns, on the data of the product with one figure changed.

use std::path::Path;

use catalogue::{Catalogue, read_directory};
use navigator::{
    Navigator,
    impact::{Carry, Comparison, Effect, Impact, impact, sample},
    verdict::Outcome,
};

use crate::data::{TODAY, catalogue, on};

/// The data of the product with changes.
fn changed(path: &str, old: &str, new: &str) -> Catalogue {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data"));
    let mut files = read_directory(folder).expect("the data folder is there");
    let file = files.iter_mut().find(|(known, _)| known.ends_with(path)).expect("a file");
    assert!(file.1.contains(old), "`{old}` stands in {path}");
    file.1 = file.1.replace(old, new);
    Catalogue::from_files(files).expect("the changed data are sound")
}

#[test]
fn nothing_changed_concerns_nobody() {
    let navigator = on(TODAY);
    let people = sample(&navigator, 300, 1);
    let impact = impact(&navigator, &navigator, &people);
    assert_eq!((impact.people, impact.concerned, impact.routes), (300, 0, vec![]));
    for person in &people {
        assert_eq!(Carry::new(catalogue(), catalogue()).carry(person), *person);
    }
}

#[test]
fn a_changed_figure_concerns_those_between_the_two() {
    let after = changed(
        "kz/routes/visa-b12-1.toml",
        "monthly_income > 3000 USD",
        "monthly_income > 2999 USD",
    );
    let (before, after) =
        (on(TODAY), Navigator::new(&after, TODAY, TODAY).expect("the data were known"));
    let people = sample(&before, 3_000, 2);
    let impact = impact(&before, &after, &people);
    let [route] = impact.routes.as_slice() else { panic!("one route: {:?}", impact.routes) };
    assert_eq!(route.route, "visa-b12-1");
    let opened = (Some(Outcome::NotEligible), Some(Outcome::Eligible));
    let turned = route.turns.iter().find(|turn| (turn.before, turn.after) == opened);
    let turned = turned.expect("somebody is refused no longer");
    assert_eq!(impact.concerned, route.turns.iter().map(|turn| turn.people).sum::<usize>());
    assert_eq!((turned.effect(), turned.examples.len()), (Effect::Gain, 3.min(turned.people)));
    assert_eq!(route.people(Effect::Gain), turned.people);
    assert_eq!(route.examples(Effect::Gain), turned.examples);
    let carry = Carry::new(catalogue(), after.catalogue());
    for example in &turned.examples {
        let person = &people[*example];
        assert_ne!(before.outcomes(person), after.outcomes(&carry.carry(person)));
    }
}

#[test]
fn parts_of_the_people_joined_are_all_of_them() {
    let other = changed(
        "kz/routes/visa-b12-1.toml",
        "monthly_income > 3000 USD",
        "monthly_income > 4000 USD",
    );
    let (before, after) =
        (on(TODAY), Navigator::new(&other, TODAY, TODAY).expect("the data were known"));
    let people = sample(&before, 2_000, 4);
    let whole = impact(&before, &after, &people);
    let comparison = Comparison::new(&before, &after);
    let carry = Carry::new(catalogue(), after.catalogue());
    let mut pair = comparison.pair();
    let mut joined = Impact::default();
    for (part, block) in people.chunks(37).enumerate() {
        for (place, person) in block.iter().enumerate() {
            assert!(comparison.seat(&mut pair, part * 37 + place, person, &carry.carry(person)));
        }
        joined.join(comparison.judge(&mut pair));
    }
    assert_eq!(joined, whole);
    assert!(whole.concerned > 0, "somebody earns between the two");
}

#[test]
fn a_route_that_is_gone_is_told_apart() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data"));
    let mut files = read_directory(folder).expect("the data folder is there");
    files.retain(|(path, _)| !path.ends_with("kz/routes/work-astana-hub.toml"));
    let Ok(after) = Catalogue::from_files(files) else { return };
    let (before, after) =
        (on(TODAY), Navigator::new(&after, TODAY, TODAY).expect("the data were known"));
    let impact = impact(&before, &after, &sample(&before, 50, 3));
    let [route] = impact.routes.as_slice() else { panic!("one route: {:?}", impact.routes) };
    assert_eq!((route.route.as_str(), impact.concerned), ("work-astana-hub", 50));
    assert!(route.turns.iter().all(|turn| turn.after.is_none()), "{route:?}");
}
