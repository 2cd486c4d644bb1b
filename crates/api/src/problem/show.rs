//! `GET /problems/{kind}`: what a kind of problem means.

use axum::{extract::Path, response::Response};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Failure, Slug};
use crate::{answer::Answer, ask::Ask};

/// A kind of problem.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ProblemKind {
    /// The last part of its address.
    pub(crate) kind: String,
    /// What it is.
    pub(crate) title: String,
    /// The status it comes with.
    #[schema(minimum = 400, maximum = 599)]
    pub(crate) status: u16,
}

/// Explain a kind of problem
///
/// The `type` of every problem leads here.
#[utoipa::path(
    get, path = "/problems/{kind}", tag = "about", operation_id = "getProblem",
    params(("kind" = inline(Slug), Path, description = "The last part of the type of a problem")),
    responses((status = 200, description = "The kind of problem", body = Answer<ProblemKind>)),
)]
pub(crate) async fn show(ask: Ask, Path(kind): Path<String>) -> Result<Response, Failure> {
    ask.only(&[])?;
    let slug = Slug::ALL.iter().find(|slug| slug.word() == kind).ok_or(Failure::NotFound)?;
    let teller = ask.teller();
    let told = ProblemKind {
        kind: kind.clone(),
        title: teller.word(slug.title()),
        status: slug.status().as_u16(),
    };
    Ok(ask.answer(&teller, told))
}
