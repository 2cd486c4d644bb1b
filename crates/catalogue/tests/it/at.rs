//! One day by the knowledge of another.

use catalogue::{Amount, FeeAmount, NotYetKnown};
use rules::Members;
use terms::{Country, Date, Support};

use crate::fixture::catalogue;

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

#[test]
fn an_older_knowledge_gives_the_older_figure() {
    let catalogue = catalogue();
    let fee = |known_at: &str| {
        let at = catalogue.at(day("2026-12-01"), day(known_at)).expect("known");
        let fees: Vec<_> = at.route("work-permit").expect("a route").fees().collect();
        assert_eq!(fees.len(), 1, "one of the two holds");
        let FeeAmount::Formula(formula) = &fees[0].amount else { panic!("a formula") };
        (formula.text.clone(), catalogue.support(&fees[0].basis.cite))
    };
    assert_eq!(fee("2026-11-22"), ("2 mci".to_owned(), Some(Support::Reported)));
    assert_eq!(fee("2026-11-23"), ("3 mci".to_owned(), Some(Support::Confirmed)));
}

#[test]
fn constants_and_lists_are_those_of_the_day() {
    let catalogue = catalogue();
    let environment = |as_of: &str, known_at: &str| {
        catalogue.at(day(as_of), day(known_at)).expect("known").environment()
    };
    assert_eq!(environment("2026-12-31", "2026-11-21").constants[0], Some(400_000));
    assert_eq!(environment("2026-12-31", "2026-11-23").constants[0], Some(432_500));
    assert_eq!(environment("2027-01-01", "2026-11-23").constants[0], Some(450_050));
    assert_eq!(
        environment("2025-12-31", "2026-11-23").constants[0],
        None,
        "no figure is carried over"
    );
    let america: Country = "US".parse().expect("a country");
    for (as_of, expected) in [("2026-12-31", true), ("2027-01-01", false)] {
        let environment = environment(as_of, "2026-11-23");
        let Some(Members::Countries(countries)) = &environment.lists[0] else {
            panic!("countries")
        };
        assert_eq!(countries.contains(america), expected, "{as_of}");
    }
    let codes = |as_of: &str| match &environment(as_of, "2026-11-23").lists[1] {
        Some(Members::Codes(codes)) => codes.len(),
        other => panic!("codes, not {other:?}"),
    };
    assert_eq!(
        (codes("2026-11-30"), codes("2026-12-01")),
        (2, 1),
        "a line of a list has an end of its own"
    );
    let points = environment("2026-12-01", "2026-11-23").points[0].clone().expect("a table");
    let bounds: Vec<_> =
        points.parts.iter().map(|part| (part.lower, part.upper, part.factor)).collect();
    assert_eq!(bounds, [(0, 30, false), (0, 40, false), (500, 1000, true)]);
    let value = catalogue
        .at(day("2026-12-01"), day("2026-11-23"))
        .expect("known")
        .value(&catalogue.constants[1]);
    assert_eq!(value.expect("a value").0, Amount::Number(183));
}

#[test]
fn a_route_out_of_force_is_closed_and_not_hidden() {
    let catalogue = catalogue();
    let route = |as_of: &str| {
        let at = catalogue.at(day(as_of), day("2026-11-23")).expect("known");
        let route = at.route("settling-permit").expect("a route");
        (route.is_in_force(), route.criteria().count())
    };
    assert_eq!(route("2026-01-31"), (false, 0));
    assert_eq!(route("2026-02-01"), (true, 5));
    assert_eq!(route("2027-06-30"), (true, 5));
    assert_eq!(route("2027-07-01"), (false, 0));
}

#[test]
fn before_the_first_reading_nothing_was_known() {
    let catalogue = catalogue();
    assert_eq!(
        catalogue.at(day("2026-12-01"), day("2026-11-19")).expect_err("nothing was known"),
        NotYetKnown { known_at: day("2026-11-19"), known_from: day("2026-11-20") }
    );
    let at = catalogue.at(day("2026-12-01"), day("2026-11-20")).expect("known");
    assert!(at.route("work-permit").is_none(), "that route was read a day later");
}

#[test]
fn support_is_that_of_the_strongest_passage_unless_one_conflicts() {
    let catalogue = catalogue();
    let (_, route) = catalogue.route("settling-permit").expect("a route");
    assert_eq!(
        catalogue.support(&route.papers[1].basis.cite),
        Some(Support::Confirmed),
        "confirmed and reported"
    );
    assert_eq!(catalogue.support(&route.claims[0].basis.cite), Some(Support::Reported));
    assert_eq!(catalogue.support(&route.conflicts[0].claims[1].cite), Some(Support::Conflicting));
    assert_eq!(
        catalogue.support_of_criterion(&route.criteria[2]),
        Some(Support::Conflicting),
        "readings"
    );
    assert_eq!(catalogue.support(&route.silences[0].basis.cite), None);
}

#[test]
fn the_calendar_is_built_of_the_rows() {
    let catalogue = catalogue();
    let calendar = catalogue
        .at(day("2026-12-01"), day("2026-11-23"))
        .expect("known")
        .calendar()
        .expect("right");
    let works = |text: &str| calendar.is_working(day(text)).expect("a year with a table");
    assert!(!works("2026-12-16") && !works("2026-12-18") && works("2026-12-20"));
    assert!(works("2026-08-31"), "a contested holiday is counted as none");
    assert!(calendar.is_working(day("2027-01-04")).is_err(), "a year without a table is an error");
}
