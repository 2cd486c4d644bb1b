//! No source, data or text file is longer than a person reads in one sitting.

use crate::finding::{Finding, Outcome};
use crate::tree::{TextFile, Tree};

/// The most lines a file may have.
const MOST: usize = 800;

/// The endings looked at. Generated pages have others.
const ENDINGS: [&str; 3] = ["rs", "toml", "ftl"];

/// Looks at the number of lines of each file and reports the median.
pub(super) fn look(tree: &Tree) -> Outcome {
    let files: Vec<&TextFile> =
        tree.files.iter().filter(|file| ENDINGS.contains(&file.ending())).collect();
    let mut lengths: Vec<usize> = files.iter().map(|file| file.lines()).collect();
    lengths.sort_unstable();
    let median = lengths.get(lengths.len() / 2).copied().unwrap_or_default();
    let longest = lengths.last().copied().unwrap_or_default();
    let long = |file: &&TextFile| {
        let lines = file.lines();
        (lines > MOST).then(|| {
            let message = format!("{lines} lines, {MOST} are allowed");
            Finding::new(message, "split it by what its parts are about").in_file(&file.path)
        })
    };
    let findings = files.iter().filter_map(long).collect();
    let summary = format!("{} files, median {median} lines, longest {longest}", files.len());
    Outcome::looked(summary, findings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_file_over_the_limit_is_found() {
        let longest = "x\n".repeat(MOST);
        let longer = "x\n".repeat(MOST + 1);
        let tree = Tree::made_up(&[
            ("data/long.toml", &longest),
            ("data/longer.toml", &longer),
            ("docs/reference/format.md", &longer),
            ("src/short.rs", "x\n"),
        ]);
        let wanted =
            Finding::new("801 lines, 800 are allowed", "split it by what its parts are about")
                .in_file("data/longer.toml");
        let summary = "3 files, median 800 lines, longest 801";
        assert_eq!(look(&tree), Outcome::looked(summary, vec![wanted]));
    }
}
