//! The name of one state of the data, made from its content.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use terms::Date;

/// A state of the data: the same bytes have the same name everywhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// The newest day on which anything in it was read.
    pub known: Date,
    /// First twelve hexadecimal digits of the SHA-256 of all paths and files.
    pub digest: String,
}

impl Release {
    /// Of files by path within the data folder, in the order of these paths. Each path and each text is preceded by
    /// its length in eight bytes, so that no two sets of files run together into the same bytes.
    pub(crate) fn new<'f>(
        known: Date,
        files: impl IntoIterator<Item = (&'f str, &'f str)>,
    ) -> Self {
        let mut files: Vec<_> = files.into_iter().collect();
        files.sort_unstable();
        let mut hash = Sha256::new();
        for (path, text) in files {
            for part in [path, text] {
                hash.update((part.len() as u64).to_be_bytes());
                hash.update(part.as_bytes());
            }
        }
        let digest = hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        Self { known, digest }
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}+{}", self.known, self.digest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_depends_on_content_and_not_on_order() {
        let day = Date::new(2026, 11, 23).expect("a day");
        let one = Release::new(day, [("a", "1"), ("b", "2")]);
        assert_eq!(one, Release::new(day, [("b", "2"), ("a", "1")]));
        assert_ne!(one, Release::new(day, [("a", "12"), ("b", "")]));
        assert_eq!(one.to_string().len(), "2026-11-23+".len() + 12);
    }
}
