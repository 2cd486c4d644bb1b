//! The crates of the workspace and what each says it uses, from `cargo metadata`.

use std::path::Path;

use serde::Deserialize;

use crate::command::Line;
use crate::failure::Failure;
use crate::finding::line_where;

/// What a dependency is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    /// For the tests, examples and benchmarks.
    Dev,
    /// For the build script.
    Build,
}

/// One dependency of a crate.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Dependency {
    /// The name of the crate used, not the name it is given here.
    pub(crate) name: String,
    /// Nothing for an ordinary one.
    pub(crate) kind: Option<Kind>,
    /// Set when it stands in this workspace.
    pub(crate) path: Option<String>,
}

/// One crate of the workspace.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Package {
    /// Its name.
    pub(crate) name: String,
    /// Its version.
    pub(crate) version: String,
    /// Its manifest; relative to the root after [`read`].
    pub(crate) manifest_path: String,
    /// What it uses.
    pub(crate) dependencies: Vec<Dependency>,
    /// The manifest's text, empty when it was not read.
    #[serde(skip)]
    pub(crate) manifest: String,
}

impl Package {
    /// The line of the manifest on which a dependency stands; 1 when it cannot be told.
    pub(crate) fn line_of(&self, dependency: &str) -> usize {
        line_where(&self.manifest, |line| {
            let key = line.trim_start().trim_start_matches("[dependencies.");
            let rest = key.strip_prefix(dependency);
            rest.is_some_and(|rest| rest.starts_with([' ', '.', '=', ']']))
        })
    }
}

#[derive(Debug, Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

/// Reads the answer of `cargo metadata --no-deps`.
pub(crate) fn parse(answer: &str) -> Result<Vec<Package>, Failure> {
    Ok(serde_json::from_str::<Metadata>(answer)?.packages)
}

/// The crates of the workspace that stands in `root`.
pub(crate) fn read(root: &Path) -> Result<Vec<Package>, Failure> {
    let arguments = ["metadata", "--no-deps", "--format-version", "1"];
    let mut packages = parse(&Line::cargo(root, &arguments).answer()?)?;
    for package in &mut packages {
        let path = Path::new(&package.manifest_path);
        package.manifest = std::fs::read_to_string(path)
            .map_err(|source| Failure::File { path: path.to_path_buf(), source })?;
        let relative = path.strip_prefix(root).unwrap_or(path);
        package.manifest_path = relative.to_string_lossy().into_owned();
    }
    Ok(packages)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWER: &str = r#"{"packages": [{"name": "rules", "version": "0.1.0",
        "manifest_path": "crates/rules/Cargo.toml", "dependencies": [
            {"name": "terms", "kind": null, "path": "crates/terms"},
            {"name": "insta", "kind": "dev"}]}]}"#;

    #[test]
    fn kinds_and_paths_are_read() {
        let packages = parse(ANSWER).expect("the answer is well formed");
        let kinds: Vec<_> = packages[0].dependencies.iter().map(|used| used.kind).collect();
        assert_eq!(kinds, [None, Some(Kind::Dev)]);
        assert!(packages[0].dependencies[0].path.is_some());
    }

    #[test]
    fn the_line_of_a_dependency_is_not_that_of_a_longer_name() {
        let mut packages = parse(ANSWER).expect("the answer is well formed");
        packages[0].manifest = "[dependencies]\ntoml_edit = \"1\"\ntoml.workspace = true\n".into();
        assert_eq!(packages[0].line_of("toml"), 3);
    }
}
