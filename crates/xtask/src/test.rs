//! `cargo xtask test`: the checks, then every test of the workspace, and the count as the last line.

mod count;
mod snapshots;
mod tools;

use std::path::Path;
use std::process::ExitCode;

use crate::check;
use crate::command::Line;
use crate::failure::Failure;
use crate::tree::Tree;
use count::Count;

/// Set to `1` for the deep run: the property tests then take a million profiles each.
const DEEP: &str = "QONYS_DEEP";

/// Runs everything, whatever fails on the way, and prints the count.
///
/// Only tests are counted as passed. A check with faults, a test program that ended without a
/// count and a snapshot without a test are counted as failed, so that no fault hides behind zero.
pub(crate) fn command(root: &Path, deep: bool) -> Result<ExitCode, Failure> {
    let tally = check::run(root, &[])?;
    println!();

    tools::install(root)?;
    let references = root.join("target/xtask/snapshots.txt");
    snapshots::start(&references)?;
    // Documentation tests are part of it; `--no-fail-fast` so that one failure hides no other.
    let mut line = Line::cargo(root, &["test", "--workspace", "--no-fail-fast"])
        .with(snapshots::VARIABLE, &references);
    if deep {
        line = line.with(DEEP, "1");
    }
    let ended = line.show()?;
    let mut count = Count::of(&ended.output);

    if !ended.success && count.failed == 0 {
        println!("a test program did not compile, or ended before it had counted");
        count.failed += 1;
    }
    if count.passed == 0 && count.failed == 0 {
        println!("no test ran");
        count.failed += 1;
    }
    // A test that failed may not have come to its snapshots.
    if count.failed == 0 {
        for orphan in snapshots::unreferenced(root, &Tree::read(root)?, &references)? {
            println!("{orphan}");
            count.failed += 1;
        }
    }
    if tally.faulty > 0 {
        println!("{} checks found faults: see above, or `cargo xtask check`", tally.faulty);
        count.failed += tally.faulty;
    }
    println!("{count}");
    Ok(if count.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
