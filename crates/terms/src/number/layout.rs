//! The classic layout of a person's number: date of birth, sex, serial.
//!
//! Digits by the Programme of resolution 565 of 11.06.2003: 1 to 6 the date of birth, 7 century and sex (1 and 2 for
//! births of the 19th century, 3 and 4 of the 20th, 5 and 6 of the 21st, odd for men), 8 to 11 a serial. Resolution 853
//! of 26.08.2013 took it out of the rules: it is a hint, never a ground to refuse or to correct anything.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::Iin;
use crate::Date;

/// The sex that the seventh digit says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sex {
    /// An odd digit.
    Male,
    /// An even digit.
    Female,
}

impl Sex {
    /// The name for programs and for keys of texts.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Male => "male",
            Self::Female => "female",
        }
    }
}

/// What the digits say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IinLayout {
    /// The date of birth.
    pub birth: Date,
    /// The sex.
    pub sex: Sex,
    /// Digits 8 to 11, 0 to 9999.
    pub serial: u16,
}

impl IinLayout {
    /// The century of birth: 19 for 1800 to 1899.
    #[must_use]
    pub fn century(&self) -> u8 {
        (self.birth.year() / 100 + 1) as u8
    }
}

/// Why the digits do not follow the layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum IinFault {
    /// Digit 7 is 0, 7, 8 or 9: held in reserve, so it names neither century nor sex.
    #[error("digit 7 names no century and no sex: {found}")]
    Reserve {
        /// What it is.
        found: u8,
    },
    /// There is no such day.
    #[error("there is no day {year:04}-{month:02}-{day:02}")]
    NoSuchDay {
        /// The year with its century.
        year: i16,
        /// Digits 3 and 4.
        month: u8,
        /// Digits 5 and 6.
        day: u8,
    },
    /// The day lies ahead.
    #[error("{birth} lies ahead")]
    Ahead {
        /// The day.
        birth: Date,
    },
}

impl IinFault {
    /// The name of the rule, for programs and for keys of texts.
    #[must_use]
    pub const fn rule(self) -> &'static str {
        match self {
            Self::Reserve { .. } => "reserve",
            Self::NoSuchDay { .. } => "no-such-day",
            Self::Ahead { .. } => "ahead",
        }
    }

    /// Where the digits begin that break it.
    #[must_use]
    pub const fn position(self) -> usize {
        match self {
            Self::Reserve { .. } => 7,
            Self::NoSuchDay { .. } | Self::Ahead { .. } => 1,
        }
    }
}

impl Iin {
    /// What the digits say if they follow the classic layout, on the day `today`.
    ///
    /// # Errors
    /// What does not follow it. That is no fault of the number: since 2013 the rules give these digits no meaning.
    pub fn layout(&self, today: Date) -> Result<IinLayout, IinFault> {
        let number = self.number();
        let part = |from, to| number.part(from, to);
        let seventh = part(7, 7) as u8;
        if !(1..=6).contains(&seventh) {
            return Err(IinFault::Reserve { found: seventh });
        }
        let century = i16::from((seventh - 1) / 2) * 100 + 1800;
        let (year, month, day) = (century + part(1, 2) as i16, part(3, 4) as u8, part(5, 6) as u8);
        let birth = Date::new(year, month as i8, day as i8).map_err(|_| IinFault::NoSuchDay {
            year,
            month,
            day,
        })?;
        if birth > today {
            return Err(IinFault::Ahead { birth });
        }
        let sex = if seventh % 2 == 1 { Sex::Male } else { Sex::Female };
        Ok(IinLayout { birth, sex, serial: part(8, 11) as u16 })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn digits_of_a_person() {
        let layout =
            |text: &str| text.parse::<Iin>().expect("well-formed").layout(date(2026, 11, 23));
        let born = date(1988, 4, 15);
        assert_eq!(
            layout("880415300127"),
            Ok(IinLayout { birth: born, sex: Sex::Male, serial: 12 })
        );
        assert_eq!(layout("000229500018").map(|found| found.century()), Ok(21), "a leap day");
        assert_eq!(layout("951212500015"), Err(IinFault::Ahead { birth: date(2095, 12, 12) }));
        assert_eq!(layout("900000000009"), Err(IinFault::Reserve { found: 0 }));
    }
}
