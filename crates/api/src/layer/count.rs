//! Rate limits, told in the headers of every answer (draft-ietf-httpapi-ratelimit-headers).

use std::{net::SocketAddr, sync::Arc};

use axum::{
    extract::{ConnectInfo, Request, State as Shared},
    http::{HeaderName, HeaderValue, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::{State, problem::Failure};

/// What is allowed.
pub(crate) const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
/// What is left.
pub(crate) const LEFT: HeaderName = HeaderName::from_static("ratelimit");

/// Counts a request and answers it if it is within the quota of its address.
pub(crate) async fn count(
    Shared(state): Shared<Arc<State>>,
    request: Request,
    next: Next,
) -> Response {
    let Some(limiter) = &state.limiter else { return next.run(request).await };
    let from = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let standing = limiter.count(from.map(|ConnectInfo(address)| address.ip()));
    let mut response = if standing.is_within {
        next.run(request).await
    } else {
        Failure::TooMany { seconds: standing.seconds }.into_response()
    };
    let limit = limiter.limit;
    let headers = response.headers_mut();
    let mut say = |name: HeaderName, value: String| {
        if let Ok(value) = HeaderValue::try_from(value) {
            headers.insert(name, value);
        }
    };
    say(POLICY, format!("\"default\";q={};w={}", limit.quota, limit.seconds));
    say(LEFT, format!("\"default\";r={};t={}", standing.left, standing.seconds));
    if !standing.is_within {
        say(header::RETRY_AFTER, standing.seconds.to_string());
    }
    response
}
