//! The files of the project: what git tracks or would track, never what it ignores.

use std::path::{Path, PathBuf};

use crate::command::Line;
use crate::failure::Failure;

/// One text file.
#[derive(Debug, Clone)]
pub(crate) struct TextFile {
    /// Path relative to the root, with `/`.
    pub(crate) path: String,
    /// Its whole text.
    pub(crate) text: String,
}

impl TextFile {
    /// The number of lines.
    pub(crate) fn lines(&self) -> usize {
        self.text.lines().count()
    }

    /// The ending after the last dot of the name, or nothing.
    pub(crate) fn ending(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.rsplit_once('.').map_or("", |(_, ending)| ending)
    }
}

/// All text files, sorted by path.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tree {
    /// The files.
    pub(crate) files: Vec<TextFile>,
}

impl Tree {
    /// Reads the project that stands in `root`. Files that are no text (UTF-8) are left out.
    pub(crate) fn read(root: &Path) -> Result<Self, Failure> {
        // In a container the checkout often belongs to another user, which git refuses without this.
        let trusted = format!("safe.directory={}", root.display());
        let arguments =
            ["-c", &trusted, "ls-files", "-z", "--cached", "--others", "--exclude-standard"];
        let listed = Line::new(root, "git", &arguments).answer()?;
        let mut files = Vec::new();
        for path in listed.split('\0').filter(|path| !path.is_empty()) {
            // A path may be listed but deleted, a link to a folder, or hold bytes that are no text.
            if let Ok(text) = std::fs::read_to_string(root.join(path)) {
                files.push(TextFile { path: path.to_owned(), text });
            }
        }
        files.sort_by(|left, right| left.path.cmp(&right.path));
        // While a merge is in progress git lists a path once for each side.
        files.dedup_by(|left, right| left.path == right.path);
        Ok(Self { files })
    }

    /// The files below `folder` (ends with `/`).
    pub(crate) fn below<'tree>(
        &'tree self,
        folder: &'tree str,
    ) -> impl Iterator<Item = &'tree TextFile> {
        self.files.iter().filter(move |file| file.path.starts_with(folder))
    }

    /// The file at exactly this path.
    pub(crate) fn file(&self, path: &str) -> Option<&TextFile> {
        let found = self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        self.files.get(found)
    }

    /// A made-up project for the tests of the checks.
    #[cfg(test)]
    pub(crate) fn made_up(files: &[(&str, &str)]) -> Self {
        let made = |(path, text): &(&str, &str)| TextFile {
            path: (*path).to_owned(),
            text: (*text).to_owned(),
        };
        let mut files: Vec<TextFile> = files.iter().map(made).collect();
        files.sort_by(|left, right| left.path.cmp(&right.path));
        Self { files }
    }
}

/// The root of the workspace the task was started in.
pub(crate) fn root() -> Result<PathBuf, Failure> {
    let arguments = ["locate-project", "--workspace", "--message-format", "plain"];
    let manifest = PathBuf::from(Line::cargo(Path::new("."), &arguments).answer()?.trim_end());
    Ok(manifest.parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_by_path_folder_and_ending() {
        let tree = Tree::made_up(&[("b/c.rs", "x\ny\n"), ("a.toml", ""), ("b/Makefile", "")]);
        assert_eq!(tree.file("b/c.rs").map(TextFile::lines), Some(2));
        assert_eq!(tree.file("b/d.rs").map(TextFile::lines), None);
        let endings: Vec<&str> = tree.below("b/").map(TextFile::ending).collect();
        assert_eq!(endings, ["", "rs"]);
    }

    #[test]
    fn this_very_file_is_part_of_the_project() {
        let tree = Tree::read(&root().expect("tests run inside the workspace"))
            .expect("the workspace is a git checkout");
        assert!(tree.file("crates/xtask/src/tree.rs").is_some());
        assert!(tree.below("target/").next().is_none(), "ignored files are not listed");
    }
}
