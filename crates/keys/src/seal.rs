//! Sealing with AES-256-GCM-SIV (RFC 8452).
//!
//! A sealed text is `version (1) ‖ nonce (12, random) ‖ ciphertext ‖ tag (16)`: 29 bytes longer than the plain one. The
//! algorithm withstands a nonce drawn twice: then, and only then, it shows whether the two texts and contexts were the same.
//!
//! The *context* is not in the sealed text but must be the same to open it. Name in it what the text is and where it stands
//! (`entry_version.before/0190…`), so that nobody can carry a sealed value from one row or column to another.

use aes_gcm_siv::aead::{Aead, Payload};
use aes_gcm_siv::{Aes256GcmSiv, KeyInit, Nonce};
use zeroize::Zeroizing;

use crate::secret::{NoRandomness, Secret, fill};

/// The first byte of every sealed text: AES-256-GCM-SIV with a nonce of 12 bytes.
const VERSION: u8 = 1;
const NONCE: usize = 12;
const TAG: usize = 16;

/// Seals `plain` so that only the same secret and context open it.
///
/// ```
/// use keys::{Secret, open, seal};
///
/// let secret = Secret::random()?;
/// let sealed = seal(&secret, b"answers", "Алматы".as_bytes())?;
/// assert_eq!(open(&secret, b"answers", &sealed)?.as_slice(), "Алматы".as_bytes());
/// assert!(open(&secret, b"something else", &sealed).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// When the system gives no random bytes, or the text is longer than 64 GiB.
pub fn seal(secret: &Secret, context: &[u8], plain: &[u8]) -> Result<Vec<u8>, NotSealed> {
    let mut nonce = [0; NONCE];
    fill(&mut nonce)?;
    seal_with(secret, nonce, context, plain)
}

fn seal_with(
    secret: &Secret,
    nonce: [u8; NONCE],
    context: &[u8],
    plain: &[u8],
) -> Result<Vec<u8>, NotSealed> {
    let payload = Payload { msg: plain, aad: context };
    let ciphertext =
        cipher(secret).encrypt(&Nonce::from(nonce), payload).map_err(|_| NotSealed::TooLong)?;
    let mut sealed = Vec::with_capacity(1 + NONCE + ciphertext.len());
    sealed.push(VERSION);
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(&ciphertext);
    Ok(sealed)
}

/// Opens what [`seal`] sealed. The plain text is wiped when it is dropped.
///
/// # Errors
///
/// When the text was not sealed by this secret in this context, or any of its bits changed since. Which of these it was
/// cannot be told, by design of the algorithm.
pub fn open(
    secret: &Secret,
    context: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Unopened> {
    let (version, rest) = sealed.split_first().ok_or(Unopened::TooShort { bytes: 0 })?;
    if *version != VERSION {
        return Err(Unopened::Version(*version));
    }
    let too_short = Unopened::TooShort { bytes: sealed.len() };
    let (nonce, ciphertext) = rest.split_first_chunk::<NONCE>().ok_or(too_short)?;
    if ciphertext.len() < TAG {
        return Err(too_short);
    }
    let payload = Payload { msg: ciphertext, aad: context };
    let plain = cipher(secret).decrypt(&Nonce::from(*nonce), payload);
    plain.map(Zeroizing::new).map_err(|_| Unopened::Refused)
}

fn cipher(secret: &Secret) -> Aes256GcmSiv {
    Aes256GcmSiv::new(secret.bytes().into())
}

/// Why a text could not be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSealed {
    /// There are no random bytes for the nonce.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
    /// The algorithm takes at most 64 GiB.
    #[error("a text of more than 64 GiB cannot be sealed in one piece")]
    TooLong,
}

