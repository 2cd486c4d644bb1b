//! `cargo xtask check`: every rule of the house that a machine can hold.
//!
//! All checks run, whatever the earlier ones found, and each prints one line and its faults.

mod bans;
mod clippy;
mod data;
mod deny;
mod edges;
mod forgotten;
mod format;
mod generated;
mod locales;
mod rooms;
mod sizes;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::failure::Failure;
use crate::finding::{Finding, Outcome};
use crate::metadata::{self, Package};
use crate::tree::Tree;

/// What the checks look at, read once.
#[derive(Debug)]
pub(crate) struct Ground {
    root: PathBuf,
    tree: Tree,
    packages: Vec<Package>,
}

/// A check's name and what it does.
type Check = (&'static str, fn(&Ground) -> Result<Outcome, Failure>);

/// All checks, the quick ones first.
const CHECKS: [Check; 11] = [
    ("edges", |ground| Ok(edges::look(&ground.packages))),
    ("rooms", |ground| Ok(rooms::look(&ground.packages))),
    ("sizes", |ground| Ok(sizes::look(&ground.tree))),
    ("forgotten", |ground| Ok(forgotten::look(&ground.tree))),
    ("locales", |ground| Ok(locales::look(&ground.tree))),
    ("bans", |ground| Ok(bans::look(&ground.tree))),
    ("fmt", |ground| format::look(&ground.root)),
    ("clippy", |ground| clippy::look(&ground.root)),
    ("data", |ground| data::look(&ground.root)),
    ("generated", |ground| generated::look(&ground.root)),
    ("deny", |ground| deny::look(&ground.root)),
];

/// How many checks ended in which way.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Checks that found nothing.
    pub(crate) clean: usize,
    /// Checks that found something, or broke.
    pub(crate) faulty: usize,
    /// Checks that could not look.
    pub(crate) skipped: usize,
}

/// Runs the checks named, or all, and prints what they find.
pub(crate) fn command(root: &Path, names: &[&str]) -> Result<ExitCode, Failure> {
    let tally = run(root, names)?;
    println!(
        "{} checks clean, {} with faults, {} skipped",
        tally.clean, tally.faulty, tally.skipped
    );
    Ok(if tally.faulty == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs the checks named, or all, prints a line each, and counts.
pub(crate) fn run(root: &Path, names: &[&str]) -> Result<Tally, Failure> {
    let chosen = choose(names)?;
    let ground = Ground {
        root: root.to_path_buf(),
        tree: Tree::read(root)?,
        packages: metadata::read(root)?,
    };
    let mut tally = Tally::default();
    for (name, look) in chosen {
        // A check that breaks is a fault like any other: the rest still have something to say.
        let outcome = look(&ground).unwrap_or_else(|failure| {
            Outcome::looked("broke", vec![Finding::new(failure.to_string(), "")])
        });
        println!("{}", told(name, &outcome));
        match outcome {
            Outcome::Looked { findings, .. } if findings.is_empty() => tally.clean += 1,
            Outcome::Looked { .. } => tally.faulty += 1,
            Outcome::Skipped(_) => tally.skipped += 1,
        }
    }
    Ok(tally)
}

fn choose(names: &[&str]) -> Result<Vec<Check>, Failure> {
    if names.is_empty() {
        return Ok(CHECKS.to_vec());
    }
    let find = |wanted: &&str| {
        CHECKS.iter().find(|(name, _)| name == wanted).copied().ok_or_else(|| {
            let known: Vec<&str> = CHECKS.iter().map(|(name, _)| *name).collect();
            Failure::UnknownCheck { name: (*wanted).to_owned(), known: known.join(", ") }
        })
    };
    names.iter().map(find).collect()
}

/// One line for the check and, indented, its faults.
fn told(name: &str, outcome: &Outcome) -> String {
    match outcome {
        Outcome::Skipped(reason) => format!("skipped {name:<10} {reason}"),
        Outcome::Looked { summary, findings } if findings.is_empty() => {
            format!("ok      {name:<10} {summary}")
        }
        Outcome::Looked { summary, findings } => {
            let mut lines = format!("FAULTS  {name:<10} {} in {summary}", findings.len());
            for finding in findings {
                lines.push_str("\n  ");
                lines.push_str(&finding.to_string());
            }
            lines
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_is_told_below_the_line_of_its_check() {
        let faults = vec![Finding::new("one", "mend it"), Finding::new("two", "").at("a.rs", 7)];
        let told = told("sizes", &Outcome::looked("9 files", faults));
        let wanted = "FAULTS  sizes      2 in 9 files\n  one\n    remedy: mend it\n  a.rs:7: two";
        assert_eq!(told, wanted);
    }

    #[test]
    fn a_skipped_check_says_why() {
        let outcome = Outcome::Skipped("cargo-deny not installed".into());
        assert_eq!(told("deny", &outcome), "skipped deny       cargo-deny not installed");
    }

    #[test]
    fn an_unknown_check_names_the_known_ones() {
        let failure = choose(&["size"]).expect_err("there is no such check").to_string();
        assert!(failure.contains("sizes"), "{failure}");
        assert_eq!(choose(&["sizes", "bans"]).map(|chosen| chosen.len()).ok(), Some(2));
    }
}
