//! `/robots.txt` (RFC 9309).

use std::sync::Arc;

use axum::{extract::State as Shared, http::header, response::IntoResponse};

use crate::State;

/// Everything may be read; what a search finds is no page of its own.
pub(crate) async fn show(Shared(state): Shared<Arc<State>>) -> impl IntoResponse {
    let mut text = "User-agent: *\nDisallow: /*/search\n".to_owned();
    if let Some(base) = &state.base {
        text.push_str(&format!("Sitemap: {}/sitemap.xml\n", base.as_str()));
    }
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text)
}
