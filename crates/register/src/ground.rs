//! The lawful grounds of acts, as codes (law 223-III of 12.01.2007, articles 9 and 10, edition of 01.01.2024).

/// Gives a closed list its words.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $name {
            /// All of them, in the order of the law.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code, for the database, for programs and for keys of texts.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The ground with that code.
            #[must_use]
            pub fn named(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|ground| ground.word() == word)
            }
        }
    };
}

words! {
    /// The nine grounds of conditional exclusion (article 10, paragraph 2).
    ConditionalGround {
        /// 1: declared missing by a court.
        Missing = "missing",
        /// 2: a non-resident has departed.
        Departure = "departure",
        /// 3: adopted, with other personal data.
        Adoption = "adoption",
        /// 4: declared dead by a court.
        DeclaredDead = "declared-dead",
        /// 5: has left for permanent residence abroad.
        Emigration = "emigration",
        /// 6: a non-resident has closed the current account.
        AccountClosed = "account-closed",
        /// 7: a non-resident has no taxable object any more.
        TaxablesEnded = "taxables-ended",
        /// 8: a non-resident has ended business.
        BusinessEnded = "business-ended",
        /// 9: the ruling on adoption was reversed.
        AdoptionReversed = "adoption-reversed",
    }
}

words! {
    /// How a conditionally excluded number comes into force again (article 10, paragraph 2).
    ReturnGround {
        /// The person is registered again: part 2.
        Registered = "registered",
        /// The ruling that excluded the number was reversed: parts 3 and 4.
        RulingReversed = "ruling-reversed",
    }
}

words! {
    /// Why another number takes the place of one (article 9).
    ReplaceGround {
        /// Adoption.
        Adoption = "adoption",
        /// The check digit does not follow the algorithm.
        CheckDigit = "check-digit",
    }
}

/// The one ground of full exclusion (article 10, paragraph 1).
pub const DEATH: &str = "death";

impl ConditionalGround {
    /// What brings a number excluded on this ground back.
    #[must_use]
    pub const fn ends_by(self) -> ReturnGround {
        match self {
            Self::Missing
            | Self::Departure
            | Self::Emigration
            | Self::AccountClosed
            | Self::TaxablesEnded
            | Self::BusinessEnded => ReturnGround::Registered,
            Self::Adoption | Self::DeclaredDead | Self::AdoptionReversed => {
                ReturnGround::RulingReversed
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_grounds_three_of_which_end_by_a_ruling() {
        assert_eq!(ConditionalGround::ALL.len(), 9);
        let ruled = ConditionalGround::ALL
            .iter()
            .filter(|ground| ground.ends_by() == ReturnGround::RulingReversed);
        assert_eq!(ruled.count(), 3);
        for ground in ConditionalGround::ALL {
            assert_eq!(ConditionalGround::named(ground.word()), Some(*ground));
        }
        assert_eq!(ConditionalGround::named(DEATH), None);
    }
}
