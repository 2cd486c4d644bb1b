//! What never stands in the project: silenced lints, unfinished code, tests that are off, a machine's paths.

use crate::finding::{Finding, Outcome};
use crate::tree::{TextFile, Tree};

/// A text that is banned. Each is written in two halves, so that this file does not hold it.
struct Ban {
    text: &'static str,
    holds_in: Place,
    remedy: &'static str,
}

/// Where a ban holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In Rust files.
    Code,
    /// At the start of a path, in any file.
    Path,
}

const BANS: [Ban; 8] = [
    Ban {
        text: concat!("#[all", "ow("),
        holds_in: Place::Code,
        remedy: "write `#[expect(lint, reason = \"…\")]`",
    },
    Ban {
        text: concat!("#![all", "ow("),
        holds_in: Place::Code,
        remedy: "write `#![expect(lint, reason = \"…\")]`",
    },
    Ban { text: concat!("to", "do!"), holds_in: Place::Code, remedy: "write it, or leave it out" },
    Ban {
        text: concat!("unimpl", "emented!"),
        holds_in: Place::Code,
        remedy: "write it, or leave it out",
    },
    Ban {
        text: concat!("#[ign", "ore]"),
        holds_in: Place::Code,
        remedy: "write `#[ignore = \"why\"]`, or mend the test",
    },
    Ban {
        text: concat!("/wo", "rk/"),
        holds_in: Place::Path,
        remedy: "name a file by its path in the project",
    },
    Ban {
        text: concat!("/tm", "p/brief"),
        holds_in: Place::Path,
        remedy: "name a file by its path in the project",
    },
    Ban {
        text: concat!("../sha", "red/"),
        holds_in: Place::Path,
        remedy: "the project stands alone: say in the project what the file says",
    },
];

/// Looks at every line of every text file.
pub(super) fn look(tree: &Tree) -> Outcome {
    let findings = tree.files.iter().flat_map(faults).collect();
    Outcome::looked(format!("{} files", tree.files.len()), findings)
}

fn faults(file: &TextFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, line) in file.text.lines().enumerate() {
        for ban in &BANS {
            let found = match ban.holds_in {
                Place::Code => file.ending() == "rs" && line.contains(ban.text),
                Place::Path => starts_a_path(line, ban.text),
            };
            if found {
                let message = format!("`{}` is banned", ban.text);
                findings.push(Finding::new(message, ban.remedy).at(&file.path, index + 1));
            }
        }
    }
    findings
}

/// Whether `text` stands in `line` as the start of a path and not inside an address or a longer one.
fn starts_a_path(line: &str, text: &str) -> bool {
    line.match_indices(text).any(|(index, _)| {
        let before = line[..index].chars().next_back();
        before.is_none_or(|letter| !letter.is_alphanumeric() && !"./_-~*".contains(letter))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        match look(&Tree::made_up(&[(path, text)])) {
            Outcome::Looked { findings, .. } => findings.iter().map(Finding::to_string).collect(),
            Outcome::Skipped(reason) => vec![reason],
        }
    }

    #[test]
    fn each_ban_is_found_on_its_line() {
        for ban in &BANS {
            let text = format!("//! Fine.\n    {}x\n", ban.text);
            let found = found("crates/a/src/lib.rs", &text);
            assert_eq!(found.len(), 1, "{}: {found:?}", ban.text);
            assert!(found[0].starts_with("crates/a/src/lib.rs:2: "), "{found:?}");
        }
    }

    #[test]
    fn bans_on_code_do_not_hold_in_prose() {
        assert_eq!(
            found("README.md", concat!("we never write to", "do! here")),
            Vec::<String>::new()
        );
    }

    #[test]
    fn an_address_is_no_machine_path() {
        let address = concat!("https://example.kz/wo", "rk/permit and ./wo", "rk/x");
        assert_eq!(found("data/kz/sources.toml", address), Vec::<String>::new());
        let path = concat!("see `/wo", "rk/facts`");
        assert_eq!(found("docs/a.md", path).len(), 1);
    }

    #[test]
    fn a_test_that_is_off_with_a_reason_is_let_be() {
        let text = "#[ignore = \"needs a network\"]\nfn test() {}\n";
        assert_eq!(found("crates/a/src/lib.rs", text), Vec::<String>::new());
    }
}
