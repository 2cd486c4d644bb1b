//! Reading a row into our types. What does not fit is a damaged row: the audit names it.

use std::str::FromStr;

use sqlx::Row;
use sqlx::any::AnyRow;

use crate::{LookupHash, Moment, RecordId, Sealed, StoreError};

/// A row and the table it comes from.
pub(crate) struct Read<'row> {
    row: &'row AnyRow,
    table: &'static str,
}

impl<'row> Read<'row> {
    pub(crate) const fn new(row: &'row AnyRow, table: &'static str) -> Self {
        Self { row, table }
    }

    const fn unreadable(&self) -> StoreError {
        StoreError::Unreadable { table: self.table }
    }

    pub(crate) fn integer(&self, column: &str) -> Result<i64, StoreError> {
        Ok(self.row.try_get(column)?)
    }

    pub(crate) fn flag(&self, column: &str) -> Result<Option<bool>, StoreError> {
        let value: Option<i64> = self.row.try_get(column)?;
        Ok(value.map(|value| value != 0))
    }

    pub(crate) fn text(&self, column: &str) -> Result<String, StoreError> {
        Ok(self.row.try_get(column)?)
    }

    pub(crate) fn text_if_any(&self, column: &str) -> Result<Option<String>, StoreError> {
        Ok(self.row.try_get(column)?)
    }

    pub(crate) fn bytes(&self, column: &str) -> Result<Vec<u8>, StoreError> {
        Ok(self.row.try_get(column)?)
    }

    pub(crate) fn digest(&self, column: &str) -> Result<[u8; 32], StoreError> {
        self.bytes(column)?.try_into().map_err(|_| self.unreadable())
    }

    pub(crate) fn hash(&self, column: &str) -> Result<LookupHash, StoreError> {
        self.digest(column).map(LookupHash::new)
    }

    pub(crate) fn sealed(&self, column: &str) -> Result<Sealed, StoreError> {
        Sealed::new(self.bytes(column)?).map_err(|_| self.unreadable())
    }

    pub(crate) fn sealed_if_any(&self, column: &str) -> Result<Option<Sealed>, StoreError> {
        let bytes: Option<Vec<u8>> = self.row.try_get(column)?;
        bytes.map(Sealed::new).transpose().map_err(|_| self.unreadable())
    }

    pub(crate) fn id(&self, column: &str) -> Result<RecordId, StoreError> {
        self.parsed(&self.text(column)?)
    }

    pub(crate) fn id_if_any(&self, column: &str) -> Result<Option<RecordId>, StoreError> {
        self.text_if_any(column)?.map(|text| self.parsed(&text)).transpose()
    }

    pub(crate) fn moment(&self, column: &str) -> Result<Moment, StoreError> {
        Moment::from_milliseconds(self.integer(column)?).map_err(|_| self.unreadable())
    }

    pub(crate) fn moment_if_any(&self, column: &str) -> Result<Option<Moment>, StoreError> {
        let count: Option<i64> = self.row.try_get(column)?;
        count.map(Moment::from_milliseconds).transpose().map_err(|_| self.unreadable())
    }

    /// A word of a closed list, or an identifier.
    pub(crate) fn word<T: FromStr>(&self, column: &str) -> Result<T, StoreError> {
        self.parsed(&self.text(column)?)
    }

    fn parsed<T: FromStr>(&self, text: &str) -> Result<T, StoreError> {
        text.parse().map_err(|_| self.unreadable())
    }
}

/// Gives a closed list its words: `as_str`, `Display` and `FromStr`, the same in table, code and check.
macro_rules! words {
    ($name:ident, $what:literal, { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl $name {
            /// Every one of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word in the database.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::UnknownWord;

            fn from_str(text: &str) -> Result<Self, crate::UnknownWord> {
                match text {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(crate::UnknownWord { what: $what }),
                }
            }
        }
    };
}
pub(crate) use words;

/// A word that is not on its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not one of the words for {what}")]
pub struct UnknownWord {
    /// What the list is of.
    pub what: &'static str,
}
