//! `/`: on to the first page in the language of the browser.

use axum::{
    http::{HeaderMap, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};

use crate::visit::accepted;

/// On to `/en`, `/ru` or `/kk`, with what the address asks.
pub(crate) async fn choose(headers: HeaderMap, uri: Uri) -> Response {
    let mut place = format!("/{}", accepted(&headers));
    if let Some(query) = uri.query() {
        place = format!("{place}?{query}");
    }
    let headers = [
        (header::LOCATION, place),
        (header::VARY, "accept-language".to_owned()),
        (header::CACHE_CONTROL, "private, no-cache".to_owned()),
    ];
    (StatusCode::SEE_OTHER, headers).into_response()
}
