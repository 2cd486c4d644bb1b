//! Texts about a person, each with the letters it may have. Nothing is trimmed or put right: what does not fit is refused.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A text that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what}: {rule}")]
pub struct InvalidText {
    /// What it should be.
    pub what: &'static str,
    /// Which rule it breaks.
    pub rule: &'static str,
}

/// A text of one kind: read, checked, shown, and in JSON a plain string.
macro_rules! text {
    ($(#[$doc:meta])* $name:ident, $what:literal, $check:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Takes a text.
            ///
            /// # Errors
            /// Which rule it breaks.
            pub fn new(text: impl Into<String>) -> Result<Self, InvalidText> {
                let text = text.into();
                let check: fn(&str) -> Result<(), &'static str> = $check;
                match check(&text) {
                    Ok(()) => Ok(Self(text)),
                    Err(rule) => Err(InvalidText { what: $what, rule }),
                }
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = InvalidText;

            fn from_str(text: &str) -> Result<Self, InvalidText> {
                Self::new(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidText;

            fn try_from(text: String) -> Result<Self, InvalidText> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        /// Personal data do not belong in a log.
        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    };
}

text!(
    /// A part of a name as it stands in the machine-readable zone of a document: Latin capitals, `<` between the parts
    /// (ICAO Doc 9303, part 3).
    LatinName,
    "latin name",
    |text| {
        bounded(text)?;
        if text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'<') && text.bytes().any(|byte| byte != b'<')
        {
            Ok(())
        } else {
            Err("capital letters A to Z, with `<` between the parts, as in the machine-readable zone")
        }
    }
);

text!(
    /// A part of a name in Cyrillic, of whatever language.
    CyrillicName,
    "cyrillic name",
    |text| {
        bounded(text)?;
        let letter = |letter: char| ('\u{400}'..='\u{52f}').contains(&letter);
        let fits = |one: char| letter(one) || matches!(one, ' ' | '-' | '\'' | '’' | 'ʼ');
        if text.chars().all(fits) && text.chars().any(letter) {
            Ok(())
        } else {
            Err("Cyrillic letters, with spaces, hyphens and apostrophes between them")
        }
    }
);

text!(
    /// A town, village or district, in Latin or Cyrillic.
    PlaceName,
    "place",
    |text| {
        bounded(text)?;
        if text.chars().any(char::is_alphabetic) { Ok(()) } else { Err("at least one letter") }
    }
);

text!(
    /// The number of a document.
    DocumentNumber,
    "document number",
    |text| {
        let fits = |one: char| one.is_alphanumeric() || matches!(one, '-' | '/' | ' ' | '.');
        if (1..=30).contains(&text.chars().count())
            && text.chars().all(fits)
            && text.chars().any(char::is_alphanumeric)
            && text.trim() == text
        {
            Ok(())
        } else {
            Err("at most 30 letters and digits, as they stand in the document")
        }
    }
);

text!(
    /// A telephone number in the international form (ITU-T E.164).
    Phone,
    "phone",
    |text| match text.strip_prefix('+') {
        Some(digits)
            if (7..=15).contains(&digits.len())
                && digits.bytes().all(|byte| byte.is_ascii_digit())
                && !digits.starts_with('0') =>
        {
            Ok(())
        }
        _ => Err("`+` and 7 to 15 digits without spaces, such as +77011234567"),
    }
);

text!(
    /// A mailbox.
    Email,
    "email",
    |text| {
        let plain = |one: char| !one.is_whitespace() && !one.is_control();
        match text.split_once('@') {
            Some((name, host))
                if !name.is_empty()
                    && host.contains('.')
                    && !host.contains('@')
                    && text.len() <= 254
                    && text.chars().all(plain) =>
            {
                Ok(())
            }
            _ => Err("a name, `@` and a host, without spaces"),
        }
    }
);

fn bounded(text: &str) -> Result<(), &'static str> {
    if text.trim() != text || text.is_empty() {
        return Err("not empty, and without spaces at its ends");
    }
    if text.chars().count() > 120 || text.chars().any(char::is_control) {
        return Err("at most 120 letters, on one line");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_is_what_a_machine_readable_zone_holds() {
        for good in ["ALIYEVA", "VAN<DER<BERG", "O"] {
            assert!(LatinName::new(good).is_ok(), "{good}");
        }
        for bad in ["", "<", "Aliyeva", "ALI YEVA", "ALIYEVA ", "АЛИЕВА", "O'NEIL"] {
            assert!(LatinName::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn cyrillic_has_every_kazakh_letter() {
        for good in ["Әбілқайырұлы", "Іңкәр-Һанна Ғалымқызы", "Өтеген ҮЗҰН"]
        {
            assert!(CyrillicName::new(good).is_ok(), "{good}");
        }
        for bad in ["", "Aliyeva", "Алиева1", " Алиева", "-"] {
            assert!(CyrillicName::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn contacts_have_one_form() {
        assert!(Phone::new("+77011234567").is_ok());
        for bad in ["87011234567", "+7701 1234567", "+0701123456", "+1"] {
            assert!(Phone::new(bad).is_err(), "{bad}");
        }
        assert!(Email::new("a.aliyeva@example.kz").is_ok());
        for bad in ["a", "a@b", "@example.kz", "a b@example.kz", "a@b@example.kz"] {
            assert!(Email::new(bad).is_err(), "{bad}");
        }
        assert!(DocumentNumber::new("N 1234567").is_ok());
        assert!(DocumentNumber::new("№1").is_err());
    }

    #[test]
    fn nothing_of_a_person_is_printed_by_debug() {
        let name = LatinName::new("ALIYEVA").expect("Latin");
        assert_eq!(format!("{name:?}"), "LatinName(…)");
    }
}
