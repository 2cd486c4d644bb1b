//! The OpenAPI 3.1 document: made of the descriptions of the handlers, of what every address has in common, and of the
//! dictionary of facts.

mod common;
mod profile;

use axum::response::Response;
use catalogue::Catalogue;
use serde_json::{Value, json};

use crate::{ask::Ask, problem::Failure, router};

pub(crate) use profile::{ProfileBody, short as short_profile};

/// The OpenAPI document for the data of a catalogue.
#[must_use]
pub fn document(catalogue: &Catalogue) -> Value {
    let (_, described) = router::addresses();
    let mut document = serde_json::to_value(described).unwrap_or_default();
    document["info"] = json!({
        "title": "qonys",
        "version": "1",
        "summary": "May I settle in Kazakhstan? Verdicts with their sources.",
        "description": ABOUT,
        "license": { "name": "AGPL-3.0-or-later", "identifier": "AGPL-3.0-or-later" },
    });
    document["servers"] = json!([{ "url": router::PREFIX }]);
    document["tags"] = json!([
        { "name": "catalogue", "description": "What the law says, by what was read." },
        { "name": "person", "description": "What follows for a person, whose answers stand in the body. They are used and forgotten." },
        { "name": "about", "description": "This interface itself." },
    ]);
    common::complete(&mut document);
    if let Some((route, source)) = catalogue.routes.first().zip(catalogue.sources.first()) {
        common::examples(&mut document, &route.id, &source.key);
    }
    document["components"]["schemas"]["Profile"] = profile::schema(catalogue);
    document
}

const ABOUT: &str = "\
Every figure is cited: rows name passages by key in `cite`, and each answer lists what it cites in `citations`. \
Amounts have a currency and are never converted. What no source states is absent, and what sources disagree about is \
told as such. This is not legal advice.

Every answer can be had as of another day: `as_of` is the day whose rules apply, `known_at` the day by whose knowledge. \
Answers that depend on the address only have an `ETag`. Nothing of a person is stored, logged or put into an address.

Errors are `application/problem+json` (RFC 9457), in the language of the request.";

/// This document
///
/// OpenAPI 3.1, in English.
#[utoipa::path(
    get, path = "/openapi.json", tag = "about", operation_id = "getOpenapi",
    responses((status = 200, description = "The document", body = inline(Value))),
)]
pub(crate) async fn show(ask: Ask) -> Result<Response, Failure> {
    ask.only(&[])?;
    let text = document(ask.state.catalogue()).to_string();
    Ok(ask.kept(text.into(), false))
}
