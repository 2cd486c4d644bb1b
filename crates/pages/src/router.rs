//! Every address of the pages, and what every request passes through.

use std::{sync::Arc, time::Duration};

use axum::{Router, extract::DefaultBodyLimit, http::StatusCode, middleware, routing::get};
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, csrf::CsrfLayer,
    timeout::TimeoutLayer,
};

use crate::{
    State, about, asset, change, check, compare, home, ladder, layer, number, plan, reference,
    route, search, site, source, verdict,
};

/// An answer takes a few milliseconds; who waits this long waits for something broken.
const LONGEST: Duration = Duration::from_secs(10);

/// Forms are short: this many bytes hold every answer there is.
const LARGEST: usize = 64 * 1024;

/// All pages.
pub fn router(state: State) -> Router {
    let state = Arc::new(state);
    let pages = Router::new()
        .route("/", get(site::language::choose))
        .route("/{language}", get(home::show::show))
        .route("/{language}/routes", get(route::list::list))
        .route("/{language}/routes/{id}", get(route::show::show))
        .route("/{language}/ladder", get(ladder::show::show))
        .route("/{language}/number", get(number::check::show).post(number::check::check))
        .route("/{language}/compare", get(compare::show::show))
        .route("/{language}/changes", get(change::show::show))
        .route("/{language}/changes.atom", get(change::feed::show))
        .route("/{language}/search", get(search::show::show))
        .route("/{language}/sources", get(source::list::list))
        .route("/{language}/sources/{key}", get(source::show::show))
        .route("/{language}/routes/{id}/papers", get(route::papers::show))
        .route("/{language}/routes/{id}/history", get(route::history::show))
        .route("/{language}/routes/{id}/plan", get(plan::show::show))
        .route("/{language}/routes/{id}/plan.ics", get(plan::calendar::show))
        .route("/{language}/about", get(about::show::show))
        .route("/{language}/about/coverage", get(about::coverage::show))
        .route("/{language}/developers", get(reference::show::show))
        .route("/{language}/developers/{form}", get(reference::shape::show))
        .route("/{language}/check", get(check::start::show))
        .route("/{language}/check/open", get(check::open::ask_again).post(check::open::open))
        .route("/{language}/check/wipe", get(check::wipe::ask).post(check::wipe::wipe))
        .route("/{language}/check/answers", get(check::list::list))
        .route("/{language}/check/answers.toml", get(check::file::download))
        .route("/{language}/check/file", get(check::file::ask).post(check::file::upload))
        .route("/{language}/check/family", get(check::family::ask).post(check::family::add))
        .route(
            "/{language}/check/family/{number}",
            get(check::family::show).post(check::family::change),
        )
        .route("/{language}/check/{fact}", get(check::question::show).post(check::question::answer))
        .route("/{language}/verdict", get(verdict::list::list))
        .route("/{language}/verdict.pdf", get(verdict::pdf::download))
        .route("/{language}/verdict/share", get(verdict::share::ask).post(verdict::share::share))
        .route("/{language}/verdict/{id}", get(verdict::show::show))
        .route("/assets/{name}", get(asset::show))
        .route("/robots.txt", get(site::robots::show))
        .route("/sitemap.xml", get(site::map::show))
        .fallback(site::missing::missing);
    layered(pages, &state, LONGEST).with_state(state)
}

/// What every request passes through, from the inside to the outside.
fn layered(pages: Router<Arc<State>>, state: &Arc<State>, longest: Duration) -> Router<Arc<State>> {
    pages
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(CatchPanicLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, longest))
        .layer(csrf(state))
        .layer(middleware::from_fn_with_state(Arc::clone(state), layer::dress::dress))
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn_with_state(Arc::clone(state), layer::security::guard))
}

/// Forms come from the site itself: by its own host, or by the address under which it is reached from outside.
fn csrf(state: &State) -> CsrfLayer {
    let own = CsrfLayer::new();
    let Some(base) = &state.base else { return own };
    // A base address is a valid origin, as far as `BaseUrl` goes; where it is not one, the host alone decides.
    own.clone().add_trusted_origin(base.as_str()).unwrap_or(own)
}

#[cfg(test)]
mod tests {
    use std::{path::Path, sync::LazyLock};

    use axum::{
        body::{Body, to_bytes},
        http::Request,
    };
    use catalogue::{Catalogue, read_directory};
    use terms::Date;
    use tower::ServiceExt;

    use super::*;
    use crate::Key;

    static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
        let files = read_directory(&data).expect("the data can be read");
        Catalogue::from_files(files).expect("the data has no error")
    });

    async fn breaks() -> &'static str {
        panic!("on purpose")
    }

    /// What is answered where a handler breaks, or never ends.
    async fn broken(place: &str) -> (StatusCode, String) {
        let today = || Date::constant(2026, 11, 24);
        let state = Arc::new(State::new(&CATALOGUE, today, Key::new([0; 32])));
        let pages = Router::new()
            .route("/{language}/panic", get(breaks))
            .route("/{language}/slow", get(std::future::pending::<()>));
        let router = layered(pages, &state, Duration::from_millis(5)).with_state(state);
        let request = Request::get(place).body(Body::empty()).expect("a request");
        let response = router.oneshot(request).await.expect("an answer");
        let status = response.status();
        assert!(response.headers().contains_key("content-security-policy"));
        let body = to_bytes(response.into_body(), usize::MAX).await.expect("a whole body");
        (status, String::from_utf8(body.to_vec()).expect("a text"))
    }

    #[tokio::test]
    async fn a_panic_gets_a_page_in_the_language_of_the_place() {
        let (status, page) = broken("/kk/panic").await;
        assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(page.contains("<html lang=\"kk\"") && page.contains("Бізде бірдеңе бұзылды"));
        assert!(!page.contains("on purpose"), "what broke is not told");
    }

    #[tokio::test]
    async fn who_waits_too_long_gets_a_page() {
        let (status, page) = broken("/ru/slow").await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(page.contains("Сейчас мы не успеваем"));
    }
}
