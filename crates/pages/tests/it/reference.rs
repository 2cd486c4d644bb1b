//! The pages for developers say what the document of the interface says.

use axum::http::StatusCode;
use pages::router;
use terms::Language;

use crate::fixture::{get_from, main_of, state, testland};

#[tokio::test]
async fn the_document_is_told_in_the_frame_of_each_language() {
    let router = router(state());
    for language in Language::ALL {
        for (name, place) in [
            ("developers", "developers"),
            ("form-members", "developers/Plan"),
            ("form-words", "developers/Outcome"),
        ] {
            let page = get_from(&router, &format!("/{language}/{place}")).await;
            assert_eq!(page.status, StatusCode::OK, "{place}");
            insta::assert_snapshot!(format!("{name}.{language}"), main_of(&page.text));
        }
    }
    assert_eq!(get_from(&router, "/en/developers/Nothing").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_site_without_an_interface_has_no_such_page() {
    let router = router(testland());
    assert_eq!(get_from(&router, "/en/developers").await.status, StatusCode::NOT_FOUND);
    assert!(!get_from(&router, "/en").await.text.contains("/en/developers"));
}
