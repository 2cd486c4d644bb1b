//! Requests to the interface without a network.

use std::{path::Path, sync::OnceLock, time::Duration};

use api::{Limit, State, router};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode},
};
use catalogue::{Catalogue, read_directory};
use serde_json::Value;
use terms::Date;
use tower::ServiceExt;

/// Today, in all tests.
pub(crate) const TODAY: Date = Date::constant(2026, 11, 24);

/// The data of the project.
pub(crate) fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data"));
        let files = read_directory(folder).expect("the data folder is there");
        Catalogue::from_files(files).expect("the data are sound")
    })
}

/// What every answer is made from.
pub(crate) fn state() -> State {
    State::new(catalogue(), || TODAY)
}

/// The interface without limits; it is the same for all tests.
fn interface() -> Router {
    static ROUTER: OnceLock<Router> = OnceLock::new();
    ROUTER.get_or_init(|| router(state())).clone()
}

/// The interface with a limit, at a moment that does not pass.
pub(crate) fn limited(quota: u32) -> Router {
    router(state().limited(Limit { quota, seconds: 60 }, || Duration::from_secs(1)))
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    /// The body as JSON; null if it is empty.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_default()
    }

    /// What was asked for.
    pub(crate) fn data(&self) -> Value {
        assert_eq!(self.status, StatusCode::OK, "{}", self.body);
        self.json()["data"].clone()
    }

    /// A header as text; empty if it is absent.
    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name).map(|value| value.to_str().expect("a header of ASCII"));
        value.unwrap_or_default()
    }
}

/// Sends a request to an interface.
pub(crate) async fn send_to(router: Router, request: Request<Body>) -> Answer {
    let response = router.oneshot(request).await.expect("the router always answers");
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.expect("the body is in memory");
    let body = String::from_utf8(body.to_vec()).expect("answers are UTF-8");
    Answer { status: parts.status, headers: parts.headers, body }
}

/// Sends a request.
pub(crate) async fn send(request: Request<Body>) -> Answer {
    send_to(interface(), request).await
}

/// A request; `path` stands behind `/api/v1`.
pub(crate) fn request(
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(format!("/api/v1{path}"));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Body::from(body.to_owned())).expect("the request is well formed")
}

/// Reads an address.
pub(crate) async fn get(path: &str) -> Answer {
    send(request(Method::GET, path, &[], "")).await
}

/// Sends a person's answers to an address.
pub(crate) async fn post(path: &str, body: &str) -> Answer {
    send(request(Method::POST, path, &[("content-type", "application/json")], body)).await
}

/// A person who answered a few questions.
pub(crate) const PERSON: &str =
    r#"{"purposes": ["work", "settle"], "citizenship": ["DE"], "birth_date": "1990-05-31"}"#;

/// The names of the first routes of the catalogue.
pub(crate) fn routes(count: usize) -> Vec<&'static str> {
    catalogue().routes.iter().take(count).map(|route| route.id.as_str()).collect()
}
