//! What a key is for, and the name of its file.

use std::fmt;

/// What a key is for. One key is never used for two things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Purpose {
    /// Wraps the keys of records.
    Master,
    /// Makes look-up hashes. There is only ever one.
    Lookup,
    /// Seals cookies.
    Session,
    /// Signs checkpoints of the ledger.
    Checkpoint,
    /// Signs certificates.
    Certificate,
}

impl Purpose {
    /// All of them: a key store has at least one key for each.
    pub const ALL: [Self; 5] =
        [Self::Master, Self::Lookup, Self::Session, Self::Checkpoint, Self::Certificate];

    const fn word(self) -> &'static str {
        match self {
            Self::Master => "master",
            Self::Lookup => "lookup",
            Self::Session => "session",
            Self::Checkpoint => "checkpoint",
            Self::Certificate => "certificate",
        }
    }

    /// The name of the file of key `number`.
    pub(super) fn file_name(self, number: u32) -> String {
        format!("{self}-{number}.key")
    }

    /// What the name of a file says; none when it is not that of a key.
    pub(super) fn of_file(name: &str) -> Option<(Self, u32)> {
        let (word, number) = name.strip_suffix(".key")?.split_once('-')?;
        let purpose = Self::ALL.into_iter().find(|purpose| purpose.word() == word)?;
        let number = number.parse().ok().filter(|number| *number > 0)?;
        (purpose.file_name(number) == name).then_some((purpose, number))
    }
}

impl fmt::Display for Purpose {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.word())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_read_back_and_others_are_not() {
        for purpose in Purpose::ALL {
            assert_eq!(Purpose::of_file(&purpose.file_name(12)), Some((purpose, 12)));
        }
        let wrong = ["master-0.key", "master-01.key", "master-+1.key", "master.key", "other-1.key"];
        for name in wrong.into_iter().chain(["master-1.key~", "master-1", "Master-1.key", ".key"]) {
            assert_eq!(Purpose::of_file(name), None, "{name}");
        }
    }
}
