//! A moment as the database keeps it.

use std::fmt;

/// Milliseconds since 1970-01-01T00:00:00Z, after it. The caller reads the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Moment(i64);

/// The count is zero or negative: a clock that is not set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a moment is later than 1970-01-01T00:00:00Z: set the clock of the machine")]
pub struct NotAMoment;

impl Moment {
    /// Takes milliseconds since the epoch.
    ///
    /// # Errors
    /// When the count is not positive.
    pub const fn from_milliseconds(count: i64) -> Result<Self, NotAMoment> {
        if count > 0 { Ok(Self(count)) } else { Err(NotAMoment) }
    }

    /// Milliseconds since the epoch.
    #[must_use]
    pub const fn milliseconds(self) -> i64 {
        self.0
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ms", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unset_clock_is_refused() {
        assert_eq!(Moment::from_milliseconds(0), Err(NotAMoment));
        assert_eq!(Moment::from_milliseconds(1).map(Moment::milliseconds), Ok(1));
    }
}
