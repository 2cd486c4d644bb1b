//! Asks git: the history of acts in clones of the kazakhstan-law repositories, and data files of an older revision.
//! Those repositories hold an act a folder, `…-59947`, where 59947 is its number in the legal information system; in
//! it `rus.md` and `kaz.md`, or folders `rus/` and `kaz/` of sections for long acts, and `meta.yaml` with the date of
//! the edition; one commit is one edition.

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use thiserror::Error;

/// Git could not be asked, or did not answer.
#[derive(Debug, Error)]
pub enum GitFailure {
    /// It could not be started.
    #[error("cannot start git: is it installed?")]
    Start(#[source] io::Error),
    /// It ended with an error.
    #[error("git {asked} failed in {}: {said}", .folder.display())]
    Failed {
        /// The arguments.
        asked: String,
        /// Where it was asked.
        folder: PathBuf,
        /// The first line of what it said.
        said: String,
    },
    /// The folder is no clone and holds none.
    #[error("{} is not a git repository and holds none", .0.display())]
    NoRepository(PathBuf),
    /// A name of a revision that git would take for an option.
    #[error("`{0}` is not a revision")]
    NoRevision(String),
    /// The folder could not be listed.
    #[error("cannot read {}", .path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        #[source]
        why: io::Error,
    },
}

/// Clones that hold acts.
#[derive(Clone, Debug)]
pub struct Repositories {
    folders: Vec<PathBuf>,
}

/// One commit that changed an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Commit {
    /// The clone.
    pub(super) repository: usize,
    /// Its full name.
    pub(super) hash: String,
    /// Its day, `2026-07-01`.
    pub(super) date: String,
    /// Its first line.
    pub(super) subject: String,
    /// The folder of the act at that commit.
    pub(super) folder: String,
    /// Files of the act that it added or changed, within that folder.
    pub(super) files: Vec<String>,
}

const RECORD: char = '\u{1e}';
const UNIT: char = '\u{1f}';

impl Repositories {
    /// A clone, or a folder of clones.
    ///
    /// # Errors
    /// If the folder cannot be read, or there is none in it.
    pub fn open(folder: &Path) -> Result<Self, GitFailure> {
        let is_clone =
            |folder: &Path| folder.join(".git").exists() || folder.join("HEAD").is_file();
        let mut folders = Vec::new();
        if is_clone(folder) {
            folders.push(folder.to_owned());
        } else {
            let fail = |why| GitFailure::Unreadable { path: folder.to_owned(), why };
            for entry in std::fs::read_dir(folder).map_err(fail)? {
                let path = entry.map_err(fail)?.path();
                if path.is_dir() && is_clone(&path) {
                    folders.push(path);
                }
            }
            folders.sort();
        }
        if folders.is_empty() {
            return Err(GitFailure::NoRepository(folder.to_owned()));
        }
        Ok(Self { folders })
    }

    /// Every commit that changed one of the acts, by the number of the act, the newest first.
    pub(super) fn commits(
        &self,
        numbers: &[&str],
    ) -> Result<BTreeMap<String, Vec<Commit>>, GitFailure> {
        let mut found: BTreeMap<String, Vec<Commit>> = BTreeMap::new();
        let paths: Vec<String> =
            numbers.iter().map(|number| format!(":(glob)**/*-{number}/**")).collect();
        let format = format!("--format={RECORD}%H{UNIT}%as{UNIT}%s");
        for (repository, folder) in self.folders.iter().enumerate() {
            let mut asked: Vec<&str> =
                vec!["log", &format, "--name-only", "--no-renames", "--diff-filter=d", "--"];
            asked.extend(paths.iter().map(String::as_str));
            let said = text(git(folder, &asked)?);
            for record in said.split(RECORD).skip(1) {
                for (number, commit) in commits_of(record, repository, numbers) {
                    found.entry(number.to_owned()).or_default().push(commit);
                }
            }
        }
        Ok(found)
    }

    /// One file of an act at a commit, or nothing if it has none of that name.
    pub(super) fn file(&self, commit: &Commit, name: &str) -> Result<Option<String>, GitFailure> {
        let object = format!("{}:{}/{name}", commit.hash, commit.folder);
        let folder = &self.folders[commit.repository];
        let output = run(folder, &["show", &object])?;
        Ok(output.status.success().then(|| text(output)))
    }

