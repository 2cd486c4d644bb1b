//! `GET /catalogue` and `GET /catalogue/schema`: everything, in the words of the data format.

use axum::response::Response;
use catalogue::export_schema;
use serde_json::Value;

use crate::{ask::Ask, problem::Failure};

/// The whole data set
///
/// All rows of all days in all languages, as one object that fits the schema at `/catalogue/schema`. The release names
/// the state of the data: the same data have the same name everywhere. The language and the days play no part here.
#[utoipa::path(
    get, path = "/catalogue", tag = "catalogue", operation_id = "getCatalogue",
    responses((status = 200, description = "The data set", body = inline(DataSet))),
)]
pub(crate) async fn show(ask: Ask) -> Result<Response, Failure> {
    ask.only(&[])?;
    Ok(ask.kept(ask.state.whole(), false))
}

/// The schema of the data set
///
/// JSON Schema, draft 7.
#[utoipa::path(
    get, path = "/catalogue/schema", tag = "catalogue", operation_id = "getCatalogueSchema",
    responses((status = 200, description = "The schema", body = inline(Value))),
)]
pub(crate) async fn schema(ask: Ask) -> Result<Response, Failure> {
    ask.only(&[])?;
    Ok(ask.kept(export_schema().to_string().into(), false))
}

/// The whole data set: see `/catalogue/schema` for the rest of its members.
#[derive(utoipa::ToSchema)]
#[expect(dead_code, reason = "it stands for what the catalogue writes by itself")]
struct DataSet {
    /// The form of the data set; another one may not be read as this.
    #[schema(example = "qonys-data/1")]
    format: String,
    /// Which state of the data this is.
    release: Value,
    /// The routes.
    routes: Vec<Value>,
}
