//! The site of the tests: the data of the project on one day, asked without a network.

use std::{path::Path, sync::LazyLock};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
};
use catalogue::{Catalogue, read_directory};
use pages::{Key, State, router};
use terms::Date;
use tower::ServiceExt;

/// The address of the site.
pub(crate) const BASE: &str = "https://qonys.example";

/// The data of the project.
pub(crate) static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let files = read_directory(&data).expect("the data can be read");
    Catalogue::from_files(files).expect("the data has no error")
});

/// The data of Testland, which do not change: snapshots are made of them.
pub(crate) static TESTLAND: LazyLock<Catalogue> = LazyLock::new(|| {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../qonys/tests/it/testland");
    let files = read_directory(&data).expect("the data can be read");
    Catalogue::from_files(files).expect("the data has no error")
});

/// The day of the tests.
pub(crate) fn today() -> Date {
    Date::constant(2026, 11, 24)
}

/// A site that knows its address, with a mailbox and an interface for programs.
pub(crate) fn state() -> State {
    let base = BASE.parse().expect("the address of a site");
    let mail = "errors@qonys.example".parse().expect("an address for mail");
    let state = State::new(&CATALOGUE, today, Key::new([1; 32])).at(base);
    state.corrected_at(mail).documented_by(document())
}

/// What an interface for programs says of itself, as short as can be.
pub(crate) fn document() -> serde_json::Value {
    serde_json::from_str(include_str!("reference/openapi.json")).expect("a document")
}

/// A site on the data of Testland.
pub(crate) fn testland() -> State {
    let base = BASE.parse().expect("the address of a site");
    State::new(&TESTLAND, today, Key::new([1; 32])).at(base)
}

/// The main part of a page, one element a line.
pub(crate) fn main_of(page: &str) -> String {
    let start = page.find("<main").expect("every page has a main part");
    let end = page.find("</main>").expect("which ends");
    lines(&page[start..end])
}

/// One element a line, so that a snapshot shows what changed.
pub(crate) fn lines(markup: &str) -> String {
    markup.replace("><", ">\n<")
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    /// The value of a header; empty if it is absent.
    pub(crate) fn header(&self, name: header::HeaderName) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// The answer to a request.
pub(crate) async fn ask(router: &Router, request: Request<Body>) -> Answer {
    let response = router.clone().oneshot(request).await.expect("a router always answers");
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.expect("the body is whole");
    let text = String::from_utf8(body.to_vec()).unwrap_or_default();
    Answer { status: parts.status, headers: parts.headers, text }
}

/// The page at a place.
pub(crate) async fn get(place: &str) -> Answer {
    get_from(&router(state()), place).await
}

/// The same, of a site that is made already.
pub(crate) async fn get_from(router: &Router, place: &str) -> Answer {
    let request = Request::get(place).body(Body::empty()).expect("the place is an address");
    ask(router, request).await
}
