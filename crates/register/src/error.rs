//! What keeps an act from being done, and what to do about it. No message holds a person's data.

use store::{AsStoreError, Moment, OpenError, Status, StoreError};

use crate::ground::ReturnGround;
use crate::number::Held;
use crate::outside::NoRandomness;
use crate::person::{InvalidPerson, Stale};

/// Why an act was not done. Nothing of it is stored, unless it is [`StoreError::Unsure`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RegisterError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No random bytes.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
    /// The description of the person.
    #[error(transparent)]
    Person(#[from] InvalidPerson),
    /// Sealing, opening or signing failed.
    #[error("the keys do not work: {0}")]
    Keys(String),
    /// A row does not agree with itself.
    #[error("the row {row} of `{table}` is damaged: stop, run the audit, restore from a backup")]
    Damaged {
        /// The table.
        table: &'static str,
        /// Its key.
        row: String,
    },
    /// No entry has the number.
    #[error("no such number in the register")]
    NotFound,
    /// The year of birth has no digit.
    #[error("no number can be formed for this year of birth: digit 7 names 1800 to 2099")]
    NoGroup,
    /// Every usable number of the group is taken.
    #[error(
        "every number of people born on this day and of this sex is taken: no number can be formed"
    )]
    Exhausted,
    /// The request key was used for something else.
    #[error("this request key was used for another request: take a new one")]
    KeyReused,
    /// Another entry holds a document.
    #[error("an identity document belongs to another entry: an officer must look at both")]
    DocumentHeld,
    /// The correction is old.
    #[error(transparent)]
    Stale(#[from] Stale),
    /// The correction changes nothing.
    #[error("nothing would change")]
    NoChange,
    /// The act does not fit the status.
    #[error("the entry is {status}: this cannot be done to it")]
    WrongStatus {
        /// What it is.
        status: Status,
    },
    /// It does not come back on this ground.
    #[error("a number excluded on this ground comes back on `{}`", wanted.word())]
    WrongReturn {
        /// What brings it back.
        wanted: ReturnGround,
    },
    /// The check digit is right.
    #[error("the check digit of this number is right: that is no ground to replace it")]
    CheckDigitRight,
    /// The ledger is not being signed.
    #[error(
        "the ledger has not been signed since {since}, and signing fails ({reason}): no number is formed until it works"
    )]
    Unsigned {
        /// The oldest act without a signed checkpoint.
        since: Moment,
        /// Why signing fails.
        reason: String,
    },
    /// The relying party asked too often.
    #[error("too many look-ups: at most {most} in {seconds} seconds")]
    TooOften {
        /// How many are allowed.
        most: u32,
        /// In how many seconds.
        seconds: u32,
    },
    /// No party has this access token, or its access has ended.
    #[error("no access")]
    NoAccess,
    /// The number is in the register already.
    #[error("the number is in the register already")]
    Held(Held),
    /// No act has been signed yet.
    #[error("the ledger has no checkpoint that covers this act yet: sign one first")]
    NotYetSigned,
    /// The queue has ended.
    #[error("the register is closing")]
    Closing,
}

impl AsStoreError for RegisterError {
    fn as_store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            _ => None,
        }
    }
}

impl RegisterError {
    /// Whether the fault is of the whole transaction, so that none of its other acts can be stored either.
    pub(crate) const fn is_of_all(&self) -> bool {
        match self {
            Self::Store(error) => {
                !matches!(error, StoreError::Taken { .. } | StoreError::Refused { .. })
            }
            Self::NoRandomness(_) | Self::Keys(_) | Self::Unsigned { .. } => true,
            _ => false,
        }
    }

    pub(crate) fn keys(why: impl ToString) -> Self {
        Self::Keys(why.to_string())
    }
}

/// Why a register does not open.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotOpened {
    /// The database.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// Reading it.
    #[error(transparent)]
    Register(#[from] RegisterError),
    /// There is none yet.
    #[error("there is no register in this database yet: `qonys register init` makes one")]
    New,
    /// There is one already.
    #[error("there is a register in this database already")]
    Exists,
    /// The keys are those of another register.
    #[error(
        "these keys are not the keys of this register: put the right folder back from the backup"
    )]
    OtherKeys,
    /// Guards are missing.
    #[error("guards of the database are not as they should be: {0}")]
    Guards(String),
    /// The newest checkpoint does not hold.
    #[error("the newest checkpoint does not hold: {0}")]
    Checkpoint(String),
}

impl From<StoreError> for NotOpened {
    fn from(error: StoreError) -> Self {
        Self::Register(error.into())
    }
}
