//! People as rows of a table and as lines of JSON.

use navigator::{
    Profile,
    profile::{Format, Header, ProblemKind},
};

use crate::data::{TODAY, catalogue};

const NAMES: &str = "purposes,citizenship,birth_date,ethnic_kazakh,monthly_income,planned_days,basis,stays,invitation";

fn header() -> Header {
    Header::read(NAMES.split(','), catalogue(), TODAY).expect("they are facts")
}

fn kinds(cells: &[&str]) -> Vec<(usize, &'static str)> {
    let problems = header().person(cells.iter().copied(), catalogue(), TODAY);
    let problems = problems.expect_err("something is wrong");
    problems.iter().map(|(column, kind)| (*column, kind.key())).collect()
}

#[test]
fn a_row_says_what_a_file_of_answers_says() {
    let cells = [
        "settle; remote",
        "DE;US",
        " 1990-05-31 ",
        "No",
        "3500 USD",
        "20",
        "b9_1",
        "2026-01-10..2026-02-05; 2026-03-01 .. 2026-03-02",
        "unknown",
    ];
    let row = header().person(cells, catalogue(), TODAY).expect("the row is good");
    let file = r#"
purposes = ["settle", "remote"]
citizenship = ["DE", "US"]
birth_date = 1990-05-31
ethnic_kazakh = false
monthly_income = "3500 USD"
planned_days = 20
basis = "b9_1"
stays = [{ from = 2026-01-10, until = 2026-02-05 }, { from = 2026-03-01, until = 2026-03-02 }]
invitation = "unknown"
"#;
    let file = Profile::read(file, Format::Toml, catalogue(), TODAY).expect("the file is good");
    assert_eq!(row, file);
}

#[test]
fn an_empty_cell_was_not_asked_and_none_is_an_answer() {
    let nobody = header().person([""; 9], catalogue(), TODAY).expect("nothing is wrong");
    assert_eq!(nobody, Profile::new(catalogue()));
    let none = header().person(["none"], catalogue(), TODAY).expect("nothing is wrong");
    let file = Profile::read("purposes = []", Format::Toml, catalogue(), TODAY);
    assert_eq!(none, file.expect("the file is good"));
}

#[test]
fn everything_wrong_with_a_row_is_found_with_its_column() {
    assert_eq!(
        kinds(&["setle;x", "none", "1990-02-30", "maybe", "3500", "2.5", "b91", "2026-01-10", ""]),
        [
            (0, "errors-fact-option-nearest"),
            (0, "errors-fact-option"),
            (1, "errors-fact-type"),
            (2, "errors-fact-date-impossible"),
            (3, "errors-fact-type"),
            (4, "errors-fact-type"),
            (5, "errors-fact-type"),
            (6, "errors-fact-option-nearest"),
            (7, "errors-fact-type"),
        ]
    );
    assert_eq!(
        kinds(&["", "", "", "", "", "", "", "2026-02-05..2026-01-10"]),
        [(7, "errors-fact-stay-order")]
    );
}

#[test]
fn a_header_names_the_nearest_fact() {
    let read = |names: &str| Header::read(names.split(','), catalogue(), TODAY);
    let problems = read("citizenshp,age,birth_date, birth_date").expect_err("these are wrong");
    let found: Vec<_> = problems.iter().map(|(at, kind)| (*at, kind.key())).collect();
    assert_eq!(
        found,
        [(0, "errors-fact-unknown-nearest"), (1, "errors-fact-derived"), (3, "errors-fact-twice")]
    );
    let nearest = match &problems[0].1 {
        ProblemKind::UnknownFact { nearest, .. } => nearest.as_deref(),
        other => panic!("an unknown fact: {other:?}"),
    };
    assert_eq!(nearest, Some("citizenship"));
    let header = read("id,birth_date").expect("`id` says who it is");
    assert_eq!((header.label(), header.len(), header.name(1)), (Some(0), 2, "birth_date"));
}

#[test]
fn a_line_of_json_may_say_who_it_is() {
    let read = |line: &str| Profile::read_line(line, catalogue(), TODAY);
    let (person, label) =
        read(r#"{"id": "Ә-1", "birth_date": "1990-05-31"}"#).expect("the line is good");
    assert_eq!((label.as_deref(), person.given().count()), (Some("Ә-1"), 1));
    assert_eq!(read(r#"{"id": 7}"#).expect("a number will do").1.as_deref(), Some("7"));
    let problems = read(r#"{"id": ["7"], "birth_date": "x"}"#).expect_err("two things are wrong").0;
    let places: Vec<_> =
        problems.iter().map(|problem| (problem.column, problem.kind.key())).collect();
    assert_eq!(places, [(8, "errors-fact-type"), (29, "errors-fact-date")]);
    let alone = Profile::read(r#"{"id": "7"}"#, Format::Json, catalogue(), TODAY);
    assert!(alone.is_err(), "a file about one person has no need of it");
}
