//! The check digit (control digit, law 223-III article 1).
//!
//! Order 521 of 29.06.2023, paragraph 2: the sum of the first eleven digits times their weights, modulo 11; if that is
//! 10, once more with the weights 3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2. The weights of the first pass, 1 to 11, and the rule
//! that a number with a second 10 is not used stand in the Programme of resolution 565 of 11.06.2003, chapter 5.
//!
//! Modulo 11 every weight of the second pass is that of the first plus two (12 is 1, 13 is 2). The second sum is
//! therefore the first plus twice the sum of the digits, and no multiplication is needed for it. The weight 11 is zero:
//! the first pass does not see the eleventh digit at all.

/// What the first eleven digits make of the twelfth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// The twelfth digit, 0 to 9, found in the first pass.
    First(u8),
    /// The twelfth digit, 0 to 9, found in the second pass.
    Second(u8),
    /// Both passes give 10: no number begins like this.
    Unusable,
}

impl Control {
    /// The twelfth digit, unless the number cannot be used.
    #[must_use]
    pub const fn digit(self) -> Option<u8> {
        match self {
            Self::First(digit) | Self::Second(digit) => Some(digit),
            Self::Unusable => None,
        }
    }
}

/// What the check digit does not see, in tenths of a percent of all usable numbers: computed, not measured, by the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missed {
    /// Of the errors in the eleventh digit, the last of the serial.
    pub eleventh: u16,
    /// Of the errors in any one digit.
    pub one_digit: u16,
    /// Of the swaps of two different digits that stand side by side.
    pub swap: u16,
}

/// What the check digit does not see: eleven of twelve errors in the eleventh digit. The weight of the eleventh digit is 11, which is nothing modulo 11: only the second
/// pass sees it. Elsewhere a wrong digit slips through only if the right or the wrong number needs the second pass.
pub const MISSED: Missed = Missed { eleventh: 917, one_digit: 90, swap: 15 };

/// The check digit of eleven digits, each 0 to 9.
#[must_use]
pub fn control(eleven: [u8; 11]) -> Control {
    let mut weighted = 0;
    let mut sum = 0;
    for (weight, digit) in (1..).zip(eleven) {
        weighted += weight * u32::from(digit);
        sum += u32::from(digit);
    }
    of_sums(weighted, sum)
}

/// The same from the sum of digits times weights and the sum of digits.
#[inline]
pub(super) const fn of_sums(weighted: u32, sum: u32) -> Control {
    match weighted % 11 {
        10 => match (weighted + 2 * sum) % 11 {
            10 => Control::Unusable,
            second => Control::Second(second as u8),
        },
        first => Control::First(first as u8),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: [u32; 11] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const SECOND: [u32; 11] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

    /// To the letter of the rules.
    fn by_the_rules(eleven: [u8; 11]) -> Control {
        let pass = |weights: [u32; 11]| {
            let sum: u32 = weights
                .into_iter()
                .zip(eleven)
                .map(|(weight, digit)| weight * u32::from(digit))
                .sum();
            (sum % 11) as u8
        };
        match (pass(FIRST), pass(SECOND)) {
            (10, 10) => Control::Unusable,
            (10, second) => Control::Second(second),
            (first, _) => Control::First(first),
        }
    }

    #[test]
    fn the_short_way_agrees_with_the_rules() {
        // A step that shares no factor with 10^11 wanders through all digits.
        let mut passes = [0; 3];
        for step in 0..200_000_u64 {
            let mut rest = step * 99_999_999_977 % 100_000_000_000;
            let mut eleven = [0; 11];
            for place in eleven.iter_mut().rev() {
                *place = (rest % 10) as u8;
                rest /= 10;
            }
            let wanted = by_the_rules(eleven);
            assert_eq!(control(eleven), wanted, "{eleven:?}");
            passes[match wanted {
                Control::First(_) => 0,
                Control::Second(_) => 1,
                Control::Unusable => 2,
            }] += 1;
        }
        assert!(passes.iter().all(|count| *count > 500), "every case was met: {passes:?}");
    }
}
