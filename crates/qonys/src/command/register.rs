//! `qonys register`, `qonys backup` and `qonys restore`: a file for each group of its commands.

use std::future::Future;

use tokio::runtime;

use super::{register_act, register_check, register_copy, register_form, register_lookup};
use crate::{
    arguments::{AboutRegister, Backup, Restore},
    context::Context,
    error::AppError,
    output,
};

pub(super) fn run(context: &Context<'_>, about: &AboutRegister) -> Result<(), AppError> {
    within(context, async {
        let text = match about {
            AboutRegister::Init { ledger, desk } => {
                register_check::init(context, ledger, desk).await?
            }
            AboutRegister::Form(wanted) => register_form::form(context, wanted).await?,
            AboutRegister::Show(wanted) => register_form::show(context, wanted, false).await?,
            AboutRegister::History(wanted) => register_form::show(context, wanted, true).await?,
            AboutRegister::Correct(wanted) => register_act::correct(context, wanted).await?,
            AboutRegister::Exclude(wanted) => register_act::exclude(context, wanted).await?,
            AboutRegister::Return(wanted) => register_act::return_(context, wanted).await?,
            AboutRegister::Replace(wanted) => register_act::replace(context, wanted).await?,
            AboutRegister::Admit(wanted) => register_lookup::admit(context, wanted).await?,
            AboutRegister::Lookup(wanted) => register_lookup::look_up(context, wanted).await?,
            AboutRegister::Audit { against, desk } => {
                return register_check::audit(context, against, desk).await;
            }
            AboutRegister::Checkpoint { desk } => register_check::checkpoint(context, desk).await?,
            AboutRegister::Prove { number, out, desk } => {
                register_check::prove(context, number, out.as_deref(), desk).await?
            }
            AboutRegister::Verify { proof, number, key } => {
                register_check::verify(context, proof, number, key)?
            }
            AboutRegister::Import(wanted) => return register_copy::import(context, wanted).await,
            AboutRegister::Export(wanted) => register_copy::export(context, wanted).await?,
            AboutRegister::Stats { desk } => register_check::stats(context, desk).await?,
        };
        output::write(context.speech, &text)
    })
}

pub(super) fn backup(context: &Context<'_>, wanted: &Backup) -> Result<(), AppError> {
    within(context, async {
        output::write(context.speech, &register_copy::backup(context, wanted).await?)
    })
}

pub(super) fn restore(context: &Context<'_>, wanted: &Restore) -> Result<(), AppError> {
    within(context, register_copy::restore(context, wanted))
}

/// Runs within a runtime that ends with the command.
fn within(
    context: &Context<'_>,
    work: impl Future<Output = Result<(), AppError>>,
) -> Result<(), AppError> {
    let built = runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = built.map_err(|why| {
        let reason = why.to_string();
        AppError::input(context.say("errors-unexpected", &[("reason", reason.into())]))
    })?;
    runtime.block_on(work)
}
