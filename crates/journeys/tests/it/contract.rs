//! The interface for programs is what its description says: schemathesis calls every address with what is allowed and
//! with what is not, and no answer is an error of ours or undocumented.

use std::{path::Path, process::Command};

use journeys::Site;

#[test]
fn every_answer_is_a_documented_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let program = root.join("target/journeys/python/bin/schemathesis");
    assert!(program.exists(), "schemathesis is missing: `cargo xtask test` installs it with pip");
    // Any number of calls: the limit has a test of its own.
    let site = Site::start_with(&["--as-of", "2026-11-24", "--limit", "0"]);
    let folder = tempfile::tempdir().expect("a folder for what it writes");
    let output = Command::new(program)
        .args(["run", &site.at("/api/v1/openapi.json"), "--url", &site.at("/api/v1")])
        // A profile may be well formed and yet contradict itself, which its schema cannot say.
        .args(["--exclude-checks", "positive_data_acceptance"])
        .args(["--max-examples", "12", "--workers", "1", "--seed", "20261124", "--no-color"])
        .current_dir(folder.path())
        .output()
        .expect("it starts");
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{told}\n{}", String::from_utf8_lossy(&output.stderr));
    let tested = told.lines().find(|line| line.trim_start().starts_with("Tested:"));
    let count = tested.and_then(|line| line.split(':').nth(1)?.trim().parse::<usize>().ok());
    assert!(count.is_some_and(|count| count >= 14), "it called too little:\n{told}");
}
