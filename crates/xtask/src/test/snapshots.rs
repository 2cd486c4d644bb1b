//! Snapshots that no test looks at: insta writes down each one a test compared, the rest are left over.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::finding::Finding;
use crate::tree::Tree;

/// Names the file to which insta adds the path of each snapshot it compares.
pub(super) const VARIABLE: &str = "INSTA_SNAPSHOT_REFERENCES_FILE";

/// Empties the list, which may stand from an earlier run.
pub(super) fn start(list: &Path) -> Result<(), Failure> {
    let failed = |source| Failure::File { path: list.to_path_buf(), source };
    list.parent().map_or(Ok(()), std::fs::create_dir_all).map_err(failed)?;
    std::fs::write(list, "").map_err(failed)
}

/// A fault for each snapshot of the project that is not on the list.
pub(super) fn unreferenced(root: &Path, tree: &Tree, list: &Path) -> Result<Vec<Finding>, Failure> {
    let text = std::fs::read_to_string(list)
        .map_err(|source| Failure::File { path: list.to_path_buf(), source })?;
    // A test names its snapshot through its own folder, so the path may hold `..` or a link.
    let seen: BTreeSet<PathBuf> = text.lines().map(|line| resolved(Path::new(line))).collect();
    let snapshots = tree.files.iter().filter(|file| file.ending() == "snap");
    let unseen = snapshots.filter(|file| !seen.contains(&resolved(&root.join(&file.path))));
    Ok(unseen
        .map(|file| Finding::new("no test compares this snapshot", "remove it").in_file(&file.path))
        .collect())
}

fn resolved(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_path_buf())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_snapshot_that_no_test_named_is_found() {
        let list = std::env::temp_dir().join(format!("xtask-snapshots-{}", std::process::id()));
        start(&list).expect("the temporary folder can be written");
        std::fs::write(&list, "/nowhere/a.snap\n").expect("the list can be written");
        let tree = Tree::made_up(&[("a.snap", ""), ("b.snap", ""), ("c.rs", "")]);
        let found =
            unreferenced(Path::new("/nowhere"), &tree, &list).expect("the list can be read");
        std::fs::remove_file(&list).expect("the list was just read");
        assert_eq!(
            found,
            [Finding::new("no test compares this snapshot", "remove it").in_file("b.snap")]
        );
    }
}
