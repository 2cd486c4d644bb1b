//! Every page in every language.

use std::time::Duration;

use axum::http::{StatusCode, header};
use pages::router;
use terms::Language;

use crate::{
    fixture::{CATALOGUE, TESTLAND, get_from, main_of, state, testland},
    html,
};

/// Every page behind its language.
fn places() -> Vec<String> {
    let mut places: Vec<String> =
        ["", "/routes", "/routes?purpose=work", "/routes?category=visa", "/sources", "/about"]
            .map(str::to_owned)
            .to_vec();
    places.extend(["/search?q=b9", "/check", "/check/file", "/verdict"].map(str::to_owned));
    let fixed = ["/compare", "/changes", "/number", "/ladder", "/about/coverage", "/developers"];
    places.extend(fixed.map(str::to_owned));
    places.extend(["Plan", "Outcome"].map(|form| format!("/developers/{form}")));
    places.push("/compare?routes=kandas,visa-b9,permanent-residence,visa-b9-1".to_owned());
    let mut largest: Vec<_> = CATALOGUE.routes.iter().collect();
    largest.sort_by_key(|route| std::cmp::Reverse(route.criteria.len()));
    let largest: Vec<&str> = largest.iter().take(4).map(|route| route.id.as_str()).collect();
    let all = format!("/compare?routes={}", largest.join(","));
    places.extend([format!("{all}&row=conditions"), all]);
    for group in ["category=visa", "category=work", "purpose=settle"] {
        for row in ["conditions", "papers", "cost", "gives", "duration"] {
            places.push(format!("/compare?{group}&row={row}"));
        }
    }
    for page in ["", "/papers", "/history", "/plan"] {
        places.extend(CATALOGUE.routes.iter().map(|route| format!("/routes/{}{page}", route.id)));
    }
    places.extend(CATALOGUE.sources.iter().map(|source| format!("/sources/{}", source.key)));
    places
}

#[tokio::test]
async fn every_page_is_whole_in_every_language() {
    let router = router(state());
    for place in places() {
        for language in Language::ALL {
            let at = format!("/{language}{place}");
            let page = get_from(&router, &at).await;
            assert_eq!(page.status, StatusCode::OK, "{at}");
            assert_eq!(page.header(header::CONTENT_TYPE), "text/html; charset=utf-8", "{at}");
            assert_eq!(page.header(header::CONTENT_LANGUAGE), language.code(), "{at}");
            assert!(!page.headers.contains_key(header::SET_COOKIE), "{at} sets a cookie");
            assert!(!page.text.contains('⟦'), "{at} lacks a text: {:?}", lacking(&page.text));
            assert!(page.text.contains(&format!("<html lang=\"{language}\">")), "{at}");
            assert_eq!(page.text.matches("<h1>").count(), 1, "{at} has one heading");
            let mut ids = html::values(&page.text, "id");
            let count = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), count, "{at} uses an id twice");
            assert_own_letters(&at, language, &page.text);
        }
    }
}

fn lacking(page: &str) -> Vec<&str> {
    page.split('⟦').skip(1).filter_map(|rest| rest.split('⟧').next()).collect()
}

/// An English page has no Cyrillic letter; the others have Latin names and codes, but no Latin sentence.
fn assert_own_letters(at: &str, language: Language, page: &str) {
    /// A name such as `Digital Nomad Residency` is short; a sentence is not.
    const LONGEST_NAME: usize = 4;
    let is_cyrillic = |letter: char| ('\u{400}'..='\u{52f}').contains(&letter);
    for text in html::texts(page) {
        if language == Language::En {
            assert!(!text.contains(is_cyrillic), "{at}: {text}");
            continue;
        }
        let mut run = 0;
        for word in text.split_whitespace() {
            // Codes such as `B9` or `KAZTEST` are no words.
            let small = word.chars().filter(char::is_ascii_lowercase).count();
            run = if small > 1 && !word.contains(is_cyrillic) { run + 1 } else { 0 };
            assert!(run <= LONGEST_NAME, "{at}: {text}");
        }
    }
}

#[tokio::test]
async fn pages_are_small_and_quick() {
    const LARGEST: usize = 100_000;
    let router = router(state());
    for place in places() {
        for language in Language::ALL {
            let at = format!("/{language}{place}");
            let page = get_from(&router, &at);
            let page = tokio::time::timeout(Duration::from_secs(1), page).await.expect("in time");
            assert!(page.text.len() <= LARGEST, "{at} has {} bytes", page.text.len());
        }
    }
}

