//! The document itself.

use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use speech::Speech;
use utoipa::ToSchema;

use super::{Failure, words::fault};

/// The media type of a problem.
pub(crate) const TYPE: &str = "application/problem+json";

/// Why there is no answer (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Problem {
    /// The address under which this kind of problem is explained.
    #[serde(rename = "type")]
    #[schema(format = "uri-reference", example = "/api/v1/problems/day")]
    pub(crate) kind: String,
    /// The kind of problem in words.
    pub(crate) title: String,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    pub(crate) status: u16,
    /// What is wrong this time and what to do.
    pub(crate) detail: String,
    /// The address that was asked, without its query.
    #[schema(format = "uri-reference")]
    pub(crate) instance: String,
    /// The language of the words.
    #[schema(pattern = "^(en|ru|kk)$")]
    pub(crate) lang: String,
    /// The parameter of the query that is to be changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(crate) parameter: Option<String>,
    /// Names that may have been meant, the nearest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub(crate) nearest: Vec<String>,
    /// Everything wrong with the person's answers, in the order of the body.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub(crate) problems: Vec<ProfileProblem>,
}

/// One thing wrong with a person's answers.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ProfileProblem {
    /// Where it stands in the body, as a JSON Pointer (RFC 6901).
    #[schema(format = "json-pointer", example = "/stays/0/until")]
    pub(crate) pointer: String,
    /// What is wrong, as a word for programs.
    #[schema(example = "unknown-fact")]
    pub(crate) problem: String,
    /// What is wrong and what to write instead.
    pub(crate) detail: String,
    /// Line in the body, counted from 1.
    pub(crate) line: usize,
    /// Column in the body, counted in characters from 1.
    pub(crate) column: usize,
}

impl Problem {
    /// The problem in words, for a request to `instance`.
    pub(crate) fn new(failure: &Failure, instance: &str, speech: &Speech) -> Self {
        let slug = failure.slug();
        let status = match failure {
            Failure::Refused(status) => *status,
            _ => slug.status(),
        };
        let wrong = match failure {
            Failure::Profile(wrong) => wrong.as_slice(),
            _ => &[],
        };
        let problems = wrong.iter().map(|wrong| ProfileProblem {
            pointer: wrong.pointer.clone(),
            problem: word(&wrong.problem),
            detail: fault(&wrong.problem, speech),
            line: wrong.problem.line,
            column: wrong.problem.column,
        });
        Self {
            kind: format!("/api/v1/problems/{}", slug.word()),
            title: speech.say(slug.title(), &[]),
            status: status.as_u16(),
            detail: failure.words(speech),
            instance: instance.to_owned(),
            lang: speech.language().code().to_owned(),
            parameter: failure.parameter().map(str::to_owned),
            nearest: failure.nearest().to_vec(),
            problems: problems.collect(),
        }
    }
}

/// The word by which a problem is written.
fn word(problem: &navigator::profile::Problem) -> String {
    let written = serde_json::to_value(&problem.kind).unwrap_or_default();
    written.get("problem").and_then(|word| word.as_str()).unwrap_or_default().to_owned()
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let language = HeaderValue::from_str(&self.lang);
        let mut response = (status, Json(self)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(TYPE));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Ok(language) = language {
            headers.insert(header::CONTENT_LANGUAGE, language);
        }
        response
    }
}
