//! What can go wrong while a document is set and written.

use thiserror::Error;

/// A document could not be printed.
#[derive(Debug, Error)]
pub enum PrintError {
    /// PDF/UA-1 (ISO 14289-1, 7.1) demands a title, and there is none.
    #[error("the document has no title")]
    NoTitle,
    /// A built-in font could not be read.
    #[error("the built-in font could not be read")]
    Font,
    /// PDF/A-2a and PDF/UA-1 could not be asked for together.
    #[error("the standards of the file do not fit together")]
    Standards,
    /// The writer refused the document; what it holds against the standards is in the text.
    #[error("the document breaks PDF/A-2a or PDF/UA-1: {0}")]
    Refused(String),
}

impl From<krilla::error::KrillaError> for PrintError {
    fn from(error: krilla::error::KrillaError) -> Self {
        match error {
            krilla::error::KrillaError::Validation(found) => {
                let found: Vec<_> = found.iter().map(|(error, _)| format!("{error:?}")).collect();
                Self::Refused(found.join("; "))
            }
            other => Self::Refused(other.to_string()),
        }
    }
}
