//! The key of a row that is no number: a UUID of version 7 (RFC 9562), whose first half is the time it was made.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

/// Identifies an entry, a paper, a look-up or a relying party. It says when the row was made and nothing of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordId(Uuid);

/// The text or value is not a UUID of version 7.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "not an identifier: a UUID of version 7 is wanted, such as 01935d1c-7a3e-7c20-8a4e-3f2d6b1c9e05"
)]
pub struct NotARecordId;

impl RecordId {
    /// Takes a UUID that was made elsewhere: making one needs a clock.
    ///
    /// # Errors
    /// When its version is not 7.
    pub fn new(uuid: Uuid) -> Result<Self, NotARecordId> {
        if uuid.get_version_num() == 7 { Ok(Self(uuid)) } else { Err(NotARecordId) }
    }

    /// The UUID.
    #[must_use]
    pub const fn uuid(self) -> Uuid {
        self.0
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(formatter)
    }
}

impl FromStr for RecordId {
    type Err = NotARecordId;

    fn from_str(text: &str) -> Result<Self, NotARecordId> {
        let uuid = Uuid::try_parse(text).map_err(|_| NotARecordId)?;
        Self::new(uuid)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_version_seven_is_taken() {
        let text = "01935d1c-7a3e-7c20-8a4e-3f2d6b1c9e05";
        assert_eq!(text.parse::<RecordId>().map(|id| id.to_string()), Ok(text.to_owned()));
        assert_eq!("8f14e45f-ceea-467f-a9d4-0a1b2c3d4e5f".parse::<RecordId>(), Err(NotARecordId));
        assert_eq!("850101300019".parse::<RecordId>(), Err(NotARecordId));
    }
}
