//! Puts every failure into words, in the language of the request.

use std::sync::Arc;

use axum::{
    extract::{OriginalUri, Request, State as Shared},
    http::{HeaderName, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::count;
use crate::{
    State, ask,
    problem::{Failure, Problem, TYPE},
};

/// What a failure keeps of the response it came with: which methods there are (RFC 9110, 15.5.6), how many requests.
const KEPT: [HeaderName; 4] = [header::ALLOW, header::RETRY_AFTER, count::POLICY, count::LEFT];

/// Makes a problem document of every answer that is an error.
pub(crate) async fn tell(
    Shared(state): Shared<Arc<State>>,
    request: Request,
    next: Next,
) -> Response {
    let language = ask::language(request.uri(), request.headers());
    let whole = request.extensions().get::<OriginalUri>().map(|OriginalUri(uri)| uri);
    let instance = whole.unwrap_or_else(|| request.uri()).path().to_owned();
    let response = next.run(request).await;
    if response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind == TYPE) {
        return response;
    }
    let told = response.extensions().get::<Failure>().cloned();
    let Some(failure) = told.or_else(|| Failure::of(response.status())) else { return response };
    let mut problem = Problem::new(&failure, &instance, state.speech(language)).into_response();
    for name in KEPT {
        if let Some(value) = response.headers().get(&name) {
            problem.headers_mut().insert(name, value.clone());
        }
    }
    problem
}
