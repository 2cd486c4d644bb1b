//! `qonys docs FOLDER`: the pages of the reference, written by the program so that they cannot differ from it.

use std::path::Path;

use speech::Speech;

use crate::{arguments::Common, error::AppError};

pub(super) fn run(_folder: &Path, _common: &Common, _speech: &Speech) -> Result<(), AppError> {
    Ok(())
}
