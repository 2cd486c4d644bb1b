//! The body with a person's answers, as the dictionary of facts describes it.

use std::borrow::Cow;

use catalogue::{Catalogue, FactEntry, Limit, Member, Subject};
use rules::{FactId, Kind};
use serde_json::{Map, Value, json};
use terms::{Country, Money};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema},
};

/// A person's answers. Its schema is that of [`schema`], which needs the data.
pub(crate) struct ProfileBody;

impl PartialSchema for ProfileBody {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new().into()
    }
}

impl ToSchema for ProfileBody {
    fn name() -> Cow<'static, str> {
        "Profile".into()
    }
}

/// The JSON Schema of a person's answers: a property for each fact that may be given.
pub(super) fn schema(catalogue: &Catalogue) -> Value {
    let given = |(id, entry): &(FactId, &FactEntry)| {
        entry.about == Subject::Oneself && catalogue.vocabulary.at(*id).derive.is_none()
    };
    let facts: Vec<(FactId, &FactEntry)> =
        (0..).map(FactId).zip(&catalogue.facts).filter(given).collect();
    let countries = &catalogue.vocabulary.countries;
    let mut properties: Map<String, Value> = facts
        .iter()
        .map(|(id, entry)| {
            let kind = value(&catalogue.vocabulary.at(*id).kind, entry, countries);
            let unknown = json!({ "const": "unknown", "description": "I don't know" });
            let not_given = json!({ "type": "null", "description": "Not answered" });
            let title = entry.ask.as_ref().unwrap_or(&entry.label);
            let schema = json!({ "description": title.en, "anyOf": [kind, unknown, not_given] });
            (entry.id.clone(), schema)
        })
        .collect();
    let names: Vec<&str> = facts.iter().map(|(_, entry)| entry.id.as_str()).collect();
    properties.insert(
        "unknown".to_owned(),
        json!({
            "description": "Facts answered with \"I don't know\", each only here or by itself.",
            "type": "array", "uniqueItems": true, "items": { "enum": names },
        }),
    );
    properties.insert("family".to_owned(), family(countries));
    json!({
        "description": "What is known of a person, in the form of a file of answers. What is absent is not known: it is \
            never a no and never a zero. See `/facts` for what each answer means.",
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
        "example": { "purposes": ["work"], "citizenship": ["DE"], "birth_date": "1990-05-31" },
    })
}

/// The same without long lists of values, which would fill the memory of who reads it.
pub(crate) fn short(catalogue: &Catalogue) -> Value {
    let mut schema = schema(catalogue);
    shorten(&mut schema);
    schema
}

/// More values than this are told by their kind.
const LISTED: usize = 40;

fn shorten(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            let is_long =
                object.get("enum").and_then(Value::as_array).is_some_and(|all| all.len() > LISTED);
            if is_long {
                object.remove("enum");
                object.insert("type".to_owned(), json!("string"));
            }
            object.values_mut().for_each(shorten);
        }
        Value::Array(items) => items.iter_mut().for_each(shorten),
        _ => {}
    }
}

fn family(countries: &[Country]) -> Value {
    let members: Vec<&str> = Member::ALL.iter().map(|member| member.word()).collect();
    json!({
        "description": "Members of the family who come along, for their papers.",
        "type": "array",
        "items": {
            "type": "object",
            "properties": {
                "member": { "enum": members, "description": "Who it is." },
                "birth_date": date("The date of birth."),
                "citizenship": several(countries),
                "passport_valid_until": date("The last day on which the passport is good."),
            },
            "required": ["member"],
            "additionalProperties": false,
        },
    })
}

fn date(description: &str) -> Value {
    json!({ "type": "string", "format": "date", "description": description })
}

fn country(countries: &[Country]) -> Value {
    let codes: Vec<&str> = countries.iter().map(Country::code).collect();
    json!({ "enum": codes, "description": "ISO 3166-1 alpha-2; XX for no citizenship." })
}

fn several(countries: &[Country]) -> Value {
    json!({ "type": "array", "minItems": 1, "items": country(countries) })
}

/// How an answer of a kind is written.
fn value(kind: &Kind, entry: &FactEntry, countries: &[Country]) -> Value {
    match kind {
        Kind::YesNo => json!({ "type": "boolean" }),
        Kind::Number { min, max, .. } => {
            let mut schema = json!({ "type": "integer" });
            for (key, limit) in [("minimum", min), ("maximum", max)] {
                if let Some(limit) = limit {
                    schema[key] = json!(limit);
                }
            }
            schema
        }
        Kind::Money { currency, min, max } => {
            let amount = |minor: i64| Money { minor, currency: *currency }.to_string();
            let limits = [
                min.map(|min| format!("Not less than {}.", amount(min))),
                max.map(|max| format!("Not more than {}.", amount(max))),
            ];
            let limits: Vec<String> = limits.into_iter().flatten().collect();
            json!({
                "type": "string",
                "pattern": format!(r"^(0|[1-9]\d{{0,11}})(\.\d{{2}})? {currency}$"),
                "description": limits.join(" "),
            })
        }
        Kind::Date { .. } => date(&days(entry)),
        Kind::Choice { options } | Kind::Code { options } => json!({ "enum": options }),
        Kind::Choices { options } => {
            json!({ "type": "array", "items": { "enum": options } })
        }
        Kind::Country => country(countries),
        Kind::Countries => several(countries),
        Kind::Stays => json!({
            "type": "array",
            "items": {
                "type": "object",
                "properties": { "from": date("The first day."), "until": date("The last day, not before the first.") },
                "required": ["from", "until"],
                "additionalProperties": false,
            },
        }),
    }
}

/// The days a date may be, which JSON Schema has no word for.
fn days(entry: &FactEntry) -> String {
    let said = |limit: Limit| match limit {
        Limit::Day(day) => day.to_string(),
        Limit::Today => "today".to_owned(),
    };
    let earliest = entry.earliest.map(|limit| format!("Not before {}.", said(limit)));
    let latest = entry.latest.map(|limit| format!("Not after {}.", said(limit)));
    [earliest, latest].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
