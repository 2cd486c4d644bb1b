//! From a page to an answer: dressed, with its tag, or "not changed" for who has it already.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use maud::Markup;
use sha2::{Digest, Sha256};

use crate::{Keeping, Page, Visit, layout};

/// Marks an answer that has its page, so that it is not dressed again as an error.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dressed;

impl Visit {
    /// The answer with a page. A page that anyone may keep has a tag made of its bytes: the same release, address and
    /// day give the same tag, and a new program another one.
    #[must_use]
    pub fn answer(&self, page: Page) -> Response {
        let (status, keeping) = (page.status, page.keeping);
        let html = layout(self, page).into_string();
        let mut response = match keeping {
            Keeping::Nobody => ([(header::CACHE_CONTROL, "no-store")], html).into_response(),
            Keeping::Anyone => self.kept(html),
        };
        if response.status() == StatusCode::NOT_MODIFIED {
            return response;
        }
        *response.status_mut() = status;
        let kind = HeaderValue::from_static("text/html; charset=utf-8");
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        if let Ok(language) = HeaderValue::from_str(self.language.code()) {
            response.headers_mut().insert(header::CONTENT_LANGUAGE, language);
        }
        response.extensions_mut().insert(Dressed);
        response
    }

    /// A text that anyone may keep, with the tag of its bytes; or "not changed" for who has it.
    pub(crate) fn kept(&self, text: String) -> Response {
        let tag = tag(text.as_bytes());
        let status = if self.has(&tag) { StatusCode::NOT_MODIFIED } else { StatusCode::OK };
        let headers = [(header::ETAG, tag), (header::CACHE_CONTROL, "public, no-cache".into())];
        let mut response = (status, headers).into_response();
        if status == StatusCode::OK {
            *response.body_mut() = text.into();
        }
        response
    }

    /// Whether the browser has the page of that tag (RFC 9110, 13.1.2).
    fn has(&self, tag: &str) -> bool {
        let had = self.if_none_match.as_deref().unwrap_or_default();
        had.trim() == "*" || had.split(',').any(|had| had.trim() == tag)
    }
}

/// A weak tag: the bytes on the way may be compressed.
fn tag(bytes: &[u8]) -> String {
    format!("W/\"{}\"", fingerprint(bytes))
}

/// Sixteen hexadecimal digits of the SHA-256.
pub(crate) fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// A list of pieces one after the other.
pub(crate) fn joined(pieces: impl IntoIterator<Item = Markup>) -> Markup {
    maud::PreEscaped(pieces.into_iter().map(Markup::into_string).collect())
}
