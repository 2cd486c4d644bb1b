//! Why a text is no identification number: which rule, and at which position.

use thiserror::Error;

use super::Kind;

/// Why a text is no identification number. Positions count characters from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum InvalidNumber {
    /// Only digits, but not twelve of them.
    #[error("{found} digits; an identification number has 12")]
    Length {
        /// How many there are.
        found: usize,
    },
    /// A character that is no digit; the first one is named.
    #[error("character {position} is not a digit")]
    NotDigit {
        /// Where it stands.
        position: usize,
        /// What stands there.
        found: char,
    },
    /// A digit, but of another script: Arabic, Devanagari, full width and the like.
    #[error("character {position} is a digit of another script; write it as 0 to 9")]
    OtherDigit {
        /// Where it stands.
        position: usize,
        /// What stands there.
        found: char,
    },
    /// The last digit does not follow from the others. Which of the twelve is wrong cannot be known.
    #[error(
        "the check digit, the 12th, does not agree with the other eleven: one of the digits is wrong"
    )]
    CheckDigit,
    /// Both passes give 10: no number begins with these eleven digits.
    #[error("no number begins with these eleven digits: both sums of the check digit give 10")]
    Unusable,
    /// Well-formed, but of another kind: an organisation's where a person's is meant, or the reverse.
    #[error("digit 5 says that this is another kind of number")]
    Kind {
        /// What it is instead.
        found: Kind,
    },
}

impl InvalidNumber {
    /// The name of the rule, for programs and for keys of texts.
    #[must_use]
    pub const fn rule(self) -> &'static str {
        match self {
            Self::Length { .. } => "length",
            Self::NotDigit { .. } => "not-digit",
            Self::OtherDigit { .. } => "other-digit",
            Self::CheckDigit => "check-digit",
            Self::Unusable => "unusable",
            Self::Kind { .. } => "kind",
        }
    }

    /// Where the rule is broken, if at one place.
    #[must_use]
    pub const fn position(self) -> Option<usize> {
        match self {
            Self::NotDigit { position, .. } | Self::OtherDigit { position, .. } => Some(position),
            Self::CheckDigit => Some(12),
            Self::Kind { .. } => Some(5),
            Self::Length { .. } | Self::Unusable => None,
        }
    }
}

/// What is wrong with bytes that are not twelve ASCII digits; those that are no UTF-8 are told as `U+FFFD`.
pub(super) fn explain(bytes: &[u8]) -> InvalidNumber {
    let Some(place) = bytes.iter().position(|byte| !byte.is_ascii_digit()) else {
        return InvalidNumber::Length { found: bytes.len() };
    };
    // All before it are digits, so bytes are characters up to here.
    let position = place + 1;
    let found = if bytes[place].is_ascii() {
        char::from(bytes[place])
    } else {
        first_character(&bytes[place..])
    };
    if is_decimal(found) {
        InvalidNumber::OtherDigit { position, found }
    } else {
        InvalidNumber::NotDigit { position, found }
    }
}

fn first_character(bytes: &[u8]) -> char {
    let valid = bytes.utf8_chunks().next().and_then(|chunk| chunk.valid().chars().next());
    valid.unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// The first character of each run of ten decimal digits outside ASCII (Unicode 16, general category Nd).
const ZEROS: &[u32] = &[
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
    0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90,
    0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
];

/// Whether it is a decimal digit of another script, as opposed to a numeral such as `²`, `½` or `Ⅳ`.
fn is_decimal(found: char) -> bool {
    let code = u32::from(found);
    let after = ZEROS.partition_point(|zero| *zero <= code);
    after.checked_sub(1).is_some_and(|run| code - ZEROS[run] < 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_thing_that_is_wrong_is_named_with_its_position() {
        let not_digit = |position, found| InvalidNumber::NotDigit { position, found };
        let other = |position, found| InvalidNumber::OtherDigit { position, found };
        for (text, wanted) in [
            ("", InvalidNumber::Length { found: 0 }),
            ("85010130012", InvalidNumber::Length { found: 11 }),
            ("8501013001234", InvalidNumber::Length { found: 13 }),
            ("85010130012A", not_digit(12, 'A')),
            ("850101 300123", not_digit(7, ' ')),
            ("85010130012З", not_digit(12, 'З')),
            ("850101300123\n", not_digit(13, '\n')),
            ("85010130012²", not_digit(12, '²')),
            ("8٥0101300123", other(2, '٥')),
            ("85010130012３", other(12, '３')),
        ] {
            assert_eq!(explain(text.as_bytes()), wanted, "{text:?}");
        }
        assert_eq!(explain(b"8501\xff1300123"), not_digit(5, char::REPLACEMENT_CHARACTER));
    }

    #[test]
    fn runs_of_digits_are_in_order() {
        assert!(ZEROS.is_sorted());
        assert!(ZEROS.iter().all(|zero| char::from_u32(*zero).is_some_and(char::is_numeric)));
    }
}
