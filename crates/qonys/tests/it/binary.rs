//! Runs the binary.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

/// The data of Testland, seen from the folder of these tests.
pub(crate) const TESTLAND: &str = "testland";

/// The answers of somebody who comes to settle and to work in Testland, with a child.
pub(crate) const ANSWERS: &str = "answers/my.toml";

/// The data of Testland from anywhere.
pub(crate) fn testland() -> String {
    folder("tests/it/testland")
}

/// The data of the project.
pub(crate) fn data() -> String {
    folder("../../data")
}

/// A path seen from the crate, whole.
pub(crate) fn folder(path: &str) -> String {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path).to_string_lossy().into_owned()
}

/// The days on which everything is asked.
pub(crate) const DAYS: [&str; 4] = ["--as-of", "2026-11-24", "--known-at", "2026-11-24"];

/// The program with words on its command line, in an environment without languages and colours.
pub(crate) fn qonys(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_qonys"));
    // Short names from here: what a page says does not depend on where the project lies.
    command.args(words).current_dir(folder("tests/it"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "COLUMNS", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command
}

/// What a run wrote, and how it ended.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) out: String,
    pub(crate) errors: String,
    pub(crate) code: i32,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            errors: String::from_utf8_lossy(&output.stderr).into_owned(),
            code: output.status.code().unwrap_or(-1),
        }
    }
}

/// Runs to the end.
pub(crate) fn run(words: &[&str]) -> Ran {
    qonys(words).output().expect("the program starts").into()
}

/// Runs on Testland on the fixed days.
pub(crate) fn on_testland(words: &[&str]) -> Ran {
    run(&[words, &DAYS, &["--data", TESTLAND]].concat())
}

/// The output of a run on Testland that must succeed.
pub(crate) fn page(words: &[&str]) -> String {
    let ran = on_testland(words);
    assert_eq!(ran.code, 0, "{words:?}: {}", ran.errors);
    assert_eq!(ran.errors, "", "{words:?}");
    ran.out
}

/// Runs with lines on the input.
pub(crate) fn talk(words: &[&str], lines: &[&str]) -> Ran {
    let mut child = qonys(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("the input is a pipe");
    for line in lines {
        writeln!(input, "{line}").expect("the program reads");
    }
    drop(input);
    child.wait_with_output().expect("the program ends").into()
}

/// A folder of its own for a test's files.
pub(crate) fn place() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder can be made")
}

/// Writes answers to a file named `my.toml` and gives its path.
pub(crate) fn answers(place: &tempfile::TempDir, text: &str) -> String {
    let file = place.path().join("my.toml");
    fs::write(&file, text).expect("the folder can be written to");
    file.to_string_lossy().into_owned()
}

/// The data of Testland in a folder of its own, to be changed.
pub(crate) fn copied() -> tempfile::TempDir {
    let place = place();
    copy(Path::new(&testland()), place.path());
    place
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the data are there") {
        let path = entry.expect("an entry can be read").path();
        let target = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a file can be copied");
        }
    }
}

/// Changes a file of a folder of data: each text stands in it and is replaced.
pub(crate) fn edit(place: &tempfile::TempDir, file: &str, changes: &[(&str, &str)]) {
    let path = place.path().join(file);
    let mut text = fs::read_to_string(&path).expect("the file is there");
    for (before, after) in changes {
        assert!(text.contains(before), "{file} holds {before}");
        text = text.replace(before, after);
    }
    fs::write(&path, text).expect("the folder can be written to");
}

/// Runs git in a folder.
pub(crate) fn git(folder: &Path, words: &[&str]) {
    let names = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(names).args(["-c", "commit.gpgsign=false"]).args(words);
    let output = command.output().expect("git runs");
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
}
