//! Routes side by side.

use axum::http::{StatusCode, header};
use pages::router;
use terms::Language;

use crate::{
    fixture::{CATALOGUE, get_from, state},
    html,
};

#[tokio::test]
async fn ticked_boxes_become_one_address() {
    let router = router(state());
    let ticked = "/ru/compare?routes=kandas&routes=visa-b9&chosen=1&as_of=2026-12-01";
    let answer = get_from(&router, ticked).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let kept = "/ru/compare?routes=kandas,visa-b9&as_of=2026-12-01";
    assert_eq!(answer.header(header::LOCATION), kept);
}

#[tokio::test]
async fn what_cannot_be_compared_is_told_and_the_ticks_stay() {
    let router = router(state());
    for (query, said) in [
        ("chosen=1", "Tick at least two routes."),
        ("routes=kandas", "Tick at least two routes."),
        ("routes=kandas,kandas", "Tick at least two routes."),
        ("routes=kandas,nothing", "One of these routes is not in the catalogue."),
        ("routes=kandas,visa-b9,visa-b9-1,visa-c2,visa-c3", "Tick no more than four routes."),
    ] {
        let page = get_from(&router, &format!("/en/compare?{query}")).await;
        assert_eq!(page.status, StatusCode::OK, "{query}");
        assert!(page.text.contains("role=\"alert\"") && page.text.contains(said), "{query}");
        let ticked = page.text.contains("value=\"kandas\" checked");
        assert_eq!(ticked, query.contains("kandas"), "{query}");
    }
    let missing = get_from(&router, "/en/compare?category=nothing").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn every_cell_is_cited_or_says_that_nothing_is_stated() {
    let router = router(state());
    for language in Language::ALL {
        let at = format!("/{language}/compare?routes=kandas,permanent-residence,visa-b9-1");
        let page = get_from(&router, &at).await.text;
        let rows: Vec<&str> = page.split("<ul class=\"columns\">").skip(1).collect();
        assert_eq!(rows.len(), 13, "{at}");
        for row in rows {
            let row = row.split("</section>").next().expect("a row ends");
            let cells: Vec<&str> = row.split("<li><h3>").skip(1).collect();
            assert_eq!(cells.len(), 3, "{at}");
            for cell in cells {
                let is_cited = cell.contains("class=\"cite\"");
                let is_silent = cell.contains("class=\"unstated\"");
                // What kind of thing it is, and how well it is supported, is ours to say.
                let is_ours = cell.matches("<p>").count() == 1;
                assert!(is_cited || is_silent || is_ours, "{cell}");
            }
        }
        let anchors = html::values(&page, "id");
        for link in html::values(&page, "href").iter().filter_map(|link| link.strip_prefix('#')) {
            assert!(anchors.contains(&link), "{link}");
        }
    }
}

#[tokio::test]
async fn a_group_is_compared_by_one_topic() {
    let router = router(state());
    let page = get_from(&router, "/en/compare?category=visa&row=renewal").await.text;
    let at = CATALOGUE.at(crate::fixture::today(), CATALOGUE.release.known).expect("known");
    let visas = at
        .routes()
        .filter(|route| route.is_in_force() && route.route.category == catalogue::Category::Visa)
        .count();
    let list = page.split("<ul class=\"pairs\">").nth(1).expect("a list");
    let list = list.split("<section id=\"sources\">").next().expect("which ends");
    assert_eq!(list.matches("<li><h3>").count(), visas);
    assert!(page.contains("aria-current=\"true\">Renewal<"));
}
