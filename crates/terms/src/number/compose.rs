//! Numbers of the classic layout, and how many of them there are.
//!
//! New numbers are still formed in it, although the rules no longer ask for it: the rules of the numbers of
//! organisations (order 423 of 27.06.2023) count on the fifth digit of a person's number being 0 to 3. No text gives
//! foreigners another seventh digit.

use std::ops::RangeInclusive;

use thiserror::Error;

use super::{Control, Iin, Number, Sex, control};
use crate::Date;

/// The first year of birth that the seventh digit can name.
pub const FIRST_YEAR: i16 = 1800;
/// The last one.
pub const LAST_YEAR: i16 = 2099;
/// How many serials a group has, the unusable ones included.
pub const SERIALS: u16 = 10_000;

/// How few serials of a group can be used, and how many.
pub const CAPACITY: RangeInclusive<u16> = 9_917..=9_920;
/// How many numbers the whole layout holds: every day of its years, both sexes.
pub const NUMBERS: u64 = 2_173_348_763;

/// The people born on one day, of one sex: their numbers share the first seven digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Group {
    birth: Date,
    sex: Sex,
}

/// Why there is no such number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotComposed {
    /// The seventh digit names births from 1800 to 2099.
    #[error(
        "births of {year} have no digit: the seventh names the years {FIRST_YEAR} to {LAST_YEAR}"
    )]
    Year {
        /// The year.
        year: i16,
    },
    /// A serial has four digits.
    #[error("serial {serial} has more than four digits")]
    Serial {
        /// What was asked for.
        serial: u16,
    },
    /// Both passes of the check digit give 10.
    #[error("serial {serial} is not used in this group: both sums of its check digit give 10")]
    Unusable {
        /// What was asked for.
        serial: u16,
    },
}

impl Group {
    /// The group of a day and a sex.
    ///
    /// # Errors
    /// If the layout has no digit for the century.
    pub fn new(birth: Date, sex: Sex) -> Result<Self, NotComposed> {
        let year = birth.year();
        if (FIRST_YEAR..=LAST_YEAR).contains(&year) {
            Ok(Self { birth, sex })
        } else {
            Err(NotComposed::Year { year })
        }
    }

    /// The day.
    #[must_use]
    pub const fn birth(&self) -> Date {
        self.birth
    }

    /// The sex.
    #[must_use]
    pub const fn sex(&self) -> Sex {
        self.sex
    }

    /// The seventh digit, 1 to 6.
    #[must_use]
    pub fn seventh(&self) -> u8 {
        let century = ((self.birth.year() - FIRST_YEAR) / 100) as u8;
        century * 2 + if self.sex == Sex::Male { 1 } else { 2 }
    }

    /// The number with this serial.
    ///
    /// # Errors
    /// If the serial has more than four digits, or is one of the few that are not used.
    pub fn number(&self, serial: u16) -> Result<Iin, NotComposed> {
        if serial >= SERIALS {
            return Err(NotComposed::Serial { serial });
        }
        let eleven = self.eleven(serial);
        let unusable = NotComposed::Unusable { serial };
        let last = control(eleven).digit().ok_or(unusable)?;
        let mut twelve = [b'0' + last; 12];
        for (place, digit) in twelve.iter_mut().zip(eleven) {
            *place = b'0' + digit;
        }
        // The check digit was computed for these digits, and the tens of a day are 0 to 3.
        Number::of_twelve(twelve).and_then(Iin::new).map_err(|_| unusable)
    }

    /// How many serials can be used: 9,917 to 9,920 of 10,000.
    #[must_use]
    pub fn capacity(&self) -> u16 {
        let usable = |serial: &u16| control(self.eleven(*serial)) != Control::Unusable;
        (0..SERIALS).filter(usable).count() as u16
    }

    fn eleven(&self, serial: u16) -> [u8; 11] {
        let two = |value: i16| [(value / 10 % 10) as u8, (value % 10) as u8];
        let [year_tens, year] = two(self.birth.year());
        let [month_tens, month] = two(i16::from(self.birth.month()));
        let [day_tens, day] = two(i16::from(self.birth.day()));
        let [thousands, hundreds] = two((serial / 100) as i16);
        let [tens, ones] = two((serial % 100) as i16);
        let seventh = self.seventh();
        [
            year_tens, year, month_tens, month, day_tens, day, seventh, thousands, hundreds, tens,
            ones,
        ]
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_seventh_digit_is_century_and_sex() {
        for (year, sex, wanted) in [
            (1800, Sex::Male, 1),
            (1899, Sex::Female, 2),
            (1900, Sex::Male, 3),
            (1999, Sex::Female, 4),
            (2000, Sex::Male, 5),
            (2099, Sex::Female, 6),
        ] {
            let group = Group::new(date(year, 1, 1), sex).expect("a year of the layout");
            assert_eq!(group.seventh(), wanted, "{year}");
        }
        for year in [1799, 2100] {
            assert_eq!(Group::new(date(year, 1, 1), Sex::Male), Err(NotComposed::Year { year }));
        }
    }

    #[test]
    fn a_serial_is_refused_only_if_it_is_too_long_or_unusable() {
        let group = Group::new(date(1988, 4, 15), Sex::Male).expect("a year of the layout");
        assert_eq!(group.number(12).expect("usable").digits(), "880415300127");
        assert_eq!(group.number(10_000), Err(NotComposed::Serial { serial: 10_000 }));
        let refused = (0..SERIALS).filter(|serial| group.number(*serial).is_err()).count();
        assert_eq!(SERIALS - group.capacity(), refused as u16);
    }
}
