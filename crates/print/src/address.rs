//! The address a link leads to. A PDF holds it as seven-bit text (ISO 32000-1, 12.6.4.7), so other
//! characters are percent-encoded as UTF-8 (RFC 3986, 2.1; RFC 3987, 3.1).

use std::fmt::{self, Write as _};

use thiserror::Error;

/// An address that a reader of paper may be sent to: `https`, `http`, `mailto` or `tel`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Address(String);

/// The text is not an address that may stand in a document.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum InvalidAddress {
    /// The scheme is missing or is not one of the four.
    #[error("`{0}` does not begin with https:, http:, mailto: or tel:")]
    Scheme(String),
    /// Nothing follows the scheme, or the name of the host is not plain ASCII.
    #[error("`{0}` names no host in plain ASCII letters")]
    Host(String),
}

impl Address {
    /// Takes an address as it is written in a source; white space around it is dropped.
    ///
    /// # Errors
    /// [`InvalidAddress`] for another scheme, for no host, and for a host that is not ASCII: it would have to
    /// be given in its encoded form.
    pub fn new(text: &str) -> Result<Self, InvalidAddress> {
        let text = text.trim();
        let (scheme, rest) =
            text.split_once(':').ok_or_else(|| InvalidAddress::Scheme(text.to_owned()))?;
        let host = match scheme.to_ascii_lowercase().as_str() {
            "https" | "http" => rest.strip_prefix("//").and_then(|rest| {
                rest.split(['/', '?', '#']).next().filter(|host| !host.is_empty())
            }),
            "mailto" | "tel" => Some(rest).filter(|rest| !rest.is_empty()),
            _ => return Err(InvalidAddress::Scheme(text.to_owned())),
        };
        if !host.is_some_and(|host| host.bytes().all(|byte| byte.is_ascii_graphic())) {
            return Err(InvalidAddress::Host(text.to_owned()));
        }
        let mut encoded = String::with_capacity(text.len());
        for byte in text.bytes() {
            if byte.is_ascii_graphic() {
                encoded.push(char::from(byte));
            } else {
                // Writing to a `String` cannot fail.
                let _ = write!(encoded, "%{byte:02X}");
            }
        }
        Ok(Self(encoded))
    }

    /// The address in seven-bit characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_letters_are_encoded_and_only_safe_schemes_pass() {
        let address = Address::new(" https://example.kz/заң?a=b c ").expect("a good address");
        assert_eq!(address.as_str(), "https://example.kz/%D0%B7%D0%B0%D2%A3?a=b%20c");
        assert!(Address::new("mailto:office@example.kz").is_ok());
        assert!(matches!(Address::new("javascript:alert(1)"), Err(InvalidAddress::Scheme(_))));
        assert!(matches!(Address::new("example.kz"), Err(InvalidAddress::Scheme(_))));
        assert!(matches!(Address::new("https://"), Err(InvalidAddress::Host(_))));
        assert!(matches!(Address::new("https://мысал.қаз/"), Err(InvalidAddress::Host(_))));
    }
}
