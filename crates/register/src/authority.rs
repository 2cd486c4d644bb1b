//! Who may do what, as values: a function that takes an [`Officer`] cannot be called without one. They are made from the
//! [`Authority`], of which a process has one; the composition root claims it at the start and knows whom it signs in.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};

use store::RecordId;

/// The right to say who somebody is. One a process.
#[derive(Debug)]
pub struct Authority(());

static CLAIMED: AtomicBool = AtomicBool::new(false);

impl Authority {
    /// Takes the authority; none when somebody has it already.
    #[must_use]
    pub fn claim() -> Option<Self> {
        (!CLAIMED.swap(true, Ordering::AcqRel)).then_some(Self(()))
    }

    /// Somebody who may decide: corrects, excludes, restores, replaces, imports.
    #[must_use]
    pub const fn officer(&self, account: Account) -> Officer {
        Officer(account)
    }

    /// Somebody who takes in applications: forms and finds numbers.
    #[must_use]
    pub const fn operator(&self, account: Account) -> Operator {
        Operator(account)
    }

    /// Somebody who checks the register and signs its ledger.
    #[must_use]
    pub const fn auditor(&self, account: Account) -> Auditor {
        Auditor(account)
    }

    /// Somebody who relies on numbers, by the key of its row.
    #[must_use]
    pub(crate) const fn relying_party(&self, id: RecordId) -> RelyingParty {
        RelyingParty(id)
    }
}

/// The code of an account. A code, not a name: it stands in clear in the database.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Account(String);

/// The text is no code of an account.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an account is a code of 1 to 64 letters a to z, digits, `.`, `-`, `_`, `@` and `:`")]
pub struct InvalidAccount;

impl Account {
    /// Takes a code.
    ///
    /// # Errors
    /// When it is too long or has other letters.
    pub fn new(code: impl Into<String>) -> Result<Self, InvalidAccount> {
        let code = code.into();
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b".-_@:".contains(&byte);
        if (1..=64).contains(&code.len()) && code.bytes().all(fits) {
            Ok(Self(code))
        } else {
            Err(InvalidAccount)
        }
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Account {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Decides on numbers.
#[derive(Debug, Clone)]
pub struct Officer(Account);

/// Takes in applications.
#[derive(Debug, Clone)]
pub struct Operator(Account);

/// Checks the register.
#[derive(Debug, Clone)]
pub struct Auditor(Account);

/// Asks whether a number belongs to a person.
#[derive(Debug, Clone)]
pub struct RelyingParty(RecordId);

impl RelyingParty {
    pub(crate) const fn id(&self) -> RecordId {
        self.0
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Officer {}
    impl Sealed for super::Operator {}
    impl Sealed for super::Auditor {}
}

/// Whoever may form numbers and read entries.
pub trait Clerk: sealed::Sealed {
    /// Who it is.
    fn account(&self) -> &Account;
}

impl Clerk for Officer {
    fn account(&self) -> &Account {
        &self.0
    }
}

impl Clerk for Operator {
    fn account(&self) -> &Account {
        &self.0
    }
}

impl Auditor {
    /// Who it is.
    #[must_use]
    pub const fn account(&self) -> &Account {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_one_authority_a_process() {
        let first = Authority::claim().expect("nobody has it yet");
        assert!(Authority::claim().is_none());
        let account = Account::new("officer-7").expect("a code");
        assert_eq!(first.officer(account.clone()).account(), &account);
    }

    #[test]
    fn an_account_is_a_code() {
        for bad in ["", "Айгерім", "a b", "a\n"] {
            assert_eq!(Account::new(bad), Err(InvalidAccount), "{bad}");
        }
    }
}
