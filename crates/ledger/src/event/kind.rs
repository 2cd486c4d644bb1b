//! What an act of the register does to a number.

use super::Commitment;

/// The kind of an event, with its byte in the encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventKind {
    /// 1: the number was formed.
    Formed,
    /// 2: the data of the person were corrected; the number stayed.
    Corrected,
    /// 3: the number was excluded for good, on death.
    Excluded,
    /// 4: the number was excluded on a ground that may end.
    ExcludedConditionally,
    /// 5: a conditionally excluded number came into force again.
    Restored,
    /// 6: another number takes its place; this one stays, dead and linked.
    Replaced {
        /// The number that takes its place.
        successor: Commitment,
    },
    /// 7: the number was taken over from an older register.
    Imported,
}

impl EventKind {
    pub(super) const fn code(&self) -> u8 {
        match self {
            Self::Formed => 1,
            Self::Corrected => 2,
            Self::Excluded => 3,
            Self::ExcludedConditionally => 4,
            Self::Restored => 5,
            Self::Replaced { .. } => 6,
            Self::Imported => 7,
        }
    }

    pub(super) const fn read(code: u8, successor: Option<Commitment>) -> Option<Self> {
        Some(match (code, successor) {
            (1, _) => Self::Formed,
            (2, _) => Self::Corrected,
            (3, _) => Self::Excluded,
            (4, _) => Self::ExcludedConditionally,
            (5, _) => Self::Restored,
            (6, Some(successor)) => Self::Replaced { successor },
            (7, _) => Self::Imported,
            _ => return None,
        })
    }

    /// The number that takes the place of this one, in a replacement.
    #[must_use]
    pub const fn successor(&self) -> Option<Commitment> {
        match self {
            Self::Replaced { successor } => Some(*successor),
            _ => None,
        }
    }
}