/// Why a sealed text did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unopened {
    /// There are fewer bytes than a sealed empty text has.
    #[error("{bytes} bytes are too few for a sealed text, which has at least {least}", least = 1 + NONCE + TAG)]
    TooShort {
        /// How many there are.
        bytes: usize,
    },
    /// The first byte names a way of sealing that this program does not know.
    #[error("sealed in way {0}, which this program does not know; a newer one may")]
    Version(u8),
    /// The tag does not agree.
    #[error(
        "the sealed text does not open: it was changed, or belongs elsewhere, or another key sealed it"
    )]
    Refused,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex<const N: usize>(text: &str) -> [u8; N] {
        let byte = |index: usize| u8::from_str_radix(&text[2 * index..2 * index + 2], 16);
        assert_eq!(text.len(), 2 * N, "{text}");
        std::array::from_fn(|index| byte(index).expect("two hexadecimal digits"))
    }

    /// RFC 8452, appendix C.2: two results with given keys, nonces and associated data.
    #[test]
    fn the_vectors_of_the_standard() {
        let secret =
            Secret::new(hex("0100000000000000000000000000000000000000000000000000000000000000"));
        let nonce: [u8; 12] = hex("030000000000000000000000");
        let sealed = seal_with(&secret, nonce, &[1], &hex::<8>("0200000000000000"))
            .expect("a short text is sealed");
        assert_eq!(sealed[0], VERSION);
        assert_eq!(sealed[1..13], nonce);
        assert_eq!(sealed[13..], hex::<24>("1de22967237a813291213f267e3b452f02d01ae33e4ec854"));

        let secret =
            Secret::new(hex("bae8e37fc83441b16034566b7a806c46bb91c3c5aedb64a6c590bc84d1a5e269"));
        let nonce = hex("e4b47801afc0577e34699b9e");
        let sealed = seal_with(&secret, nonce, &hex::<5>("4fbdc66f14"), &hex::<3>("671fdd"))
            .expect("a short text is sealed");
        assert_eq!(sealed[13..], hex::<19>("0eaccb93da9bb81333aee0c785b240d319719d"));
        let plain = open(&secret, &hex::<5>("4fbdc66f14"), &sealed).expect("its own sealed text");
        assert_eq!(plain.as_slice(), hex::<3>("671fdd"));
    }

    #[test]
    fn every_changed_bit_is_noticed() {
        let secret = Secret::new([3; 32]);
        let sealed = seal(&secret, b"entry.name/1", b"ALIYEVA<<AIGERIM").expect("sealed");
        for bit in 0..sealed.len() * 8 {
            let mut changed = sealed.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            let wanted = if bit < 8 { Unopened::Version(changed[0]) } else { Unopened::Refused };
            assert_eq!(open(&secret, b"entry.name/1", &changed), Err(wanted), "bit {bit}");
        }
    }

    #[test]
    fn another_secret_or_context_or_length_does_not_open() {
        let secret = Secret::new([3; 32]);
        let sealed = seal(&secret, b"entry.name/1", b"x").expect("sealed");
        assert_eq!(open(&secret, b"entry.name/2", &sealed), Err(Unopened::Refused));
        assert_eq!(open(&Secret::new([4; 32]), b"entry.name/1", &sealed), Err(Unopened::Refused));
        for bytes in 0..sealed.len() {
            let wanted = if bytes < 29 { Unopened::TooShort { bytes } } else { Unopened::Refused };
            assert_eq!(open(&secret, b"entry.name/1", &sealed[..bytes]), Err(wanted));
        }
        let longer = [&sealed[..], &[0]].concat();
        assert_eq!(open(&secret, b"entry.name/1", &longer), Err(Unopened::Refused));
    }

    #[test]
    fn the_same_text_is_sealed_differently_each_time_and_29_bytes_longer() {
        let secret = Secret::new([3; 32]);
        let one = seal(&secret, b"", b"").expect("sealed");
        let other = seal(&secret, b"", b"").expect("sealed");
        assert_ne!(one, other);
        assert_eq!(one.len(), 29);
        assert!(open(&secret, b"", &one).expect("opens").is_empty());
    }
}
