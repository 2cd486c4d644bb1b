//! Four honest answers: true, false, unknown, does not apply.
//!
//! Strong Kleene logic (Kleene 1952, §64) with a fourth value for a test that has no subject, such as the
//! employer of a person without one. "Does not apply" is neutral: it neither helps nor harms an `and` or an `or`.
//! Every operator is monotone in knowledge: replacing an unknown by anything never changes a definite result
//! into another one. That is what lets an interview stop early.

use serde::{Deserialize, Serialize};

/// The outcome of one test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Truth {
    /// Known to hold.
    True,
    /// Known not to hold.
    False,
    /// Not known: an answer is missing.
    Unknown,
    /// The test has no subject.
    NotApplicable,
}

impl Truth {
    /// All four values.
    pub const ALL: [Self; 4] = [Self::True, Self::False, Self::Unknown, Self::NotApplicable];

    /// Both hold. A false decides, an unknown stays open, what does not apply is left out.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::False, _) | (_, Self::False) => Self::False,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::NotApplicable, rest) | (rest, Self::NotApplicable) => rest,
            (Self::True, Self::True) => Self::True,
        }
    }

    /// At least one holds. A true decides, an unknown stays open, what does not apply is left out.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        self.not().and(other.not()).not()
    }

    /// The opposite; unknown and "does not apply" stay what they are.
    #[must_use]
    pub const fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            same => same,
        }
    }

    /// Two readings of one rule: what both say, else unknown. Sources that disagree decide nothing.
    #[must_use]
    pub const fn agree(self, other: Self) -> Self {
        match (self, other) {
            (Self::True, Self::True) => Self::True,
            (Self::False, Self::False) => Self::False,
            (Self::NotApplicable, Self::NotApplicable) => Self::NotApplicable,
            _ => Self::Unknown,
        }
    }

    /// True, false or "does not apply": no further answer can change it.
    #[must_use]
    pub const fn is_definite(self) -> bool {
        !matches!(self, Self::Unknown)
    }

    /// It stands in nobody's way: it holds, or it does not apply.
    #[must_use]
    pub const fn is_satisfied(self) -> bool {
        matches!(self, Self::True | Self::NotApplicable)
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, *};

    #[test]
    fn and_or_follow_the_tables() {
        assert_eq!(False.and(Unknown), False);
        assert_eq!(True.and(Unknown), Unknown);
        assert_eq!(True.or(Unknown), True);
        assert_eq!(False.or(Unknown), Unknown);
        assert_eq!(NotApplicable.and(True), True);
        assert_eq!(NotApplicable.or(False), False);
        assert_eq!(NotApplicable.and(NotApplicable), NotApplicable);
        assert_eq!(NotApplicable.not(), NotApplicable);
    }

    #[test]
    fn learning_more_never_turns_a_definite_result_into_another() {
        let operators: [fn(Truth, Truth) -> Truth; 3] = [Truth::and, Truth::or, Truth::agree];
        for operator in operators {
            for right in Truth::ALL {
                let before = operator(Unknown, right);
                for learned in Truth::ALL {
                    let after = operator(learned, right);
                    assert!(before == Unknown || before == after, "{learned:?} {right:?}");
                    assert_eq!(after, operator(right, learned), "operators are symmetric");
                }
            }
        }
    }
}
