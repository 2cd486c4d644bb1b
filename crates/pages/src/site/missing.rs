//! Where nothing is. A slash too many at the end of an address is forgiven.

use axum::{
    http::{StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use terms::Language;

use crate::Failure;

/// On to the place without the slash at its end, else nothing is there.
pub(crate) async fn missing(uri: Uri) -> Response {
    let Some(place) = uri.path().strip_suffix('/') else {
        return Failure::NotFound.into_response();
    };
    // Only behind a language of ours: an address that begins with two slashes would lead to another site.
    let first = place.split('/').nth(1).unwrap_or_default();
    if first.parse::<Language>().is_err() {
        return Failure::NotFound.into_response();
    }
    let query = uri.query().map_or_else(String::new, |query| format!("?{query}"));
    (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, format!("{place}{query}"))])
        .into_response()
}
