//! A number as a register holds it: twelve digits. Almost always they are an [`Iin`]. Older registers also gave out numbers
//! whose check digit is wrong; the law lets those be replaced (article 9 of law 223-III of 12.01.2007), so they can be held.

use std::fmt;
use std::str::FromStr;

use terms::number::{Group, InvalidNumber, SERIALS};
use terms::{Date, Iin};

/// Twelve digits that stand in the register. Shown masked.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Held([u8; 12]);

impl Held {
    /// Takes a number with a wrong check digit from an older register; a right one too.
    ///
    /// # Errors
    /// When it is wrong in any other way.
    pub fn defective(text: &str) -> Result<Self, InvalidNumber> {
        match text.parse::<Iin>() {
            Ok(number) => Ok(number.into()),
            Err(InvalidNumber::CheckDigit | InvalidNumber::Unusable) => {
                Self::of_digits(text).ok_or(InvalidNumber::CheckDigit)
            }
            Err(why) => Err(why),
        }
    }

    /// Takes twelve digits that were written by this register.
    pub(crate) fn of_digits(text: &str) -> Option<Self> {
        let digits: [u8; 12] = text.as_bytes().try_into().ok()?;
        digits.iter().all(u8::is_ascii_digit).then_some(Self(digits))
    }

    /// All twelve digits. Whoever calls this shows or stores the number.
    #[must_use]
    pub fn digits(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The number, if its check digit is right.
    #[must_use]
    pub fn iin(&self) -> Option<Iin> {
        self.digits().parse().ok()
    }

    /// The digits that name its group: date of birth and digit 7.
    pub(crate) fn first_seven(&self) -> [u8; 7] {
        std::array::from_fn(|place| self.0[place])
    }

    /// The group whose serial it uses up; none if its digits follow no layout, or it is not one that could be formed.
    pub(crate) fn group(&self) -> Option<Group> {
        let number = self.iin()?;
        let layout = number.layout(Date::MAX).ok()?;
        Group::new(layout.birth, layout.sex).ok()
    }
}

impl From<Iin> for Held {
    fn from(number: Iin) -> Self {
        // An IIN has twelve digits.
        Self::of_digits(number.digits()).unwrap_or(Self([b'0'; 12]))
    }
}

impl FromStr for Held {
    type Err = InvalidNumber;

    fn from_str(text: &str) -> Result<Self, InvalidNumber> {
        text.parse::<Iin>().map(Into::into)
    }
}

/// `850101 •••• ••`.
impl fmt::Display for Held {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} •••• ••", &self.digits()[..6])
    }
}

impl fmt::Debug for Held {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Held({self})")
    }
}

/// The first seven digits of the numbers of a group.
pub(crate) fn seven_of(group: &Group) -> [u8; 7] {
    let usable = (0..SERIALS).find_map(|serial| group.number(serial).ok());
    usable.map_or([b'0'; 7], |number| Held::from(number).first_seven())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use terms::number::Sex;

    use super::*;

    #[test]
    fn a_wrong_check_digit_is_held_and_nothing_worse() {
        let right: Held = "880415300127".parse().expect("well-formed");
        assert_eq!(Held::defective("880415300127"), Ok(right));
        let wrong = Held::defective("880415300128").expect("only its check digit is wrong");
        assert_eq!((wrong.iin(), wrong.group()), (None, None));
        assert!("880415300128".parse::<Held>().is_err());
        for text in ["", "88041530012", "88041530012x", "960440000419", "8804153001270"] {
            assert!(Held::defective(text).is_err(), "{text}");
        }
        assert_eq!(format!("{wrong} {wrong:?}"), "880415 •••• •• Held(880415 •••• ••)");
    }

    #[test]
    fn a_number_knows_its_group() {
        let group = Group::new(date(1988, 4, 15), Sex::Male).expect("a year of the layout");
        let number: Held = "880415300127".parse().expect("well-formed");
        assert_eq!(number.group(), Some(group));
        assert_eq!(&seven_of(&group), b"8804153");
        // Digit 7 is in reserve: the number is right, and in no group.
        let reserve: Held = "900000000009".parse().expect("well-formed");
        assert_eq!(reserve.group(), None);
    }
}
