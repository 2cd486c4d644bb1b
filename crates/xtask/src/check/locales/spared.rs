//! The texts that may be written in the script of another language, each with its reason.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::tree::Tree;

/// The list: a line each, `language key reason`; `#` begins a remark.
pub(super) const PATH: &str = "crates/xtask/untranslated.txt";

/// The list, and which of its lines have been of use.
#[derive(Debug, Default)]
pub(super) struct Spared {
    lines: RefCell<BTreeMap<(String, String), Line>>,
}

#[derive(Debug)]
struct Line {
    number: usize,
    used: bool,
}

impl Spared {
    /// Reads the list; a line without a reason goes to `findings`.
    pub(super) fn read(tree: &Tree, findings: &mut Vec<Finding>) -> Self {
        let text = tree.file(PATH).map_or("", |file| file.text.as_str());
        let mut lines = BTreeMap::new();
        for (index, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let mut words = line.split_whitespace();
            match (words.next(), words.next(), words.next()) {
                (Some(language), Some(key), Some(_)) => {
                    let place = (language.to_owned(), key.to_owned());
                    lines.insert(place, Line { number: index + 1, used: false });
                }
                _ => findings.push(
                    Finding::new("a line without a reason", "write `language key reason`")
                        .at(PATH, index + 1),
                ),
            }
        }
        Self { lines: RefCell::new(lines) }
    }

    /// Whether the text is spared; remembers that it was asked for.
    pub(super) fn take(&self, language: &str, key: &str) -> bool {
        let place = (language.to_owned(), key.to_owned());
        self.lines.borrow_mut().get_mut(&place).map(|line| line.used = true).is_some()
    }

    /// The lines that spare nothing.
    pub(super) fn unused(&self) -> Vec<Finding> {
        let lines = self.lines.borrow();
        let unused = lines.iter().filter(|(_, line)| !line.used);
        unused
            .map(|((language, key), line)| {
                let message = format!("`{language} {key}` needs no sparing");
                Finding::new(message, "remove the line").at(PATH, line.number)
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_needs_a_reason_and_a_use() {
        let tree = Tree::made_up(&[(PATH, "# remark\nkk a Because.\nkk b\nru c Because.\n")]);
        let mut findings = Vec::new();
        let spared = Spared::read(&tree, &mut findings);
        assert_eq!(findings.len(), 1);
        assert!(spared.take("kk", "a"));
        assert!(!spared.take("kk", "b"));
        let unused: Vec<String> = spared.unused().iter().map(Finding::to_string).collect();
        assert!(unused[0].starts_with("crates/xtask/untranslated.txt:4: "), "{unused:?}");
        assert_eq!(unused.len(), 1);
    }
}
