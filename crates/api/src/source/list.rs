//! `GET /sources`: everything that was read.

use axum::response::Response;

use crate::{answer::Answer, ask::Ask, problem::Failure, view::SourceSummary};

/// All sources
///
/// Every act, service page, form and explainer that was read, in the order of keys.
#[utoipa::path(
    get, path = "/sources", tag = "catalogue", operation_id = "listSources",
    responses((status = 200, description = "The sources", body = Answer<Vec<SourceSummary>>)),
)]
pub(crate) async fn list(ask: Ask) -> Result<Response, Failure> {
    ask.only(&[])?;
    let teller = ask.teller();
    let sources = ask.state.catalogue().sources.iter();
    let sources: Vec<_> = sources.map(|source| SourceSummary::new(&teller, source)).collect();
    Ok(ask.answer(&teller, sources))
}
