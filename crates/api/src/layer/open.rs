//! Open to the pages of anybody (CORS, Fetch Standard), without credentials: there are none, and nothing is changed by
//! any request. And the headers that keep an answer from being taken for a page.

use std::sync::Arc;

use axum::{
    extract::{Request, State as Shared},
    http::{HeaderName, HeaderValue, Method, header},
    middleware::Next,
    response::Response,
};

use crate::State;

/// On every answer.
const HEADERS: [(HeaderName, &str); 6] = [
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    (
        header::ACCESS_CONTROL_EXPOSE_HEADERS,
        "content-language, etag, ratelimit, ratelimit-policy, retry-after",
    ),
    (header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'"),
    (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
];

/// On the answer to the question of a browser whether it may ask.
const ASKED: [(HeaderName, &str); 3] = [
    (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST, OPTIONS"),
    (header::ACCESS_CONTROL_ALLOW_HEADERS, "accept, accept-language, content-type, if-none-match"),
    (header::ACCESS_CONTROL_MAX_AGE, "86400"),
];

/// Puts the headers on every answer.
pub(crate) async fn open(
    Shared(state): Shared<Arc<State>>,
    request: Request,
    next: Next,
) -> Response {
    let is_question = request.method() == Method::OPTIONS;
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let asked = if is_question { &ASKED[..] } else { &[] };
    for (name, value) in HEADERS.iter().chain(asked) {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if state.is_secure {
        let year = HeaderValue::from_static("max-age=31536000");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    response
}
