//! The name under which a ledger signs; it is also the origin line of its checkpoints.

use std::fmt;
use std::str::FromStr;

/// A name such as `register.example.kz/numbers`: an address without `https://`, which nobody else uses.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyName(String);

impl KeyName {
    /// Takes a name.
    ///
    /// # Errors
    ///
    /// When it is empty or has a space, a control character or a plus sign, with which key texts are cut.
    pub fn new(name: impl Into<String>) -> Result<Self, InvalidKeyName> {
        let name = name.into();
        let wrong = |letter: char| letter.is_whitespace() || letter.is_control() || letter == '+';
        if name.is_empty() || name.contains(wrong) {
            return Err(InvalidKeyName(name));
        }
        Ok(Self(name))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for KeyName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for KeyName {
    type Err = InvalidKeyName;

    fn from_str(text: &str) -> Result<Self, InvalidKeyName> {
        Self::new(text)
    }
}

/// The text cannot be the name of a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` cannot name a ledger: use an address without `https://`, spaces and `+`, like `register.example.kz/numbers`"
)]
pub struct InvalidKeyName(String);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_of_every_script_and_plus_are_refused() {
        for name in ["", "a b", "a\u{a0}b", "a\u{2003}b", "a\nb", "a\u{0}b", "a+b", "+"] {
            assert_eq!(KeyName::new(name), Err(InvalidKeyName(name.into())));
        }
        assert_eq!(
            KeyName::new("тізілім.example").map(|n| n.to_string()),
            Ok("тізілім.example".into())
        );
    }
}
