//! What every answer has: headers, tags, pages of errors.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use pages::{Key, State, router};

use crate::fixture::{CATALOGUE, ask, get, get_from, state, today};

#[tokio::test]
async fn every_answer_says_what_a_browser_may_do() {
    for place in ["/", "/en", "/kk/nothing", "/robots.txt", "/ru/routes?as_of=never"] {
        let answer = get(place).await;
        let policy = answer.header(header::CONTENT_SECURITY_POLICY);
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{place}");
        assert!(policy.contains("frame-ancestors 'none'"), "{place}");
        assert_eq!(answer.header(header::REFERRER_POLICY), "no-referrer", "{place}");
        assert_eq!(answer.header(header::X_CONTENT_TYPE_OPTIONS), "nosniff", "{place}");
        assert_eq!(answer.header(header::STRICT_TRANSPORT_SECURITY), "max-age=31536000", "{place}");
    }
    let plain = router(State::new(&CATALOGUE, today, Key::new([0; 32])));
    let answer = get_from(&plain, "/en").await;
    assert!(!answer.headers.contains_key(header::STRICT_TRANSPORT_SECURITY), "only behind TLS");
}

#[tokio::test]
async fn who_has_the_page_is_not_sent_it_again() {
    let router = router(state());
    let first = get_from(&router, "/en/routes/kandas").await;
    let tag = first.header(header::ETAG).to_owned();
    assert!(tag.starts_with("W/\""), "{tag}");
    assert_eq!(first.header(header::CACHE_CONTROL), "public, no-cache");
    let again = |place: &str| {
        let request = Request::get(place).header(header::IF_NONE_MATCH, &tag);
        request.body(Body::empty()).expect("a request")
    };
    let second = ask(&router, again("/en/routes/kandas")).await;
    assert_eq!((second.status, second.text.as_str()), (StatusCode::NOT_MODIFIED, ""));
    assert_eq!(second.header(header::ETAG), tag);
    for other in ["/ru/routes/kandas", "/en/routes/kandas?as_of=2026-12-31"] {
        assert_eq!(ask(&router, again(other)).await.status, StatusCode::OK, "{other}");
    }
}

#[tokio::test]
async fn head_has_the_headers_and_no_body() {
    let router = router(state());
    let request = Request::head("/en").body(Body::empty()).expect("a request");
    let answer = ask(&router, request).await;
    assert_eq!((answer.status, answer.text.as_str()), (StatusCode::OK, ""));
    assert!(answer.headers.contains_key(header::ETAG));
}

#[tokio::test]
async fn pages_are_compressed_for_who_can_read_them() {
    let router = router(state());
    let request = Request::get("/en").header(header::ACCEPT_ENCODING, "gzip");
    let answer = ask(&router, request.body(Body::empty()).expect("a request")).await;
    assert_eq!(answer.header(header::CONTENT_ENCODING), "gzip");
    assert!(answer.header(header::VARY).contains("accept-encoding"));
}

#[tokio::test]
async fn errors_have_a_page_in_the_language_of_the_place() {
    for (place, status, said) in [
        ("/en/nothing", StatusCode::NOT_FOUND, "Nothing is at this address"),
        ("/ru/routes/nothing", StatusCode::NOT_FOUND, "По этому адресу ничего нет"),
        ("/kk/sources/nothing", StatusCode::NOT_FOUND, "Бұл мекенжайда ештеңе жоқ"),
        ("/en/routes?purpose=nothing", StatusCode::NOT_FOUND, "Nothing is at this address"),
        ("/xx", StatusCode::NOT_FOUND, "Nothing is at this address"),
        ("/assets/site.css", StatusCode::NOT_FOUND, "Nothing is at this address"),
        ("/en/about?as_of=2026-02-30", StatusCode::BAD_REQUEST, "This day cannot be shown"),
        ("/en?known_at=2020-01-01", StatusCode::BAD_REQUEST, "the catalogue begins on"),
        ("/en?known_at=2090-01-01", StatusCode::BAD_REQUEST, "lies ahead"),
    ] {
        let answer = get(place).await;
        assert_eq!(answer.status, status, "{place}");
        assert!(answer.text.contains(said), "{place}");
        assert!(answer.text.contains("<meta name=\"robots\" content=\"noindex\">"), "{place}");
        assert_eq!(answer.header(header::CACHE_CONTROL), "no-store", "{place}");
        assert!(!answer.text.contains('⟦'), "{place}");
    }
}

#[tokio::test]
async fn other_methods_and_other_sites_are_refused() {
    let router = router(state());
    let request = Request::put("/en/about").body(Body::empty()).expect("a request");
    let answer = ask(&router, request).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(answer.header(header::ALLOW), "GET,HEAD");
    let request = Request::post("/en/about").header("sec-fetch-site", "cross-site");
    let answer = ask(&router, request.body(Body::empty()).expect("a request")).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.text.contains("This request cannot be taken"));
}
