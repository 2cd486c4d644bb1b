//! Where the content of a paper is kept: a name that says nothing about it.

use std::fmt;

use crate::RecordId;

/// The name of an object: `5f/01935d1c-…`. The folder is the last two digits of the key, which are random, so that no
/// folder holds everything of one day.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place(String);

impl Place {
    /// The place of the paper with this key.
    #[must_use]
    pub fn of(paper: RecordId) -> Self {
        let last = paper.uuid().as_bytes()[15];
        Self(format!("{last:02x}/{paper}"))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_comes_from_the_random_end() {
        let id = "01935d1c-7a3e-7c20-8a4e-3f2d6b1c9e05".parse().expect("it is a version 7 UUID");
        assert_eq!(Place::of(id).as_str(), "05/01935d1c-7a3e-7c20-8a4e-3f2d6b1c9e05");
    }
}
