//! The data for other programs.

use catalogue::{Catalogue, export_schema, figures_csv};
use serde_json::Value;

use crate::{
    fixture::{catalogue, files},
    real,
};

/// Whether a value fits a schema, by the part of JSON Schema (draft 7) that the schema uses; what does not fit is named
/// with its place. A keyword that is not known here fails, so that the schema cannot outgrow its test.
fn misfits(value: &Value, schema: &Value, place: &str, found: &mut Vec<String>) {
    let mut miss = |what: String| found.push(format!("{place}: {what}"));
    for (keyword, expected) in schema.as_object().expect("a schema is an object") {
        let fits = match keyword.as_str() {
            "$schema"
            | "title"
            | "description"
            | "items"
            | "properties"
            | "additionalProperties"
            | "allOf" => true,
            "const" => value == expected,
            "enum" => expected.as_array().expect("words").contains(value),
            "type" => match expected.as_str().expect("a type") {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "boolean" => value.is_boolean(),
                "integer" => value.is_i64(),
                "number" => value.is_number(),
                other => panic!("the type {other}"),
            },
            "required" => expected
                .as_array()
                .expect("keys")
                .iter()
                .all(|key| value.get(key.as_str().expect("a key")).is_some()),
            "minLength" => value.as_str().is_none_or(|text| !text.is_empty()),
            "minItems" => value
                .as_array()
                .is_none_or(|all| all.len() as u64 >= expected.as_u64().expect("a count")),
            "maxItems" => value
                .as_array()
                .is_none_or(|all| all.len() as u64 <= expected.as_u64().expect("a count")),
            "uniqueItems" => value.as_array().is_none_or(|all| {
                all.iter().enumerate().all(|(at, item)| !all[..at].contains(item))
            }),
            // Patterns are those of names and are checked where the data are read.
            "pattern" => value.as_str().is_none_or(|text| !text.is_empty()),
            other => panic!("the keyword {other} is not known to this test"),
        };
        if !fits {
            miss(format!("{keyword} {expected} does not hold of {value}"));
        }
    }
    for (at, item) in value.as_array().into_iter().flatten().enumerate() {
        if let Some(items) = schema.get("items") {
            misfits(item, items, &format!("{place}/{at}"), found);
        }
    }
    for (key, inner) in value.as_object().into_iter().flatten() {
        let inner_place = format!("{place}/{key}");
        match (
            schema.get("properties").and_then(|all| all.get(key)),
            schema.get("additionalProperties"),
        ) {
            (Some(property), _) => misfits(inner, property, &inner_place, found),
            (None, Some(Value::Bool(false))) => {
                found.push(format!("{inner_place} is not in the schema"))
            }
            (None, Some(rest)) if rest.is_object() => misfits(inner, rest, &inner_place, found),
            _ => {}
        }
    }
    for group in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
        let keys = group["oneOf"].as_array().expect("alternatives");
        let given = keys
            .iter()
            .filter(|key| value.get(key["required"][0].as_str().expect("a key")).is_some());
        if given.count() != 1 {
            found.push(format!("{place}: not exactly one of {keys:?}"));
        }
    }
}

/// Whether everything the data say stands in the export: `said` is the TOML, `exported` the JSON.
fn lost(said: &Value, exported: &Value, place: &str, found: &mut Vec<String>) {
    match (said, exported) {
        (Value::Object(said), Value::Object(exported)) => {
            for (key, value) in said {
                match exported.get(key) {
                    Some(inner) => lost(value, inner, &format!("{place}/{key}"), found),
                    // Flags that say what is meant without them.
                    None if matches!(value, Value::Bool(_)) => {}
                    None if value == "settled" || value == "self" => {}
                    // The language that is meant where none is said.
                    None if key == "lang" && value == "ru" => {}
                    // A kind of days says nothing new of months and years.
                    None if place.ends_with("/term") && key == "kind" => {}
                    None => found.push(format!("{place}/{key}")),
                }
            }
        }
        (Value::Array(said), Value::Array(exported)) => {
            // Sets of countries come in the order of codes, papers in that of names: what is said stands somewhere.
            for value in said {
                let best = exported.iter().map(|other| {
                    let mut missing = Vec::new();
                    lost(value, other, place, &mut missing);
                    missing
                });
                if let Some(missing) = best.min_by_key(Vec::len) {
                    found.extend(missing);
                }
            }
        }
        (Value::String(said), Value::String(exported)) if said != exported => {
            let same = |text: &str| text.replace([' ', '_', ','], "");
            if same(said) != same(exported) {
                found.push(format!("{place}: {said} became {exported}"));
            }
        }
        (Value::Number(said), Value::Number(exported)) if said.as_f64() != exported.as_f64() => {
            found.push(format!("{place}: {said} became {exported}"));
        }
        (Value::String(_), Value::String(_))
        | (Value::Number(_), Value::Number(_))
        | (Value::Bool(_), Value::Bool(_)) => {}
        _ => found.push(format!("{place}: {said} became {exported}")),
    }
}

