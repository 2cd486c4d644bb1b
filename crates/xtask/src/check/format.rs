//! `cargo fmt` has nothing to say.

use std::path::Path;

use crate::command::Line;
use crate::failure::Failure;
use crate::finding::{Finding, Outcome};

/// Looks at the formatting of every crate.
pub(super) fn look(root: &Path) -> Result<Outcome, Failure> {
    let ended = Line::cargo(root, &["fmt", "--all", "--check"]).run()?;
    let findings =
        if ended.success { Vec::new() } else { faults(root, &ended.output, &ended.errors) };
    Ok(Outcome::looked("the workspace", findings))
}

/// The places that differ; when none is named, what was said instead (a file that does not parse).
fn faults(root: &Path, output: &str, errors: &str) -> Vec<Finding> {
    let mut findings: Vec<Finding> = output
        .lines()
        .filter_map(|line| line.strip_prefix("Diff in ")?.strip_suffix(':')?.rsplit_once(':'))
        .filter_map(|(path, line)| {
            let path = Path::new(path).strip_prefix(root).unwrap_or(Path::new(path));
            let finding = Finding::new("not formatted", "cargo fmt --all");
            Some(finding.at(path.to_string_lossy(), line.parse().ok()?))
        })
        .collect();
    if findings.is_empty() {
        findings.push(Finding::new(errors.trim().to_owned(), "cargo fmt --all"));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_that_differs_is_named() {
        let output = "Diff in /root/a/src/lib.rs:12:\n-x\n+y\nDiff in /root/b.rs:3:\n";
        let told: Vec<String> =
            faults(Path::new("/root"), output, "").iter().map(Finding::to_string).collect();
        assert_eq!(told[0], "a/src/lib.rs:12: not formatted\n    remedy: cargo fmt --all");
        assert_eq!(told.len(), 2);
    }

    #[test]
    fn a_file_that_does_not_parse_is_a_fault_too() {
        let told = faults(Path::new("/root"), "", "error: expected item\n");
        assert_eq!(told, [Finding::new("error: expected item", "cargo fmt --all")]);
    }
}
