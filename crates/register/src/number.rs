//! A number as a register holds it: twelve digits. Almost always they are an [`Iin`]. Older registers also gave out numbers
//! whose check digit is wrong; the law lets those be replaced (article 9 of law 223-III of 12.01.2007), so they can be held.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

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

/// How many numbers begin with these seven digits: [`Group::capacity`], without trying all serials.
///
/// A serial is dead when both sums of the check digit give 10. Its four digits add to both; how many of the 10,000 add which
/// pair is the same for every group.
pub(crate) fn capacity(seven: [u8; 7]) -> u16 {
    static PAIRS: LazyLock<[u16; 121]> = LazyLock::new(|| {
        let mut pairs = [0; 121];
        for serial in 0..SERIALS {
            let digits = [serial / 1000, serial / 100 % 10, serial / 10 % 10, serial % 10];
            pairs[pair(&digits.map(usize::from), 7)] += 1;
        }
        pairs
    });
    let sums = pair(&seven.map(|digit| usize::from(digit - b'0')), 0);
    let (first, second) = (sums / 11, sums % 11);
    let dead = (10 + 11 - first) % 11 * 11 + (10 + 11 - second) % 11;
    SERIALS - PAIRS[dead]
}

/// Both sums modulo 11, as one number, of digits that begin after `skipped` others.
fn pair(digits: &[usize], skipped: usize) -> usize {
    const FIRST: [usize; 11] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const SECOND: [usize; 11] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
    let sum = |weights: [usize; 11]| {
        let weighted = digits.iter().zip(&weights[skipped..]).map(|(digit, weight)| digit * weight);
        weighted.sum::<usize>() % 11
    };
    sum(FIRST) * 11 + sum(SECOND)
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
    fn capacity_is_counted_as_the_groups_count_it() {
        let (mut day, mut seen) = (date(1899, 12, 27), std::collections::HashSet::new());
        for step in 0..60_i32 {
            for sex in [Sex::Male, Sex::Female] {
                let group = Group::new(day, sex).expect("a year of the layout");
                let counted = capacity(seven_of(&group));
                assert_eq!(counted, group.capacity(), "{day} {sex:?}");
                seen.insert(counted);
            }
            day = day.saturating_add(jiff::Span::new().days(step * 11));
        }
        assert!(seen.len() > 1, "{seen:?}");
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
