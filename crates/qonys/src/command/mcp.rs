//! `qonys mcp`: the catalogue as tools for a language model, over the standard input and output (Model Context Protocol).

use tokio::runtime;

use crate::{
    arguments::Common,
    command::serve::{as_if_today, today},
    context::Context,
    error::AppError,
};

/// Answers until the input ends.
///
/// # Errors
/// The other side does not speak the protocol, or a stream breaks.
pub(super) fn run(context: Context<'_>, common: &Common) -> Result<(), AppError> {
    let speech = context.speech;
    as_if_today(&context, common);
    // It answers until the program ends.
    let catalogue = Box::leak(Box::new(context.catalogue));
    let state = api::State::new(catalogue, today);
    let failed =
        |why: String| AppError::input(speech.say("errors-unexpected", &[("reason", why.into())]));
    let runtime = runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|why| failed(why.to_string()))?;
    let talked = runtime.block_on(api::talk(state, tokio::io::stdin(), tokio::io::stdout()));
    // A read of the input cannot be called off: the program does not wait for it.
    runtime.shutdown_background();
    talked.map_err(|why| failed(why.to_string()))
}