#[tokio::test]
async fn every_fact_can_be_reported() {
    let router = router(state());
    let page = get_from(&router, "/en/routes/kandas?as_of=2026-12-01").await.text;
    let links = html::values(&page, "href");
    let reports: Vec<_> = links.iter().filter(|link| link.starts_with("?wrong=")).collect();
    assert!(reports.len() > 30, "{} facts", reports.len());
    assert!(reports.iter().all(|link| link.ends_with("&amp;as_of=2026-12-01#report")));
    let page = get_from(&router, "/en/routes/kandas?wrong=16").await.text;
    assert!(page.contains("<aside class=\"days\" id=\"report\"") && page.contains("kandas:16"));
    assert!(html::values(&page, "href").contains(&"mailto:errors@qonys.example?subject=kandas:16"));
    let page = get_from(&router, "/en/routes/kandas?wrong=%3Cb%3E").await.text;
    assert!(!page.contains("id=\"report\""), "what is no place is not told");
}

#[tokio::test]
async fn a_route_is_told_to_machines() {
    let router = router(state());
    let page = get_from(&router, "/en/routes/permanent-residence").await.text;
    let blocks: Vec<serde_json::Value> = page
        .split("<script type=\"application/ld+json\">")
        .skip(1)
        .filter_map(|rest| rest.split("</script>").next())
        .map(|block| serde_json::from_str(block).expect("JSON-LD is JSON"))
        .collect();
    let kinds: Vec<&str> = blocks.iter().filter_map(|block| block["@type"].as_str()).collect();
    assert_eq!(kinds, ["GovernmentService", "FAQPage"]);
    for wanted in [
        "<link rel=\"canonical\" href=\"https://qonys.example/en/routes/permanent-residence\">",
        "<link rel=\"alternate\" hreflang=\"kk\" href=\"https://qonys.example/kk/routes/permanent-residence\">",
        "<meta property=\"og:locale\" content=\"en_GB\">",
    ] {
        assert!(page.contains(wanted), "{wanted}");
    }
}

#[tokio::test]
async fn every_route_answers_what_every_route_must() {
    let router = router(state());
    for route in &CATALOGUE.routes {
        let page = get_from(&router, &format!("/en/routes/{}", route.id)).await.text;
        let ids = html::values(&page, "id");
        for section in
            ["criteria", "grants", "renewal", "leads-to", "papers", "fees", "steps", "obligations"]
        {
            assert!(ids.contains(&section), "{} lacks {section}", route.id);
        }
        let at = page.find("<section id=\"obligations\">").expect("found above");
        assert!(!page[at..].starts_with("<ul class=\"rows\"></ul>"), "{}", route.id);
    }
}

#[tokio::test]
async fn a_search_finds_in_every_language_and_is_kept_by_nobody() {
    let router = router(state());
    for (place, found) in [
        ("/en/search?q=nomad", "/en/routes/visa-b9-1"),
        ("/ru/search?q=%D0%BA%D0%B0%D0%BD%D0%B4%D0%B0%D1%81%D0%B0", "/ru/routes/kandas"),
        ("/kk/search?q=%D2%9B%D0%B0%D0%BD%D0%B4%D0%B0%D1%81%D2%9B%D0%B0", "/kk/routes/kandas"),
    ] {
        let page = get_from(&router, place).await;
        assert!(html::values(&page.text, "href").contains(&found), "{place} finds {found}");
        assert_eq!(page.header(header::CACHE_CONTROL), "no-store");
    }
    let page = get_from(&router, "/en/search?q=%3Cscript%3Ezzz").await.text;
    assert!(page.contains("“&lt;script&gt;zzz”") && !page.contains("<script>zzz"));
}

#[tokio::test]
async fn pages_look_as_they_did() {
    let router = router(testland());
    for (name, place) in [
        ("home", ""),
        ("routes", "/routes"),
        ("route", "/routes/settling-permit"),
        ("papers", "/routes/settling-permit/papers"),
        ("history", "/routes/settling-permit/history"),
        ("plan", "/routes/settling-permit/plan?start=2026-12-01"),
        ("compare-choice", "/compare?routes=settling-permit"),
        ("compare", "/compare?routes=settling-permit,work-permit"),
        ("changes", "/changes"),
        ("coverage", "/about/coverage"),
        ("number", "/number"),
        ("ladder-nothing", "/ladder"),
        ("sources", "/sources"),
        ("source", "/sources/act"),
        ("search", "/search?q=permit"),
        ("missing", "/nothing"),
    ] {
        for language in Language::ALL {
            let page = get_from(&router, &format!("/{language}{place}")).await.text;
            let page = page.replace(&TESTLAND.release.to_string(), "RELEASE");
            insta::assert_snapshot!(format!("{name}.{language}"), main_of(&page));
        }
    }
}
