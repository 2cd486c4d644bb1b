//! The program on a port of its own.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;

use crate::paths;

/// The program, serving until this is dropped.
pub struct Site {
    child: Child,
    address: String,
    /// Where it runs: whatever it keeps goes away with it.
    _folder: TempDir,
}

impl Site {
    /// Starts the program with the days of the tests, so that pages do not change overnight.
    ///
    /// # Panics
    /// When the program does not start.
    #[must_use]
    pub fn start() -> Self {
        Self::start_with(&["--as-of", "2026-11-24"])
    }

    /// Starts it with more words on its command line.
    ///
    /// # Panics
    /// When the program does not start.
    #[must_use]
    pub fn start_with(words: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the program");
        let mut child = Command::new(paths::program())
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(words)
            .current_dir(folder.path())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let told = child.stderr.take().expect("its error output is ours");
        let mut lines = BufReader::new(told).lines().map_while(Result::ok);
        let address = lines.find_map(|line| {
            let (_, behind) = line.split_once("http://")?;
            Some(behind.split(' ').next()?.trim_end_matches('.').to_owned())
        });
        // Whatever else it tells is read to the end, or it would wait for a reader.
        std::thread::spawn(move || lines.for_each(drop));
        let address = address.expect("it tells where it listens");
        Self { child, address, _folder: folder }
    }

    /// The whole address of a place: `/en/routes`.
    #[must_use]
    pub fn at(&self, place: &str) -> String {
        format!("http://{}{place}", self.address)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
