//! What changes, and the feed of it.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use pages::{Key, State, router};
use terms::Language;

use crate::fixture::{BASE, CATALOGUE, ask, get_from, state, testland, today};

fn inside<'t>(text: &'t str, name: &str) -> Vec<&'t str> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    text.split(&open).skip(1).filter_map(|rest| rest.split(&close).next()).collect()
}

#[tokio::test]
async fn the_feed_is_whole_and_no_entry_is_another() {
    let router = router(state());
    for language in Language::ALL {
        let feed = get_from(&router, &format!("/{language}/changes.atom")).await;
        assert_eq!(feed.header(header::CONTENT_TYPE), "application/atom+xml; charset=utf-8");
        assert!(feed.text.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>"));
        assert!(!feed.text.contains('⟦'), "no text is missing");
        let entries = inside(&feed.text, "entry");
        assert!(entries.len() > 10, "{} entries", entries.len());
        let mut ids = inside(&feed.text, "id");
        assert_eq!(ids.len(), entries.len() + 1);
        assert!(ids.iter().all(|id| id.starts_with("urn:uuid:") && id.len() == 45));
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), entries.len() + 1);
        let updated = inside(&feed.text, "updated");
        let newest = updated[1..].iter().max().expect("entries");
        assert_eq!(updated[0], *newest, "the feed is as new as its newest entry");
        assert!(updated.iter().all(|day| *day <= "2026-11-24T00:00:00Z"), "{updated:?}");
        for entry in entries {
            assert_eq!(inside(entry, "title").len(), 1);
            let link = entry.split("href=\"").nth(1).expect("a link");
            assert!(link.starts_with(BASE), "{link}");
        }
    }
}

#[tokio::test]
async fn the_feed_has_a_tag_and_pages_lead_to_it() {
    let router = router(state());
    let page = get_from(&router, "/kk/about").await.text;
    let link = "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Не өзгереді\" href=\"/kk/changes.atom\">";
    assert!(page.contains(link));
    let feed = get_from(&router, "/kk/changes.atom").await;
    let tag = feed.header(header::ETAG);
    let again = Request::get("/kk/changes.atom").header(header::IF_NONE_MATCH, tag);
    let again = ask(&router, again.body(Body::empty()).expect("a request")).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn a_site_without_an_address_has_a_feed_too() {
    let nowhere = router(State::new(&CATALOGUE, today, Key::new([0; 32])));
    let feed = get_from(&nowhere, "/en/changes.atom").await;
    assert!(feed.text.contains("href=\"/en/changes.atom\""), "addresses within the site");
}

#[tokio::test]
async fn what_comes_stands_apart_from_what_came() {
    let router = router(testland());
    for (as_of, is_to_come) in [("2026-03-01", false), ("2026-01-15", true)] {
        let page = get_from(&router, &format!("/en/changes?as_of={as_of}")).await.text;
        let (soon, lately) = page.split_once("<section id=\"lately\">").expect("both");
        assert!(soon.contains("id=\"2027-06-30-ends\""), "{as_of}");
        let place = if is_to_come { soon } else { lately };
        assert!(place.contains("id=\"2026-02-01-begins\""), "{as_of}");
    }
}
