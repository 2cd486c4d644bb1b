//! Countries by ISO 3166-1 alpha-2 code. `XX` (reserved for users) stands for a stateless person, as ICAO Doc 9303
//! part 3 has `XXA`; names and other spellings are data, not code.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

/// Two Latin capitals.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country([u8; 2]);

/// The text is not two Latin letters.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "`{0}` is not a country code: write the two letters of ISO 3166-1, such as KZ, or XX for a stateless person"
)]
pub struct InvalidCountry(pub String);

impl Country {
    /// A person whom no state considers its national.
    pub const STATELESS: Self = Self(*b"XX");
    /// Kazakhstan.
    pub const KAZAKHSTAN: Self = Self(*b"KZ");

    /// The two letters.
    #[must_use]
    pub fn code(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Position among the 676 two-letter codes, for sets.
    const fn index(self) -> usize {
        (self.0[0] - b'A') as usize * 26 + (self.0[1] - b'A') as usize
    }

    const fn from_index(index: usize) -> Self {
        Self([b'A' + (index / 26) as u8, b'A' + (index % 26) as u8])
    }
}

impl FromStr for Country {
    type Err = InvalidCountry;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.as_bytes() {
            [first, second] if first.is_ascii_alphabetic() && second.is_ascii_alphabetic() => {
                Ok(Self([first.to_ascii_uppercase(), second.to_ascii_uppercase()]))
            }
            _ => Err(InvalidCountry(text.to_owned())),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        code.parse().map_err(serde::de::Error::custom)
    }
}

/// A set of countries as 676 bits: membership and overlap are a few machine words, whatever the length of the list.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct CountrySet([u64; 11]);

impl CountrySet {
    /// Adds `country`; false when it was already there.
    pub fn insert(&mut self, country: Country) -> bool {
        let (word, bit) = (country.index() / 64, 1 << (country.index() % 64));
        let is_new = self.0[word] & bit == 0;
        self.0[word] |= bit;
        is_new
    }

    /// Whether `country` is in the set.
    #[must_use]
    pub const fn contains(&self, country: Country) -> bool {
        self.0[country.index() / 64] & (1 << (country.index() % 64)) != 0
    }

    /// Whether the two sets share a country.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.0.iter().zip(other.0).any(|(mine, theirs)| mine & theirs != 0)
    }

    /// Whether it holds nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// How many countries it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// The countries in the order of their codes.
    pub fn iter(&self) -> impl Iterator<Item = Country> + '_ {
        self.0.iter().enumerate().flat_map(|(word, bits)| {
            let mut left = *bits;
            std::iter::from_fn(move || {
                let bit = (left != 0).then(|| left.trailing_zeros() as usize)?;
                left &= left - 1;
                Some(Country::from_index(word * 64 + bit))
            })
        })
    }
}

impl FromIterator<Country> for CountrySet {
    fn from_iter<I: IntoIterator<Item = Country>>(countries: I) -> Self {
        let mut set = Self::default();
        for country in countries {
            set.insert(country);
        }
        set
    }
}

impl fmt::Debug for CountrySet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_two_letters_of_any_case() {
        assert_eq!("kz".parse(), Ok(Country::KAZAKHSTAN));
        for bad in ["", "K", "KAZ", "К1", "қз", "4Z"] {
            assert!(bad.parse::<Country>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_set_keeps_what_it_is_given() {
        let codes = ["AA", "KZ", "US", "ZZ"];
        let set: CountrySet =
            codes.iter().map(|code| code.parse::<Country>().expect("valid")).collect();
        assert_eq!(set.iter().map(|country| country.to_string()).collect::<Vec<_>>(), codes);
        assert_eq!(set.len(), 4);
        assert!(set.overlaps(&[Country::KAZAKHSTAN].into_iter().collect()));
        assert!(!set.overlaps(&[Country::STATELESS].into_iter().collect()));
    }
}
