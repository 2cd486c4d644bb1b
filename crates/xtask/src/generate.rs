//! `cargo xtask generate`: the pages that are written by the program and never by hand.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::command::Line;
use crate::failure::Failure;
use crate::finding::Finding;

/// A folder of pages and the command that writes them.
struct Generator {
    /// Relative to the root.
    folder: &'static str,
    /// Arguments of `cargo`; the folder to write to is added as the last.
    command: &'static [&'static str],
    /// Files of the folder that have another origin.
    others: &'static [&'static str],
}

const GENERATORS: [Generator; 1] = [Generator {
    folder: "docs/reference",
    command: &["run", "--quiet", "--package", "qonys", "--", "docs"],
    // Written by `cargo xtask speed`, with figures of the machine at hand.
    others: &["speed.md"],
}];

const REMEDY: &str = "cargo xtask generate";

/// Writes all pages, or with `check` only says which are stale.
pub(crate) fn command(root: &Path, check: bool) -> Result<ExitCode, Failure> {
    if check {
        let (pages, findings) = compare(root)?;
        for finding in &findings {
            println!("{finding}");
        }
        println!("{pages} pages, {} stale", findings.len());
        return Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    let mut clean = true;
    for generator in &GENERATORS {
        let fresh = fresh(root, generator)?;
        let folder = root.join(generator.folder);
        for (name, bytes) in &fresh {
            write(&folder.join(name), bytes)?;
        }
        println!("{} pages written to {}", fresh.len(), generator.folder);
        // What is left over is only named: it may be somebody's own page.
        for finding in generator.stale(&fresh, &pages(&folder)?) {
            println!("{finding}");
            clean = false;
        }
    }
    Ok(if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The number of pages that are generated, and a fault for each that is stale.
pub(crate) fn compare(root: &Path) -> Result<(usize, Vec<Finding>), Failure> {
    let mut count = 0;
    let mut findings = Vec::new();
    for generator in &GENERATORS {
        let fresh = fresh(root, generator)?;
        count += fresh.len();
        findings.extend(generator.stale(&fresh, &pages(&root.join(generator.folder))?));
    }
    Ok((count, findings))
}

/// Pages by their path below a folder.
type Pages = BTreeMap<String, Vec<u8>>;

impl Generator {
    fn keeps(&self, name: &str, fresh: &Pages) -> bool {
        fresh.contains_key(name) || self.others.contains(&name)
    }

    fn stale(&self, fresh: &Pages, old: &Pages) -> Vec<Finding> {
        let mut findings = Vec::new();
        if fresh.is_empty() {
            let message = format!("`cargo {}` wrote no page", self.command.join(" "));
            findings.push(Finding::new(message, "the command must write its pages to the folder"));
        }
        for (name, wanted) in fresh {
            let path = format!("{}/{name}", self.folder);
            match old.get(name) {
                None => findings.push(Finding::new("not written yet", REMEDY).in_file(path)),
                Some(held) if held != wanted => {
                    let line = first_difference(held, wanted);
                    findings.push(Finding::new("stale", REMEDY).at(path, line));
                }
                Some(_) => {}
            }
        }
        for name in old.keys().filter(|name| !self.keeps(name, fresh)) {
            let path = format!("{}/{name}", self.folder);
            let remedy = "remove it, or name its origin in crates/xtask/src/generate.rs";
            findings.push(Finding::new("not a generated page", remedy).in_file(path));
        }
        findings
    }
}

/// The line, from 1, on which two pages part.
fn first_difference(held: &[u8], wanted: &[u8]) -> usize {
    let same = held.iter().zip(wanted).take_while(|(left, right)| left == right);
    same.filter(|(byte, _)| **byte == b'\n').count() + 1
}

/// What the generator would write today, written aside below `target`.
fn fresh(root: &Path, generator: &Generator) -> Result<Pages, Failure> {
    let aside = root.join("target/xtask/generated").join(generator.folder);
    if aside.exists() {
        std::fs::remove_dir_all(&aside)
            .map_err(|source| Failure::File { path: aside.clone(), source })?;
    }
    std::fs::create_dir_all(&aside)
        .map_err(|source| Failure::File { path: aside.clone(), source })?;
    let target = aside.to_string_lossy();
    let arguments: Vec<&str> = generator.command.iter().copied().chain([&*target]).collect();
    Line::cargo(root, &arguments).with("NO_COLOR", "1").answer()?;
    pages(&aside)
}

/// Every file below a folder; none when the folder does not exist.
fn pages(folder: &Path) -> Result<Pages, Failure> {
    let mut found = Pages::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(entries(&path)?);
        } else if path.is_file() {
            let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
            let bytes = std::fs::read(&path);
            found.insert(name, bytes.map_err(|source| Failure::File { path, source })?);
        }
    }
    Ok(found)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failed = |source| Failure::File { path: folder.to_path_buf(), source };
    let listed = std::fs::read_dir(folder).map_err(failed)?;
    listed.map(|entry| entry.map(|entry| entry.path()).map_err(failed)).collect()
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |source| Failure::File { path: path.to_path_buf(), source };
    path.parent().map_or(Ok(()), std::fs::create_dir_all).map_err(failed)?;
    std::fs::write(path, bytes).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(pages: &[(&str, &str)]) -> Pages {
        let owned = |(name, text): &(&str, &str)| ((*name).to_owned(), text.as_bytes().to_vec());
        pages.iter().map(owned).collect()
    }

    #[test]
    fn every_stale_page_is_named_with_the_remedy() {
        let fresh = made(&[("cli.md", "a\nb\n"), ("language.md", "x"), ("new.md", "")]);
        let old =
            made(&[("cli.md", "a\nc\n"), ("language.md", "x"), ("gone.md", ""), ("speed.md", "")]);
        let told: Vec<String> =
            GENERATORS[0].stale(&fresh, &old).iter().map(Finding::to_string).collect();
        let wanted = [
            "docs/reference/cli.md:2: stale\n    remedy: cargo xtask generate",
            "docs/reference/new.md: not written yet\n    remedy: cargo xtask generate",
            "docs/reference/gone.md: not a generated page\n    \
             remedy: remove it, or name its origin in crates/xtask/src/generate.rs",
        ];
        assert_eq!(told, wanted);
    }

    #[test]
    fn a_program_that_writes_nothing_is_a_fault() {
        let found = GENERATORS[0].stale(&Pages::new(), &Pages::new());
        assert!(found[0].to_string().contains("wrote no page"), "{found:?}");
    }

    #[test]
    fn a_page_cut_short_differs_where_it_ends() {
        assert_eq!(first_difference(b"a\nb\n", b"a\nb\nc\n"), 3);
    }

    #[test]
    fn a_folder_is_read_to_its_depth() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let found = pages(&here).expect("the crate's own folder can be read");
        assert!(found.contains_key("check/edges.rs"));
        assert_eq!(pages(&here.join("nowhere")).expect("no folder, no pages").len(), 0);
    }
}
