//! The number of an organisation: business identification number, БИН, БСН.
//!
//! Digits by order 423 of the Minister of Justice of 27.06.2023: 1 to 4 year and month of registration, 5 kind, 6 unit,
//! 7 to 11 serial. The order prints no check digit; that it is the one of order 521 stands in the Programme of resolution
//! 565 of 11.06.2003, and every published number we tried obeys it.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{InvalidNumber, Kind, Number, kinded::kinded};

/// The well-formed number of an organisation. Shown masked.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Bin(Number);

kinded!(Bin, Organisation);

/// What the fifth digit says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinKind {
    /// 4: a resident legal entity.
    Resident,
    /// 5: a non-resident legal entity.
    Nonresident,
    /// 6: joint entrepreneurship of individuals.
    Joint,
}

/// What the sixth digit says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinUnit {
    /// 0: the organisation itself.
    Head,
    /// 1: a branch.
    Branch,
    /// 2: a representative office.
    Office,
    /// 4: a peasant farm.
    Farm,
    /// 3: a peasant farm by the repealed rules.
    FarmBefore,
}

/// What the digits say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BinLayout {
    /// The last two digits of the year of registration; the century is not in the number.
    pub year: u8,
    /// The month of registration, 1 to 12.
    pub month: u8,
    /// What is registered.
    pub kind: BinKind,
    /// Which unit of it.
    pub unit: BinUnit,
    /// Digits 7 to 11, 0 to 99 999.
    pub serial: u32,
}

/// Why the digits do not follow the layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BinFault {
    /// Digits 3 and 4 are no month.
    #[error("digits 3 and 4 are no month: {found:02}")]
    Month {
        /// What they are.
        found: u8,
    },
    /// Digit 6 has no meaning in the rules.
    #[error("digit 6 has no meaning: {found}")]
    Unit {
        /// What it is.
        found: u8,
    },
}

impl BinFault {
    /// The name of the rule, for programs and for keys of texts.
    #[must_use]
    pub const fn rule(self) -> &'static str {
        match self {
            Self::Month { .. } => "month",
            Self::Unit { .. } => "unit",
        }
    }

    /// Where the digits begin that break it.
    #[must_use]
    pub const fn position(self) -> usize {
        match self {
            Self::Month { .. } => 3,
            Self::Unit { .. } => 6,
        }
    }
}

impl BinKind {
    /// The name for programs and for keys of texts.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::Nonresident => "nonresident",
            Self::Joint => "joint",
        }
    }
}

impl BinUnit {
    /// The name for programs and for keys of texts.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Branch => "branch",
            Self::Office => "office",
            Self::Farm => "farm",
            Self::FarmBefore => "farm-before",
        }
    }
}

impl Bin {
    /// What the digits say.
    ///
    /// # Errors
    /// Which of them says nothing.
    pub fn layout(&self) -> Result<BinLayout, BinFault> {
        let number = self.0;
        let part = |from, to| number.part(from, to);
        let month = part(3, 4) as u8;
        if !(1..=12).contains(&month) {
            return Err(BinFault::Month { found: month });
        }
        let kind = match part(5, 5) {
            4 => BinKind::Resident,
            5 => BinKind::Nonresident,
            _ => BinKind::Joint,
        };
        let unit = match part(6, 6) as u8 {
            0 => BinUnit::Head,
            1 => BinUnit::Branch,
            2 => BinUnit::Office,
            3 => BinUnit::FarmBefore,
            4 => BinUnit::Farm,
            found => return Err(BinFault::Unit { found }),
        };
        Ok(BinLayout { year: part(1, 2) as u8, month, kind, unit, serial: part(7, 11) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_an_organisation() {
        let layout = |text: &str| text.parse::<Bin>().expect("well-formed").layout();
        assert_eq!(
            layout("171140900016"),
            Ok(BinLayout {
                year: 17,
                month: 11,
                kind: BinKind::Resident,
                unit: BinUnit::Head,
                serial: 90001
            })
        );
        assert_eq!(layout("031140003104").map(|found| (found.year, found.month)), Ok((3, 11)));
        assert_eq!(layout("181141900093").map(|found| found.unit), Ok(BinUnit::Branch));
        assert_eq!(layout("031340003101"), Err(BinFault::Month { found: 13 }));
        assert_eq!(layout("031149003103"), Err(BinFault::Unit { found: 9 }));
    }

    #[test]
    fn the_number_of_a_person_is_refused_with_its_kind() {
        let kind = InvalidNumber::Kind { found: Kind::Person };
        assert_eq!("880415300127".parse::<Bin>(), Err(kind));
    }
}
