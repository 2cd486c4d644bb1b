//! The text of a key file: what it is, the secret in hexadecimal, and a check.
//!
//! ```text
//! qonys-key-1 master-1.key
//! 64 hexadecimal digits
//! 8 hexadecimal digits
//! ```
//!
//! It can be printed and typed again; the check (the first four bytes of the SHA-256 of the lines above it) finds a slip and
//! a file under a wrong name. It tells nobody the secret: of 256 bits 224 stay open.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::secret::Secret;

const FORM: &str = "qonys-key-1";

/// The text of the file `name`.
pub(super) fn write(name: &str, secret: &Secret) -> Zeroizing<String> {
    // Sized in advance, so that growing leaves no copy of the secret behind.
    let mut text = Zeroizing::new(String::with_capacity(FORM.len() + name.len() + 80));
    text.push_str(FORM);
    text.push(' ');
    text.push_str(name);
    text.push('\n');
    push_hex(&mut text, secret.bytes());
    text.push('\n');
    let check = check(&text);
    push_hex(&mut text, &check);
    text.push('\n');
    text
}

/// The secret in the text of the file `name`; none when the text is not that of this file.
pub(super) fn read(name: &str, text: &str) -> Option<Secret> {
    let mut lines = text.lines();
    let (first, hex) = (lines.next()?, lines.next()?);
    if first.strip_prefix(FORM)?.strip_prefix(' ')? != name || hex.len() != 64 {
        return None;
    }
    let mut bytes = Zeroizing::new([0; 32]);
    for (byte, digits) in bytes.iter_mut().zip(hex.as_bytes().chunks_exact(2)) {
        *byte = digit(digits[0])? << 4 | digit(digits[1])?;
    }
    let secret = Secret::new(*bytes);
    (*write(name, &secret) == text).then_some(secret)
}

fn check(text: &str) -> [u8; 4] {
    let digest: [u8; 32] = Sha256::digest(text).into();
    let [a, b, c, d, ..] = digest;
    [a, b, c, d]
}

fn push_hex(text: &mut String, bytes: &[u8]) {
    for byte in bytes {
        for half in [byte >> 4, byte & 15] {
            text.push(char::from_digit(half.into(), 16).unwrap_or('?'));
        }
    }
}

fn digit(letter: u8) -> Option<u8> {
    char::from(letter).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "master-1.key";

    #[test]
    fn a_key_is_read_back() {
        let secret = Secret::new(std::array::from_fn(|place| place as u8 * 7));
        let text = write(NAME, &secret);
        assert_eq!(read(NAME, &text).expect("its own text").bytes(), secret.bytes());
        assert!(text.starts_with("qonys-key-1 master-1.key\n00070e15"), "the form is fixed");
    }

    #[test]
    fn every_slip_is_found() {
        let text = write(NAME, &Secret::new([0x5A; 32]));
        for place in 0..text.len() {
            let mut changed = text.as_bytes().to_vec();
            changed[place] ^= 1;
            let changed = String::from_utf8(changed).expect("still ASCII");
            assert!(read(NAME, &changed).is_none(), "letter {place}");
            assert!(read(NAME, &text[..place]).is_none(), "cut to {place}");
        }
        assert!(read("master-2.key", &text).is_none());
        assert!(read(NAME, "").is_none());
        assert!(read(NAME, &format!("{}\n", *text)).is_none());
    }
}
