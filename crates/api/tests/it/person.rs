//! Answers for a person.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::fixture::{PERSON, catalogue, post, routes};

#[tokio::test]
async fn an_interview_comes_to_its_end() {
    let mut profile = json!({});
    let mut left = u64::MAX;
    for _ in 0..60 {
        let data = post("/questions", &profile.to_string()).await.data();
        let now = data["progress"]["left_at_most"].as_u64().expect("a number");
        assert!(now <= left, "the count of questions left never rises");
        left = now;
        let Some(fact) = data["question"]["fact"].as_object() else {
            let verdicts = post("/verdicts", &profile.to_string()).await.data();
            let routes = verdicts["routes"].as_array().expect("a list");
            assert_eq!(routes.len(), catalogue().routes.len());
            return;
        };
        let id = fact["id"].as_str().expect("a name").to_owned();
        assert!(fact["ask"].is_string() && profile.get(&id).is_none(), "{id} is asked once");
        profile[id] = json!("unknown");
    }
    panic!("too many questions: {profile}");
}

#[tokio::test]
async fn a_verdict_opens_down_to_the_answer() {
    let answer = post("/verdicts?lang=ru", PERSON).await;
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("content-language"), "ru");
    assert!(answer.headers.get("etag").is_none(), "nobody keeps a person's answers");
    let data = answer.data();
    let routes = data["routes"].as_array().expect("a list");
    let outcomes = ["eligible", "not-eligible", "cannot-tell", "closed"];
    assert!(routes.iter().all(|route| outcomes.iter().any(|outcome| route["outcome"] == *outcome)));
    assert!(routes.iter().all(|route| route["changes"].is_null()), "they were not asked for");
    let text = data.to_string();
    assert!(text.contains(r#""answer":["DE"]"#), "answers are written as they were sent");
}

#[tokio::test]
async fn only_some_routes_may_be_asked_about() {
    let [one, two] = [routes(2)[0], routes(2)[1]];
    for changes in [false, true] {
        let path = format!("/verdicts?routes={two},{one}&changes={changes}");
        let data = post(&path, PERSON).await.data();
        let told: Vec<&str> = data["routes"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|route| route["route"]["id"].as_str())
            .collect();
        assert_eq!(told, [one, two], "in the order of the catalogue");
    }
    let answer = post("/verdicts?routes=none", PERSON).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_would_change_it_is_told_when_asked_for() {
    let refused = r#"{"purposes": ["settle"], "basis": "none"}"#;
    let data = post("/verdicts?changes=true", refused).await.data();
    let routes = data["routes"].as_array().expect("a list");
    assert!(routes.iter().all(|route| route["changes"].is_object()));
    let suggestions = routes.iter().flat_map(|route| {
        let changes = &route["changes"];
        ["suggestions", "partial"]
            .map(|name| changes[name].as_array().expect("a list").clone())
            .concat()
    });
    let suggestions: Vec<Value> = suggestions.collect();
    assert!(!suggestions.is_empty(), "something can be changed");
    for suggestion in suggestions {
        let changed = &suggestion["changes"][0];
        assert!(changed["to"].as_array().is_some_and(|to| !to.is_empty()), "{changed}");
        assert_eq!(suggestion["waiting"].is_null(), suggestion["then"] == "eligible");
    }
}

#[tokio::test]
async fn amounts_have_a_currency() {
    fn amounts(value: &Value, found: &mut usize) {
        match value {
            Value::Object(object) => {
                if let Some(minor) = object.get("minor") {
                    *found += 1;
                    assert!(minor.is_i64() && object["amount"].is_string(), "{value}");
                    assert!(object["currency"].as_str().is_some_and(|code| code.len() == 3));
                }
                object.values().for_each(|inner| amounts(inner, found));
            }
            Value::Array(items) => items.iter().for_each(|item| amounts(item, found)),
            _ => {}
        }
    }
    let mut found = 0;
    for route in &catalogue().routes {
        let data = post(&format!("/plan?route={}&start=2026-12-01", route.id), PERSON).await.data();
        assert_eq!(data["start"], "2026-12-01");
        amounts(&data["cost"], &mut found);
    }
    assert!(found > 0);
}

#[tokio::test]
async fn a_family_has_papers_for_each_member() {
    let family =
        r#"{"citizenship": ["DE"], "family": [{"member": "child", "birth_date": "2015-02-28"}]}"#;
    let data = post(&format!("/plan?route={}", routes(1)[0]), family).await.data();
    let people: Vec<&str> = data["people"]
        .as_array()
        .expect("people")
        .iter()
        .filter_map(|person| person["member"].as_str())
        .collect();
    assert_eq!(people, ["applicant", "child"]);
    assert!(!data.to_string().contains("2015-02-28"), "a plan repeats no birth date");
}

#[tokio::test]
async fn a_comparison_for_a_person_has_outcomes() {
    let path = format!("/compare?routes={}", routes(2).join(","));
    let data = post(&path, PERSON).await.data();
    assert_eq!(data["rows"][0]["topic"], "outcome");
    assert!(data["rows"][0]["cells"][1]["values"][0]["outcome"].is_string());
}

#[tokio::test]
async fn the_same_question_has_the_same_answer() {
    for path in ["/questions", "/verdicts", "/verdicts?changes=true"] {
        assert_eq!(post(path, PERSON).await.body, post(path, PERSON).await.body, "{path}");
    }
}

#[tokio::test]
async fn days_at_the_ends_of_the_calendar_are_answered() {
    for day in ["0001-01-01", "9999-12-31"] {
        for path in [
            format!("/verdicts?changes=true&as_of={day}"),
            format!("/questions?as_of={day}"),
            format!("/plan?route={}&start={day}", routes(1)[0]),
        ] {
            let answer = post(&path, PERSON).await;
            assert!(
                matches!(answer.status, StatusCode::OK | StatusCode::UNPROCESSABLE_ENTITY),
                "{path}: {}",
                answer.body
            );
        }
    }
}
