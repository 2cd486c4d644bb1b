//! The number is checked and forgotten.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use pages::router;
use terms::Language;

use crate::fixture::{Answer, ask, main_of, state};

async fn check(language: Language, body: &str) -> Answer {
    let request = Request::post(format!("/{language}/number"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(body.to_owned()))
        .expect("a request");
    ask(&router(state()), request).await
}

#[tokio::test]
async fn a_number_is_explained_and_not_shown_in_full() {
    for language in Language::ALL {
        let page = check(language, "number=+880415300127+").await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(page.header(header::CACHE_CONTROL), "no-store");
        assert!(!page.text.contains("880415300127") && page.text.contains("880415 •••• ••"));
        insta::assert_snapshot!(format!("number-right.{language}"), main_of(&page.text));
    }
}

#[tokio::test]
async fn a_mistake_is_told_first_and_can_be_mended() {
    for language in Language::ALL {
        let page = check(language, "number=880415300128").await;
        assert_eq!(page.header(header::CACHE_CONTROL), "no-store");
        assert!(page.text.contains("value=\"880415300128\""), "what was typed is kept");
        assert!(page.text.contains("role=\"alert\""));
        insta::assert_snapshot!(format!("number-wrong.{language}"), main_of(&page.text));
    }
    for body in ["", "number=", "other=1"] {
        let page = check(Language::En, body).await;
        assert!(page.status.is_success() && page.text.contains("role=\"alert\""), "{body}");
    }
    let page = check(Language::En, "number=%3Cscript%3E").await.text;
    assert!(!page.contains("<script>"));
}
