//! `GET /sources/{key}`: one source with every fact that hangs on it.

use axum::{extract::Path, response::Response};

use crate::{
    answer::Answer,
    ask::{Ask, nearest},
    problem::Failure,
    view::Source,
};

/// One source
///
/// The places in it that are cited, each with every row that hangs on it, whatever their days.
#[utoipa::path(
    get, path = "/sources/{key}", tag = "catalogue", operation_id = "getSource",
    params(("key" = String, Path, description = "The key of a source: see `/sources`.")),
    responses((status = 200, description = "The source", body = Answer<Source>)),
)]
pub(crate) async fn show(ask: Ask, Path(key): Path<String>) -> Result<Response, Failure> {
    ask.only(&[])?;
    let source = find(&ask, &key)?;
    let teller = ask.teller();
    let told = Source::new(&teller, ask.state.uses(), source);
    Ok(ask.answer(&teller, told))
}

/// The source of that key.
pub(crate) fn find(ask: &Ask, key: &str) -> Result<&'static catalogue::Source, Failure> {
    let sources = &ask.state.catalogue().sources;
    sources.iter().find(|source| source.key == key).ok_or_else(|| Failure::UnknownSource {
        id: key.to_owned(),
        nearest: nearest(key, sources.iter().map(|source| source.key.as_str())),
    })
}
