//! What the data rest on.

use catalogue::{Counts, Ground};
use terms::Date;

use crate::fixture::catalogue;

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

#[test]
fn rows_are_counted_by_the_best_of_their_passages() {
    let catalogue = catalogue();
    let at = catalogue.at(day("2026-12-01"), day("2026-11-23")).expect("known");
    let coverage = at.coverage();
    let work = coverage.routes.iter().find(|route| route.route == "work-permit").expect("a route");
    // The route, its criterion, the fee of the day and what it leads to stand in the act; the paper, the step and two
    // grants on the portal.
    let expected = Counts { act: 4, portal: 4, reported: 0, conflicting: 0, silent: 0 };
    assert_eq!(work.rows, expected);
    assert_eq!((work.rows.total(), work.rows.share(Ground::Act)), (8, 500));
    let readings: Vec<_> = work
        .readings
        .iter()
        .map(|reading| (reading.key, reading.age_days, reading.stale))
        .collect();
    assert_eq!(readings, [("act", Some(153), false), ("portal", None, false)]);
    assert_eq!((work.oldest_days, work.stale), (Some(153), 0));
}

#[test]
fn silence_and_disagreement_are_counted_as_themselves() {
    let catalogue = catalogue();
    let at = catalogue.at(day("2026-12-01"), day("2026-11-23")).expect("known");
    let coverage = at.coverage();
    let settling =
        coverage.routes.iter().find(|route| route.route == "settling-permit").expect("a route");
    let route = at.route("settling-permit").expect("a route");
    assert_eq!(settling.rows.silent as usize, route.silences().count());
    assert!(
        settling.rows.conflicting as usize > route.conflicts().count(),
        "readings conflict too"
    );
    assert!(settling.rows.reported as usize >= route.claims().count());
    let sum = coverage.routes.iter().map(|route| route.rows.total()).sum::<u32>();
    assert_eq!(coverage.rows.total(), sum);
    assert!(coverage.readings.iter().any(|reading| reading.stale), "act/term is stale");
}

#[test]
fn an_older_day_counts_the_rows_of_that_day() {
    let catalogue = catalogue();
    let rows = |known_at: &str| {
        let at = catalogue.at(day("2026-12-01"), day(known_at)).expect("known");
        at.coverage()
            .routes
            .into_iter()
            .find(|route| route.route == "work-permit")
            .expect("a route")
            .rows
    };
    assert_eq!(rows("2026-11-22").reported, 1, "the fee that was replaced was told by a guide");
    assert_eq!(rows("2026-11-23").reported, 0);
}
