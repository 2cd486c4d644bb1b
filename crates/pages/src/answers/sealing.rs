//! Sealing with AES-256-GCM-SIV (RFC 8452), until the crate `keys` does it.

use aes_gcm_siv::{
    Aes256GcmSiv, KeyInit, Nonce,
    aead::{Aead, Payload},
};
use zeroize::Zeroizing;

const NONCE: usize = 12;

/// 256 secret bits.
pub(super) struct Secret([u8; 32]);

impl Secret {
    pub(super) const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

/// It could not be sealed or opened.
pub(super) struct Failed;

pub(super) fn seal(secret: &Secret, context: &[u8], plain: &[u8]) -> Result<Vec<u8>, Failed> {
    let mut nonce = [0; NONCE];
    getrandom::fill(&mut nonce).map_err(|_| Failed)?;
    let cipher = Aes256GcmSiv::new((&secret.0).into());
    let payload = Payload { msg: plain, aad: context };
    let sealed = cipher.encrypt(&Nonce::from(nonce), payload).map_err(|_| Failed)?;
    Ok([&nonce[..], &sealed].concat())
}

pub(super) fn open(
    secret: &Secret,
    context: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Failed> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>().ok_or(Failed)?;
    let cipher = Aes256GcmSiv::new((&secret.0).into());
    let payload = Payload { msg: sealed, aad: context };
    cipher.decrypt(&Nonce::from(*nonce), payload).map(Zeroizing::new).map_err(|_| Failed)
}
