//! `GET /facts`: what may be known of a person.

use axum::response::Response;
use rules::FactId;

use crate::{answer::Answer, ask::Ask, problem::Failure, view::Fact};

/// The dictionary of facts
///
/// Everything that may be known of a person: the question, how the answer is written, when it applies. Bodies of other
/// requests are made of these names.
#[utoipa::path(
    get, path = "/facts", tag = "catalogue", operation_id = "listFacts",
    responses((status = 200, description = "The facts", body = Answer<Vec<Fact>>)),
)]
pub(crate) async fn list(ask: Ask) -> Result<Response, Failure> {
    ask.only(&[])?;
    let teller = ask.teller();
    let facts = (0..).map(FactId).take(ask.state.catalogue().facts.len());
    let facts: Vec<_> = facts.map(|fact| Fact::new(&teller, fact)).collect();
    Ok(ask.answer(&teller, facts))
}
