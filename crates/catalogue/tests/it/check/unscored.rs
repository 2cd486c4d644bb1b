//! Categories without a route.

use crate::fixture::{catalogue, plant};

const UNSCORED: &str = "data/kz/unscored.toml";

#[test]
fn a_category_is_kept_with_its_reason_and_what_it_stands_on() {
    let catalogue = catalogue();
    let (as_of, known_at) =
        ("2026-12-01".parse().expect("a day"), "2026-11-23".parse().expect("a day"));
    let at = catalogue.at(as_of, known_at).expect("known");
    let found: Vec<_> = at
        .unscored()
        .map(|category| (&*category.code, category.basis.cite.len(), category.read.len()))
        .collect();
    assert_eq!(found, [("D1", 1, 0), ("refuge", 0, 1)]);
}

#[test]
fn a_category_that_is_a_route_is_an_error() {
    for code in ["settling-permit", "Settling permit"] {
        plant(UNSCORED, "code = \"D1\"", &format!("code = \"{code}\"")).finds(
            UNSCORED,
            &format!("\"{code}\""),
            &format!("`{code}` is scored: it is the route `settling-permit`"),
        );
    }
    plant(UNSCORED, "code = \"D1\"\nkind = \"visa\"", "code = \"settling\"\nkind = \"permit\"")
        .is_right();
}

#[test]
fn a_category_stands_once_and_on_something() {
    plant(UNSCORED, "code = \"refuge\"\nkind = \"status\"", "code = \"d1\"\nkind = \"visa\"")
        .finds(UNSCORED, "\"d1\"", "the unscored visa `d1` is given twice");
    plant(UNSCORED, "read = [\"act\"]\n", "").finds(
        UNSCORED,
        "[[unscored]]\ncode = \"refuge\"",
        "this unscored category has neither `cite` nor `read`",
    );
}
