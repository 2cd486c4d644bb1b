//! The plan for a route, and its calendar.

use axum::http::{StatusCode, header};
use pages::router;
use terms::Language;

use crate::{
    check::browser::{Browser, pairs},
    fixture::{CATALOGUE, get_from, state, testland},
    html,
};

#[tokio::test]
async fn a_plan_of_a_closed_route_begins_by_saying_so() {
    for (language, said) in [
        (Language::En, "not in force"),
        (Language::Ru, "не действует"),
        (Language::Kk, "қолданыста емес"),
    ] {
        let at = format!("/{language}/routes/settling-permit/plan?start=2027-12-01");
        let page = get_from(&router(testland()), &at).await.text;
        let opening = page.split("</h1>").nth(1).expect("a heading");
        assert!(opening.starts_with("<p class=\"warning\">"), "{at}");
        let opening = opening.split("</p>").next().expect("a paragraph");
        assert!(opening.contains(said), "{opening}");
    }
}

#[tokio::test]
async fn a_plan_with_answers_is_kept_by_nobody() {
    let mut browser = Browser::new(testland());
    let place = "/en/routes/settling-permit/plan";
    let open = browser.get(place).await;
    assert!(open.header(header::CACHE_CONTROL).contains("public"));
    browser.post("/en/check/purposes", &pairs(&[("answer", "settle")])).await;
    let own = browser.get(place).await;
    assert_eq!(own.header(header::CACHE_CONTROL), "no-store");
    let file = browser.get("/en/routes/settling-permit/plan.ics?start=2026-12-01").await;
    assert_eq!(file.header(header::CACHE_CONTROL), "no-store");
}

#[tokio::test]
async fn the_calendar_is_a_file_of_whole_days() {
    let router = router(state());
    for route in &CATALOGUE.routes {
        let at = format!("/kk/routes/{}/plan.ics?start=2026-11-25", route.id);
        let file = get_from(&router, &at).await;
        assert_eq!(file.status, StatusCode::OK, "{at}");
        assert_eq!(file.header(header::CONTENT_TYPE), "text/calendar; charset=utf-8");
        let name = format!("\"{}.ics\"", route.id);
        assert!(file.header(header::CONTENT_DISPOSITION).ends_with(&name));
        let text = &file.text;
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
        let days = text.matches("DTSTART;VALUE=DATE:").count();
        assert_eq!(text.matches("BEGIN:VEVENT").count(), days);
        assert!(text.lines().all(|line| line.len() <= 75), "{at}");
    }
}

#[tokio::test]
async fn the_picture_has_a_name_and_a_table_beside_it() {
    let page = get_from(&router(state()), "/ru/routes/permanent-residence/plan").await.text;
    let picture = page.split("<svg").find(|part| part.contains("role=\"img\"")).expect("a picture");
    let picture = picture.split("</svg>").next().expect("it ends");
    for part in ["<title id=\"timeline-title\">", "<desc id=\"timeline-about\">"] {
        assert!(picture.contains(part));
    }
    assert!(!picture.contains("style="), "the policy forbids styles of elements");
    let links = html::values(&page, "href");
    let steps = links.iter().filter(|link| link.starts_with("#step-")).count();
    assert!(steps > 3, "the table leads to each of the steps");
    assert_eq!(picture.matches("<text class=\"number\"").count(), steps);
}

#[tokio::test]
async fn days_that_are_none_and_routes_that_are_none_are_refused() {
    let router = router(state());
    for (place, status) in [
        ("/en/routes/kandas/plan?start=2026-02-30", StatusCode::BAD_REQUEST),
        ("/en/routes/nothing/plan", StatusCode::NOT_FOUND),
        ("/en/routes/nothing/plan.ics", StatusCode::NOT_FOUND),
        ("/en/routes/nothing/papers", StatusCode::NOT_FOUND),
        ("/en/routes/nothing/history", StatusCode::NOT_FOUND),
        ("/en/routes/kandas/plan?start=9999-12-31", StatusCode::OK),
        ("/en/routes/kandas/plan?start=-009999-01-01", StatusCode::OK),
    ] {
        assert_eq!(get_from(&router, place).await.status, status, "{place}");
    }
}
