//! Twelve digits with a right check digit, whoever they belong to.

use std::{fmt, str::FromStr};

use super::{Control, InvalidNumber, control::of_sums, invalid::explain};

/// How many digits a number has.
pub const LENGTH: usize = 12;

/// Whose number it is, by its fifth digit (order 423 of 27.06.2023: 4 to 6 for organisations, never 0 to 3, so that no
/// number of an organisation can be that of a person).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A person: fifth digit 0 to 3.
    Person,
    /// An organisation, its branch, or joint entrepreneurship: 4 to 6.
    Organisation,
    /// 7 to 9, held in reserve.
    Reserve,
}

impl Kind {
    /// The name for programs and for keys of texts.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Organisation => "organisation",
            Self::Reserve => "reserve",
        }
    }
}

/// Twelve ASCII digits with a right check digit. Shown masked.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Number([u8; LENGTH]);

impl Number {
    /// Reads bytes; nothing is trimmed, nothing allocated.
    ///
    /// # Errors
    /// Which rule they break, and where.
    #[inline]
    pub fn read(bytes: &[u8]) -> Result<Self, InvalidNumber> {
        match <[u8; LENGTH]>::try_from(bytes) {
            Ok(twelve) => Self::of_twelve(twelve),
            Err(_) => Err(explain(bytes)),
        }
    }

    /// Twelve bytes.
    #[inline]
    pub(super) fn of_twelve(twelve: [u8; LENGTH]) -> Result<Self, InvalidNumber> {
        Self::of_digits(twelve).unwrap_or_else(|| Err(explain(&twelve)))
    }

    /// Twelve bytes, if all are digits.
    #[inline]
    pub(super) fn of_digits(twelve: [u8; LENGTH]) -> Option<Result<Self, InvalidNumber>> {
        let (weighted, sum) = sums(twelve)?;
        let twelfth = twelve[LENGTH - 1] & 15;
        Some(match of_sums(weighted, sum) {
            Control::First(digit) | Control::Second(digit) if digit == twelfth => Ok(Self(twelve)),
            Control::First(_) | Control::Second(_) => Err(InvalidNumber::CheckDigit),
            Control::Unusable => Err(InvalidNumber::Unusable),
        })
    }

    /// Whose number it is.
    #[must_use]
    #[inline]
    pub const fn kind(&self) -> Kind {
        match self.0[4] {
            b'0'..=b'3' => Kind::Person,
            b'4'..=b'6' => Kind::Organisation,
            _ => Kind::Reserve,
        }
    }

    /// All twelve digits. Whoever calls this shows or stores a person's number.
    #[must_use]
    pub fn digits(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The digit at a position from 1 to 12, as a number.
    #[must_use]
    pub fn digit(&self, position: usize) -> Option<u8> {
        Some(self.0.get(position.checked_sub(1)?)? - b'0')
    }

    /// The digits from one position to another, both from 1 to 12, as one number.
    pub(super) fn part(&self, from: usize, to: usize) -> u32 {
        self.0[from - 1..to].iter().fold(0, |value, digit| value * 10 + u32::from(digit - b'0'))
    }

    /// How its check digit was found: in the first pass or in the second.
    #[must_use]
    pub fn control(&self) -> Control {
        let [eleven @ .., _] = self.0;
        super::control(eleven.map(|digit| digit - b'0'))
    }
}

/// Of the first eleven the sum of digits times weights and the sum of digits; none if not all twelve are digits. Eight and
/// four bytes are looked at as one word each.
#[inline]
pub(super) fn sums(twelve: [u8; LENGTH]) -> Option<(u32, u32)> {
    let [a, b, c, d, e, f, g, h, i, j, k, l] = twelve;
    let first = u64::from_le_bytes([a, b, c, d, e, f, g, h]) ^ 0x3030_3030_3030_3030;
    let last = u32::from_le_bytes([i, j, k, l]) ^ 0x3030_3030;
    // A byte is a digit if neither it nor it plus 0x76 has the highest bit.
    let strange = (first | first.wrapping_add(0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080
        | u64::from((last | last.wrapping_add(0x7676_7676)) & 0x8080_8080);
    if strange != 0 {
        return None;
    }
    // Every second byte as a lane of 16 bits: the highest lane of the product is the sum of lanes times weights.
    let odd = first & 0x00FF_00FF_00FF_00FF;
    let even = first >> 8 & 0x00FF_00FF_00FF_00FF;
    let odd = odd.wrapping_mul(0x0001_0003_0005_0007) >> 48;
    let even = even.wrapping_mul(0x0002_0004_0006_0008) >> 48;
    let sum_of_eight = first.wrapping_mul(0x0101_0101_0101_0101) >> 56;
    let [ninth, tenth, eleventh, _] = last.to_le_bytes();
    let weighted = (odd + even) as u32 + 9 * u32::from(ninth) + 10 * u32::from(tenth);
    let sum = sum_of_eight as u32 + u32::from(ninth) + u32::from(tenth) + u32::from(eleventh);
    Some((weighted, sum))
}

impl FromStr for Number {
    type Err = InvalidNumber;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::read(text.as_bytes())
    }
}

/// `850101 •••• ••`.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.digits()[..6])?;
        f.write_str(" •••• ••")
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Number({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::control;

    #[test]
    fn words_of_bytes_agree_with_digit_by_digit() {
        for step in 0..200_000_u64 {
            let text = format!("{:012}", step * 999_999_999_989 % 1_000_000_000_000);
            let mut eleven = [0; 11];
            for (value, digit) in eleven.iter_mut().zip(text.bytes()) {
                *value = digit - b'0';
            }
            let last = text.as_bytes()[11] - b'0';
            let wanted = match control(eleven).digit() {
                None => Err(InvalidNumber::Unusable),
                Some(digit) if digit == last => Ok(()),
                Some(_) => Err(InvalidNumber::CheckDigit),
            };
            assert_eq!(text.parse::<Number>().map(|_| ()), wanted, "{text}");
        }
    }

    #[test]
    fn every_byte_that_is_no_digit_is_seen_at_every_position() {
        for position in 0..LENGTH {
            for byte in (0..=u8::MAX).filter(|byte| !byte.is_ascii_digit()) {
                let mut bytes = *b"850101300008";
                bytes[position] = byte;
                let error = Number::read(&bytes).expect_err("it is no digit");
                assert_eq!(error.rule(), "not-digit", "{byte} at {position}");
                assert_eq!(error.position(), Some(position + 1), "{byte}");
            }
        }
    }

    #[test]
    fn a_number_is_shown_masked() {
        let number: Number = "960440000419".parse().expect("well-formed");
        assert_eq!(number.to_string(), "960440 •••• ••");
        assert_eq!(format!("{number:?}"), "Number(960440 •••• ••)");
        assert_eq!(number.digits(), "960440000419");
        assert_eq!((number.digit(1), number.digit(12)), (Some(9), Some(9)));
        assert_eq!((number.digit(0), number.digit(13)), (None, None));
    }
}
