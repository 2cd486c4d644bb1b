//! A member of the family who comes along: what the papers of this person depend on.

use catalogue::Member as Kind;
use terms::{CountrySet, Date};

/// A member of the family. What is absent is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who it is to the person who asks; the person himself for the facts of his own papers.
    pub member: Kind,
    /// Date of birth.
    pub birth_date: Option<Date>,
    /// Citizenships.
    pub citizenship: Option<CountrySet>,
    /// Last day on which the passport is good.
    pub passport_valid_until: Option<Date>,
}

impl Member {
    /// A member of whom nothing else is known.
    #[must_use]
    pub const fn new(member: Kind) -> Self {
        Self { member, birth_date: None, citizenship: None, passport_valid_until: None }
    }
}

/// A key of a member's table with the fact of the dictionary it stands for.
pub(super) struct Key {
    pub(super) key: &'static str,
    pub(super) fact: &'static str,
}

/// The keys of a member's table, in the order in which they are written.
pub(super) const KEYS: [Key; 4] = [
    Key { key: "member", fact: "member" },
    Key { key: "birth_date", fact: "member_birth_date" },
    Key { key: "citizenship", fact: "member_citizenship" },
    Key { key: "passport_valid_until", fact: "passport_valid_until" },
];
