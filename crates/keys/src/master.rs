//! Envelopes: each record is sealed with a key of its own, and that key is wrapped by a master key.
//!
//! A wrapped key is `number of the master key (4, highest byte first) ‖ sealed key (61)`. The number says which master key
//! opens it, so after a rotation old records open with the old key and new ones are wrapped by the new one. Moving a
//! record to the newest master key rewrites its 65 bytes, not its data. Destroying the wrapped key of one record makes
//! that record unreadable for good, in every backup of the data too.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use crate::seal::{NotSealed, Unopened, open, seal};
use crate::secret::Secret;

const DOMAIN: &[u8] = b"qonys-record-key-1\n";

/// The master keys by number; the highest wraps, all unwrap.
#[derive(Debug, Clone)]
pub struct MasterKeys {
    current: (u32, Secret),
    past: BTreeMap<u32, Secret>,
}

impl MasterKeys {
    /// Takes the master key in use and its number.
    #[must_use]
    pub fn new(number: u32, current: Secret) -> Self {
        Self { current: (number, current), past: BTreeMap::new() }
    }

    /// Adds a master key that only unwraps, or, if its number is higher, takes it into use.
    #[must_use]
    pub fn with(mut self, number: u32, secret: Secret) -> Self {
        if number > self.current.0 {
            let (past, before) = std::mem::replace(&mut self.current, (number, secret));
            self.past.insert(past, before);
        } else if number < self.current.0 {
            self.past.insert(number, secret);
        }
        self
    }

    /// The number of the master key in use.
    #[must_use]
    pub const fn current(&self) -> u32 {
        self.current.0
    }

    /// Draws a key for a record; gives it, and the wrapped form to keep beside the record. The context names the record
    /// and must be the same to unwrap.
    ///
    /// # Errors
    ///
    /// When the operating system gives no random bytes.
    pub fn create(&self, context: &[u8]) -> Result<(Secret, Vec<u8>), NotSealed> {
        let key = Secret::random()?;
        let wrapped = self.wrap(context, &key)?;
        Ok((key, wrapped))
    }

    /// Opens a wrapped key.
    ///
    /// # Errors
    ///
    /// When its master key is not here, or it was changed or belongs to another record.
    pub fn unwrap_key(&self, context: &[u8], wrapped: &[u8]) -> Result<Secret, NotUnwrapped> {
        let (number, sealed) = split(wrapped)?;
        let master = if number == self.current.0 {
            &self.current.1
        } else {
            self.past.get(&number).ok_or(NotUnwrapped::NoMasterKey(number))?
        };
        let plain = open(master, &full_context(number, context), sealed)?;
        let bytes: Zeroizing<[u8; 32]> = Zeroizing::new(
            plain.as_slice().try_into().map_err(|_| NotUnwrapped::Length(wrapped.len()))?,
        );
        Ok(Secret::new(*bytes))
    }

    /// Wraps a key again by the master key in use; none when it already is.
    ///
    /// # Errors
    ///
    /// When it does not unwrap, or there are no random bytes.
    pub fn rewrap(&self, context: &[u8], wrapped: &[u8]) -> Result<Option<Vec<u8>>, NotUnwrapped> {
        let (number, _) = split(wrapped)?;
        let key = self.unwrap_key(context, wrapped)?;
        if number == self.current.0 {
            return Ok(None);
        }
        self.wrap(context, &key).map(Some).map_err(NotUnwrapped::NotSealed)
    }

    fn wrap(&self, context: &[u8], key: &Secret) -> Result<Vec<u8>, NotSealed> {
        let (number, master) = &self.current;
        let sealed = seal(master, &full_context(*number, context), key.bytes())?;
        Ok([number.to_be_bytes().as_slice(), &sealed].concat())
    }
}

fn split(wrapped: &[u8]) -> Result<(u32, &[u8]), NotUnwrapped> {
    let parts = wrapped.split_first_chunk().ok_or(NotUnwrapped::Length(wrapped.len()))?;
    Ok((u32::from_be_bytes(*parts.0), parts.1))
}

/// The number is sealed in, so that a wrapped key cannot be passed off as one of another master key.
fn full_context(number: u32, context: &[u8]) -> Vec<u8> {
    [DOMAIN, &number.to_be_bytes(), context].concat()
}

/// Why the key of a record could not be unwrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotUnwrapped {
    /// The bytes are no wrapped key.
    #[error("{0} bytes are not a wrapped key")]
    Length(usize),
    /// The master key is not in the key store.
    #[error(
        "wrapped by master key {0}, which is not in the key store: put `master-{0}.key` back from the backup"
    )]
    NoMasterKey(u32),
    /// It does not open.
    #[error("the key of the record: {0}")]
    Unopened(#[from] Unopened),
    /// It could not be wrapped again.
    #[error(transparent)]
    NotSealed(NotSealed),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(byte: u8) -> Secret {
        Secret::new([byte; 32])
    }

    #[test]
    fn a_wrapped_key_opens_for_its_record_only() {
        let masters = MasterKeys::new(1, secret(1));
        let (key, wrapped) = masters.create(b"entry/1").expect("random bytes");
        assert_eq!(wrapped.len(), 65);
        let opened = masters.unwrap_key(b"entry/1", &wrapped).expect("its own");
        assert_eq!(opened.bytes(), key.bytes());
        let refused = Err(NotUnwrapped::Unopened(Unopened::Refused));
        assert_eq!(masters.unwrap_key(b"entry/2", &wrapped).map(|_| ()), refused);
    }

    #[test]
    fn every_changed_byte_is_noticed() {
        let masters = MasterKeys::new(1, secret(1)).with(257, secret(1));
        let (_, wrapped) = masters.create(b"entry/1").expect("random bytes");
        for place in 0..wrapped.len() {
            let mut changed = wrapped.clone();
            changed[place] ^= 1;
            assert!(masters.unwrap_key(b"entry/1", &changed).is_err(), "byte {place}");
        }
        for length in [0, 3, 4, 64] {
            assert!(masters.unwrap_key(b"entry/1", &wrapped[..length]).is_err(), "{length}");
        }
    }

    #[test]
    fn after_a_rotation_old_records_open_and_move_to_the_new_key() {
        let old = MasterKeys::new(1, secret(1));
        let (key, wrapped) = old.create(b"entry/1").expect("random bytes");
        let rotated = old.clone().with(2, secret(2));
        assert_eq!(rotated.current(), 2);
        assert_eq!(
            rotated.unwrap_key(b"entry/1", &wrapped).expect("the old key is there").bytes(),
            key.bytes()
        );
        let moved = rotated.rewrap(b"entry/1", &wrapped).expect("it opens").expect("it moves");
        assert_eq!(rotated.rewrap(b"entry/1", &moved), Ok(None));
        let missing = old.unwrap_key(b"entry/1", &moved).map(|_| ());
        assert_eq!(missing, Err(NotUnwrapped::NoMasterKey(2)));
        // Once all records have moved, the old key may be destroyed.
        let alone = MasterKeys::new(2, secret(2));
        assert_eq!(alone.unwrap_key(b"entry/1", &moved).expect("moved").bytes(), key.bytes());
    }

    #[test]
    fn keys_may_be_added_in_any_order() {
        let masters = MasterKeys::new(2, secret(2)).with(3, secret(3)).with(1, secret(1));
        assert_eq!(masters.current(), 3);
        assert_eq!(masters.past.keys().copied().collect::<Vec<_>>(), [1, 2]);
    }
}
