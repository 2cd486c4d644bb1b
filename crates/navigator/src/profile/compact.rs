//! Answers as one line of JSON that is the same for the same answers: names stand in the order of the alphabet, nothing
//! is written that was not said. It is what a device keeps, what a link carries, and what a result is identified by.

use std::collections::BTreeMap;

use catalogue::Catalogue;
use rules::{Kind, Value};
use serde_json::{Value as Json, json};
use terms::CountrySet;

use super::{Answer, Member, Profile, member::KEYS, read::FAMILY, value::UNKNOWN};

pub(super) fn write(profile: &Profile, catalogue: &Catalogue) -> String {
    let mut all: BTreeMap<&str, Json> = BTreeMap::new();
    for (fact, answer) in profile.given() {
        let written = match answer {
            Answer::Known(value) => literal(value, &catalogue.vocabulary.at(fact).kind),
            Answer::NotAsked | Answer::Unknown => Json::from(UNKNOWN),
        };
        all.insert(&catalogue.facts[usize::from(fact.0)].id, written);
    }
    if !profile.family.is_empty() {
        all.insert(FAMILY, profile.family.iter().map(member).collect());
    }
    // A map of texts and numbers is always JSON.
    serde_json::to_string(&all).unwrap_or_default()
}

fn member(member: &Member) -> Json {
    let date = |date: Option<terms::Date>| date.map(|date| Json::from(date.to_string()));
    let values = [
        Some(Json::from(member.member.word())),
        date(member.birth_date),
        member.citizenship.as_ref().map(countries),
        date(member.passport_valid_until),
    ];
    let mut keys: BTreeMap<&str, Json> = BTreeMap::new();
    for (key, value) in KEYS.iter().zip(values) {
        if let Some(value) = value {
            keys.insert(key.key, value);
        }
    }
    json!(keys)
}

fn countries(set: &CountrySet) -> Json {
    set.iter().map(|country| country.to_string()).collect()
}

fn literal(value: &Value, kind: &Kind) -> Json {
    match value {
        Value::YesNo(yes) => Json::from(*yes),
        Value::Number(number) => Json::from(*number),
        Value::Choices(set) => {
            let options = kind.options().unwrap_or_default();
            set.iter().filter_map(|option| options.get(usize::from(option)).cloned()).collect()
        }
        Value::Countries(set) if *kind != Kind::Country => countries(set),
        Value::Stays(stays) => stays
            .iter()
            .map(|(from, until)| json!({ "from": from.to_string(), "until": until.to_string() }))
            .collect(),
        Value::Date(_) | Value::Money(_) | Value::Choice(_) | Value::Countries(_) => {
            Json::from(value.write(kind))
        }
    }
}
