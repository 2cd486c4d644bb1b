//! What an entry is now.

use crate::row::words;

/// The status of an entry after an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// In use.
    Active,
    /// Excluded by death.
    Excluded,
    /// Excluded on a ground that ends when the person returns; the number waits.
    ConditionallyExcluded,
    /// Dead, and linked to the number that took its place.
    Replaced,
}

words!(Status, "the status of an entry", {
    Active = "active",
    Excluded = "excluded",
    ConditionallyExcluded = "conditionally_excluded",
    Replaced = "replaced",
});
