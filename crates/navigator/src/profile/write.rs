//! A file of answers as text: what `read` reads.

use catalogue::Catalogue;
use rules::{Kind, Value};
use terms::Language;

use super::{Answer, Member, Profile, member::KEYS, read::FAMILY, value::UNKNOWN};

pub(super) fn write(profile: &Profile, catalogue: &Catalogue, language: Language) -> String {
    let mut text = String::new();
    for (fact, answer) in profile.given() {
        let entry = &catalogue.facts[usize::from(fact.0)];
        if let Some(ask) = &entry.ask {
            // A question of several lines stays a comment on each.
            for line in ask.get(language).lines() {
                text.push_str(&format!("# {line}\n"));
            }
        }
        let written = match answer {
            Answer::Known(value) => literal(value, &catalogue.vocabulary.at(fact).kind),
            Answer::NotAsked | Answer::Unknown => quoted(UNKNOWN),
        };
        text.push_str(&format!("{} = {written}\n\n", entry.id));
    }
    for member in &profile.family {
        text.push_str(&format!("[[{FAMILY}]]\n{}\n", lines(member)));
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

fn lines(member: &Member) -> String {
    let date = |date: Option<terms::Date>| date.map(|date| date.to_string());
    let countries =
        member.citizenship.as_ref().map(|set| array(set.iter().map(|country| country.to_string())));
    let values = [
        Some(quoted(member.member.word())),
        date(member.birth_date),
        countries,
        date(member.passport_valid_until),
    ];
    KEYS.iter()
        .zip(values)
        .filter_map(|(key, value)| Some(format!("{} = {}\n", key.key, value?)))
        .collect()
}

fn literal(value: &Value, kind: &Kind) -> String {
    let name = |option: u16| {
        let options = kind.options().unwrap_or_default();
        options.get(usize::from(option)).cloned().unwrap_or_default()
    };
    match value {
        Value::YesNo(yes) => yes.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Money(_) | Value::Choice(_) => quoted(&value.write(kind)),
        Value::Choices(set) => array(set.iter().map(name)),
        Value::Countries(_) if *kind == Kind::Country => quoted(&value.write(kind)),
        Value::Countries(set) => array(set.iter().map(|country| country.to_string())),
        Value::Stays(stays) => {
            let stays: Vec<String> = stays
                .iter()
                .map(|(first, last)| format!("{{ from = {first}, until = {last} }}"))
                .collect();
            format!("[{}]", stays.join(", "))
        }
    }
}

fn array(names: impl Iterator<Item = String>) -> String {
    format!("[{}]", names.map(|name| quoted(&name)).collect::<Vec<_>>().join(", "))
}

/// Names hold nothing that a TOML text would have to escape.
fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}
