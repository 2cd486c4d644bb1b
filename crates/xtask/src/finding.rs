//! What a check says: a list of faults, each with its place and a remedy.

use std::fmt;

/// One fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    /// File relative to the root, and line from 1 where one is known.
    place: Option<(String, Option<usize>)>,
    message: String,
    remedy: String,
}

impl Finding {
    /// A fault of the whole project.
    pub(crate) fn new(message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { place: None, message: message.into(), remedy: remedy.into() }
    }

    /// The same fault, placed in a file.
    pub(crate) fn in_file(mut self, path: impl Into<String>) -> Self {
        self.place = Some((path.into(), None));
        self
    }

    /// The same fault, placed on a line (from 1) of a file.
    pub(crate) fn at(mut self, path: impl Into<String>, line: usize) -> Self {
        self.place = Some((path.into(), Some(line)));
        self
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Some((path, Some(line))) => write!(out, "{path}:{line}: ")?,
            Some((path, None)) => write!(out, "{path}: ")?,
            None => {}
        }
        out.write_str(&self.message)?;
        if !self.remedy.is_empty() {
            write!(out, "\n    remedy: {}", self.remedy)?;
        }
        Ok(())
    }
}

/// How one check ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It looked, and this is what it looked at and what it found (nothing, when all is well).
    Looked {
        /// What was looked at, for example `8 crates`.
        summary: String,
        /// All faults.
        findings: Vec<Finding>,
    },
    /// It could not look, and why.
    Skipped(String),
}

impl Outcome {
    /// The outcome of a look at `summary`.
    pub(crate) fn looked(summary: impl Into<String>, findings: Vec<Finding>) -> Self {
        Self::Looked { summary: summary.into(), findings }
    }
}

/// The line, from 1, of the first line of `text` that `wanted` holds for; 1 when there is none.
pub(crate) fn line_where(text: &str, wanted: impl Fn(&str) -> bool) -> usize {
    text.lines().position(wanted).map_or(1, |index| index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_names_its_place_and_its_remedy() {
        let fault = Finding::new("too long", "split it").at("a/b.rs", 3);
        assert_eq!(fault.to_string(), "a/b.rs:3: too long\n    remedy: split it");
    }

    #[test]
    fn the_line_is_counted_from_one() {
        assert_eq!(line_where("a\nb\nc", |line| line == "b"), 2);
        assert_eq!(line_where("a\nb\nc", |line| line == "z"), 1);
    }
}
