//! The Model Context Protocol: the same answers as tools, so that whoever talks to a person by machine answers from the
//! catalogue, with the places it was read in. Answers are texts in Markdown, in the language asked for; what is wrong is
//! told in words as the error of a tool.

mod comparison;
mod plan;
mod question;
mod route;
mod server;
mod source;
mod text;
mod tools;
mod verdict;

use std::sync::Arc;

use rmcp::{ServiceExt, service::QuitReason};
use thiserror::Error;
use tokio::io::{AsyncRead, AsyncWrite};

use crate::State;
use server::Server;

/// The conversation ended otherwise than by its end.
#[derive(Debug, Error)]
#[error("the conversation broke off: {0}")]
pub struct BrokenOff(String);

/// Answers on a pair of streams until the first of them ends.
///
/// # Errors
/// When the other side does not speak the protocol, or a stream breaks.
pub async fn talk(
    state: State,
    input: impl AsyncRead + Send + Unpin + 'static,
    output: impl AsyncWrite + Send + Unpin + 'static,
) -> Result<(), BrokenOff> {
    let server = Server::new(Arc::new(state));
    let running = server.serve((input, output)).await.map_err(|why| BrokenOff(why.to_string()))?;
    match running.waiting().await {
        Ok(QuitReason::JoinError(why)) | Err(why) => Err(BrokenOff(why.to_string())),
        Ok(_) => Ok(()),
    }
}
