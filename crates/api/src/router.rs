//! Every address of the interface on one screen, and the layers around them, from the inside to the outside.

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::{Method, StatusCode},
    middleware,
    response::{IntoResponse, Response},
};
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, timeout::TimeoutLayer,
};
use utoipa::openapi::OpenApi;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    State, change, comparison, data, document, fact, layer, number, plan,
    problem::{self, Failure},
    question, route, source, verdict,
};

/// Where the interface stands.
pub const PREFIX: &str = "/api/v1";

/// An answer takes a few milliseconds; who waits this long waits for something broken.
const LONGEST: Duration = Duration::from_secs(10);

/// A person's answers are short: this many bytes hold every answer there is.
pub(crate) const LARGEST: usize = 64 * 1024;

/// The interface under [`PREFIX`], to be merged with the pages: it has its own limits, headers and errors, and layers of
/// theirs are put on before it is merged. Rate limits are counted by the address in
/// `axum::extract::ConnectInfo<SocketAddr>`: serve with `into_make_service_with_connect_info`.
pub fn router(state: State) -> Router {
    let state = Arc::new(state);
    let (inner, _) = addresses();
    let inner = inner
        .fallback(async || Failure::NotFound)
        .method_not_allowed_fallback(other_method)
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(middleware::from_fn(layer::accept::accept))
        .layer(CatchPanicLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST))
        .layer(middleware::from_fn_with_state(Arc::clone(&state), layer::count::count))
        .layer(middleware::from_fn_with_state(Arc::clone(&state), layer::tell::tell))
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn_with_state(Arc::clone(&state), layer::open::open))
        .with_state(state);
    Router::new().nest(PREFIX, inner)
}

/// The addresses, and what their descriptions say.
pub(crate) fn addresses() -> (Router<Arc<State>>, OpenApi) {
    OpenApiRouter::new()
        .routes(routes!(route::list::list))
        .routes(routes!(route::show::show))
        .routes(routes!(source::list::list))
        .routes(routes!(source::show::show))
        .routes(routes!(fact::list::list))
        .routes(routes!(change::list::list))
        .routes(routes!(data::show::show))
        .routes(routes!(data::show::schema))
        .routes(routes!(comparison::show::show, comparison::show::judge))
        .routes(routes!(question::next::next))
        .routes(routes!(verdict::judge::judge))
        .routes(routes!(plan::make::make))
        .routes(routes!(number::check::check))
        .routes(routes!(problem::show))
        .routes(routes!(document::show))
        .split_for_parts()
}

/// A method that an address does not have. Which it has is told by the router, in `Allow`; a question about them is
/// no error (RFC 9110, 9.3.7).
async fn other_method(method: Method) -> Response {
    if method == Method::OPTIONS {
        StatusCode::NO_CONTENT.into_response()
    } else {
        Failure::Method.into_response()
    }
}
