//! Files of answers: what is read, what is wrong, what is written.

use navigator::{
    Answer, Profile,
    profile::{Format, ProblemKind},
};
use rules::Value;
use terms::Language;

use crate::data::{TODAY, catalogue};

const TOML: &str = r#"
purposes = ["settle", "remote"]
citizenship = ["DE", "TR"]
birth_date = 1990-05-31
ethnic_kazakh = false
deposit = "6 000 000 KZT"
monthly_income = "unknown"
planned_days = 20
stays = [{ from = 2026-01-10, until = 2026-02-01 }]
unknown = ["record"]

[[family]]
member = "child"
birth_date = 2015-02-28
citizenship = ["DE"]
passport_valid_until = 2030-01-01
"#;

const JSON: &str = r#"{
  "purposes": ["settle", "remote"], "citizenship": ["DE", "TR"], "birth_date": "1990-05-31", "ethnic_kazakh": false,
  "deposit": "6000000 KZT", "monthly_income": "unknown", "planned_days": 20,
  "stays": [{"from": "2026-01-10", "until": "2026-02-01"}], "unknown": ["record"], "invitation": null,
  "family": [{"member": "child", "birth_date": "2015-02-28", "citizenship": ["DE"], "passport_valid_until": "2030-01-01"}]
}"#;

fn read(text: &str, format: Format) -> Profile {
    Profile::read(text, format, catalogue(), TODAY).expect("the answers are good")
}

#[test]
fn toml_and_json_say_the_same() {
    let profile = read(TOML, Format::Toml);
    assert_eq!(profile, read(JSON, Format::Json));
    let answer =
        |id: &str| profile.answer(catalogue().vocabulary.fact(id).expect("a fact")).clone();
    assert_eq!(answer("planned_days"), Answer::Known(Value::Number(20)));
    assert_eq!(answer("deposit"), Answer::Known(Value::Money(600_000_000)));
    assert_eq!((answer("record"), answer("monthly_income")), (Answer::Unknown, Answer::Unknown));
    assert_eq!(
        answer("invitation"),
        Answer::NotAsked,
        "null is no answer, and no answer is not a no"
    );
    assert_eq!(profile.family.len(), 1);
}

#[test]
fn what_is_written_reads_back_in_every_language() {
    let profile = read(TOML, Format::Toml);
    for language in Language::ALL {
        let text = profile.write(catalogue(), language);
        let ask = catalogue().facts[0].ask.as_ref().expect("the first fact is asked").get(language);
        assert!(text.contains(&format!("# {ask}")), "the question stands above its answer: {text}");
        assert_eq!(read(&text, Format::Toml), profile, "{text}");
    }
}

#[test]
fn everything_wrong_is_found_at_once_with_its_place() {
    let text = r#"
purposes = ["setle", "work"]
birht_date = 1990-05-31
birth_date = 1990-02-31
ethnic_kazakh = "maybe"
deposit = "6000 USD"
age = 30
member_age = 3
planned_days = 0
citizenship = ["DE", "QQ"]
citizenship = ["FR"]
stays = [{ from = 2026-02-10, until = 2026-02-01 }]
married_on = 2030-01-01
permit_months = 2.5
unknown = ["permit_months", "salary"]

[[family]]
birth_date = "2015-13-01"
"#;
    let problems =
        Profile::read(text, Format::Toml, catalogue(), TODAY).expect_err("everything is wrong");
    let told: Vec<String> = problems.to_string().lines().map(str::to_owned).collect();
    insta::assert_debug_snapshot!(told, @r#"
    [
        "2:13: `setle` is not an answer to `purposes`; did you mean `settle`?",
        "3:1: there is no question `birht_date`; did you mean `birth_date`?",
        "4:14: there is no such day: 1990-02-31",
        "5:17: `ethnic_kazakh` must be true or false, not maybe",
        "6:11: `deposit` is counted in KZT, not in USD; nothing is converted",
        "7:1: `age` is worked out from other answers: give birth_date instead",
        "8:1: `member_age` is about a member of the family: put it under [[family]]",
        "9:16: `planned_days` is 0, but must be at least 1",
        "10:22: `QQ` is not the code of a country, such as KZ",
        "11:1: `citizenship` is answered twice",
        "12:10: a stay ends before it begins: 2026-02-10..2026-02-01",
        "13:14: `married_on` is 2030-01-01, but must be at most 2026-11-24",
        "14:17: `permit_months` must be a whole number, not 2.5",
        "15:29: there is no question `salary`",
        "17:1: a member of the family must say who it is: add `member`",
        "18:14: there is no such day: 2015-13-01",
    ]
    "#);
    assert!(problems.0.iter().all(|problem| !problem.kind.key().is_empty()));
}

#[test]
fn broken_grammar_is_shown_where_it_breaks() {
    for (text, format, line, column) in [
        ("birth_date = \n", Format::Toml, 1, 14),
        ("a = [1,\n", Format::Toml, 1, 1),
        ("{\"birth_date\": }", Format::Json, 1, 16),
        ("[]", Format::Json, 1, 1),
    ] {
        let problems = Profile::read(text, format, catalogue(), TODAY).expect_err("it is broken");
        assert_eq!(
            (problems.0[0].line, problems.0[0].column),
            (line, column),
            "{text}: {problems}"
        );
    }
    let problems =
        Profile::read("[]", Format::Json, catalogue(), TODAY).expect_err("it is no object");
    assert_eq!(problems.0[0].kind, ProblemKind::NotObject);
}

#[test]
fn hostile_files_end_in_problems() {
    for text in [
        "\u{0}",
        "=",
        "[[[",
        "\"\"=1",
        "family = 1",
        "family = [1]",
        "unknown = 3",
        "stays = [{}]",
        "purposes = {}",
    ] {
        let problems = Profile::read(text, Format::Toml, catalogue(), TODAY).expect_err(text);
        assert!(!problems.0.is_empty());
    }
    for text in
        ["", "{", "{\"a\"", "nul", "{\"purposes\": [[[]]]}", "{\"family\": {}}", "{\"age\": 1e999}"]
    {
        assert!(Profile::read(text, Format::Json, catalogue(), TODAY).is_err(), "{text}");
    }
}
