//! What every page is made from; the program makes one at its start.

use std::{fmt, str::FromStr};

use catalogue::{Catalogue, Uses};
use navigator::{Navigators, find::Index};
use speech::Speech;
use terms::{Date, Language};
use thiserror::Error;

/// What every page is made from.
pub struct State {
    pub(crate) catalogue: &'static Catalogue,
    pub(crate) speeches: Speeches,
    pub(crate) today: fn() -> Date,
    pub(crate) base: Option<BaseUrl>,
    pub(crate) corrections: Option<Mail>,
    pub(crate) index: Index<'static>,
    pub(crate) uses: Uses<'static>,
    pub(crate) navigators: Navigators,
    /// What the interface for programs says of itself.
    pub(crate) document: Option<serde_json::Value>,
    key: Key,
}

impl State {
    /// The catalogue in the three languages. `today` is asked once for each request.
    #[must_use]
    pub fn new(catalogue: &'static Catalogue, today: fn() -> Date, key: Key) -> Self {
        let speeches = Speeches::default();
        let uses = Uses::new(catalogue);
        let index = Index::new(catalogue);
        Self {
            catalogue,
            speeches,
            today,
            base: None,
            corrections: None,
            index,
            uses,
            navigators: Navigators::default(),
            document: None,
            key,
        }
    }

    /// With the address under which the pages are reached from outside: canonical addresses and the map of the site
    /// are made of it.
    #[must_use]
    pub fn at(mut self, base: BaseUrl) -> Self {
        self.base = Some(base);
        self
    }

    /// With a mailbox for reports of errors.
    #[must_use]
    pub fn corrected_at(mut self, corrections: Mail) -> Self {
        self.corrections = Some(corrections);
        self
    }

    /// With the OpenAPI document of the interface for programs, which the pages for developers are made of.
    #[must_use]
    pub fn documented_by(mut self, document: serde_json::Value) -> Self {
        self.document = Some(document);
        self
    }

    /// The catalogue.
    #[must_use]
    pub const fn catalogue(&self) -> &'static Catalogue {
        self.catalogue
    }

    /// The key that seals the cookie with a person's answers.
    #[must_use]
    pub const fn key(&self) -> &Key {
        &self.key
    }
}

/// The three languages, ready to speak.
pub struct Speeches([Speech; 3]);

impl Default for Speeches {
    fn default() -> Self {
        Self(Language::ALL.map(Speech::new))
    }
}

impl Speeches {
    /// One of them.
    #[must_use]
    pub const fn get(&self, language: Language) -> &Speech {
        &self.0[language as usize]
    }
}

/// 256 secret bits. They are never shown.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl Key {
    /// A key of bytes that nobody can guess.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, for the cipher.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

/// `https://example.org`: scheme and host, perhaps a port, nothing behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl(String);

/// The text is not the address of a site.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is not the address of a site: write https:// and a host, and nothing behind it")]
pub struct InvalidBaseUrl(pub String);

impl BaseUrl {
    /// The address without a slash at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is reached over TLS.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.0.starts_with("https://")
    }
}

impl FromStr for BaseUrl {
    type Err = InvalidBaseUrl;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let address = text.strip_suffix('/').unwrap_or(text);
        let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        let is_host = |host: &str| {
            let letters = host.bytes();
            !host.is_empty()
                && letters.into_iter().all(|b| b.is_ascii_alphanumeric() || b".-:[]".contains(&b))
        };
        match host {
            Some(host) if is_host(host) => Ok(Self(address.to_owned())),
            _ => Err(InvalidBaseUrl(text.to_owned())),
        }
    }
}

/// An address for mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail(String);

/// The text is not an address for mail.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is not an address for mail: write a name, @ and a host")]
pub struct InvalidMail(pub String);

impl Mail {
    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Mail {
    type Err = InvalidMail;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let plain = |part: &str| {
            let mut letters = part.bytes();
            !part.is_empty() && letters.all(|b| b.is_ascii_alphanumeric() || b".-_+".contains(&b))
        };
        match text.split_once('@') {
            Some((name, host)) if plain(name) && plain(host) => Ok(Self(text.to_owned())),
            _ => Err(InvalidMail(text.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_site_ends_with_its_host() {
        for (text, kept) in [
            ("https://qonys.example/", "https://qonys.example"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("http://[::1]:80", "http://[::1]:80"),
        ] {
            assert_eq!(text.parse::<BaseUrl>().map(|base| base.0), Ok(kept.to_owned()));
        }
        for bad in ["", "qonys.example", "https://", "https://a/b", "https://a\"b", "ftp://a"] {
            assert!(bad.parse::<BaseUrl>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_mailbox_has_a_name_and_a_host() {
        assert!("errors@qonys.example".parse::<Mail>().is_ok());
        for bad in ["", "a", "a@", "@b", "a@b?cc=c", "a b@c"] {
            assert!(bad.parse::<Mail>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_key_is_never_shown() {
        assert_eq!(format!("{:?}", Key::new([7; 32])), "Key(…)");
    }
}
