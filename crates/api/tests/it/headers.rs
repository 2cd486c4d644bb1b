//! Tags, caches, other sites, limits.

use axum::http::{Method, StatusCode};

use crate::fixture::{get, limited, request, routes, send, send_to};

#[tokio::test]
async fn who_has_an_answer_does_not_get_it_again() {
    let route = format!("/routes/{}", routes(1)[0]);
    for path in [
        "/routes",
        &route,
        "/facts",
        "/sources",
        "/catalogue",
        "/openapi.json",
        "/catalogue/schema",
    ] {
        let first = get(path).await;
        let tag = first.header("etag").to_owned();
        assert!(tag.starts_with("W/\""), "{path}: {tag}");
        assert_eq!(first.header("cache-control"), "public, no-cache");
        for had in [tag.clone(), format!("\"other\", {tag}"), "*".to_owned()] {
            let again = send(request(Method::GET, path, &[("if-none-match", &had)], "")).await;
            assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{path}");
            assert!(again.body.is_empty());
            assert_eq!(again.header("etag"), tag);
        }
        let other = send(request(Method::GET, path, &[("if-none-match", "W/\"other\"")], "")).await;
        assert_eq!(other.status, StatusCode::OK);
    }
    let tag = async |path: &str| get(path).await.header("etag").to_owned();
    assert_ne!(tag("/routes?lang=ru").await, tag("/routes?lang=en").await);
    assert_ne!(tag("/routes?as_of=2026-01-01").await, tag("/routes?as_of=2026-01-02").await);
}

#[tokio::test]
async fn the_head_of_an_answer_is_that_of_the_answer() {
    let whole = get("/routes").await;
    let head = send(request(Method::HEAD, "/routes", &[], "")).await;
    assert_eq!((head.status, head.body.as_str()), (StatusCode::OK, ""));
    for name in ["etag", "content-type", "cache-control", "content-language"] {
        assert_eq!(head.header(name), whole.header(name), "{name}");
    }
}

#[tokio::test]
async fn pages_of_anybody_may_ask() {
    let headers = [
        ("origin", "https://elsewhere.example"),
        ("access-control-request-method", "POST"),
        ("access-control-request-headers", "content-type"),
    ];
    let asked = send(request(Method::OPTIONS, "/verdicts", &headers, "")).await;
    assert_eq!(asked.status, StatusCode::NO_CONTENT);
    assert_eq!(asked.header("allow"), "POST");
    assert_eq!(asked.header("access-control-allow-origin"), "*");
    assert!(asked.header("access-control-allow-methods").contains("POST"));
    assert!(asked.header("access-control-allow-headers").contains("content-type"));
    for answer in [get("/routes").await, get("/nothing").await] {
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        assert!(answer.headers.get("access-control-allow-credentials").is_none());
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
    }
    let nothing = send(request(Method::OPTIONS, "/nothing", &headers, "")).await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn limits_are_told_and_held() {
    let router = limited(2);
    let ask =
        async || send_to(router.clone(), request(Method::GET, "/problems/day", &[], "")).await;
    let first = ask().await;
    assert_eq!(first.header("ratelimit-policy"), "\"default\";q=2;w=60");
    assert_eq!(first.header("ratelimit"), "\"default\";r=1;t=30");
    assert_eq!(ask().await.header("ratelimit"), "\"default\";r=0;t=60");
    let refused = ask().await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(refused.header("retry-after"), "30");
    assert_eq!(refused.header("ratelimit"), "\"default\";r=0;t=30");
    assert_eq!(refused.header("content-type"), "application/problem+json");
    assert_eq!(refused.header("access-control-allow-origin"), "*");
    assert!(
        get("/routes").await.headers.get("ratelimit").is_none(),
        "without a limit none is told"
    );
}
