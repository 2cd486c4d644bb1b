//! From what is told to a response: the day and the state of the data beside it, everything it cites once, a tag, or
//! "not changed" for who has it already.

use axum::{
    Json,
    body::Bytes,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use sha2::{Digest, Sha256};
use terms::Date;
use utoipa::ToSchema;

use crate::{
    ask::Ask,
    problem::Failure,
    teller::Teller,
    view::{Citation, LanguageWord},
};

/// An answer: what was asked for, with the state of the data, the two days and every place it cites.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Answer<T: ToSchema> {
    /// The state of the data: the same data have the same name everywhere.
    #[schema(example = "2026-11-23+0123456789ab")]
    pub(crate) release: String,
    /// The day whose rules apply.
    pub(crate) as_of: Date,
    /// The day by whose knowledge.
    pub(crate) known_at: Date,
    /// The language of all texts.
    pub(crate) lang: LanguageWord,
    /// What this is not.
    pub(crate) notice: String,
    /// What was asked for.
    pub(crate) data: T,
    /// Every place that `data` cites, each once, in the order of keys.
    pub(crate) citations: Vec<Citation>,
}

impl<T: ToSchema> Answer<T> {
    pub(crate) fn new(teller: &Teller<'_>, data: T) -> Self {
        let at = teller.at();
        Self {
            release: at.catalogue.release.to_string(),
            as_of: at.as_of,
            known_at: at.known_at,
            lang: teller.language().into(),
            notice: teller.word("common-not-legal-advice"),
            data,
            citations: teller.citations(),
        }
    }
}

impl Ask {
    /// An answer that depends on the address only: anyone may keep it.
    pub(crate) fn answer<T: Serialize + ToSchema>(&self, teller: &Teller<'_>, data: T) -> Response {
        match serde_json::to_vec(&Answer::new(teller, data)) {
            Ok(body) => self.kept(body.into(), true),
            Err(_) => Failure::Internal.into_response(),
        }
    }

    /// An answer that depends on a person: nobody keeps it.
    pub(crate) fn personal<T: Serialize + ToSchema>(
        &self,
        teller: &Teller<'_>,
        data: T,
    ) -> Response {
        let mut response = Json(Answer::new(teller, data)).into_response();
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        self.spoken(response)
    }

    /// JSON that anyone may keep, if it is in a language or in none. Its tag is made of its bytes: the same release and
    /// address give the same tag, a new program another one.
    pub(crate) fn kept(&self, body: Bytes, is_spoken: bool) -> Response {
        // A weak tag: the bytes on the way may be compressed.
        let digest: String =
            Sha256::digest(&body).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let tag = format!("W/\"{digest}\"");
        let has = self
            .if_none_match
            .as_deref()
            .is_some_and(|had| had.trim() == "*" || had.split(',').any(|had| had.trim() == tag));
        let kind = HeaderValue::from_static("application/json");
        let mut response = if has {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            ([(header::CONTENT_TYPE, kind)], body).into_response()
        };
        let headers = response.headers_mut();
        // Without a day in the address the answer is that of today; asking again costs little.
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
        if let Ok(tag) = HeaderValue::try_from(tag) {
            headers.insert(header::ETAG, tag);
        }
        if is_spoken { self.spoken(response) } else { response }
    }

    fn spoken(&self, mut response: Response) -> Response {
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(self.language.code()));
        headers.append(header::VARY, HeaderValue::from_static("accept-language"));
        response
    }
}
