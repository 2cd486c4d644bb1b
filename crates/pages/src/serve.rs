//! Serving until told to stop.

use std::{io, net::SocketAddr};

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
    // Who asks is told to the handlers: limits are counted by it.
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop).await
}
