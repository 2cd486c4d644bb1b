//! Starting other programs: the line as one would type it, and what came back.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::failure::Failure;

/// A program that has ended.
#[derive(Debug)]
pub(crate) struct Ended {
    /// Whether it reported success.
    pub(crate) success: bool,
    /// What it wrote to its output.
    pub(crate) output: String,
    /// What it wrote to its error stream; empty when that went straight to the terminal.
    pub(crate) errors: String,
}

/// A command line to be run in the root of the workspace.
#[derive(Debug)]
pub(crate) struct Line {
    command: Command,
    typed: String,
}

impl Line {
    /// `cargo` with these arguments. The name is looked up on the path, so that a toolchain chosen
    /// by rustup for this process holds for the inner one too.
    pub(crate) fn cargo(root: &Path, arguments: &[&str]) -> Self {
        Self::new(root, "cargo", arguments)
    }

    /// Any program with these arguments.
    pub(crate) fn new(root: &Path, program: &str, arguments: &[&str]) -> Self {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(root).stdin(Stdio::null());
        let mut typed = program.to_owned();
        for argument in arguments {
            typed.push(' ');
            typed.push_str(argument);
        }
        Self { command, typed }
    }

    /// The same line with one more variable in its environment.
    pub(crate) fn with(mut self, name: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// The line as one would type it.
    pub(crate) fn typed(&self) -> &str {
        &self.typed
    }

    /// Runs it silently.
    pub(crate) fn run(mut self) -> Result<Ended, Failure> {
        let output = self.command.output().map_err(|source| self.not_started(source))?;
        Ok(Ended {
            success: output.status.success(),
            output: String::from_utf8_lossy(&output.stdout).into_owned(),
            errors: String::from_utf8_lossy(&output.stderr).into_owned(),
        })
    }

    /// Runs it silently and hands back its output; anything but success is a failure.
    pub(crate) fn answer(self) -> Result<String, Failure> {
        let line = self.typed.clone();
        let ended = self.run()?;
        if ended.success {
            Ok(ended.output)
        } else {
            Err(Failure::Refused { line, said: ended.errors.trim_end().to_owned() })
        }
    }

    /// Runs it and shows all it writes while it is written; the output is handed back as well.
    pub(crate) fn show(mut self) -> Result<Ended, Failure> {
        let spawned = self.command.stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn();
        let mut child = spawned.map_err(|source| self.not_started(source))?;
        let mut output = String::new();
        if let Some(stream) = child.stdout.take() {
            // A test may print bytes that are no text: they are shown as marks, not taken for an end.
            for bytes in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
                let line = String::from_utf8_lossy(&bytes);
                println!("{line}");
                output.push_str(&line);
                output.push('\n');
            }
        }
        let status = child.wait().map_err(|source| self.not_started(source))?;
        Ok(Ended { success: status.success(), output, errors: String::new() })
    }

    fn not_started(&self, source: std::io::Error) -> Failure {
        let program = self.command.get_program().to_string_lossy().into_owned();
        Failure::Start { program, source }
    }
}
