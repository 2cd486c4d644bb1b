//! What every row that states something stands on: its two times, its passages, its place in the data.

use serde::{Deserialize, Serialize};
use terms::{Date, Validity};

use super::PassageId;
use crate::source_text::FileId;

/// Where a row stands in the data files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Origin {
    /// The file, by its position in `Catalogue::files`.
    pub file: FileId,
    /// Its first line, counted from 1.
    pub line: u32,
}

/// What a row stands on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// When the row is in force and when it was known.
    pub validity: Validity,
    /// The first day of which the texts it was read in tell. Before it the row is unknown: neither in force nor not.
    /// Absent where an act gives its first day, [`Validity::from`], and for rows that cite nothing.
    pub read_from: Option<Date>,
    /// The passages it was read in; empty only for rows that speak of other rows' passages or of silence.
    pub cite: Vec<PassageId>,
    /// Where the row stands in the data.
    pub origin: Origin,
}

/// A row with two times.
pub trait Dated {
    /// What the row stands on.
    fn basis(&self) -> &Basis;

    /// In force on `as_of`, by what was known on `known_at`.
    fn holds(&self, as_of: Date, known_at: Date) -> bool {
        self.basis().validity.holds(as_of, known_at)
    }

    /// The day from which on the texts read tell of the row, if `as_of` is before it.
    fn unread(&self, as_of: Date) -> Option<Date> {
        self.basis().read_from.filter(|first| as_of < *first)
    }

    /// It holds, and the texts read tell so. A figure that only may have held is not counted with.
    fn stands(&self, as_of: Date, known_at: Date) -> bool {
        self.holds(as_of, known_at) && self.unread(as_of).is_none()
    }
}

/// Implements [`Dated`] for rows with a field `basis`.
macro_rules! dated {
    ($($name:ty),+ $(,)?) => {
        $(impl crate::model::Dated for $name {
            fn basis(&self) -> &crate::model::Basis {
                &self.basis
            }
        })+
    };
}
pub(crate) use dated;
