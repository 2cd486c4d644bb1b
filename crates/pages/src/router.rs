//! Every address of the pages. Layers are written from the inside to the outside.

use std::{sync::Arc, time::Duration};

use axum::{Router, extract::DefaultBodyLimit, http::StatusCode, middleware, routing::get};
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, csrf::CsrfLayer,
    timeout::TimeoutLayer,
};

use crate::{State, about, asset, home, layer, route, search, site, source};

/// An answer takes a few milliseconds; who waits this long waits for something broken.
const LONGEST: Duration = Duration::from_secs(10);

/// Forms are short: this many bytes hold every answer there is.
const LARGEST: usize = 64 * 1024;

/// All pages.
pub fn router(state: State) -> Router {
    let state = Arc::new(state);
    Router::new()
        .route("/", get(site::language::choose))
        .route("/{language}", get(home::show::show))
        .route("/{language}/routes", get(route::list::list))
        .route("/{language}/routes/{id}", get(route::show::show))
        .route("/{language}/search", get(search::show::show))
        .route("/{language}/sources", get(source::list::list))
        .route("/{language}/sources/{key}", get(source::show::show))
        .route("/{language}/about", get(about::show::show))
        .route("/assets/{name}", get(asset::show))
        .route("/robots.txt", get(site::robots::show))
        .route("/sitemap.xml", get(site::map::show))
        .fallback(site::missing::missing)
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(CatchPanicLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST))
        .layer(CsrfLayer::new())
        .layer(middleware::from_fn_with_state(Arc::clone(&state), layer::dress::dress))
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn_with_state(Arc::clone(&state), layer::security::guard))
        .with_state(state)
}
