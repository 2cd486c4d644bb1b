//! Serving until told to stop.

use std::io;

use axum::Router;
use tokio::net::TcpListener;

/// Answers on `listener` until `stop` is done, and then until everything in flight is answered.
///
/// # Errors
/// When the listener fails.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    axum::serve(listener, router).with_graceful_shutdown(stop).await
}
