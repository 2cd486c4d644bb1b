//! Pages of other days.

use axum::http::StatusCode;
use catalogue::Dated;

use crate::{
    fixture::{CATALOGUE, get},
    html,
};

#[tokio::test]
async fn a_page_of_another_day_says_so_and_leads_on_with_it() {
    let page = get("/en/routes?as_of=2027-01-10").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("As of 10 January 2027") && page.text.contains("Back to today"));
    assert!(page.text.contains("noindex") && !page.text.contains("canonical"));
    let links = html::values(&page.text, "href");
    assert!(links.contains(&"/en/routes/kandas?as_of=2027-01-10"));
    assert!(!get("/en/routes").await.text.contains("Back to today"));
}

#[tokio::test]
async fn a_route_that_is_over_is_closed_and_still_shown() {
    let ending = CATALOGUE.routes.iter().find_map(|route| {
        let until = route.basis().validity.until?;
        Some((route, until.tomorrow().expect("not the last day")))
    });
    let (route, day) = ending.expect("the data has a route with an end");
    let page = get(&format!("/en/routes/{}?as_of={day}", route.id)).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("closed on this date"), "{}", route.id);
}

#[tokio::test]
async fn both_days_are_understood() {
    let page = get("/ru/about?as_of=2026-12-01&known_at=2026-11-23").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("По сведениям, известным на 23 ноября 2026 года"));
}
