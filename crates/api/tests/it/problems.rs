//! Everything that can be wrong with a request.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::fixture::{Answer, PERSON, get, post, request, routes, send};

/// Addresses that are read, and those that take a person.
const READ: [&str; 8] = [
    "/routes",
    "/sources",
    "/facts",
    "/changes",
    "/catalogue",
    "/catalogue/schema",
    "/openapi.json",
    "/compare",
];
const PERSONAL: [&str; 4] = ["/questions", "/verdicts", "/plan", "/compare"];

fn problem(answer: &Answer, status: u16, slug: &str) -> Value {
    assert_eq!(answer.status.as_u16(), status, "{}", answer.body);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert_eq!(answer.header("cache-control"), "no-store");
    let problem = answer.json();
    assert_eq!(problem["type"], format!("/api/v1/problems/{slug}"));
    assert_eq!(problem["status"], status);
    assert!(!answer.body.contains('⟦'), "every word exists: {}", answer.body);
    problem
}

#[tokio::test]
async fn parameters_are_checked_everywhere() {
    for (query, slug, parameter) in [
        ("lang=de", "parameter", "lang"),
        ("as_of=2026-02-30", "day", "as_of"),
        ("as_of=", "day", "as_of"),
        ("known_at=yesterday", "day", "known_at"),
        ("known_at=2030-01-01", "day", "known_at"),
        ("known_at=1999-01-01", "day", "known_at"),
        ("as_of=2026-01-01&as_of=2026-01-02", "parameter", "as_of"),
        ("asof=2026-01-01", "parameter", "asof"),
    ] {
        for path in READ {
            let answer = get(&format!("{path}?{query}")).await;
            assert_eq!(problem(&answer, 400, slug)["parameter"], parameter, "{path}?{query}");
        }
        for path in PERSONAL {
            let answer = post(&format!("{path}?{query}"), PERSON).await;
            assert_eq!(problem(&answer, 400, slug)["parameter"], parameter, "{path}?{query}");
        }
    }
}

#[tokio::test]
async fn names_that_do_not_exist_are_answered_with_near_ones() {
    let id = routes(1)[0];
    let typo = format!("{id}x");
    let answer = get(&format!("/routes/{typo}?lang=ru")).await;
    let told = problem(&answer, 404, "unknown-route");
    assert_eq!(told["nearest"][0], id);
    assert_eq!(told["lang"], "ru");
    assert_eq!(told["instance"], format!("/api/v1/routes/{typo}"));
    problem(&get("/sources/nothing-of-the-kind").await, 404, "unknown-source");
    problem(&post(&format!("/plan?route={typo}"), PERSON).await, 404, "unknown-route");
    problem(&get(&format!("/compare?routes={id},{typo}")).await, 404, "unknown-route");
    problem(&get("/nothing").await, 404, "not-found");
    problem(&get("/problems/nothing").await, 404, "not-found");
    problem(&get("/routes/%FF").await, 400, "parameter");
    problem(&get(&format!("/routes/{}", "a".repeat(5000))).await, 404, "unknown-route");
}

#[tokio::test]
async fn comparisons_and_plans_need_their_routes() {
    let [one, two] = [routes(2)[0], routes(2)[1]];
    for query in [
        format!("routes={one}"),
        format!("routes={one},{one}"),
        format!("routes={one},{two}&category=permanent"),
        "category=everything".to_owned(),
        String::new(),
    ] {
        problem(&get(&format!("/compare?{query}")).await, 400, "parameter");
        problem(&post(&format!("/compare?{query}"), PERSON).await, 400, "parameter");
    }
    problem(&post("/plan", PERSON).await, 400, "parameter");
    problem(&post(&format!("/plan?route={one}&start=soon"), PERSON).await, 400, "day");
    problem(&post("/verdicts?changes=perhaps", PERSON).await, 400, "parameter");
    problem(&get("/routes?category=none").await, 400, "parameter");
    problem(&get("/routes?purpose=none").await, 400, "parameter");
}

#[tokio::test]
async fn everything_wrong_with_a_person_is_told_at_once() {
    let body = r#"{
  "purposes": ["work", "wrok"],
  "birth_dat": "1990-05-31",
  "deposit": "5 USD",
  "stays": [{"from": "2026-01-10", "until": "2026-02-30"}],
  "family": [{"birth_date": 5}]
}"#;
    for (path, lang) in
        [("/questions", "en"), ("/verdicts", "ru"), ("/plan", "kk"), ("/compare", "en")]
    {
        let path = format!("{path}?lang={lang}");
        let told = problem(&post(&path, body).await, 422, "profile");
        let pointers: Vec<&str> = told["problems"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|problem| problem["pointer"].as_str())
            .collect();
        for wanted in ["/purposes/1", "/birth_dat", "/deposit", "/stays/0/until", "/family/0"] {
            assert!(pointers.contains(&wanted), "{wanted} in {pointers:?}");
        }
        assert_eq!(told["lang"], lang);
    }
}

#[tokio::test]
async fn bodies_are_read_strictly() {
    for body in ["", "{", "{\"purposes\": }", "nonsense"] {
        problem(&post("/verdicts", body).await, 400, "not-json");
    }
    for body in ["[]", "5", "null"] {
        problem(&post("/verdicts", body).await, 422, "profile");
    }
    let deep = "[".repeat(40_000);
    problem(&post("/verdicts", &deep).await, 400, "not-json");
    let long = format!("{{\"purposes\": \"{}\"}}", "a".repeat(70_000));
    problem(&post("/verdicts", &long).await, 413, "too-large");
    for kind in ["text/plain", "application/json; charset=utf-16"] {
        let answer =
            send(request(Method::POST, "/verdicts", &[("content-type", kind)], PERSON)).await;
        problem(&answer, 415, "media-type");
    }
    problem(&send(request(Method::POST, "/verdicts", &[], PERSON)).await, 415, "media-type");
}

#[tokio::test]
async fn other_methods_and_other_forms_are_refused() {
    for method in [Method::DELETE, Method::PUT, Method::PATCH, Method::TRACE, Method::POST] {
        let answer = send(request(method, "/routes", &[], "")).await;
        problem(&answer, 405, "method");
        assert_eq!(answer.header("allow"), "GET,HEAD");
    }
    problem(&get("/verdicts").await, 405, "method");
    let answer = send(request(Method::GET, "/routes", &[("accept", "text/html")], "")).await;
    problem(&answer, 406, "not-acceptable");
}

#[tokio::test]
async fn the_language_of_a_program_is_heard() {
    for (header, lang) in [("ru", "ru"), ("kk-KZ, en;q=0.5", "kk"), ("fr", "en")] {
        let headers = [("accept-language", header)];
        let answer = send(request(Method::GET, "/routes/none", &headers, "")).await;
        assert_eq!(problem(&answer, 404, "unknown-route")["lang"], lang);
        let answer = send(request(Method::GET, "/routes", &headers, "")).await;
        assert_eq!(answer.json()["lang"], lang);
        assert!(answer.header("vary").contains("accept-language"));
    }
}

#[tokio::test]
async fn kinds_of_problems_are_explained() {
    let data = get("/problems/day?lang=kk").await.data();
    assert_eq!(data["status"], json!(StatusCode::BAD_REQUEST.as_u16()));
    let told = problem(&get("/routes?as_of=x&lang=kk").await, 400, "day");
    assert_eq!(told["title"], data["title"]);
}