    /// The files of an act in one language at a commit, each with its path within the clone.
    pub(super) fn texts(
        &self,
        commit: &Commit,
        language: &str,
    ) -> Result<Vec<(String, String)>, GitFailure> {
        let folder = &self.folders[commit.repository];
        let inner = format!("{}/", commit.folder);
        let listed = git(folder, &["ls-tree", "-r", "--name-only", &commit.hash, "--", &inner])?;
        let mut files = Vec::new();
        for path in text(listed).lines().filter(|path| path.ends_with(".md")) {
            let Some(name) = path.strip_prefix(&inner) else { continue };
            if is_language(name, language)
                && let Some(text) = self.file(commit, name)?
            {
                files.push((path.to_owned(), text));
            }
        }
        Ok(files)
    }
}

/// `rus.md` or `rus/sec001.md` for `rus`.
pub(super) fn is_language(name: &str, language: &str) -> bool {
    name.strip_prefix(language).is_some_and(|rest| rest == ".md" || rest.starts_with('/'))
}

/// The acts that one commit changed.
fn commits_of<'n>(record: &str, repository: usize, numbers: &[&'n str]) -> Vec<(&'n str, Commit)> {
    let (head, files) = record.split_once('\n').unwrap_or((record, ""));
    let mut parts = head.splitn(3, UNIT);
    let mut part = || parts.next().unwrap_or_default().to_owned();
    let (hash, date, subject) = (part(), part(), part());
    let mut found: Vec<(&'n str, Commit)> = Vec::new();
    for path in files.lines().filter(|path| !path.is_empty()) {
        let Some((number, folder, name)) = act_of(path, numbers) else { continue };
        let same = |(_, commit): &&mut (&str, Commit)| commit.folder == folder;
        if let Some((_, commit)) = found.iter_mut().find(same) {
            commit.files.push(name.to_owned());
            continue;
        }
        let commit = Commit {
            repository,
            hash: hash.clone(),
            date: date.clone(),
            subject: subject.clone(),
            folder: folder.to_owned(),
            files: vec![name.to_owned()],
        };
        found.push((number, commit));
    }
    found
}

/// The number of the act, its folder and the name of the file in it.
fn act_of<'p, 'n>(path: &'p str, numbers: &[&'n str]) -> Option<(&'n str, &'p str, &'p str)> {
    let slashes = path.match_indices('/').map(|(at, _)| at);
    slashes.into_iter().find_map(|at| {
        let folder = &path[..at];
        let (_, number) =
            folder.rsplit_once('/').map_or(folder, |(_, name)| name).rsplit_once('-')?;
        let number = numbers.iter().find(|known| **known == number)?;
        Some((*number, folder, &path[at + 1..]))
    })
}

/// The data files of an older revision: `folder` is the data folder in its work tree, the paths are those within it.
///
/// # Errors
/// If git cannot be asked, or knows no such revision.
pub fn read_revision(folder: &Path, revision: &str) -> Result<Vec<(String, String)>, GitFailure> {
    if revision.starts_with('-') || revision.is_empty() {
        return Err(GitFailure::NoRevision(revision.to_owned()));
    }
    let listed = text(git(folder, &["ls-tree", "-r", "--name-only", revision, "--", "."])?);
    let mut files = Vec::new();
    for path in listed.lines().filter(|path| path.ends_with(".toml")) {
        let shown = git(folder, &["show", &format!("{revision}:./{path}")])?;
        files.push((path.to_owned(), text(shown)));
    }
    Ok(files)
}

/// Asks git and takes an error for one.
fn git(folder: &Path, asked: &[&str]) -> Result<Output, GitFailure> {
    let output = run(folder, asked)?;
    if output.status.success() {
        return Ok(output);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(GitFailure::Failed {
        asked: asked.first().copied().unwrap_or_default().to_owned(),
        folder: folder.to_owned(),
        said: said.lines().next().unwrap_or("it said nothing").to_owned(),
    })
}

fn run(folder: &Path, asked: &[&str]) -> Result<Output, GitFailure> {
    Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(["-c", "core.quotepath=off"])
        .args(asked)
        .output()
        .map_err(GitFailure::Start)
}

fn text(output: Output) -> String {
    String::from_utf8(output.stdout)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_act_is_the_folder_that_ends_with_its_number() {
        let numbers = ["59947", "104035"];
        assert_eq!(
            act_of("03-laws/2011/0722-o-migratsii-59947/rus/sec001.md", &numbers),
            Some(("59947", "03-laws/2011/0722-o-migratsii-59947", "rus/sec001.md"))
        );
        assert_eq!(act_of("act-104035/kaz.md", &numbers), Some(("104035", "act-104035", "kaz.md")));
        assert_eq!(act_of("act-1040350/kaz.md", &numbers), None);
        assert!(is_language("rus/sec001.md", "rus") && is_language("rus.md", "rus"));
        assert!(!is_language("russian.md", "rus") && !is_language("kaz.md", "rus"));
    }
}
