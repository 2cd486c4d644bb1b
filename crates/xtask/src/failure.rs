//! What stops a task before it can say anything about the project.

use std::path::PathBuf;

/// A task could not do its work; unlike a finding it says nothing about the project's state.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// A program could not be started.
    #[error("cannot start `{program}`: {source}")]
    Start {
        /// The program's name.
        program: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// A program ran and said no, and its answer was needed.
    #[error("`{line}` failed:\n{said}")]
    Refused {
        /// The command line.
        line: String,
        /// What it wrote to its error stream.
        said: String,
    },
    /// A file or folder could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// `cargo metadata` answered in a form we do not know.
    #[error("cannot read the answer of `cargo metadata`: {0}")]
    Metadata(#[from] serde_json::Error),
    /// The command line names a check that does not exist.
    #[error("there is no check called `{name}`; there are: {known}")]
    UnknownCheck {
        /// The name given.
        name: String,
        /// All names, comma separated.
        known: String,
    },
    /// The benchmarks ran but printed no figure.
    #[error("`{0}` printed no table of figures: is there a bench target that uses divan?")]
    NoFigures(String),
}
