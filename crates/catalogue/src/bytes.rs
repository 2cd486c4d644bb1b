//! The checked catalogue as bytes, so that a program carries it and need not read the data files again.

use thiserror::Error;

use crate::model::Catalogue;

/// Stands before the bytes; the number is raised when the model changes its form.
const HEADER: &[u8] = b"qonys catalogue 2\n";

/// Bytes that are not a catalogue of this version.
#[derive(Debug, Error)]
pub enum InvalidBytes {
    /// They begin with something else.
    #[error(
        "these bytes are not a catalogue of this version: build them again from the data files"
    )]
    Header,
    /// They are damaged.
    #[error("these bytes are a damaged catalogue")]
    Content(#[from] postcard::Error),
}

impl Catalogue {
    /// The catalogue as bytes.
    ///
    /// # Errors
    /// If it cannot be written, which no checked catalogue causes.
    pub fn to_bytes(&self) -> Result<Vec<u8>, InvalidBytes> {
        Ok(postcard::to_extend(self, HEADER.to_vec())?)
    }

    /// A catalogue from its bytes.
    ///
    /// # Errors
    /// Bytes of another version, or damaged ones.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, InvalidBytes> {
        let content = bytes.strip_prefix(HEADER).ok_or(InvalidBytes::Header)?;
        Ok(postcard::from_bytes(content)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_bytes_are_refused() {
        assert!(matches!(Catalogue::from_bytes(b""), Err(InvalidBytes::Header)));
        assert!(matches!(Catalogue::from_bytes(HEADER), Err(InvalidBytes::Content(_))));
    }
}
