//! The choice of a language, and what machines ask for.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use pages::{Key, State, router};

use crate::{
    fixture::{CATALOGUE, ask, get, get_from, state, today},
    html,
};

#[tokio::test]
async fn the_first_address_leads_to_the_language_of_the_browser() {
    let router = router(state());
    for (asked, place) in [("kk,ru;q=0.8", "/kk"), ("ru", "/ru"), ("de", "/en")] {
        let request = Request::get("/").header(header::ACCEPT_LANGUAGE, asked);
        let answer = ask(&router, request.body(Body::empty()).expect("a request")).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert_eq!(answer.header(header::LOCATION), place);
        assert!(answer.header(header::VARY).contains("accept-language"));
    }
    let answer = get("/?as_of=2026-12-31").await;
    assert_eq!(answer.header(header::LOCATION), "/en?as_of=2026-12-31");
}

#[tokio::test]
async fn another_language_keeps_the_place_and_what_was_asked() {
    let page = get("/en/routes?purpose=work&as_of=2026-12-31").await.text;
    let links = html::values(&page, "href");
    assert!(links.contains(&"/kk/routes?purpose=work&amp;as_of=2026-12-31"));
}

#[tokio::test]
async fn a_slash_too_many_is_forgiven_and_leads_to_no_other_site() {
    let answer = get("/en/routes/?purpose=work").await;
    assert_eq!(answer.status, StatusCode::PERMANENT_REDIRECT);
    assert_eq!(answer.header(header::LOCATION), "/en/routes?purpose=work");
    for place in ["//evil.example/", "/evil/"] {
        assert_eq!(get(place).await.status, StatusCode::NOT_FOUND, "{place}");
    }
}

#[tokio::test]
async fn assets_may_be_kept_for_good() {
    let page = get("/en").await.text;
    let assets: Vec<&str> = html::values(&page, "href")
        .into_iter()
        .filter(|link| link.starts_with("/assets/"))
        .collect();
    assert_eq!(assets.len(), 2, "one sheet of styles and the mark");
    for asset in assets {
        let answer = get(asset).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.header(header::CACHE_CONTROL).ends_with("immutable"));
        assert!(answer.text.len() < 40_000, "{asset} has {} bytes", answer.text.len());
    }
}

#[tokio::test]
async fn the_map_names_every_page_in_every_language() {
    let map = get("/sitemap.xml").await;
    assert_eq!(map.header(header::CONTENT_TYPE), "application/xml; charset=utf-8");
    let pages = 3 * (8 + CATALOGUE.routes.len() + CATALOGUE.sources.len());
    assert_eq!(map.text.matches("<loc>").count(), pages);
    assert_eq!(map.text.matches("hreflang=\"kk\"").count(), pages);
    assert!(get("/robots.txt").await.text.contains("https://qonys.example/sitemap.xml"));
    let nowhere = router(State::new(&CATALOGUE, today, Key::new([0; 32])));
    assert_eq!(get_from(&nowhere, "/sitemap.xml").await.status, StatusCode::NOT_FOUND);
}
