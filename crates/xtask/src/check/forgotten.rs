//! No source file is forgotten: a file that no module names is never compiled, and its tests never run.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Finding, Outcome};
use crate::tree::{TextFile, Tree};

/// Looks at every Rust file of every crate.
pub(super) fn look(tree: &Tree) -> Outcome {
    let sources: BTreeMap<&str, &str> = tree
        .below("crates/")
        .filter(|file| file.ending() == "rs")
        .map(|file| (file.path.as_str(), file.text.as_str()))
        .collect();
    let reached = reached(&sources);
    let mut findings = Vec::new();
    for path in sources.keys() {
        match inside(path) {
            Some(("tests", rest)) if !rest.contains('/') => findings.push(
                Finding::new(
                    "a second test binary",
                    "a crate has one, tests/it/main.rs: make this file a module of it",
                )
                .in_file(*path),
            ),
            _ if !reached.contains(*path) => findings.push(
                Finding::new(
                    "no module names this file, so nothing in it is compiled or tested",
                    "declare it with `mod` in the file above it, or remove it",
                )
                .in_file(*path),
            ),
            _ => {}
        }
    }
    findings.extend(tree.files.iter().filter_map(|file| orphan(file, &sources)));
    Outcome::looked(format!("{} source files", sources.len()), findings)
}

/// The folder of a crate and the rest of the path below it: `("tests", "it/main.rs")`.
fn inside(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix("crates/")?.split_once('/')?.1.split_once('/')
}

/// Whether cargo finds this file by itself.
fn is_root(path: &str) -> bool {
    let below = path.strip_prefix("crates/").and_then(|rest| rest.split_once('/'));
    match (below, inside(path)) {
        (Some((_, "build.rs")), _) => true,
        (_, Some(("src", "lib.rs" | "main.rs") | ("tests", "it/main.rs"))) => true,
        (_, Some(("src", rest))) => {
            rest.strip_prefix("bin/").is_some_and(|name| !name.contains('/'))
        }
        (_, Some(("benches" | "examples", rest))) => !rest.contains('/'),
        _ => false,
    }
}

/// The files that the roots name, directly or through others.
fn reached<'tree>(sources: &BTreeMap<&'tree str, &'tree str>) -> BTreeSet<&'tree str> {
    let mut open: Vec<&str> = sources.keys().copied().filter(|path| is_root(path)).collect();
    let mut reached = BTreeSet::new();
    while let Some(path) = open.pop() {
        if !reached.insert(path) {
            continue;
        }
        let text = sources.get(path).copied().unwrap_or_default();
        for wanted in named(path, text) {
            open.extend(sources.get_key_value(wanted.as_str()).map(|(found, _)| *found));
        }
    }
    reached
}

/// Where the modules that a file declares may stand.
fn named(path: &str, text: &str) -> Vec<String> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = name.trim_end_matches(".rs");
    let own =
        if is_root(path) || stem == "mod" { folder.into() } else { format!("{folder}/{stem}") };
    let mut wanted = Vec::new();
    let mut placed = None;
    for line in text.lines() {
        if let Some(rest) = line.trim_start().strip_prefix("#[path") {
            placed = rest.split('"').nth(1);
        }
        let Some(module) = declared(line) else { continue };
        match placed.take() {
            Some(place) => wanted.push(format!("{folder}/{place}")),
            None => {
                wanted.push(format!("{own}/{module}.rs"));
                wanted.push(format!("{own}/{module}/mod.rs"));
            }
        }
    }
    wanted
}

/// The name in a line such as `#[cfg(test)] pub(crate) mod name;`.
fn declared(line: &str) -> Option<&str> {
    let mut rest = line.trim_start();
    while rest.starts_with("#[") {
        rest = rest.split_once(']')?.1.trim_start();
    }
    if let Some(after) = rest.strip_prefix("pub") {
        let after = after.trim_start();
        rest = if after.starts_with('(') { after.split_once(')')?.1.trim_start() } else { after };
    }
    let name = rest.strip_prefix("mod ")?.split_once(';')?.0.trim();
    let is_name = name.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
    is_name.then_some(name)
}

/// A snapshot whose test file is gone. A snapshot whose test is gone is found by `cargo xtask test`.
fn orphan(file: &TextFile, sources: &BTreeMap<&str, &str>) -> Option<Finding> {
    if file.ending() != "snap" {
        return None;
    }
    let source =
        file.text.lines().find_map(|line| line.strip_prefix("source: "))?.trim_matches('"');
    let gone = !sources.contains_key(source);
    gone.then(|| {
        Finding::new(format!("made by {source}, which does not exist"), "remove the snapshot")
            .in_file(&file.path)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faulty(files: &[(&str, &str)]) -> Vec<String> {
        match look(&Tree::made_up(files)) {
            Outcome::Looked { findings, .. } => findings.iter().map(Finding::to_string).collect(),
            Outcome::Skipped(reason) => vec![reason],
        }
    }

    #[test]
    fn modules_are_followed_in_every_form() {
        let files = [
            ("crates/a/build.rs", ""),
            ("crates/a/src/lib.rs", "pub mod one;\n#[cfg(test)] mod two;\n"),
            ("crates/a/src/one.rs", "    pub(crate) mod deep;\n"),
            ("crates/a/src/one/deep.rs", ""),
            ("crates/a/src/two/mod.rs", "#[path = \"other.rs\"]\nmod three;\n"),
            ("crates/a/src/two/other.rs", ""),
            ("crates/a/src/bin/tool.rs", ""),
            ("crates/a/benches/speed.rs", ""),
            ("crates/a/tests/it/main.rs", "mod one;\n"),
            ("crates/a/tests/it/one.rs", "mod deep;"),
            ("crates/a/tests/it/one/deep.rs", ""),
        ];
        assert_eq!(faulty(&files), Vec::<String>::new());
    }

    #[test]
    fn a_forgotten_test_is_found() {
        let files = [
            ("crates/a/tests/it/main.rs", "mod one;\n// mod two;\n"),
            ("crates/a/tests/it/one.rs", ""),
            ("crates/a/tests/it/two.rs", "#[test] fn never_run() {}"),
        ];
        let found = faulty(&files);
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("crates/a/tests/it/two.rs: no module"), "{found:?}");
    }

    #[test]
    fn a_second_test_binary_and_a_forgotten_module_are_found() {
        let files = [
            ("crates/a/src/lib.rs", ""),
            ("crates/a/src/lost.rs", ""),
            ("crates/a/tests/other.rs", ""),
        ];
        let found = faulty(&files);
        assert!(found[0].starts_with("crates/a/src/lost.rs"), "{found:?}");
        assert!(found[1].contains("a second test binary"), "{found:?}");
    }

    #[test]
    fn a_snapshot_without_its_test_file_is_found() {
        let files = [
            ("crates/a/tests/it/main.rs", ""),
            (
                "crates/a/tests/it/snapshots/kept.snap",
                "---\nsource: crates/a/tests/it/main.rs\n---\n",
            ),
            (
                "crates/a/tests/it/snapshots/lost.snap",
                "---\nsource: crates/a/tests/it/gone.rs\n---\n",
            ),
        ];
        let found = faulty(&files);
        assert_eq!(found.len(), 1);
        assert!(
            found[0].starts_with("crates/a/tests/it/snapshots/lost.snap: made by"),
            "{found:?}"
        );
    }
}
