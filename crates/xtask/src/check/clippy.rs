//! Clippy has nothing to say; its warnings are errors.

use std::path::Path;

use crate::command::Line;
use crate::failure::Failure;
use crate::finding::{Finding, Outcome};

/// Looks at every target of every crate.
pub(super) fn look(root: &Path) -> Result<Outcome, Failure> {
    let arguments = [
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--message-format",
        "short",
        "--",
        "-D",
        "warnings",
    ];
    let ended = Line::cargo(root, &arguments).run()?;
    let findings = if ended.success { Vec::new() } else { faults(&ended.errors) };
    Ok(Outcome::looked("the workspace, all targets", findings))
}

/// One fault a line that names a place, each once: a library is compiled again for its tests.
fn faults(errors: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for line in errors.lines() {
        let placed = line.contains(".rs:") || line.contains(".toml:");
        let finding = Finding::new(line.trim(), "");
        if placed && !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    if findings.is_empty() {
        findings.push(Finding::new(errors.trim(), ""));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_is_told_once_and_without_the_summary() {
        let errors = "a/src/lib.rs:1:2: error: needless\nerror: could not compile `a` (lib)\n\
                      a/src/lib.rs:1:2: error: needless\n";
        let wanted = [Finding::new("a/src/lib.rs:1:2: error: needless", "")];
        assert_eq!(faults(errors), wanted);
    }

    #[test]
    fn a_failure_without_a_place_is_not_lost() {
        assert_eq!(faults("error: no such command: `clippy`\n").len(), 1);
    }
}
