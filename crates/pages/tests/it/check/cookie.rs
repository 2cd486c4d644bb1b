//! Answers on the device: changed, sealed by another run, wiped.

use axum::http::{StatusCode, header};
use pages::{Key, State};

use super::browser::{Browser, pairs};
use crate::fixture::{CATALOGUE, state, today};

async fn answered() -> Browser {
    let mut browser = Browser::new(state());
    browser.post("/en/check/ethnic_kazakh", &pairs(&[("answer", "yes")])).await;
    browser
}

#[tokio::test]
async fn a_cookie_that_does_not_open_is_said_and_is_no_error() {
    let kept = answered().await.cookies;
    let other = State::new(&CATALOGUE, today, Key::new([2; 32]));
    let other = other.at("https://qonys.example".parse().expect("an address"));
    let mut restarted = Browser::new(other);
    restarted.cookies.clone_from(&kept);
    let mut tampered = Browser::new(state());
    tampered.cookies = kept.into_iter().map(|(name, value)| (name, format!("{value}A"))).collect();
    for browser in [&mut restarted, &mut tampered] {
        for place in ["/en/check", "/en/check/answers", "/en/check/birth_date", "/en/verdict"] {
            let page = browser.get(place).await;
            assert_eq!(page.status, StatusCode::OK, "{place}");
            assert!(page.text.contains("could not be read"), "{place}");
        }
        let begun = pairs(&[("answer", "no")]);
        let page = browser.post("/en/check/ethnic_kazakh", &begun).await;
        assert!(!page.text.contains("could not be read"), "begun again");
    }
}

#[tokio::test]
async fn the_cookie_is_for_this_host_alone_and_pages_with_answers_are_kept_by_nobody() {
    let mut browser = answered().await;
    assert!(browser.cookies.keys().all(|name| name.starts_with("__Host-")));
    assert!(browser.cookies.values().all(|value| !value.contains("ethnic")));
    for place in [
        "/en/check",
        "/en/check/answers",
        "/en/check/answers.toml",
        "/en/check/ethnic_kazakh",
        "/en/check/family",
        "/en/verdict",
        "/en/verdict.pdf",
        "/en/verdict/kandas",
        "/en/verdict/share",
    ] {
        let page = browser.get(place).await;
        assert_eq!(page.status, StatusCode::OK, "{place}");
        assert_eq!(page.header(header::CACHE_CONTROL), "no-store", "{place}");
    }
}

#[tokio::test]
async fn wiping_leaves_nothing() {
    let mut browser = answered().await;
    let asked = browser.get("/en/check/wipe").await;
    assert!(asked.text.contains("1 answer and everything"));
    assert!(!browser.cookies.is_empty(), "asking wipes nothing");
    let page = browser.post("/en/check/wipe", &[]).await;
    assert!(browser.cookies.is_empty());
    assert!(page.text.contains("Your answers were wiped"));
    assert!(browser.get("/en/verdict").await.text.contains("have not answered anything"));
    browser.get("/en/verdict.pdf").await;
    assert_eq!(browser.at, "/en/check", "there is nothing to print");
}

#[tokio::test]
async fn another_site_cannot_answer() {
    use axum::{body::Body, http::Request};
    let router = pages::router(state());
    let request = Request::post("/en/check/ethnic_kazakh")
        .header("sec-fetch-site", "cross-site")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from("answer=yes"))
        .expect("a request");
    let page = crate::fixture::ask(&router, request).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(!page.headers.contains_key(header::SET_COOKIE));
}
