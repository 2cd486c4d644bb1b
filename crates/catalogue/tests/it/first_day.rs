//! From which day on a row is told: what an act says, else what the texts tell that were read.

use catalogue::Catalogue;
use terms::Date;

use crate::fixture::{SETTLING, WORK, plant, testland};

const SOURCES: &str = "data/kz/sources.toml";
const ACT: &str = "data/kz/passages/act.toml";
const CONSTANTS: &str = "data/kz/constants.toml";

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// First day of the route, and of its last fee.
fn firsts(catalogue: &Catalogue, route: &str) -> (Option<Date>, Option<Date>) {
    let (_, route) = catalogue.route(route).expect("a route of Testland");
    (route.basis.read_from, route.fees.last().expect("a fee").basis.read_from)
}

#[test]
fn it_is_that_of_the_newest_text_cited_and_acts_alone_count_where_there_are_any() {
    let catalogue = testland().catalogue();
    // The route cites the act and a page that was read later, the fee the act alone.
    let edition = Some(day("2026-07-01"));
    assert_eq!(firsts(&catalogue, "work-permit"), (edition, edition));
    let of_page =
        plant(WORK, "cite = [\"act/who\", \"portal/apply\"]", "cite = [\"portal/apply\"]");
    assert_eq!(
        firsts(&of_page.catalogue(), "work-permit").0,
        Some(day("2026-11-20")),
        "its reading"
    );
    let newer =
        plant(WORK, "cite = [\"act/who\", \"portal/apply\"]", "cite = [\"act/who\", \"act/term\"]");
    assert_eq!(firsts(&newer.catalogue(), "work-permit").0, Some(day("2026-10-01")), "the latest");
}

#[test]
fn a_row_that_says_when_it_began_needs_no_text_of_that_day_but_those_within_it_do() {
    let (route, fee) = firsts(&testland().catalogue(), "settling-permit");
    assert_eq!(route, None, "`from` says it");
    assert_eq!(
        fee,
        Some(day("2026-07-01")),
        "the article on the fee may be younger than the route"
    );
    let said =
        plant(SETTLING, "formula = \"4 mci\"", "formula = \"4 mci\"\nread_from = 2026-03-01");
    assert_eq!(firsts(&said.catalogue(), "settling-permit").1, Some(day("2026-03-01")));
}

#[test]
fn an_act_tells_nothing_before_it_is_in_force() {
    let act = plant(SOURCES, "edition = 2026-07-01", "edition = 2026-07-01\nfrom = 2026-09-01");
    assert_eq!(firsts(&act.catalogue(), "work-permit").1, Some(day("2026-09-01")));
}

#[test]
fn the_same_words_in_two_editions_stood_since_the_older() {
    let fingerprint = "passage = { n = 120, sha256 = \"5cc130b961362a52322b72cc5dddb4338135ad6b8d93654c7b7dc3b0e3cccce1\" }";
    let older = format!(
        "[passage.\"who-then\"]\nat = \"art 1; par 1\"\nsupport = \"confirmed\"\nedition = 2024-01-01\n{fingerprint}\n\n[passage.\"fee\"]"
    );
    let catalogue = plant(ACT, "[passage.\"fee\"]", &older).catalogue();
    let (route, fee) = firsts(&catalogue, "work-permit");
    assert_eq!((route, fee), (Some(day("2024-01-01")), Some(day("2026-07-01"))));
    let known = plant(ACT, "at = \"art 2\"", "at = \"art 2\"\nsince = 2025-05-05").catalogue();
    assert_eq!(firsts(&known, "work-permit").1, Some(day("2025-05-05")));
}

#[test]
fn a_figure_is_missing_before_its_first_day_and_there_on_it() {
    // 183 days, by an article read in the edition of 1 July 2026.
    let catalogue = testland().catalogue();
    let figure = |as_of: &str| {
        let at = catalogue.at(day(as_of), day("2026-11-23")).expect("known");
        at.environment().constants[1]
    };
    assert_eq!((figure("2026-06-30"), figure("2026-07-01")), (None, Some(183)));
    let dated = plant(CONSTANTS, "number = 183", "number = 183\nfrom = 2026-01-01").catalogue();
    let at = dated.at(day("2026-06-30"), day("2026-11-23")).expect("known");
    assert_eq!(at.environment().constants[1], Some(183), "an act gives its first day");
}

#[test]
fn a_route_says_from_which_day_on_it_was_read() {
    let catalogue = testland().catalogue();
    let unread = |as_of: &str| {
        let at = catalogue.at(day(as_of), day("2026-11-23")).expect("known");
        at.route("work-permit").expect("a route").unread()
    };
    assert_eq!(unread("2026-06-30"), Some(day("2026-07-01")));
    assert_eq!(unread("2026-07-01"), None);
}
