//! `GET /routes/{id}`: one route in full.

use axum::{extract::Path, response::Response};

use crate::{answer::Answer, ask::Ask, problem::Failure, view::Route};

/// One route
///
/// Who may have it, what is handed in, what it costs, what is done, what it gives and where sources are silent or
/// disagree: the rows that hold on the two days.
#[utoipa::path(
    get, path = "/routes/{id}", tag = "catalogue", operation_id = "getRoute",
    params(("id" = String, Path, description = "The name of a route: see `/routes`.")),
    responses((status = 200, description = "The route", body = Answer<Route>)),
)]
pub(crate) async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    ask.only(&[])?;
    let route = ask.route(&id)?;
    let teller = ask.teller();
    let told = Route::new(&teller, route);
    Ok(ask.answer(&teller, told))
}
