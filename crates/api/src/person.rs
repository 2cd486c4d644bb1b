//! The answers of a person in the body of a request, in the form of a file of answers. They are read, used and
//! forgotten.

use std::sync::Arc;

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Request},
    http::{HeaderMap, StatusCode, header},
    response::IntoResponse,
};
use navigator::{
    Profile,
    profile::{Format, ProblemKind},
};

use crate::{
    State,
    ask::Ask,
    problem::{Failure, Wrong, pointer},
};

/// A request with a person in its body.
pub(crate) struct Person {
    pub(crate) ask: Ask,
    pub(crate) profile: Profile,
}

/// A request with a JSON text in its body, not read yet.
pub(crate) struct Spoken {
    pub(crate) ask: Ask,
    pub(crate) text: String,
}

impl FromRequest<Arc<State>> for Person {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &Arc<State>) -> Result<Self, Self::Rejection> {
        let Spoken { ask, text } = Spoken::from_request(request, state).await?;
        let profile = read(&ask, &text)?;
        Ok(Self { ask, profile })
    }
}

impl FromRequest<Arc<State>> for Spoken {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &Arc<State>) -> Result<Self, Self::Rejection> {
        let (mut parts, body) = request.into_parts();
        let ask = Ask::from_request_parts(&mut parts, state).await?;
        if !is_json(&parts.headers) {
            return Err(Failure::MediaType);
        }
        let request = Request::from_parts(parts, body);
        let body =
            Bytes::from_request(request, state).await.map_err(|rejection| {
                match rejection.into_response().status() {
                    StatusCode::PAYLOAD_TOO_LARGE => Failure::TooLarge,
                    _ => Failure::Syntax { reason: "the body ends early".to_owned() },
                }
            })?;
        let text = String::from_utf8(body.to_vec())
            .map_err(|_| Failure::Syntax { reason: "the body is not UTF-8".to_owned() })?;
        Ok(Self { ask, text })
    }
}

/// The answers in a JSON text, or everything wrong with them.
pub(crate) fn read(ask: &Ask, text: &str) -> Result<Profile, Failure> {
    // What had happened by today may be told even when an older day is asked about.
    let latest = ask.as_of.max(ask.state.today());
    let catalogue = ask.state.catalogue();
    Profile::read(text, Format::Json, catalogue, latest).map_err(|problems| {
        let broken = problems.0.iter().find_map(|problem| match &problem.kind {
            ProblemKind::Syntax { reason, .. } => {
                Some(format!("{} ({}:{})", reason, problem.line, problem.column))
            }
            _ => None,
        });
        if let Some(reason) = broken {
            return Failure::Syntax { reason };
        }
        let wrong = problems
            .0
            .into_iter()
            .map(|problem| Wrong { pointer: pointer(text, problem.line, problem.column), problem });
        Failure::Profile(wrong.collect())
    })
}

/// Whether the body is said to be JSON, in UTF-8 if an encoding is named.
fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let mut parts = kind.unwrap_or_default().split(';').map(str::trim);
    let is_json = parts.next().is_some_and(|kind| kind.eq_ignore_ascii_case("application/json"));
    is_json
        && parts.all(|part| match part.split_once('=') {
            Some((name, value)) if name.eq_ignore_ascii_case("charset") => {
                value.trim_matches('"').eq_ignore_ascii_case("utf-8")
            }
            _ => true,
        })
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn only_json_is_read() {
        for (kind, accepted) in [
            ("application/json", true),
            ("application/JSON; charset=UTF-8", true),
            ("application/json; charset=\"utf-8\"", true),
            ("application/json; charset=koi8-r", false),
            ("text/plain", false),
            ("", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
            assert_eq!(is_json(&headers), accepted, "{kind}");
        }
        assert!(!is_json(&HeaderMap::new()), "a body is never guessed");
    }
}
