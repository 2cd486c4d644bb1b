//! The name of a result: the same data, days and answers have the same one everywhere, so that whoever holds a printed
//! result can make it again and see that it is the same.

use std::fmt;

use sha2::{Digest, Sha256};
use terms::Date;

use crate::{navigator::Navigator, profile::Profile};

/// SHA-256 of the release, the two days and the answers, one a line, the answers as [`Profile::compact`] writes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identifier([u8; 32]);

impl Identifier {
    /// The name of what `navigator` says of a person.
    #[must_use]
    pub fn of(navigator: &Navigator<'_>, profile: &Profile) -> Self {
        let catalogue = navigator.catalogue();
        let (as_of, known_at) = (navigator.as_of(), navigator.known_at());
        Self::new(&catalogue.release.to_string(), as_of, known_at, &profile.compact(catalogue))
    }

    fn new(release: &str, as_of: Date, known_at: Date, answers: &str) -> Self {
        Self(Sha256::digest(format!("{release}\n{as_of}\n{known_at}\n{answers}")).into())
    }
}

/// Its first sixteen hexadecimal digits in groups of four: `3f2a-90cc-01de-77b4`.
impl fmt::Display for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, pair) in self.0.chunks(2).take(4).enumerate() {
            let dash = if at == 0 { "" } else { "-" };
            write!(f, "{dash}")?;
            pair.iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_a_result_rests_on_is_in_its_name() {
        let day = |day| Date::constant(2026, 11, day);
        let name = Identifier::new("2026-11-23+0123456789ab", day(24), day(24), "{}");
        assert_eq!(name.to_string().len(), 19);
        for other in [
            Identifier::new("2026-11-23+0123456789ac", day(24), day(24), "{}"),
            Identifier::new("2026-11-23+0123456789ab", day(25), day(24), "{}"),
            Identifier::new("2026-11-23+0123456789ab", day(24), day(25), "{}"),
            Identifier::new("2026-11-23+0123456789ab", day(24), day(24), "{\"a\":1}"),
        ] {
            assert_ne!(other.to_string(), name.to_string());
        }
    }

    #[test]
    fn it_is_the_sha256_of_four_lines() {
        // printf '2026-11-23+0123456789ab\n2026-11-24\n2026-11-24\n{}' | sha256sum
        let day = Date::constant(2026, 11, 24);
        let name = Identifier::new("2026-11-23+0123456789ab", day, day, "{}");
        assert_eq!(name.to_string(), "144a-3555-83f6-589f");
    }
}
