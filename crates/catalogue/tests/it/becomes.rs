//! What is true of a person once a route has been given.

use catalogue::Becoming;
use rules::Value;

use crate::fixture::{WORK, plant};

const LEADS: &str = "[[leads_to]]\nroute = \"settling-permit\"";

fn with(rows: &str) -> crate::fixture::Planted {
    plant(WORK, LEADS, &format!("{rows}\ncite = [\"act/who\"]\n\n{LEADS}"))
}

#[test]
fn an_answer_or_the_day_of_the_decision() {
    let catalogue = with("[[becomes]]\nfact = \"employment\"\nvalue = \"company\"").catalogue();
    let (_, work) = catalogue.route("work-permit").expect("a route");
    let [becomes] = work.becomes.as_slice() else { panic!("one row: {:?}", work.becomes) };
    assert_eq!(catalogue.vocabulary.at(becomes.fact).id, "employment");
    let Becoming::Value { value, text } = &becomes.to else { panic!("a value: {becomes:?}") };
    assert_eq!((value, text.as_str()), (&Value::Choice(0), "company"));
    let catalogue = with("[[becomes]]\nfact = \"birth_date\"\nday = \"grant\"").catalogue();
    let (_, work) = catalogue.route("work-permit").expect("a route");
    assert_eq!(work.becomes[0].to, Becoming::DayOfGrant);
}

#[test]
fn what_a_route_cannot_give_is_found() {
    with("[[becomes]]\nfact = \"employmnt\"\nvalue = \"company\"").finds(
        WORK,
        "\"employmnt\"",
        "there is no fact `employmnt`",
    );
    with("[[becomes]]\nfact = \"employment\"\nvalue = \"compny\"").finds(
        WORK,
        "\"compny\"",
        "there is no option `compny`",
    );
    with("[[becomes]]\nfact = \"age\"\nvalue = \"18\"").finds(
        WORK,
        "\"age\"",
        "`age` is not an answer of the person: a route cannot give it",
    );
    with("[[becomes]]\nfact = \"member_birth_date\"\nday = \"grant\"").finds(
        WORK,
        "\"member_birth_date\"",
        "`member_birth_date` is not an answer of the person: a route cannot give it",
    );
    with("[[becomes]]\nfact = \"employment\"\nday = \"grant\"").finds(
        WORK,
        "\"grant\"",
        "`employment` is one option, not a date",
    );
    with("[[becomes]]\nfact = \"birth_date\"\nvalue = \"2026-01-01\"").finds(
        WORK,
        "\"2026-01-01\"",
        "`birth_date` is a date, which no route sets once for all",
    );
}
