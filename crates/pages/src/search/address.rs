//! Addresses of searches.

use std::fmt::Write;

use navigator::find::Kind;

use crate::Visit;

/// The address of a search for words, perhaps of one kind only.
pub(super) fn address(visit: &Visit, words: &str, kind: Option<Kind>) -> String {
    let kind = kind.map_or_else(String::new, |kind| format!("&kind={}", kind.word()));
    visit.href(&format!("search?q={}{kind}", encoded(words)))
}

/// Everything but letters and digits of ASCII as `%XX` (RFC 3986, 2.1).
fn encoded(words: &str) -> String {
    let mut encoded = String::with_capacity(words.len());
    for byte in words.bytes() {
        if byte.is_ascii_alphanumeric() {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string does not fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_words_ends_an_address() {
        assert_eq!(encoded("b9 виз&kind=#"), "b9%20%D0%B2%D0%B8%D0%B7%26kind%3D%23");
    }
}
