//! `/sitemap.xml`: every page in its three languages (<https://www.sitemaps.org/protocol.html>).

use std::{fmt::Write, sync::Arc};

use axum::{
    extract::State as Shared,
    http::header,
    response::{IntoResponse, Response},
};
use catalogue::Catalogue;
use terms::Language;

use crate::{BaseUrl, Failure, State};

/// The map, if the site knows its own address.
pub(crate) async fn show(Shared(state): Shared<Arc<State>>) -> Result<Response, Failure> {
    let base = state.base.as_ref().ok_or(Failure::NotFound)?;
    let headers = [(header::CONTENT_TYPE, "application/xml; charset=utf-8")];
    Ok((headers, map(state.catalogue, base)).into_response())
}

fn map(catalogue: &Catalogue, base: &BaseUrl) -> String {
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                    <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
                    xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
        .to_owned();
    let address = |language: Language, path: &str| format!("{}/{language}{path}", base.as_str());
    for path in paths(catalogue) {
        for language in Language::ALL {
            // Writing to a text cannot fail.
            let _ = write!(text, "<url><loc>{}</loc>", address(language, &path));
            for other in Language::ALL {
                let href = address(other, &path);
                let _ = write!(
                    text,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{other}\" href=\"{href}\"/>"
                );
            }
            let _ = writeln!(text, "<lastmod>{}</lastmod></url>", catalogue.release.known);
        }
    }
    text.push_str("</urlset>\n");
    text
}

/// Pages that there are whatever the data hold.
const FIXED: [&str; 8] =
    ["", "/routes", "/compare", "/changes", "/number", "/sources", "/about", "/about/coverage"];

/// Every page behind its language. Names of the data are plain ASCII and need no escape.
fn paths(catalogue: &Catalogue) -> impl Iterator<Item = String> {
    let fixed = FIXED.into_iter().map(str::to_owned);
    let routes = catalogue.routes.iter().map(|route| format!("/routes/{}", route.id));
    let sources = catalogue.sources.iter().map(|source| format!("/sources/{}", source.key));
    fixed.chain(routes).chain(sources)
}
