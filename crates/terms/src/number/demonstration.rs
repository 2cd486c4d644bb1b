//! The two numbers in the test certificates of the national certificate authority. Their check digit is wrong and their
//! first digits are no date, so they are no numbers by any rule; where a program is only shown, they are known by name.

/// A number of the test certificates. It never becomes an [`crate::Iin`] or a [`crate::Bin`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demonstration {
    /// `IIN123456789011`.
    Person,
    /// `BIN123456789021`.
    Organisation,
}

impl Demonstration {
    /// The one that is written exactly so. To be asked in a demonstration only.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        [Self::Person, Self::Organisation].into_iter().find(|known| known.digits() == text)
    }

    /// Its twelve digits.
    #[must_use]
    pub const fn digits(self) -> &'static str {
        match self {
            Self::Person => "123456789011",
            Self::Organisation => "123456789021",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::{InvalidNumber, Number};

    #[test]
    fn they_are_known_by_name_and_no_numbers() {
        for known in [Demonstration::Person, Demonstration::Organisation] {
            assert_eq!(Demonstration::named(known.digits()), Some(known));
            assert_eq!(known.digits().parse::<Number>(), Err(InvalidNumber::CheckDigit));
        }
        assert_eq!(Demonstration::named("123456789012"), None);
        assert_eq!(Demonstration::named(" 123456789011"), None);
    }
}
