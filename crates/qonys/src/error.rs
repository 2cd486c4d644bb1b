//! The one error of the program: what went wrong, what to do about it, and with which code the program ends.

use std::process::ExitCode;

/// What kind of thing went wrong; decides the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The answers, the data or a file are not as they must be.
    Input,
    /// The command line is not as it must be.
    Usage,
    /// Everything has been told on the output already.
    Told,
    /// Nobody reads the output any more: the reader has seen enough.
    Closed,
}

impl Kind {
    /// The exit code, as `docs/reference/cli.md` lists them.
    pub(crate) const fn code(self) -> u8 {
        match self {
            Self::Closed => 0,
            Self::Input | Self::Told => 1,
            Self::Usage => 2,
        }
    }
}

/// An error with everything a person needs to go on.
#[derive(Debug)]
pub(crate) struct AppError {
    /// What kind it is.
    pub(crate) kind: Kind,
    /// What went wrong, in the language of the person.
    pub(crate) message: String,
    /// What to do about it, each a sentence or a command.
    pub(crate) hints: Vec<String>,
    /// Places in files, already drawn; shown before the message.
    pub(crate) report: Option<String>,
}

impl AppError {
    /// Something is wrong with the answers, the data or a file.
    pub(crate) fn input(message: impl Into<String>) -> Self {
        Self { kind: Kind::Input, message: message.into(), hints: Vec::new(), report: None }
    }

    /// Something is wrong with the command line.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self { kind: Kind::Usage, message: message.into(), hints: Vec::new(), report: None }
    }

    /// Something is wrong and has been told on the output.
    pub(crate) const fn told() -> Self {
        Self { kind: Kind::Told, message: String::new(), hints: Vec::new(), report: None }
    }

    /// Nobody reads the output any more.
    pub(crate) const fn closed() -> Self {
        Self { kind: Kind::Closed, message: String::new(), hints: Vec::new(), report: None }
    }

    /// The same with one more remedy.
    #[must_use]
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// The same with places in files.
    #[must_use]
    pub(crate) fn with_report(mut self, report: String) -> Self {
        self.report = Some(report);
        self
    }

    /// How the program ends.
    pub(crate) fn exit(&self) -> ExitCode {
        ExitCode::from(self.kind.code())
    }
}
