//! What is wrong with the data files: every problem of every file at once, each with its place.

use std::{fmt, ops::Range};

use crate::source_text::{FileId, Place, SourceTexts};

/// Whether a problem forbids the use of the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is loaded until it is put right.
    Error,
    /// A person should look at it; the data can be used.
    Warning,
}

/// One thing wrong with a data file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Whether it forbids the use of the data.
    pub severity: Severity,
    /// The path under which the file was given.
    pub file: String,
    /// Bytes of the file that the problem is about.
    pub span: Range<usize>,
    /// Line of the first of these bytes, counted from 1.
    pub line: usize,
    /// Column of the first of these bytes, counted in characters from 1.
    pub column: usize,
    /// What is wrong, one sentence without a full stop.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: ", self.file, self.line, self.column)?;
        if self.severity == Severity::Warning {
            f.write_str("warning: ")?;
        }
        f.write_str(&self.message)?;
        match &self.help {
            Some(help) => write!(f, " ({help})"),
            None => Ok(()),
        }
    }
}

/// All problems in the order of files and lines, with the texts they stand in. Displayed one a line.
#[derive(Clone, Debug, Default)]
pub struct Problems {
    /// In the order of file, line and column.
    pub all: Vec<Problem>,
    /// The files as they were read, for reports that show the line itself.
    pub texts: SourceTexts,
}

impl Problems {
    /// Those that forbid the use of the data.
    pub fn errors(&self) -> impl Iterator<Item = &Problem> {
        self.all.iter().filter(|problem| problem.severity == Severity::Error)
    }

    /// Those a person should look at.
    pub fn warnings(&self) -> impl Iterator<Item = &Problem> {
        self.all.iter().filter(|problem| problem.severity == Severity::Warning)
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, problem) in self.all.iter().enumerate() {
            if position > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

/// Collects problems while the files are read and checked.
#[derive(Debug, Default)]
pub(crate) struct Report {
    found: Vec<Found>,
}

#[derive(Debug)]
struct Found {
    severity: Severity,
    place: Place,
    message: String,
    help: Option<String>,
}

impl Report {
    /// Adds an error; the help, if any, is given to what is returned.
    pub(crate) fn error(&mut self, place: Place, message: impl Into<String>) -> Added<'_> {
        self.add(Severity::Error, place, message.into())
    }

    /// Adds a warning; the help, if any, is given to what is returned.
    pub(crate) fn warning(&mut self, place: Place, message: impl Into<String>) -> Added<'_> {
        self.add(Severity::Warning, place, message.into())
    }

    fn add(&mut self, severity: Severity, place: Place, message: String) -> Added<'_> {
        let position = self.found.len();
        self.found.push(Found { severity, place, message, help: None });
        Added(&mut self.found[position])
    }

    /// Whether nothing forbids the use of the data.
    pub(crate) fn is_usable(&self) -> bool {
        self.found.iter().all(|found| found.severity != Severity::Error)
    }

    /// Every problem with its line and column, sorted, each once.
    pub(crate) fn finish(self, texts: SourceTexts) -> Problems {
        let mut found: Vec<(FileId, Problem)> = self
            .found
            .into_iter()
            .map(|found| {
                let (line, column) = texts.position(found.place.file, found.place.span.start);
                let problem = Problem {
                    severity: found.severity,
                    file: texts.path(found.place.file).to_owned(),
                    span: found.place.span,
                    line,
                    column,
                    message: found.message,
                    help: found.help,
                };
                (found.place.file, problem)
            })
            .collect();
        found.sort_by(|(left_file, left), (right_file, right)| {
            (left_file, left.span.start, left.severity, &left.message).cmp(&(
                right_file,
                right.span.start,
                right.severity,
                &right.message,
            ))
        });
        let mut all: Vec<Problem> = found.into_iter().map(|(_, problem)| problem).collect();
        all.dedup();
        Problems { all, texts }
    }
}

/// A problem just added, which may be given a remedy.
pub(crate) struct Added<'r>(&'r mut Found);

impl Added<'_> {
    /// What to do about it.
    pub(crate) fn help(self, help: impl Into<String>) {
        self.0.help = Some(help.into());
    }

    /// What to do about it, if that is known.
    pub(crate) fn maybe_help(self, help: Option<String>) {
        self.0.help = help;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_come_in_the_order_of_their_places_and_once_each() {
        let texts = SourceTexts::new([("a.toml".to_owned(), "x\n\u{451}y z\n".to_owned())]);
        let mut report = Report::default();
        let place = |start| Place { file: FileId(0), span: start..start + 1 };
        report.warning(place(6), "second").help("do this");
        report.error(place(0), "first");
        report.error(place(0), "first");
        let problems = report.finish(texts);
        assert_eq!(
            problems.to_string(),
            "a.toml:1:1: first\na.toml:2:4: warning: second (do this)"
        );
    }
}
