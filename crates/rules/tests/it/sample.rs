//! The small dictionary and environment that the examples are evaluated in.

use jiff::civil::{Date, date};
use rules::{
    ConstantKind, ConstantName, Environment, Fact, Kind, Latest, ListKind, ListName, Members, Part,
    PointsTable, Slot, Unit, Value, Vocabulary, condition, derivation,
};
use terms::{Country, Currency};

pub(crate) const TODAY: Date = date(2026, 11, 24);

pub(crate) fn vocabulary() -> Vocabulary {
    let options = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let countries =
        ["KZ", "DE", "IN", "US", "XX"].map(|code| code.parse::<Country>().expect("a code"));
    let mut vocabulary = Vocabulary {
        lists: vec![
            ListName { id: "visa_free".to_owned(), kind: ListKind::Countries },
            ListName { id: "in_demand".to_owned(), kind: ListKind::Codes },
        ],
        constants: vec![
            ConstantName { id: "mci".to_owned(), kind: ConstantKind::Money(Currency::KZT) },
            ConstantName {
                id: "minimum_wage".to_owned(),
                kind: ConstantKind::Money(Currency::KZT),
            },
            ConstantName {
                id: "future_figure".to_owned(),
                kind: ConstantKind::Money(Currency::KZT),
            },
        ],
        points: vec!["score".to_owned()],
        countries: countries.to_vec(),
        facts: Vec::new(),
    };
    let past = Kind::Date { earliest: Some(date(1900, 1, 1)), latest: Some(Latest::Today) };
    let money = |currency| Kind::Money { currency, min: Some(0), max: None };
    for (id, kind) in [
        ("married", Kind::YesNo),
        ("employed", Kind::YesNo),
        ("employer_in_kz", Kind::YesNo),
        ("birth_date", past),
        ("passport_until", Kind::Date { earliest: None, latest: None }),
        ("children", Kind::Number { unit: Unit::Count, min: Some(0), max: Some(20) }),
        ("income", money(Currency::USD)),
        ("savings", money(Currency::KZT)),
        ("visa", Kind::Choice { options: options(&["none", "b8", "b9"]) }),
        ("record", Kind::Choices { options: options(&["expelled", "conviction"]) }),
        ("citizenship", Kind::Countries),
        ("profession", Kind::Code { options: options(&["2512-1", "2221-2", "other"]) }),
        ("stays", Kind::Stays),
        ("age", Kind::Number { unit: Unit::Years, min: None, max: None }),
        ("adult", Kind::YesNo),
    ] {
        let applies =
            (id == "employer_in_kz").then(|| condition("employed", &vocabulary).expect("typed"));
        let derive = match id {
            "age" => Some(derivation("years(birth_date)", &vocabulary).expect("typed")),
            "adult" => Some(derivation("age >= 18", &vocabulary).expect("typed")),
            _ => None,
        };
        vocabulary.facts.push(Fact { id: id.to_owned(), kind, applies, derive });
    }
    vocabulary
}

pub(crate) fn environment(vocabulary: &Vocabulary) -> Environment {
    let part = |upper, factor| Part { lower: 0, upper, factor, when: None, rows: Vec::new() };
    let late =
        Part { when: Some(condition("age >= 45", vocabulary).expect("typed")), ..part(200, false) };
    Environment {
        today: TODAY,
        lists: vec![
            Some(Members::Countries(
                ["DE", "US"].map(|code| code.parse().expect("a code")).into_iter().collect(),
            )),
            Some(Members::Codes(vec!["2512-1".to_owned()])),
        ],
        constants: vec![Some(432_500), Some(8_500_000), None],
        points: vec![Some(PointsTable { parts: vec![part(740, false), part(1000, true), late] })],
    }
}

pub(crate) fn profile(vocabulary: &Vocabulary, given: &[(&str, &str)]) -> Vec<Slot> {
    let mut slots = vec![Slot::Unknown; vocabulary.facts.len()];
    for (name, text) in given {
        let fact = vocabulary.fact(name).expect("a fact of the sample");
        let value =
            Value::read(&vocabulary.at(fact).kind, text, &vocabulary.countries, TODAY).expect(text);
        slots[usize::from(fact.0)] = Slot::Known(value);
    }
    slots
}
