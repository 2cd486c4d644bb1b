//! Both sides of every threshold, generated from the data: for every deciding criterion of every route and every figure
//! in it, one unit less, exactly that and one unit more, with other answers by which the criterion turns on it. What is
//! expected is worked out here, from the operator and plain arithmetic, not by the evaluator.

mod find;
mod number;
mod side;

use catalogue::{Criterion, Decides};
use navigator::verdict::CriterionOutcome;
use terms::Date;

use crate::data::{TODAY, catalogue, on};
use find::{Tested, find};

/// A day on which a route and a criterion of it are in force, as near to today as may be.
fn day(route: &catalogue::Route, criterion: &Criterion) -> Date {
    let mut day = TODAY;
    for validity in [route.basis.validity, criterion.basis.validity] {
        day = validity.from.map_or(day, |from| day.max(from));
        day = validity.until.map_or(day, |until| day.min(until));
    }
    day
}

#[test]
fn every_threshold_of_every_criterion_turns_where_its_operator_says() {
    let (mut thresholds, mut sides) = (0, 0);
    let mut untried: Vec<String> = Vec::new();
    for route in &catalogue().routes {
        for criterion in route.criteria.iter().filter(|row| row.decides == Decides::Rule) {
            let navigator = on(day(route, criterion));
            for tested in Tested::all(criterion) {
                thresholds += 1;
                let name = format!("{}/{}: {}", route.id, criterion.id, tested.text());
                let found = find(&navigator, criterion, &tested);
                assert_eq!(found.is_none(), tested.excuse(&navigator).is_some(), "{name}");
                let Some(found) = found else {
                    untried.push(name);
                    continue;
                };
                for side in found {
                    sides += 1;
                    let verdicts = navigator.verdicts(&side.profile);
                    let verdict = verdicts.routes.iter().find(|one| one.route.id == route.id);
                    let told = verdict.expect("a route that was known").criteria.iter();
                    let told = told.filter(|one| one.criterion.id == criterion.id);
                    let told: Vec<CriterionOutcome> = told.map(|one| one.outcome).collect();
                    assert_eq!(told, [side.expected], "{name}: {side:?}");
                }
            }
        }
    }
    println!("{thresholds} thresholds, {sides} sides, untried {untried:#?}");
    let tried = thresholds - untried.len();
    assert!(tried > 100 && sides > 3 * tried, "{tried} of {thresholds} with {sides} sides");
}
