//! Licences, sources and banned libraries, by cargo-deny where it is installed.

use std::path::Path;

use crate::command::Line;
use crate::failure::Failure;
use crate::finding::{Finding, Outcome};

/// Runs `cargo deny check` on deny.toml, without the advisories: those change while the code does not.
pub(super) fn look(root: &Path) -> Result<Outcome, Failure> {
    if !Line::cargo(root, &["deny", "--version"]).run()?.success {
        return Ok(Outcome::Skipped("cargo-deny not installed".into()));
    }
    let arguments = ["deny", "--color", "never", "check", "bans", "licenses", "sources"];
    let ended = Line::cargo(root, &arguments).run()?;
    let findings = if ended.success {
        Vec::new()
    } else {
        let remedy = "choose another library, or say in deny.toml why this one may stay";
        vec![Finding::new(ended.errors.trim(), remedy)]
    };
    Ok(Outcome::looked("bans, licences, sources", findings))
}
