//! The generated pages are what the program would write today.

use std::path::Path;

use crate::failure::Failure;
use crate::finding::Outcome;
use crate::generate;

/// Generates everything aside and compares.
pub(super) fn look(root: &Path) -> Result<Outcome, Failure> {
    let (pages, findings) = generate::compare(root)?;
    Ok(Outcome::looked(format!("{pages} pages"), findings))
}
