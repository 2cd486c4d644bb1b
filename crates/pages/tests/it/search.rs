//! The page of a search.

use axum::http::{StatusCode, header};
use pages::router;
use terms::Language;

use crate::{
    fixture::{get_from, state},
    html,
};

#[tokio::test]
async fn findings_stand_by_kind_with_their_words_marked() {
    let page = get_from(
        &router(state()),
        "/ru/search?q=%D1%81%D1%83%D0%B4%D0%B8%D0%BC%D0%BE%D1%81%D1%82%D1%8C",
    )
    .await
    .text;
    assert!(page.contains("<mark>"), "what was found is marked");
    for heading in ["<h2>Документы</h2>", "<h2>Термины</h2>"] {
        assert!(page.contains(heading), "{heading}");
    }
    assert!(page.contains("Для пути:"), "a paper names the routes it is for");
}

#[tokio::test]
async fn all_of_one_kind_may_be_shown_and_all_kinds_again() {
    let router = router(state());
    let few = get_from(&router, "/en/search?q=visa").await.text;
    let more = "/en/search?q=visa&amp;kind=route";
    assert!(html::values(&few, "href").contains(&more));
    let all = get_from(&router, "/en/search?q=visa&kind=route").await.text;
    assert!(all.matches("<h3>").count() > few.matches("<h3>").count());
    assert_eq!(all.matches("<h2>").count(), 1);
    assert!(html::values(&all, "href").contains(&"/en/search?q=visa"));
    let other = get_from(&router, "/en/search?q=visa&kind=nothing").await;
    assert_eq!(other.status, StatusCode::OK, "an unknown kind is no kind");
}

#[tokio::test]
async fn what_was_mistyped_or_is_unknown_is_said() {
    let router = router(state());
    let page = get_from(&router, "/en/search?q=studnet+visa").await.text;
    assert!(html::values(&page, "href").contains(&"/en/routes/visa-c9"));
    let page = get_from(&router, "/en/search?q=citizneship").await.text;
    assert!(page.contains("Showing what was found for “citizenship”."));
    let page = get_from(&router, "/en/search?q=passfart").await.text;
    assert!(page.contains("Did you mean:") && page.contains("/en/search?q=passport"), "{page}");
    let page = get_from(&router, "/en/search?q=golden+visa").await.text;
    assert!(page.contains("Not found anywhere: “golden”."));
}

#[tokio::test]
async fn the_days_of_the_address_go_on() {
    let place = "/en/search?q=kandas&as_of=2026-12-31";
    let page = get_from(&router(state()), place).await.text;
    assert!(html::values(&page, "href").contains(&"/en/routes/kandas?as_of=2026-12-31"));
}

#[tokio::test]
async fn whatever_is_typed_a_page_is_given_and_nobody_keeps_it() {
    let router = router(state());
    let long = format!("q={}", "%D0%B2%D0%B8%D0%B7%D0%B0+".repeat(500));
    for query in ["", "q=", "q=%00", "q=%FF%FE", "q=%22%3E%3Cb%3E", "q=%25&q=2", &long] {
        for language in Language::ALL {
            let page = get_from(&router, &format!("/{language}/search?{query}")).await;
            assert_eq!(page.status, StatusCode::OK, "{query}");
            assert_eq!(page.header(header::CACHE_CONTROL), "no-store");
            assert!(!page.text.contains("<b>"), "{query}");
            assert!(page.text.len() < 100_000, "{} bytes", page.text.len());
        }
    }
}

#[tokio::test]
async fn every_link_of_a_finding_leads_to_a_place_that_is_there() {
    let router = router(state());
    for words in ["work", "passport", "kandas", "asylum"] {
        let page = get_from(&router, &format!("/kk/search?q={words}")).await.text;
        let main = &page[page.find("<main").expect("every page has a main part")..];
        for link in html::values(main, "href").into_iter().filter(|link| link.starts_with("/kk/")) {
            let link = link.replace("&amp;", "&");
            let (place, fragment) = link.split_once('#').unwrap_or((&link, ""));
            let target = get_from(&router, place).await;
            assert_eq!(target.status, StatusCode::OK, "{link}");
            let is_there =
                fragment.is_empty() || html::values(&target.text, "id").contains(&fragment);
            assert!(is_there, "{link}");
        }
    }
}
