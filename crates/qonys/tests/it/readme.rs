//! The verdict in the README is what the program says.

use std::{fs, path::Path};

use crate::binary::{DAYS, run};

#[test]
fn the_verdict_in_the_readme_is_a_real_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let readme = fs::read_to_string(root.join("README.md")).expect("the README is there");
    let blocks: Vec<&str> =
        readme.split("```text\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(!blocks.is_empty(), "the README shows a verdict");
    let profile = root.join("docs/guides/example.toml").to_string_lossy().into_owned();
    let ran = run(&[&["verdict", "--profile", &profile], &DAYS[..]].concat());
    assert_eq!(ran.code, 0, "{}", ran.errors);
    for block in blocks {
        assert!(
            ran.out.contains(block),
            "the README shows
{block}
but the program says
{}",
            ran.out
        );
    }
}