/// A TOML document as JSON, dates as texts.
fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(flag) => flag.into(),
        toml::Value::Datetime(moment) => moment.to_string().into(),
        toml::Value::Array(all) => all.into_iter().map(json).collect(),
        toml::Value::Table(all) => all.into_iter().map(|(key, value)| (key, json(value))).collect(),
    }
}

/// Everything that is said and does not stand in the export.
fn all_lost(files: &[(String, String)], export: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in files {
        let table: toml::Table = text.parse().expect("checked TOML");
        let mut said = json(toml::Value::Table(table));
        let name = path.rsplit('/').next().expect("a name").trim_end_matches(".toml");
        let folder = path.rsplit('/').nth(1).unwrap_or_default();
        // Times at the head of a file are those of its rows.
        if !matches!(folder, "routes") {
            for key in ["known", "from", "until", "replaced"] {
                said.as_object_mut().expect("a table").remove(key);
            }
        }
        let exported = match (folder, name) {
            ("routes", _) => named(&export["routes"], "id", &said["id"]),
            ("passages", _) => named(&export["passages"], "source", &said["source"]),
            ("facts", _) => &export["facts"],
            (_, name) => &export[name.split('-').next().expect("a name")],
        };
        lost(&said, exported, path, &mut found);
    }
    found
}

fn named<'v>(all: &'v Value, key: &str, name: &Value) -> &'v Value {
    all.as_array().expect("rows").iter().find(|row| &row[key] == name).expect("a row of that name")
}

fn check(catalogue: &Catalogue, files: &[(String, String)]) {
    let export = catalogue.export();
    let mut found = Vec::new();
    misfits(&export, &export_schema(), "", &mut found);
    assert!(found.is_empty(), "{found:#?}");
    let lost = all_lost(files, &export);
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn the_export_fits_its_schema_and_loses_nothing() {
    check(&catalogue(), &files());
}

#[test]
fn the_export_of_the_real_data_fits_its_schema_and_loses_nothing() {
    check(&real::catalogue(), &real::files());
}

#[test]
fn rows_carry_their_effective_times_their_place_and_their_support() {
    let export = catalogue().export();
    let route = named(&export["routes"], "id", &"settling-permit".into());
    let fee = &route["fee"][0];
    assert_eq!(fee["formula"], "4 mci");
    assert_eq!(
        (&fee["from"], &fee["until"], &fee["known"]),
        (&"2026-02-01".into(), &"2027-06-30".into(), &"2026-11-20".into())
    );
    assert_eq!(fee["support"], "confirmed");
    assert!(
        fee["place"]
            .as_str()
            .is_some_and(|place| place.starts_with("kz/routes/settling-permit.toml:"))
    );
    assert_eq!(export["format"], "qonys-data/1");
    assert_eq!(export["countries"]["KZ"]["alpha3"], "KAZ");
    assert_eq!(export["release"]["id"], catalogue().release.to_string());
}

#[test]
fn every_figure_stands_in_the_table() {
    let figures = catalogue().figures();
    let csv = figures_csv(&figures);
    let lines: Vec<&str> = csv.split("\r\n").collect();
    assert_eq!(
        lines[0],
        "route,row,id,key,figure,unit,from,read_from,until,known,citation,support,place"
    );
    assert_eq!(lines.len(), figures.len() + 2, "one a line, and the end");
    for expected in [
        "settling-permit,fee,duty,formula,4,mci,2026-02-01,2026-07-01,2027-06-30,2026-11-20,act/fee,confirmed,",
        "settling-permit,step,apply,term,45,calendar day,2026-02-01,2026-10-01,2027-06-30,2026-11-20,act/term,confirmed,",
        "settling-permit,criterion,income,when,monthly_income > 3000 USD,,2026-02-01,2026-07-01,2027-06-30,2026-11-20,act/who,confirmed,",
        "settling-permit,criterion,age,when,age >= 21,,2026-02-01,2026-07-01,2027-06-30,2026-11-20,act/contested,conflicting,",
        ",constant,mci,amount,4325,KZT,2026-01-01,,2026-12-31,2026-11-22,act/index,confirmed,",
        ",document,passport,valid_days,180,day,,2026-07-01,,2026-11-20,act/who,confirmed,",
        ",document,passport,prepare,3,working day,,2026-07-01,,2026-11-20,act/who,confirmed,",
    ] {
        assert!(lines.iter().any(|line| line.starts_with(expected)), "{expected}\nin\n{csv}");
    }
}
