//! Where the program and the tools lie.

use std::path::{Path, PathBuf};

/// The folder that this very test was built into: `target/debug`.
pub(crate) fn built() -> PathBuf {
    let own = std::env::current_exe().expect("a running program has a path");
    own.ancestors().nth(2).map(Path::to_owned).expect("tests stand in `deps` beside the programs")
}

/// The program.
pub(crate) fn program() -> PathBuf {
    let path = built().join("qonys");
    assert!(path.exists(), "{} is missing: `cargo build -p qonys`", path.display());
    path
}

/// The source text of axe-core.
pub(crate) fn axe() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let path = root.join("target/journeys/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(&path).unwrap_or_else(|why| {
        panic!("{}: {why}: `cargo xtask test` installs it with npm", path.display())
    })
}
