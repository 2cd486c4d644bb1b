//! Work that takes longer than an answer may hold up others.

use axum::response::{IntoResponse, Response};

use crate::problem::Failure;

/// Does the work beside the threads that answer requests. A panic in it is a failure of ours.
pub(crate) async fn compute<R, T>(work: R) -> Result<Response, Failure>
where
    R: FnOnce() -> T + Send + 'static,
    T: IntoResponse + Send + 'static,
{
    let done = tokio::task::spawn_blocking(move || work().into_response()).await;
    done.map_err(|_| Failure::Internal)
}
